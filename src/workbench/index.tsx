/** The page that `npm start` opens: a spreadsheet and the real task pane, without Excel. */
import { createRoot, type Root } from "react-dom/client";
import { loadEngine } from "../host/calc/engine";
import { speak } from "../i18n/speak";
import { loadGrid } from "./grid/loadGrid";
import { describeFault } from "./page/describeFault";
import { blankWorkbook, sampleWorkbook } from "./page/openWorkbook";
import "./page/page.css";
import { startOptions } from "./page/startOptions";
import { Workbench } from "./page/Workbench";
import { wordsOf } from "./page/words";

async function start(root: Root): Promise<void> {
  const options = startOptions(location.search);
  const words = wordsOf(options.locale);
  document.body.classList.toggle("dark", options.dark);
  root.render(<p className="waiting">{words.working}</p>);
  try {
    await Promise.all([loadEngine(), speak(options.locale)]);
    const opening = options.empty ? blankWorkbook(words.blankName) : sampleWorkbook(words.sampleName, options.locale);
    const [grid, first] = await Promise.all([loadGrid(), opening]);
    root.render(<Workbench grid={grid} start={options} first={first} />);
  } catch (error) {
    root.render(<p className="waiting">{[words.fault, ...describeFault(error, options.locale)].join(" ")}</p>);
  }
}

const place = document.getElementById("root");
if (place) void start(createRoot(place));
