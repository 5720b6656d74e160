const { createRequire } = require("node:module");
const { transformSync } = require("@swc/core");

/** A webpack loader: puts in the place of a module what it exports, worked out while building. */
module.exports = function workedOut(source) {
  const { code } = transformSync(source, { module: { type: "commonjs" }, jsc: { target: "es2022" } });
  const exported = {};
  new Function("require", "exports", code)(createRequire(this.resourcePath), exported);
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join("\n");
};
