/** A range that an add-in holds: it moves with its cells and dies with them. */
import type { Area } from "../../../host/a1";
import { Fault } from "../protocol/fault";

export class LiveRange {
  #area: Area | null;

  constructor(
    readonly sheet: number,
    area: Area,
  ) {
    this.#area = area;
  }

  get area(): Area {
    if (this.#area === null) throw new Fault("InvalidReference", "the range's cells were deleted");
    return this.#area;
  }

  move(shift: (area: Area) => Area | null): void {
    this.#area = this.#area && shift(this.#area);
  }
}
