import type { Account } from "../accounts.ts";
import { type Answer, page, redirect } from "../answer.ts";
import type { Exchange } from "../exchange.ts";
import { firstCookie } from "../read-cookies.ts";
import type { School } from "../school.ts";
import { writeCookie } from "../write-cookie.ts";
import { enter } from "./enter.ts";
import { accountLockedPage } from "./pages/account-locked.ts";
import { codeFormPage } from "./pages/code-form.ts";
import { loginFormPage } from "./pages/login-form.ts";
import { passwordExpiredPage } from "./pages/password-expired.ts";
import { passwordExpiringPage } from "./pages/password-expiring.ts";
import { trustSeconds } from "./trusted-devices.ts";
import type { View } from "./view.ts";

interface Turn {
  school: School;
  exchange: Exchange;
  view: View;
  session: string;
  conversation: string;
}

/**
 * One form sent in. A form whose execution the server does not know in this browser's session is not refused: the
 * login begins again without a word.
 */
export function submit(school: School, exchange: Exchange, view: View): Answer {
  const session = firstCookie(exchange.cookies, "JSESSIONID");
  const snapshot = school.conversations.resume(session, exchange.form.get("execution") ?? "");
  if (session === undefined || snapshot === undefined) return redirect(exchange.url.href);

  const { conversation, stage } = snapshot;
  const turn = { school, exchange, view, session, conversation };
  if (stage.at === "password") return checkPassword(turn);
  return stage.at === "code" ? checkCode(turn, stage.account) : logIn(turn, stage.account);
}

function checkPassword(turn: Turn): Answer {
  const { school, exchange, view, session, conversation } = turn;
  const uid = exchange.form.get("username") ?? "";
  const result = school.passwords.check(uid, exchange.form.get("password") ?? "");
  if (result.outcome === "locked") return page(401, accountLockedPage(view));
  if (result.outcome === "expired") return page(401, passwordExpiredPage(view));
  if (result.outcome === "refused") {
    const execution = school.conversations.remember(session, { at: "password" }, conversation);
    return page(401, loginFormPage(view, { execution, uid, isRefused: true }));
  }
  return isCodeWanted(turn, result.account) ? askCode(turn, result.account) : warnOrLogIn(turn, result.account);
}

function isCodeWanted({ school, exchange }: Turn, { uid, codeSecret }: Account): boolean {
  const device = firstCookie(exchange.cookies, "MFATRUSTED");
  return codeSecret !== undefined && !(device !== undefined && school.trustedDevices.isTrusted(device, uid));
}

function askCode({ school, view, session, conversation }: Turn, account: Account, isRefused = false): Answer {
  const execution = school.conversations.remember(session, { at: "code", account }, conversation);
  const kind = account.codePage ?? "field";
  const answer = page(isRefused ? 401 : 200, codeFormPage(view, { kind, execution, isRefused }));
  if (kind !== "sandboxed") return answer;
  const headers = { ...answer.headers, "Content-Security-Policy": "sandbox allow-forms allow-scripts" };
  return { ...answer, headers };
}

function checkCode(turn: Turn, account: Account): Answer {
  const { school, exchange } = turn;
  if (!school.codes.isAccepted(account, exchange.form.get("token") ?? "")) return askCode(turn, account, true);
  if (!exchange.form.has("rememberDevice")) return warnOrLogIn(turn, account);
  const device = school.trustedDevices.trust(account.uid);
  return warnOrLogIn(turn, account, [
    writeCookie("MFATRUSTED", device, { path: "/cas", maxAgeSeconds: trustSeconds, sameSite: "None" }),
  ]);
}

function warnOrLogIn(turn: Turn, account: Account, setCookies: string[] = []): Answer {
  const { school, view, session, conversation } = turn;
  const days = account.passwordExpiresInDays;
  if (days === undefined) return logIn(turn, account, setCookies);
  const execution = school.conversations.remember(session, { at: "warning", account }, conversation);
  return page(200, passwordExpiringPage(view, { execution, days }), setCookies);
}

function logIn({ school, view, conversation }: Turn, { uid }: Account, setCookies: string[] = []): Answer {
  school.conversations.end(conversation);
  const grant = writeCookie("TGC", school.grants.issue(uid), { path: "/cas", sameSite: "None" });
  return enter(school, view, uid, [...setCookies, grant]);
}
