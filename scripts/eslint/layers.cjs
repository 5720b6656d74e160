/**
 * Which folder of src may import which: the one place where the layers stand.
 *
 *   domain ← workbook ← application ← { excel, taskpane, commands }
 *
 * `refusal` judges one import; `rule` puts that judgement in ESLint.
 */
const path = require("node:path");

/** Per folder of src: the folders it may import, those it may import types of, and whether packages are allowed. */
const layers = {
  domain: { may: [], types: [], packages: false },
  text: { may: [], types: ["domain"], packages: false },
  workbook: { may: ["domain", "text"], types: [], packages: false },
  application: { may: ["domain", "workbook", "text"], types: [], packages: false },
  excel: { may: ["domain", "workbook", "application"], types: [], packages: true },
  taskpane: { may: ["domain", "workbook", "application", "text"], types: [], packages: true },
  commands: { may: ["domain", "workbook", "application", "text"], types: [], packages: true },
  workbench: { may: ["domain", "workbook", "application", "text", "excel", "taskpane", "commands"], packages: true },
};

/** Per folder of src/workbook: the folders beside it that it may import; `resolve` carries out what all of them plan. */
const workbookFolders = {
  steps: [],
  list: ["steps"],
  team: ["steps", "list"],
  settings: ["steps", "team"],
  "hand-made": ["list"],
  matrix: ["steps", "list", "team", "settings", "hand-made"],
  report: ["steps", "list", "team", "settings"],
  resolve: ["steps", "list", "team", "settings", "matrix", "report"],
};

/** The files in which excel and the interface meet. */
const entries = ["taskpane/index.tsx", "commands/index.ts"];

const remedies = {
  workbench: "The workbench is for development and tests only. Move what you need to the layer that owns it.",
  excel: "Ask for it through a port that src/application declares and src/excel implements.",
  taskpane: "Move what both need to src/application, or to src/text when it is a sentence.",
  commands: "Move what both need to src/application.",
  application: "Let the use case pass plain data in, or move the rule down to src/workbook or src/domain.",
  workbook: "The domain knows no cells: let src/workbook translate, or move the rule to src/workbook.",
  text: "Answer with a value that names the outcome; the pane, the ribbon or the sheet's plan finds the words.",
  domain: "Import its types only (import type).",
};

/**
 * Why `file` may not import `specifier`, or null when it may. Paths are relative to src, with forward slashes.
 *
 * @example refusal("domain/load.ts", "../excel/batch", false) // "src/domain may not import src/excel. Ask for it …"
 */
function refusal(file, specifier, typeOnly) {
  const from = file.split("/")[0];
  const layer = layers[from];
  if (layer === undefined) return null;
  const isTest = /\.test\.tsx?$/.test(file);
  if (!specifier.startsWith(".")) {
    if (layer.packages || isTest) return null;
    return `src/${from} imports no packages (here ${specifier}), so that it runs anywhere. Use it in a layer above and pass the result in.`;
  }
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
  if (target.startsWith("../")) {
    return isTest ? null : `${specifier} stands outside src. Move what the product needs into src.`;
  }
  const to = target.split("/")[0];
  if (to === from) return betweenFeatures(file, target) ?? (isTest ? null : betweenSheets(file, target));
  if (to === "workbench") return `Nothing imports the workbench. ${remedies.workbench}`;
  if (layer.may.includes(to) || entries.includes(file)) return null;
  if (layer.types?.includes(to) && typeOnly) return null;
  return `src/${from} may not import src/${to}. ${remedies[to] ?? ""}`.trim();
}

function betweenFeatures(file, target) {
  const feature = /^taskpane\/features\/([^/]+)/;
  const to = feature.exec(target)?.[1];
  if (to === undefined || file.startsWith(`taskpane/features/${to}/`)) return null;
  if (feature.test(file)) {
    return `Views don't import each other (here ${to}). Move what both need to src/taskpane/components or src/application.`;
  }
  if (file.startsWith("taskpane/components/")) {
    return `A component doesn't know the views (here ${to}). Pass what it needs as props.`;
  }
  return null;
}

/** A book is made of all sheets, so that no sheet's folder knows it. */
function betweenSheets(file, target) {
  const [layer, from] = file.split("/");
  const [, to] = target.split("/");
  const may = workbookFolders[from];
  if (layer !== "workbook" || may === undefined || from === to) return null;
  if (to in workbookFolders ? may.includes(to) : to !== "book") return null;
  return `src/workbook/${from} may not import src/workbook/${to}. Move what both need to src/workbook itself.`;
}

const rule = {
  meta: { type: "problem", docs: { description: "imports follow the layers of src" }, schema: [] },
  create(context) {
    const src = path.join(context.cwd, "src");
    const file = path.relative(src, context.filename).split(path.sep).join("/");
    const check = (node, source, typeOnly) => {
      if (source?.type !== "Literal" || typeof source.value !== "string") return;
      const message = refusal(file, source.value, typeOnly);
      if (message !== null) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, node.importKind === "type"),
      ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === "type"),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === "type"),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
    };
  },
};

module.exports = { refusal, rule };
