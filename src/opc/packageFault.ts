/** Why a package could not be read, below every layer that would word it. */
export type Fault = "notZip" | "encrypted" | "oldOffice" | "tooLarge" | "damaged";

export class PackageFault extends Error {
  constructor(
    readonly fault: Fault,
    /** A path inside the package, never anything that its parts hold. */
    readonly part = "",
  ) {
    super(`${fault} ${part}`);
    this.name = "PackageFault";
  }
}
