import type { Finding } from "@/lib/diagnosis/finding";
import type { TabView } from "@/lib/messages/views";

type VerdictView = Extract<TabView, { state: "verdict" }>;

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
    `also=${others.map(({ kind }) => kind).join(",") || "-"}`,
    `cookies: clear=${plan.clear.length} keep=${plan.keep.length}`,
  ];
}
