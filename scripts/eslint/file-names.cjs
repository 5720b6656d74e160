/**
 * Names of files: kebab-case, React components in PascalCase.tsx, and a name that says what is inside.
 */
const path = require("node:path");

const emptyWords = /(^|[-.])(utils?|helpers?|managers?|misc|common)([-.]|$)/i;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const pascalCase = /^([A-Z][a-z0-9]*)+$/;

/**
 * What is wrong with the name of `file` (relative to the project, forward slashes), or null.
 *
 * @example nameProblem("src/domain/utils.ts") // "utils says nothing about what is inside. …"
 */
function nameProblem(file) {
  const name = path.posix.basename(file).replace(/(\.test)?(\.d)?\.[cm]?[jt]sx?$/, "");
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1-$2");
  if (emptyWords.test(words)) return `${name} says nothing about what is inside. Name the file after its one idea.`;
  if (name === "index" && file.endsWith(".tsx") && file !== "src/taskpane/index.tsx") {
    return "Name the file after its component: index.tsx is the pane's entry only.";
  }
  if (kebabCase.test(name) || (file.includes(".tsx") && pascalCase.test(name))) return null;
  return `${name} is not in kebab-case (a React component: PascalCase.tsx).`;
}

const rule = {
  meta: { type: "suggestion", docs: { description: "files are named after what is inside" }, schema: [] },
  create(context) {
    return {
      Program(node) {
        const file = path.relative(context.cwd, context.filename).split(path.sep).join("/");
        const message = nameProblem(file);
        if (message !== null) context.report({ node, loc: { line: 1, column: 0 }, message });
      },
    };
  },
};

module.exports = { nameProblem, rule };
