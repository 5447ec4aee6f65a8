/** No backup nests a tenth of it, and none holds as many lists and objects in the room that it may take. */
const deepest = 100;
const mostBrackets = 200_000;

/**
 * The value of a JSON text (RFC 8259), or undefined for any other text and for one of a shape that no backup has:
 * engines take seconds for megabytes of brackets.
 */
export function parseJson(text: string): unknown {
  if (isBeyondBackups(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isBeyondBackups(text: string): boolean {
  let depth = 0;
  let brackets = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') isString = !isString;
    else if (isString && character === "\\") at++;
    else if (!isString && (character === "[" || character === "{")) {
      depth++;
      brackets++;
    } else if (!isString && (character === "]" || character === "}")) depth--;
    if (depth > deepest || brackets > mostBrackets) return true;
  }
  return false;
}
