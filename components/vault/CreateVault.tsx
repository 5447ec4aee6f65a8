import type { ComponentProps } from "preact";
import { i18n } from "#i18n";
import { Message } from "./Message";
import { NewPassphrase } from "./NewPassphrase";
import { Progress } from "./Progress";

type Props = Omit<ComponentProps<typeof NewPassphrase>, "submit" | "onChosen"> & {
  /** `share` goes from 0 to 1; null where nobody can tell. */
  making: { state: "idle" } | { state: "working"; share: number | null } | { state: "failed" };
  onCreate: (passphrase: string) => void;
};

/** The first passphrase: what it is for, and that nobody can give it back. */
export function CreateVault({ making, onCreate, ...choice }: Props) {
  return (
    <section class="vault-part" data-state={`create-${making.state}`}>
      <div>
        <h1>{i18n.t("vault.create.title")}</h1>
        <p class="lead">{i18n.t("vault.create.lead")}</p>
      </div>
      {making.state === "failed" && (
        <Message tone="stop" name="create-failed" urgent>
          {i18n.t("vault.create.failed")}
        </Message>
      )}
      {making.state === "working" ? (
        <Progress words={i18n.t("vault.create.working")} share={making.share} />
      ) : (
        <>
          <Message tone="soon" name="nobody">
            {i18n.t("vault.create.nobody")}
          </Message>
          <NewPassphrase {...choice} submit={i18n.t("vault.create.create")} onChosen={onCreate} />
        </>
      )}
    </section>
  );
}
