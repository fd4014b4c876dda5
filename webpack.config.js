import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";

const root = path.dirname(fileURLToPath(import.meta.url));
const officeJs = path.join(root, "node_modules/@microsoft/office-js/dist");

const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/** The address that the manifest in the repository carries; a build replaces it by the office's own. */
export const DEVELOPMENT_BASE = "https://localhost:3000/";

/**
 * What office.js fetches by itself from beside its own file: the host's part and the sentences of its
 * errors. Any other display language falls back to en-us.
 */
const OFFLINE_OFFICE_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  ...["web-16.00", "win32-16.01", "mac-16.00", "ios-16.00"].map((platform) => `excel-${platform}.js`),
  ...["zh-cn", "zh-tw", "en-us"].map((locale) => `${locale}/office_strings.js`),
];

/** Fluent UI writes its rules into <style> elements, hence 'unsafe-inline' for styles; never for scripts. */
const contentSecurityPolicy = (scriptSources) =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...scriptSources].join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
  ].join("; ");

const shippedPage = (offline) => ({
  filename: "taskpane.html",
  template: "src/taskpane/taskpane.html",
  chunks: ["taskpane"],
  templateParameters: {
    csp: contentSecurityPolicy(offline ? [] : [OFFICE_CDN]),
    officeScript: offline ? "office-js/office.js" : `${OFFICE_CDN}/lib/1/hosted/office.js`,
  },
});

/** The pane's own bundle once more, behind the genuine library and what stands in for Excel. */
const workbenchPanePage = {
  filename: "pane.html",
  template: "src/taskpane/taskpane.html",
  chunks: ["paneShim", "taskpane"],
  chunksSortMode: "manual",
  templateParameters: {
    csp: contentSecurityPolicy([]),
    officeScript: "office-js/excel-web-16.00.debug.js",
  },
};

const workbenchPage = {
  filename: "workbench.html",
  template: "src/workbench/workbench.html",
  chunks: ["workbench"],
  templateParameters: {
    // IronCalc is WebAssembly; the pane is a frame of this page.
    csp: `${contentSecurityPolicy(["'wasm-unsafe-eval'"])}; frame-src 'self'`,
  },
};

const officeFiles = (names) =>
  names.map((name) => ({ from: path.join(officeJs, name), to: `office-js/${name}`, info: { minimized: true } }));

const manifestFor = (base) => ({
  from: "manifest.xml",
  to: "manifest.xml",
  transform: (xml) => xml.toString().replaceAll(DEVELOPMENT_BASE, () => base.replaceAll("&", "&amp;")),
});

async function devServer(env) {
  const secure = Boolean(env.excel);
  const certificates = secure ? await import("office-addin-dev-certs") : null;
  return {
    port: env.port ?? 3000,
    host: "localhost",
    server: certificates
      ? { type: "https", options: await certificates.getHttpsServerOptions() }
      : { type: "http" },
    static: false,
    // Excel on the web may embed the page from another origin.
    headers: secure ? { "Access-Control-Allow-Origin": "*" } : {},
    hot: false,
    liveReload: true,
    client: { overlay: false, logging: "warn" },
  };
}

/**
 * @param env `workbench` adds the pages for a machine without Excel (never shipped), `offline` puts
 *   office.js beside the page, `base` is the https address that dist/ will be served from, `out` the folder.
 */
export default async function configuration(env = {}, argv = {}) {
  const production = argv.mode !== "development";
  const workbench = Boolean(env.workbench);
  const offline = Boolean(env.offline);
  const pages = [shippedPage(offline), ...(workbench ? [workbenchPage, workbenchPanePage] : [])];

  return {
    context: root,
    mode: production ? "production" : "development",
    target: ["web", "es2022"],
    // The pane's policy refuses eval, so the eval-based source maps are out.
    devtool: production ? false : "cheap-module-source-map",
    entry: {
      taskpane: ["./src/commands/commands.ts", "./src/taskpane/index.tsx"],
      ...(workbench
        ? { paneShim: "./src/workbench/paneShim.ts", workbench: "./src/workbench/index.tsx" }
        : {}),
    },
    output: {
      path: path.resolve(root, env.out ?? "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
      // Relative to the page: "auto" asks the last script element, which may be one that office.js has added.
      publicPath: "",
      clean: true,
    },
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      // sax asks for Node's streams and does without them.
      fallback: { stream: false },
    },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target: "es2022", css: true, legalComments: "inline" })] },
    performance: { hints: false },
    cache: { type: "filesystem", cacheDirectory: path.join(root, ".cache/webpack") },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      ...pages.map((page) => new HtmlPlugin({ ...page, scriptLoading: "module", inject: false, minify: false })),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg"] } },
          manifestFor(env.base ?? DEVELOPMENT_BASE),
          ...officeFiles(offline ? OFFLINE_OFFICE_FILES : []),
          ...officeFiles(workbench ? ["excel-web-16.00.debug.js"] : []),
        ],
      }),
    ],
    devServer: env.WEBPACK_SERVE ? await devServer(env) : undefined,
    stats: "errors-only",
    infrastructureLogging: { level: "warn" },
  };
}
