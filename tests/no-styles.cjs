/** What a style sheet is to tests in jsdom, which draws nothing. */
module.exports = {};
