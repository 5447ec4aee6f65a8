/** Parts the address asked for from the ticket that the CAS put at its end. */
export function splitTicket(address: string): { address: string; ticket: string | undefined } {
  const ticket = /[?&]ticket=([^&]*)$/.exec(address);
  return { address: ticket ? address.slice(0, ticket.index) : address, ticket: ticket?.[1] };
}
