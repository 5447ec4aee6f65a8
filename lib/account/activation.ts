import type { Reading } from "@/lib/sso/reading";

/** What a new student does, in the order in which institutions ask for it. */
export const activationItems = [
  "registered",
  "activated",
  "password-changed",
  "clean-cookies",
  "mailbox",
  "second-factor",
  "recovery-codes",
  "password-kept",
  "network",
] as const;

export type ActivationItem = (typeof activationItems)[number];

/** Which items are done, and who says so. */
export type Ticks = { [Item in ActivationItem]?: "student" | "seen" };

/** What was seen of a login, each part of which ticks something. */
export type ActivationSigns = {
  reading: Pick<Reading, "step" | "notices"> | null;
  /** A login ended in the service. */
  arrived: boolean;
  /** No cookie of an earlier login is left to clear. */
  hasCleanJar: boolean;
  /** The vault is open and holds a code account of this institution. */
  hasCodeAccount: boolean;
};

/** The items that these signs show to be done. */
export function itemsSeen({ reading, arrived, hasCleanJar, hasCodeAccount }: ActivationSigns): ActivationItem[] {
  const isIn = arrived || reading?.step === "logged-in";
  const isChanged = reading?.notices.some(({ kind }) => kind === "password-changed") === true;
  const seen: Record<ActivationItem, boolean> = {
    // Nobody gets in whose registration is not validated.
    registered: isIn,
    activated: isIn,
    "password-changed": isChanged,
    "clean-cookies": hasCleanJar,
    mailbox: false,
    "second-factor": hasCodeAccount,
    "recovery-codes": false,
    "password-kept": false,
    network: isIn || (reading !== null && reading.step !== "none"),
  };
  return activationItems.filter((item) => seen[item]);
}

/** Ticks what was seen. What the student ticked stays theirs, and nothing is ever unticked by what is not seen. */
export function tickSeen(ticks: Ticks, items: readonly ActivationItem[]): Ticks {
  return { ...Object.fromEntries(items.map((item) => [item, "seen"])), ...ticks };
}

/** Ticks an item, or takes its tick away, as the student says. */
export function tickByHand(ticks: Ticks, item: ActivationItem, isDone: boolean): Ticks {
  const { [item]: _, ...others } = ticks;
  return isDone ? { ...others, [item]: "student" } : others;
}
