export type Schema = Readonly<Record<string, unknown>>;

/** A function from a value to its faults, in words; none for a valid value. */
export function compileSchema(root: Schema): (value: unknown) => readonly string[];
