/** `npm start`: the workbench on this machine, without Excel. `--no-open` leaves the browser alone. */
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configuration from "../webpack.config.js";

const FIRST_PORT = 3000;

const mayOpen =
  !process.argv.includes("--no-open") &&
  process.env.CI !== "true" &&
  (["darwin", "win32"].includes(process.platform) || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= String(FIRST_PORT);

console.log("正在准备试用台…… Preparing the workbench…");
const config = await configuration({ workbench: true, WEBPACK_SERVE: true, port: "auto" }, { mode: "development" });
const compiler = webpack(config);
const built = new Promise((resolve) => {
  compiler.hooks.done.tap("start", (stats) => {
    if (stats.hasErrors()) {
      console.error(stats.toString("errors-only"));
    }
    resolve();
  });
});
const server = new WebpackDevServer(
  { ...config.devServer, open: mayOpen ? ["/workbench.html"] : false, setupExitSignals: true },
  compiler,
);
await server.start();
await built;

const address = `http://localhost:${server.server.address().port}/workbench.html`;
console.log(`试用台 Workbench: ${address}\n按 Ctrl+C 结束。Press Ctrl+C to stop.`);
