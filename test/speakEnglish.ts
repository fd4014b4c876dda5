/** Tests read both languages; the pane loads English only where it is spoken. */
import { speak } from "../src/i18n/speak";

await speak("en-US");
