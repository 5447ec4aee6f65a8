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

const code = { quote: 0x22, backslash: 0x5c, list: 0x5b, listEnd: 0x5d, object: 0x7b, objectEnd: 0x7d };

function isBeyondBackups(text: string): boolean {
  let depth = 0;
  let brackets = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === code.quote) isString = !isString;
    else if (isString && unit === code.backslash) at++;
    else if (!isString && (unit === code.list || unit === code.object)) {
      depth++;
      brackets++;
    } else if (!isString && (unit === code.listEnd || unit === code.objectEnd)) depth--;
    if (depth > deepest || brackets > mostBrackets) return true;
  }
  return false;
}
