/** A language's words as the browser packs them: `_locales/<language>/messages.json`. */
export type PackedMessages = Readonly<Record<string, { readonly message: string } | undefined>>;

/**
 * One message with its blanks filled, as browsers fill them: `$1` to `$9` are the blanks, `$$` is one dollar. A count
 * chooses among forms separated by ` | `: one and more, or none, one and more. Empty where there is no such message.
 */
export function fillMessage(messages: PackedMessages, key: string, args: readonly unknown[]): string {
  const count = args.find((one): one is number => typeof one === "number");
  const given = args.find((one): one is string[] => Array.isArray(one));
  const blanks = given ?? (count === undefined ? [] : [String(count)]);
  const message = messages[key.replaceAll(".", "_")]?.message ?? "";
  const filled = message.replace(/\$(\$|\d)/g, (_whole, sign: string) =>
    sign === "$" ? "$" : (blanks[Number(sign) - 1] ?? ""),
  );
  return count === undefined ? filled : formFor(filled.split(" | "), count);
}

function formFor(forms: readonly string[], count: number): string {
  const [first = "", second = first, third] = forms;
  if (third === undefined) return count === 1 ? first : second;
  return [first, second][count] ?? third;
}
