/** The template of hulp.html, as the HTML plugin wants it: the function alone. */
module.exports = require("../../src/taskpane/help-page").helpPageHtml;
