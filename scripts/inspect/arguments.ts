import { parseArgs } from "node:util";

export const usage = `Reads saved login pages as the extension would, in headless Chromium. Nothing leaves the machine.

  npm run -s inspect -- page.html --url https://cas.example.fr/cas/login
  npm run -s inspect -- --batch < pages.jsonl

  --url ADDRESS  the address at which the page is served; https://page.invalid/ where none is given
  --batch        reads lines {"file", "url"} and prints a reading, or {"error"}, for each, in their order
  --explain      says on standard error which fact of the knowledge matched which element
  --help         this

Standard output holds readings alone, one line of JSON each. The exit code is 1 when a page could not be read, and 2
when the arguments make no sense.`;

/** A host of nobody's (RFC 2606 §2): a name of a file must not look like an address that tells a product. */
export const nowhere = "https://page.invalid/";

export type Wanted =
  | { mode: "help" }
  | { mode: "single"; file: string; url: string; explain: boolean }
  | { mode: "batch"; explain: boolean };

/** What the words of the command line ask for. @throws in one line when they make no sense */
export function parseArguments(words: readonly string[]): Wanted {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      url: { type: "string" },
      batch: { type: "boolean", default: false },
      explain: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const { explain } = values;
  if (values.help) return { mode: "help" };
  if (values.batch) {
    if (positionals.length > 0 || values.url !== undefined)
      throw new Error("--batch takes files and addresses from standard input");
    return { mode: "batch", explain };
  }
  const [file, ...more] = positionals;
  if (file === undefined) throw new Error("which page? Give a file, or --batch; --help says more");
  if (more.length > 0) throw new Error("one page at a time; --batch reads many");
  return { mode: "single", file, url: checkAddress(values.url ?? nowhere), explain };
}

/** @throws when it is no address of a web page */
export function checkAddress(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new Error(`${url} is no http(s) address`);
  return url;
}
