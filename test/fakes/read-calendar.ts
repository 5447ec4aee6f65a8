/** One component of a calendar file: its properties by name and parameters, and the components in it. */
export type CalendarPart = { name: string; values: Record<string, string>; parts: CalendarPart[] };

const contentLine = /^([A-Z-]+(?:;[A-Z-]+=[^;:]+)*):(.*)$/s;
const asText = new Set(["SUMMARY", "DESCRIPTION", "UID"]);
const required: Record<string, readonly string[]> = {
  VCALENDAR: ["VERSION", "PRODID"],
  VEVENT: ["UID", "DTSTAMP", "DTSTART;VALUE=DATE"],
  VALARM: ["ACTION", "TRIGGER", "DESCRIPTION"],
};
const shapes: Record<string, RegExp> = {
  DTSTAMP: /^\d{8}T\d{6}Z$/,
  "DTSTART;VALUE=DATE": /^\d{8}$/,
  "DTEND;VALUE=DATE": /^\d{8}$/,
  TRIGGER: /^[+-]?P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/,
  RRULE: /^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[^;]+)*$/,
};

/** Reads a calendar file by RFC 5545, and throws at the first thing that the standard does not allow. */
export function readCalendar(file: string): CalendarPart {
  if (!file.endsWith("\r\n")) throw new Error("the last line has no end");
  if (/(?<!\r)\n|\r(?!\n)/.test(file)) throw new Error("a line does not end in CRLF");
  const lines = file
    .slice(0, -2)
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n");
  const root: CalendarPart = { name: "", values: {}, parts: [] };
  const open: CalendarPart[] = [root];
  for (const line of lines) take(line, open);
  const [calendar, ...others] = root.parts;
  if (open.length !== 1 || !calendar || calendar.name !== "VCALENDAR" || others.length > 0) {
    throw new Error("not one whole calendar");
  }
  return calendar;
}

function take(line: string, open: CalendarPart[]): void {
  const [, name, value] = contentLine.exec(line) ?? [];
  const current = open.at(-1);
  if (name === undefined || value === undefined || !current) throw new Error(`no content line: ${line}`);
  if (name === "BEGIN") {
    const part = { name: value, values: {}, parts: [] };
    current.parts.push(part);
    open.push(part);
    return;
  }
  if (name === "END") {
    if (open.pop()?.name !== value) throw new Error(`${value} ends what it did not begin`);
    for (const wanted of required[value] ?? []) {
      if (!(wanted in current.values)) throw new Error(`${value} without ${wanted}`);
    }
    return;
  }
  if (name in current.values) throw new Error(`${name} twice`);
  if (shapes[name] && !shapes[name].test(value)) throw new Error(`${name} is no ${value}`);
  current.values[name] = asText.has(name) ? unescapeText(value) : value;
}

function unescapeText(value: string): string {
  if (/(?<!\\)(?:\\\\)*[,;]/.test(value)) throw new Error(`an unescaped separator: ${value}`);
  return value.replace(/\\(.?)/gs, (_whole, escaped: string) => {
    if (!"\\;,nN".includes(escaped) || escaped === "") throw new Error(`no escape: \\${escaped}`);
    return escaped.toLowerCase() === "n" ? "\n" : escaped;
  });
}
