/**
 * The ribbon's functions. They run in the pane's own runtime (manifest: `Runtimes`), show the pane and
 * leave the work to it: progress, questions and results need a place to be seen in, and the clipboard
 * accepts text only after a press inside the pane.
 */
import { requestPane, type PaneRequest } from "../app/paneRequest";

/** Also the names that the manifest's `FunctionName` elements use. */
const RIBBON_FUNCTIONS: readonly PaneRequest[] = ["updateParagraphs", "openCopy"];

async function showPaneFor(request: PaneRequest, event: Office.AddinCommands.Event): Promise<void> {
  requestPane(request);
  // A pane that does not come up has no place for words either: whoever pressed sees that, and the
  // request waits for the pane. Without `completed` Excel would keep the button busy for five minutes.
  await Office.addin.showAsTaskpane().catch(() => undefined);
  event.completed();
}

void Office.onReady(() => {
  for (const name of RIBBON_FUNCTIONS) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void showPaneFor(name, event));
  }
});
