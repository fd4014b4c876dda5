/** Chinese characters and the punctuation between them. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’—…]/u;
const BLANK_OR_TEXT = /[ \t\r\n\f]+|[^ \t\r\n\f]+/gu;
const BLANK = /[ \t\r\n\f]/u;

/**
 * The text of one line as a browser puts it together: blanks count as one, and a line end of the markup between two
 * Chinese characters as none. Reference: CSS Text 3, 4.1.
 */
export class HtmlLine {
  private readonly pieces: string[] = [];
  private last = "";
  /** A blank that is written only when text follows. */
  private blank = "";

  add(text: string): void {
    for (const piece of text.replaceAll("\u00ad", "").match(BLANK_OR_TEXT) ?? []) {
      if (BLANK.test(piece.charAt(0))) this.blank = this.blank === "\n" || piece.includes("\n") ? "\n" : " ";
      else this.write(piece);
    }
  }

  /** The line, without blanks around it; the next one begins. */
  take(): string {
    const text = this.pieces.join("").trim();
    [this.pieces.length, this.last, this.blank] = [0, "", ""];
    return text;
  }

  private write(piece: string): void {
    const none = this.blank === "" || (this.blank === "\n" && WIDE.test(this.last) && WIDE.test(piece.charAt(0)));
    this.pieces.push(none ? piece : ` ${piece}`);
    this.blank = "";
    this.last = piece.slice(-1);
  }
}
