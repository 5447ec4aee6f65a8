import { i18n } from "#i18n";
import type { Refusal, RefusalReason } from "@/lib/messages/fill-outcome";

const elsewhere = "codes.refused.elsewhere";
const misleading = "codes.refused.misleading";

const words = {
  unparsable: [elsewhere, "codes.refused.notASiteText"],
  "not-a-site": [elsewhere, "codes.refused.notASiteText"],
  "not-https": ["codes.refused.notHttps", "codes.refused.notHttpsText"],
  "user-info": [misleading, "codes.refused.userInfoText"],
  "ip-address": [elsewhere, "codes.refused.ipAddressText"],
  "trailing-dot": [misleading, "codes.refused.trailingDotText"],
  punycode: [elsewhere, "codes.refused.otherHostText"],
  "other-port": [elsewhere, "codes.refused.otherPortText"],
  "other-host": [elsewhere, "codes.refused.otherHostText"],
  "wrong-place": ["codes.refused.wrongPlace", "codes.refused.wrongPlaceText"],
} as const satisfies Record<RefusalReason, readonly [string, string]>;

/** Why a page gets no code, in a line, and what that means. One that could be taken for the true page is called so. */
export function refusalWords({ reason, lookedLike }: Refusal): { title: string; text: string } {
  if (lookedLike !== null && (reason === "other-host" || reason === "punycode")) {
    const text = reason === "punycode" ? "codes.refused.punycodeText" : "codes.refused.lookAlikeText";
    return { title: i18n.t("codes.refused.lookAlike"), text: i18n.t(text) };
  }
  const [title, text] = words[reason];
  return { title: i18n.t(title), text: i18n.t(text) };
}
