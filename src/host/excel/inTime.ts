import { hostError } from "./errors";

/** Long beside the slowest request of a large workbook (seconds), short enough that nobody gives the pane up for dead. */
const PATIENCE_MS = 60_000;

let patience = PATIENCE_MS;

/** For tests; without a number as it is shipped. */
export function setPatience(milliseconds = PATIENCE_MS): void {
  patience = milliseconds;
}

/**
 * Office.js waits for ever when Excel does not answer (office-js issues 4273, 6678), and what was sent cannot be called
 * back. So every request of the context gets its time; after one without an answer the run sends nothing more, and an
 * answer that comes later is heard by nobody.
 */
export function answerInTime(context: OfficeExtension.ClientRequestContext): void {
  const sync = context.sync.bind(context);
  let silent = false;
  context.sync = async <T>(passThrough?: T): Promise<T> => {
    if (silent) throw hostError("host_silent");
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        silent = true;
        reject(hostError("host_silent"));
      }, patience);
    });
    try {
      return await Promise.race([sync(passThrough), tooLate]);
    } finally {
      clearTimeout(timer);
    }
  };
}
