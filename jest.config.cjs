const transform = {
  "^.+\\.tsx?$": ["@swc/jest", { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } } }],
};
module.exports = { testEnvironment: "node", transform, roots: ["<rootDir>/src", "<rootDir>/tests"] };
