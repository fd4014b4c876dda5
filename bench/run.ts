/** `npm run bench`: prints one JSON line a figure. Nothing here is a test; limits are asserted where they belong. */
import { excelHost } from "./excelHost";
import { printFigure } from "./figure";
import { useCases } from "./useCases";
import { workbench } from "./workbench";

for (const figures of [useCases, excelHost, workbench]) {
  for await (const figure of figures()) printFigure(figure);
}
