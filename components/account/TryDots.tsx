import { i18n } from "#i18n";

type Props = { used: number; limit: number; isGuess: boolean };

/** More than these are counted by nobody at a glance. */
const mostDots = 6;

/** The tries that are gone and those that are left, drawn and in words. */
export function TryDots({ used, limit, isGuess }: Props) {
  const dots = limit <= mostDots ? Array.from({ length: limit }, (_, index) => index < used) : [];
  return (
    <div class="tries">
      {dots.length > 0 && (
        <span class="try-dots" aria-hidden="true">
          {dots.map((isUsed, index) => (
            <i key={index} class={isUsed ? "is-used" : ""} />
          ))}
        </span>
      )}
      <p data-fact="tries">
        {used > limit
          ? i18n.t("account.tries.usedOnly", used, [String(used)])
          : i18n.t("account.tries.used", [String(used), String(limit)])}
      </p>
      {isGuess && <p data-fact="guess">{i18n.t("account.tries.guess", [String(used), String(limit)])}</p>}
    </div>
  );
}
