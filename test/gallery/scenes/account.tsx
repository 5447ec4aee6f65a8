import type { ComponentProps } from "preact";
import { AccountCards } from "@/components/account/AccountCards";
import { ResetAddressScreen } from "@/components/account/ResetAddressScreen";
import type { FindingKind } from "@/lib/diagnosis/finding";
import { accountView, now, ownPages, tries } from "../fixtures/account-views";
import { findingOf } from "../fixtures/findings";
import { verdictView } from "../fixtures/verdict-view";
import { popupScene, verdictScreen } from "../popup-scene";
import { type Gesture, type Scene, still, typeIn } from "../scene";

type Account = Parameters<typeof accountView>[0];

const cards = (verdict: FindingKind, account: Account, more: Partial<ComponentProps<typeof AccountCards>> = {}) => (
  <AccountCards
    account={accountView(account)}
    verdict={findingOf(verdict)}
    isLogin
    now={now}
    isSilent={false}
    onOpen={still}
    onRemind={still}
    {...more}
  />
);

/** As the popup shows it: under the verdict on the account. */
const account = (id: string, verdict: FindingKind, known: Account, ...gestures: Gesture[]): Scene =>
  popupScene(`account/${id}`, () => verdictScreen(verdictView(verdict), cards(verdict, known)), ...gestures);

const reset = (verdict: ComponentProps<typeof ResetAddressScreen>["verdict"]): Scene =>
  popupScene(`account/reset-${verdict}`, () => (
    <ResetAddressScreen verdict={verdict} mailDomains={["etu.univ-exemple.test", "univ-exemple.test"]}>
      {cards("login-ready", {}, { isLogin: false })}
    </ResetAddressScreen>
  ));

const typed = (text: string): Gesture => typeIn("[name=keyboard-check]", text);
const lastDay = (day: string, daysLeft: number) => ({ lastDay: { day, daysLeft }, renewal: ownPages.renewal });
const known = { minLength: 12, maxLength: 64, required: ["upper", "digit", "symbol"], forbidden: "<>\"'&" } as const;
const listed = ["Au moins 10 caractères", "Une majuscule et un chiffre", "Pas votre identifiant"];

/** What the popup tells of an account: its tries, the address of a reset, rules, and the password's end. */
export const accountScenes: Scene[] = [
  account("one-try", "bad-credentials", { tries }),
  account("guess", "bad-credentials", { tries: { ...tries, used: 2, limit: 5, isGuess: true } }),
  account("many-tries", "bad-credentials", { tries: { ...tries, used: 3, limit: 30 } }),
  account("last-try", "bad-credentials", { tries: { ...tries, used: 2 }, ...ownPages }),
  account("nearly-locked", "nearly-locked", { tries: { ...tries, used: 2 }, ...ownPages }),
  account("over", "bad-credentials", { tries: { ...tries, used: 3 }, ...ownPages }),
  account("over-guess", "bad-credentials", { tries: { ...tries, used: 6, limit: 5, isGuess: true } }),
  account("saved-password", "bad-credentials", { tries: { ...tries, used: 2, savedPasswordSuspected: true } }),
  account("wait", "throttled", { tries: { ...tries, used: 0, waitUntil: now + 272_000 } }),
  account("wait-hours", "throttled", { tries: { ...tries, used: 0, waitUntil: now + 5_400_000 } }),
  account("wait-over", "throttled", { tries: { ...tries, used: 0, waitUntil: now } }),
  account("keyboard-typing", "bad-credentials", { tries }, typed("az")),
  account("keyboard-fine", "bad-credentials", { tries }, typed("azerty")),
  account("keyboard-layout", "bad-credentials", { tries }, typed("qwerty")),
  account("keyboard-different", "bad-credentials", { tries }, typed("bonjour")),
  account("expired", "password-expired", { renewal: ownPages.renewal }),
  account("grace", "password-expired", { graceLogins: 3, renewal: ownPages.renewal }),
  account("last-grace", "password-expired", { graceLogins: 1 }),
  account("rules-of-page", "must-change-password", { rules: { page: listed, known: null } }),
  account("rules-of-school", "must-change-password", {
    rules: { page: [], known: { ...known, required: [...known.required], differsFromLast: 3, notTheLogin: true } },
  }),
  account("ends-today", "password-expiring", lastDay("2026-09-14", 0)),
  account("ends-tomorrow", "password-expiring", lastDay("2026-09-15", 1)),
  account("ends", "password-expiring", lastDay("2026-10-02", 18)),
  account("reminded", "password-expiring", { ...lastDay("2026-10-02", 18), isReminded: true }),
  popupScene("account/reminded-silently", () =>
    verdictScreen(
      verdictView("password-expiring"),
      cards("password-expiring", { ...lastDay("2026-10-02", 18), isReminded: true }, { isSilent: true }),
    ),
  ),
  account("address-right", "login-ready", { resetAddress: { verdict: "right", mailDomains: [] } }),
  reset("personal-refused"),
  reset("personal-doubtful"),
  reset("institution-refused"),
  reset("misspelt"),
  reset("unknown"),
];
