/** A new tracker in a stand-in: made as the command line makes its file, but computed only once, by the stand-in. */
import { newTracker, type NewTracker } from "../../app/newTracker";
import { applyChanges } from "../../host/xlsx/applyChanges";
import { Book } from "../../host/xlsx/book";
import { newPackage } from "../../host/xlsx/newPackage";
import type { Standin } from "../standin";
import { openFile } from "./openBook";

export async function newBook(tracker: NewTracker): Promise<Standin> {
  const file = new Book(newPackage());
  await newTracker(
    {
      read: () => Promise.resolve({ tables: new Map(), sheetNames: [], readOnly: false }),
      write: (changes) => {
        applyChanges(file, changes);
        return Promise.resolve();
      },
    },
    tracker,
  );
  file.flush();
  return (await openFile(file)).standin;
}
