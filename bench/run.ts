/** `npm run bench`: prints one JSON line a figure. Nothing here is a test; limits are asserted where they belong. */
import { excelHost } from "./excelHost";
import { printFigure } from "./figure";
import { useCases } from "./useCases";

for (const figures of [useCases, excelHost]) {
  for await (const figure of figures()) printFigure(figure);
}
