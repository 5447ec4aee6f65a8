import { i18n } from "#i18n";
import type { AccessAction, AccessCause } from "@/lib/account/decide-access";
import { Picture, type PictureName } from "../Picture";
import { actionWords, causeWords } from "./access-words";

type Props = {
  cause: AccessCause;
  action: AccessAction;
  onAct: () => void;
  /** Null where nothing was asked. */
  onAgain: (() => void) | null;
};

const pictures: Record<AccessCause, PictureName> = {
  forgotten: "key",
  "account-locked": "lock",
  "account-expired": "clock",
  "registration-pending": "clock",
  "never-activated": "door",
  identity: "key",
};

/** Where the guided path ends: what is the matter, and the one thing to do. */
export function AccessEnd({ cause, action, onAct, onAgain }: Props) {
  const { title, text } = causeWords(cause);
  return (
    <section class="ask-card tone-soon" data-end={cause} data-leads-to={action}>
      <div class="end-said">
        <div class="picture">
          <Picture name={pictures[cause]} />
        </div>
        <h2 tabIndex={-1}>{title}</h2>
        <p>{text}</p>
      </div>
      <button type="button" class="button" data-action={action} onClick={onAct}>
        {actionWords(action)}
      </button>
      {onAgain && (
        <button type="button" class="plain-button" data-action="again" onClick={onAgain}>
          {i18n.t("support.decide.again")}
        </button>
      )}
    </section>
  );
}
