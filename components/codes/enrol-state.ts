/** Where the reading of the page's QR code stands. */
export type EnrolState =
  | { phase: "offered" }
  | { phase: "looking" }
  | { phase: "found"; issuer: string; label: string; host: string }
  | { phase: "not-found" }
  /** There is a QR code, and it is a link, a ticket, anything else. */
  | { phase: "not-a-code" }
  /** It is one, of a kind that only its maker's app can use. */
  | { phase: "unsupported" }
  /** The browser gave no picture of the page. */
  | { phase: "not-seen" }
  | { phase: "bad-key" }
  | { phase: "duplicate"; title: string }
  | { phase: "added"; title: string };
