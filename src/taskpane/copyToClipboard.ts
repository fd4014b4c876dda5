import type { ClipboardText } from "../word/clipboard";

/** Whether the text is on the clipboard now. Call it from a press: browsers allow nothing else. */
export async function copyText({ html, plain }: ClipboardText): Promise<boolean> {
  return (await copyAsItem({ html, plain })) || copyByCommand({ html, plain });
}

async function copyAsItem({ html, plain }: ClipboardText): Promise<boolean> {
  const clipboard = (navigator as Partial<Navigator>).clipboard;
  if (typeof clipboard?.write !== "function" || typeof ClipboardItem === "undefined") return false;
  const parts = { "text/plain": new Blob([plain], { type: "text/plain" }), ...(html ? { "text/html": new Blob([html], { type: "text/html" }) } : {}) };
  try {
    await clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    // Refused, as panes in a frame of another origin often are: the old command still works there.
    return false;
  }
}

/** The old way, which needs no permission: whatever the command would copy is replaced while it runs. */
function copyByCommand({ html, plain }: ClipboardText): boolean {
  let taken = false;
  const put = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", plain);
    if (html) event.clipboardData.setData("text/html", html);
    taken = true;
  };
  document.addEventListener("copy", put);
  try {
    // Deprecated, and the only way in a pane without the clipboard API.
    return document.execCommand("copy") && taken;
  } finally {
    document.removeEventListener("copy", put);
  }
}
