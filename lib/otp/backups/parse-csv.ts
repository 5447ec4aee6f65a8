/**
 * The rows of a CSV text, RFC 4180 with either end of line; blank lines are passed over. A quote that never closes
 * takes the rest of the text.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // The end of the text ends a row as a line does.
  for (let at = 0; at <= text.length; ) {
    const { value, end } = readField(text, at);
    row.push(value);
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    if (text[end] === ",") continue;
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  return rows;
}

function readField(text: string, start: number): { value: string; end: number } {
  if (text[start] !== '"') {
    const end = endOfField(text, start);
    return { value: text.slice(start, end), end };
  }
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const last = close < 0 ? text.length : close;
  return { value: text.slice(start + 1, last).replaceAll('""', '"'), end: endOfField(text, last) };
}

function endOfField(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== "," && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}
