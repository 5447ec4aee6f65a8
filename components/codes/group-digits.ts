/** A code in two halves, the shorter first: 123 456, 123 4567, 1234 5678. */
export function groupDigits(code: string): [string, string] {
  const half = Math.floor(code.length / 2);
  return [code.slice(0, half), code.slice(half)];
}
