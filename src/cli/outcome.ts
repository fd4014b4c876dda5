/** What a command prints, and whether it found something to mend, which is exit code 1. */
export interface Outcome {
  readonly output: string;
  readonly found: boolean;
}
