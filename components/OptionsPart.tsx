import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";

const words = {
  institutions: ["options.institutions", null],
  codes: ["codes.mine", "options.codesText"],
  reminders: ["reminder.heading", "reminder.lead"],
  log: ["log.title", "log.text"],
  language: ["options.language", null],
  privacy: ["options.privacy", "options.privacyText"],
} as const;

type Props = { name: keyof typeof words; children: ComponentChildren };

/** A part of the settings under its title, with what there is to know first. */
export function OptionsPart({ name, children }: Props) {
  const [title, text] = words[name];
  return (
    <section class="options-part" data-part={name}>
      <h2>{i18n.t(title)}</h2>
      {text && <p class="quiet">{i18n.t(text)}</p>}
      {children}
    </section>
  );
}
