const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const StylePlugin = require("mini-css-extract-plugin");
const { config } = require("./package.json");

const devUrl = `https://localhost:${config.dev_server_port}/`;
const microsoftOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

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
    resolve: { extensions: [".tsx", ".ts", ".js"] },
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
        { test: /\.css$/, use: [StylePlugin.loader, "css-loader"] },
      ],
    },
    optimization: { splitChunks: { chunks: "all" } },
    plugins: [
      new StylePlugin({ filename: production ? "[name].[contenthash:8].css" : "[name].css" }),
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        templateParameters: { officeJs, contentSecurityPolicy: contentSecurityPolicy(officeJs) },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons", to: "assets/icons" },
          { from: "assets/hulp.html", to: "hulp.html" },
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
