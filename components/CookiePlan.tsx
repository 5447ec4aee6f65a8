import { i18n } from "#i18n";
import { camel } from "@/lib/i18n/camel";
import type { CookieView, PlanView } from "@/lib/messages/views";

function CookieLine({ cookie }: { cookie: CookieView }) {
  return (
    <li>
      {i18n.t(`plan.reason.${camel(cookie.reason)}`)}
      {cookie.twin ? `, ${i18n.t("plan.twin")}` : ""}{" "}
      <span class="code-text">
        ({cookie.name}, {cookie.domain}
        {cookie.path === "/" ? "" : cookie.path})
      </span>
    </li>
  );
}

function CookieList({ title, cookies, name }: { title: string; cookies: readonly CookieView[]; name: string }) {
  if (cookies.length === 0) return null;
  return (
    <div data-plan={name}>
      <h2>{title}</h2>
      <ul>
        {cookies.map((cookie, place) => (
          // A host's cookie and its domain's, or two partitions', are told by the same words.
          <CookieLine key={`${place} ${cookie.name}`} cookie={cookie} />
        ))}
      </ul>
    </div>
  );
}

/** What a repair would remove and what it keeps, and why, cookie by cookie. */
export function CookiePlan({ plan }: { plan: PlanView }) {
  return (
    <div class="plan">
      {plan.clear.length === 0 && <p>{i18n.t("plan.nothingToClear")}</p>}
      <CookieList title={i18n.t("plan.willClear")} cookies={plan.clear} name="clear" />
      <CookieList title={i18n.t("plan.willKeep")} cookies={plan.keep} name="keep" />
      <p>{i18n.t("plan.noValues")}</p>
    </div>
  );
}
