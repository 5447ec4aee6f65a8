import { i18n } from "#i18n";
import type { HostsDisagreement } from "@/lib/messages/clock-view";
import { Message } from "../vault/Message";
import { durationWords } from "./duration-words";

/** Two servers of one institution that show different times: nothing that a student can mend, but can tell. */
export function HostsDisagree({ ahead, behind, gapMs }: HostsDisagreement) {
  return (
    <Message tone="soon" name="hosts-disagree">
      <p>{i18n.t("clock.hosts.title")}</p>
      <p>{i18n.t("clock.hosts.text", [ahead, durationWords(gapMs), behind])}</p>
    </Message>
  );
}
