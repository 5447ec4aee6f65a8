type Proof = "source" | "seen" | "confidence";

/**
 * A fact as it runs: what proves it is for those who check the files, and the build leaves it out of the package. The
 * files themselves are parsed by their tests, so that a worker that wakes does not parse them again.
 */
export type Shipped<T> = T extends readonly (infer Item)[]
  ? Shipped<Item>[]
  : T extends object
    ? { [Key in keyof T as Key extends Proof ? never : Key]: Shipped<T[Key]> }
    : T;
