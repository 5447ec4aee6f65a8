import { useId } from "preact/hooks";
import { i18n } from "#i18n";
import type { Token } from "@/lib/otp/account";
import { accountTitle } from "./account-title";
import { Breakable } from "./Breakable";
import type { Bindable } from "./bindable";
import { InstitutionSelect } from "./InstitutionSelect";
import { unusualWords } from "./unusual-words";

type Props = {
  token: Token;
  isTaken: boolean;
  isDuplicate: boolean;
  institutions: readonly Bindable[];
  institutionId: string | null;
  onTake: (isTaken: boolean) => void;
  onBind: (institutionId: string | null) => void;
};

/** One code as it was understood, to be taken or left. */
export function ImportRow({ token, isTaken, isDuplicate, institutions, institutionId, onTake, onBind }: Props) {
  const id = useId();
  const title = accountTitle(token);
  const facts = [token.label === title ? "" : token.label, ...unusualWords(token)].filter((fact) => fact !== "");
  return (
    <li class={isTaken ? "import-row" : "import-row is-left"} data-duplicate={isDuplicate}>
      <input
        id={id}
        type="checkbox"
        checked={isTaken}
        aria-describedby={`${id}-facts`}
        onChange={(event) => onTake(event.currentTarget.checked)}
      />
      <label for={id} class="import-name">
        <b>{title}</b>
        {isDuplicate && <span class="tag">{i18n.t("vault.preview.duplicate")}</span>}
        <span id={`${id}-facts`} class="facts">
          <Breakable text={facts.join(", ")} />
        </span>
      </label>
      {isTaken && institutions.length > 0 && (
        <InstitutionSelect
          label={i18n.t("vault.bind.label")}
          institutions={institutions}
          value={institutionId}
          isSmall
          onChange={onBind}
        />
      )}
    </li>
  );
}
