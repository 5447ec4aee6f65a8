import { expect, test } from "vitest";
import { classifyFailure } from "./classify-failure";

test.each([
  ["net::ERR_TOO_MANY_REDIRECTS", "redirect-loop"],
  ["NS_ERROR_REDIRECT_LOOP", "redirect-loop"],
  ["net::ERR_RESPONSE_HEADERS_TOO_BIG", "headers-too-large"],
  ["net::ERR_CERT_AUTHORITY_INVALID", "tls"],
  ["net::ERR_SSL_PROTOCOL_ERROR", "tls"],
  ["Error code 2153398258", "tls"],
  ["net::ERR_NAME_NOT_RESOLVED", "network"],
  ["net::ERR_CONNECTION_REFUSED", "network"],
  ["Error code 2152398861", "network"],
])("%s is a failure of the kind %s", (code, kind) => {
  expect(classifyFailure(code, "ent.test")).toEqual({ kind, code, host: "ent.test" });
});

test.each(["net::ERR_ABORTED", "NS_BINDING_ABORTED"])("%s is no failure", (code) => {
  expect(classifyFailure(code, "ent.test")).toBeNull();
});
