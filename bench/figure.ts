/** One figure a line, as JSON: scripts compare them from one version to the next. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "syncs" | "actions" | "bytes" | "cells" | "ms" | "kB" | "times";
  /** What the figure was taken of. */
  readonly of?: Readonly<Record<string, string | number>>;
}

export function printFigure(figure: Figure): void {
  process.stdout.write(`${JSON.stringify(figure)}\n`);
}
