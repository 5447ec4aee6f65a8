import type { Finding } from "@/lib/diagnosis/finding";
import type { VerdictView } from "@/lib/messages/views";

function factLine(fact: Finding["facts"][number]): string {
  switch (fact.kind) {
    case "page-said":
      return `notice=${fact.notice.kind}`;
    case "came-back":
      return `returns=${fact.times}`;
    case "twin":
      return `twin=${fact.twin.name} ${fact.twin.hostOnly ? "host-only" : "domain"} ${fact.twin.domain}${fact.twin.path}`;
    case "oversized":
      return `cookie-bytes=${fact.bytes} host=${fact.host}`;
    case "dated-ahead":
      return `dated-ahead=${fact.cookie.name} ${fact.cookie.domain}${fact.cookie.path}`;
    case "sent-twice":
      return `sent-twice=${fact.name}`;
    case "leftover":
      return `leftover=${fact.name}`;
    case "landed-elsewhere":
      return `wanted=${new URL(fact.wanted).pathname} reached=${new URL(fact.reached).pathname}`;
    case "browser-gave-up":
      return `error=${fact.failure.code} host=${fact.failure.host}`;
    case "status":
      return `status=${fact.status} host=${fact.host}`;
    case "kept-address":
      return `kept-address=${fact.parameter}`;
    case "address-to-keep":
      return `address-to-keep=${new URL(fact.address).hostname}${new URL(fact.address).pathname}`;
    case "arrived":
      return `arrived=${new URL(fact.address).hostname}`;
    case "choice-came-back":
      return `choice-returns=${fact.times}`;
    case "probed": {
      const { host, end, status, error, tookMs } = fact.observation;
      return `probe=${host} ${end} status=${status ?? "-"} error=${error ?? "-"} ms=${Math.round(tookMs)}`;
    }
    case "certificate":
      return `certificate=${fact.fault} host=${fact.host}`;
    case "slower":
      return `slower=${fact.times.toFixed(1)} host=${fact.host}`;
    case "page-answered":
      return `page-answered=${fact.host}`;
    case "clock-off":
      return `clock=${fact.direction} ms=${Math.round(fact.byMs)}`;
    case "cookies-off":
      return `cookies-off=${fact.host}`;
    case "tries-left":
      return `tries-left=${fact.left} limit=${fact.limit}${fact.isGuess ? " guessed" : ""}`;
    case "saved-password":
      return `saved-password used=${fact.used}`;
    case "wait-until":
      return `wait-until=${new Date(fact.at).toISOString()}${fact.isGuess ? " guessed" : ""}`;
    case "clock-disputed":
    case "cookies-on":
    case "worked-privately":
    case "failed-privately":
    case "already-repaired":
    case "caps-lock":
    case "unusual-layout":
      return fact.kind;
    case "page-wants":
      return `step=${fact.step}`;
    case "no-login-seen":
      return "step=none";
  }
}

/** Lines for a help desk: the same in every language, host and path at most, no parameter and no name. */
export function technicalLines({ institution, diagnosis, plan, entry }: VerdictView): string[] {
  const { hostname, pathname } = new URL(entry);
  const { verdict, others } = diagnosis;
  return [
    `institution=${institution.id} entry=${hostname}${pathname}`,
    `verdict=${verdict.kind} certainty=${verdict.certainty}`,
    ...verdict.facts.map(factLine),
    ...verdict.against.map((fact) => `against: ${factLine(fact)}`),
    `also=${others.map(({ kind }) => kind).join(",") || "-"}`,
    `cookies: clear=${plan.clear.length} keep=${plan.keep.length}`,
  ];
}
