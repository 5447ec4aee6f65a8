import { type Answer, xml } from "../answer.ts";
import type { Exchange } from "../exchange.ts";
import { escapeMarkup } from "../html.ts";
import type { School } from "../school.ts";

/** `/cas/serviceValidate` and, with attributes, `/cas/p3/serviceValidate` (CAS protocol §2.5, §2.8). */
export function serviceValidate({ tickets }: School, { url }: Exchange): Answer {
  const ticket = url.searchParams.get("ticket");
  const service = url.searchParams.get("service");
  if (!ticket || !service) return failure("INVALID_REQUEST", "'service' and 'ticket' are both required");
  const result = tickets.validate(ticket, service);
  if (!result.isValid) return failure(result.code, result.description);
  return success(result.uid, url.pathname.startsWith("/cas/p3/"));
}

function success(uid: string, withAttributes: boolean): Answer {
  const user = escapeMarkup(uid);
  const attributes = `
    <cas:attributes>
      <cas:uid>${user}</cas:uid>
      <cas:eduPersonAffiliation>student</cas:eduPersonAffiliation>
    </cas:attributes>`;
  return response(`<cas:authenticationSuccess>
    <cas:user>${user}</cas:user>${withAttributes ? attributes : ""}
  </cas:authenticationSuccess>`);
}

function failure(code: string, description: string): Answer {
  return response(`<cas:authenticationFailure code="${code}">${escapeMarkup(description)}</cas:authenticationFailure>`);
}

function response(content: string): Answer {
  return xml(`<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">
  ${content}
</cas:serviceResponse>
`);
}
