import type { ImportFormat, ImportReason, ImportReport } from "../import-report";
import type { Bytes } from "./bytes";
import { parseJson } from "./parse-json";
import { refuse } from "./refuse";

/** How one format's file is opened and what its content is then. */
export type Lock = {
  format: ImportFormat;
  /** The content, or why there is none. */
  unseal: (passphrase: string) => Promise<Bytes | ImportReason>;
  read: (content: unknown) => ImportReport;
  /** What content that is no JSON means: damage, or without authentication a wrong passphrase. */
  whenUnreadable?: ImportReason;
};

/** The report on an encrypted file: it opens as often as one likes, and never throws. */
export function lockedReport({ format, unseal, read, whenUnreadable = "damaged" }: Lock): ImportReport {
  return {
    state: "locked",
    format,
    open: async (passphrase) => {
      if (passphrase === "") return refuse("wrong-passphrase");
      const content = await unseal(passphrase);
      if (typeof content === "string") return refuse(content);
      const parsed = parseJson(new TextDecoder().decode(content));
      return parsed === undefined ? refuse(whenUnreadable) : read(parsed);
    },
  };
}
