import { i18n } from "#i18n";
import type { Bindable } from "./bindable";
import { SelectField } from "./SelectField";

type Props = {
  label: string;
  institutions: readonly Bindable[];
  value: string | null;
  /** One of several in a list: what no institution means is said once for all of them. */
  isSmall?: boolean;
  onChange: (institutionId: string | null) => void;
};

/** Where a code belongs, and so the only pages where it will be filled. */
export function InstitutionSelect({ label, institutions, value, isSmall = false, onChange }: Props) {
  const chosen = institutions.find(({ id }) => id === value);
  const none = isSmall ? "" : i18n.t(institutions.length === 0 ? "vault.bind.noneChosen" : "vault.bind.none");
  return (
    <SelectField
      label={label}
      name="institution"
      value={chosen?.id ?? ""}
      options={[
        { value: "", words: i18n.t("vault.bind.noneOption") },
        ...institutions.map(({ id, shortName }) => ({ value: id, words: shortName })),
      ]}
      hint={chosen ? i18n.t("vault.bind.only", [chosen.hosts.join(", ")]) : none}
      isSmall={isSmall}
      onChange={(id) => onChange(id === "" ? null : id)}
    />
  );
}
