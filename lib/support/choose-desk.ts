/** Who can do something: the digital support, the registrar's office (scolarité), or a desk that sees one's papers. */
export type Desk = "digital" | "registrar" | "in-person";

const desks = new Map<string, Desk>([
  ["account-disabled", "registrar"],
  ["account-expired", "registrar"],
  ["registration-pending", "registrar"],
  ["never-activated", "registrar"],
  ["identity", "in-person"],
]);

/** The right desk for a cause: a kind of finding, or an end of the guided path. */
export function chooseDesk(cause: string): Desk {
  return desks.get(cause) ?? "digital";
}
