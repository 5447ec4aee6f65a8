import type { SupportRequest } from "./write-request";

/** What Windows hands to a mail program at most (the URL bound of ShellExecute), with room for what it adds. */
const longest = 2_000;

type Mail = SupportRequest & {
  /** A bare mail address; null where nobody knows it. */
  to: string | null;
  /** The line that takes the place of what does not fit. */
  cut: string;
};

/** Half of a surrogate pair, where a text was cut, has no UTF-8. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

/** A `mailto:` address (RFC 6068) within the length that mail programs take, and whether the whole request is in it. */
export function mailAddress({ to, subject, body, cut }: Mail): { address: string; isWhole: boolean } {
  const start = `mailto:${encoded(to ?? "")}?subject=${encoded(subject)}&body=`;
  const addressOf = (text: string): string => start + encoded(text.replace(/\r?\n/g, "\r\n"));
  const whole = addressOf(body);
  if (whole.length <= longest) return { address: whole, isWhole: true };
  const lines = body.split("\n");
  while (lines.length > 0) {
    lines.pop();
    const address = addressOf([...lines, "", cut].join("\n"));
    if (address.length <= longest) return { address, isWhole: false };
  }
  return { address: addressOf(cut), isWhole: false };
}
