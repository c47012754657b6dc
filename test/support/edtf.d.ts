/** The package has no types of its own: what the tests use of it. */
declare module 'edtf' {
  /** Parses a date; throws for what is no EDTF (ISO 8601-2). */
  export default function edtf(input: string): object;
}
