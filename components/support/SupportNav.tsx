import { i18n } from "#i18n";

export type SupportPart = "decide" | "write" | "activation";

const parts = [
  ["decide", "support.decide.short"],
  ["write", "support.write.short"],
  ["activation", "activation.short"],
] as const satisfies readonly (readonly [SupportPart, string])[];

/** The three parts of the page, each with an address of its own. */
export function SupportNav({ part, hrefOf }: { part: SupportPart; hrefOf: (part: SupportPart) => string }) {
  return (
    <nav class="parts-nav" aria-label={i18n.t("support.parts")}>
      {parts.map(([id, key]) => (
        <a key={id} href={hrefOf(id)} data-part-link={id} aria-current={id === part ? "page" : undefined}>
          {i18n.t(key)}
        </a>
      ))}
    </nav>
  );
}
