/** Long enough for a slow disk: the address must live until the browser has read it. */
const KEEP_MS = 60_000;

/** Hands a file to the browser as a download. Whether it arrives cannot be asked. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

/**
 * The engine of panes in Excel for Mac (WKWebView), which drops downloads without a word: OfficeDev/office-js issues 2700, 3385,
 * 4681. Unlike Safari it does not call itself so.
 */
export function mayLoseDownloads(userAgent: string): boolean {
  return /Macintosh|iPad|iPhone/u.test(userAgent) && /AppleWebKit/u.test(userAgent) && !/Safari|Chrome|CriOS|FxiOS|Edg/u.test(userAgent);
}
