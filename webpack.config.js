const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { config } = require("./package.json");

const devUrl = `https://localhost:${config.dev_server_port}/`;
const microsoftOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Two files to begin with, of packages and our own, and three for what `import()` asks later: a few files shrink better
 * than many, and share what they have in common.
 */
const parts = {
  libraries: { test: /node_modules/, chunks: "initial", name: "libraries" },
  controls: { test: /node_modules/, chunks: "async", name: "controls", enforce: true },
  views: { test: path.resolve(__dirname, "src/taskpane"), chunks: "async", name: "views", enforce: true },
  useCases: { test: path.resolve(__dirname, "src"), chunks: "async", name: "use-cases", enforce: true, priority: -1 },
};

/**
 * Builds the pane and the manifest into dist.
 *
 * `--env baseUrl=https://…/` is where the built files will stand (written in the manifest), `--env officeJs=URL` another
 * place to load office.js from: it is never bundled. `--output-path DIR` builds elsewhere than in dist.
 */
module.exports = async (env, { mode = "production" }) => {
  const production = mode === "production";
  const baseUrl = withSlash(env.baseUrl ?? (production ? config.productionUrl : devUrl));
  const officeJs = env.officeJs ?? microsoftOfficeJs;
  return {
    mode,
    target: ["web", "es2022"],
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      // A tenth as large, and the same to who reads it.
      alias: {
        [path.resolve(__dirname, "node_modules/@fluentui/tokens/lib/tokens.js")]: path.resolve(
          __dirname,
          "scripts/bundle/fluent-tokens.ts",
        ),
      },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2022",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
        {
          test: path.resolve(__dirname, "src/taskpane/themes.ts"),
          enforce: "post",
          loader: path.resolve(__dirname, "scripts/bundle/worked-out.cjs"),
        },
      ],
    },
    optimization: {
      mangleExports: production && "size",
      splitChunks: { chunks: "all", cacheGroups: parts },
      minimize: production && { javascript: { ecma: 2020, module: true, compress: { passes: 3, pure_getters: true } } },
    },
    plugins: [
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        templateParameters: { officeJs, contentSecurityPolicy: contentSecurityPolicy(officeJs) },
      }),
      new HtmlPlugin({ template: "./scripts/bundle/help-page.cjs", filename: "hulp.html", inject: false }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons", to: "assets/icons" },
          { from: "assets/melding.*", to: "[name][ext]" },
          { from: "manifest.xml", transform: (content) => content.toString().replaceAll(devUrl, baseUrl) },
        ],
      }),
    ],
    // No eval in development either: the page's content security policy refuses it.
    devtool: production ? false : "cheap-module-source-map",
    cache: { type: "filesystem", name: `${mode}-${officeJs === microsoftOfficeJs ? "hosted" : "own"}` },
    // check:size guards what is loaded first; webpack's own limits count uncompressed bytes.
    performance: { hints: false },
    stats: "errors-warnings",
    devServer: { host: "localhost", port: config.dev_server_port, server: await server(env), static: false, hot: true },
  };
};

/** Only our own origin and the one of office.js. Fluent UI writes its styles into the page: 'unsafe-inline' for styles. */
function contentSecurityPolicy(officeJs) {
  const scripts = URL.canParse(officeJs) ? `'self' ${new URL(officeJs).origin}` : "'self'";
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function withSlash(url) {
  return url.endsWith("/") ? url : `${url}/`;
}

/**
 * Excel on Windows and Mac wants a certificate it trusts: Microsoft's tool makes one and asks to trust it. Elsewhere the
 * dev server's own certificate does.
 */
async function server(env) {
  if (!env.WEBPACK_SERVE || !["win32", "darwin"].includes(process.platform)) return "https";
  const certificates = require("office-addin-dev-certs");
  return { type: "https", options: await certificates.getHttpsServerOptions() };
}
