import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { CodeView } from "@/lib/messages/code-view";
import { Fold } from "../Fold";
import { matchesWords } from "../matches-words";
import { CodeRow } from "./CodeRow";

type Props = {
  /** The card of the institution in front; null where it has no account, and then nothing is folded. */
  main: ComponentChildren;
  others: readonly CodeView[];
  onCopy: (id: string) => Promise<boolean>;
  onNewCode: (id: string) => void;
};

/** The codes: the institution's first, the others one fold away. */
export function CodeList({ main, others, onCopy, onNewCode }: Props) {
  const rows = <CodeRows accounts={others} onCopy={onCopy} onNewCode={onNewCode} />;
  return (
    <>
      {main}
      {others.length > 0 && (
        <div class="folds codes">
          {main ? (
            <Fold title={i18n.t("codes.others", [String(others.length)])} name="codes">
              {rows}
            </Fold>
          ) : (
            <>
              <h2>{i18n.t("codes.mine")}</h2>
              {rows}
            </>
          )}
        </div>
      )}
    </>
  );
}

const fewEnoughToSee = 5;

function CodeRows({
  accounts,
  onCopy,
  onNewCode,
}: { accounts: readonly CodeView[] } & Pick<Props, "onCopy" | "onNewCode">) {
  const [typed, setTyped] = useState("");
  const isSearched = accounts.length > fewEnoughToSee;
  const found = isSearched
    ? accounts.filter(({ title, subtitle }) => matchesWords([title, subtitle], typed))
    : accounts;
  return (
    <>
      {isSearched && (
        <input
          type="search"
          class="code-search"
          autocomplete="off"
          spellcheck={false}
          aria-label={i18n.t("codes.search")}
          placeholder={i18n.t("codes.search")}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <p class={found.length === 0 ? "none-found" : "unseen"} role="status">
        {found.length === 0 && i18n.t("codes.noneFound", [typed.trim()])}
      </p>
      {found.length > 0 && (
        <ul class="code-rows">
          {found.map((account) => (
            <CodeRow key={account.id} account={account} onCopy={onCopy} onNewCode={onNewCode} />
          ))}
        </ul>
      )}
    </>
  );
}
