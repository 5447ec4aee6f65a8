import type { Step } from "@/lib/sso/reading";

/** What a login page's own script is told of its reading: as much as it has work to do with. */
export type PageAnswer = {
  step: Step;
  /** Selectors of fields, where the page asks for them. */
  password: string | null;
  email: string | null;
  /** Stands for all that the page was found to say: the same until something else is read. */
  sign: string;
};
