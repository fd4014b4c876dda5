/**
 * `npm run start:excel`: serves the pane over https and shows it in desktop Excel. office-addin-debugging is
 * called by exact version and never installed with the project: one of its dependencies fails on closed machines.
 */
import { spawn } from "node:child_process";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configuration from "../webpack.config.js";

const DEBUGGING = "office-addin-debugging@7.0.0";

if (!["darwin", "win32"].includes(process.platform)) {
  console.error("Desktop Excel runs on Windows and Mac only. Here npm start shows the add-in in the workbench.");
  process.exit(2);
}

const config = await configuration({ excel: true, WEBPACK_SERVE: true }, { mode: "development" });
const server = new WebpackDevServer({ ...config.devServer, setupExitSignals: true }, webpack(config));
await server.start();
// npx is npx.cmd on Windows, which needs a shell; the arguments are ours.
spawn("npx", ["--yes", DEBUGGING, "start", "manifest.xml", "desktop"], { stdio: "inherit", shell: true });
