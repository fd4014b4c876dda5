/** `npm run bench`: prints one JSON line a figure. Nothing here is a test; limits are asserted where they belong. */
import { checking } from "./checking";
import { excelHost } from "./excelHost";
import { printFigure } from "./figure";
import { inBrowser } from "./inBrowser";
import { reading } from "./reading";
import { tables } from "./tables";
import { useCases } from "./useCases";
import { writing } from "./writing";

for (const figures of [reading, checking, tables, writing, useCases, excelHost, inBrowser]) {
  for await (const figure of figures()) printFigure(figure);
}
