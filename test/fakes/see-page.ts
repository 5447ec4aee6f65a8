import { findActions } from "@/lib/sso/judge/common/find-actions";
import { findForms } from "@/lib/sso/judge/common/find-forms";
import type { Sight } from "@/lib/sso/judge/common/infer-step";
import { outlineOf } from "@/lib/sso/judge/common/outline";
import { sketchPage } from "@/lib/sso/look/sketch-page";

/** A page of these elements, as the rules of lib/sso/judge/common see it. It takes the place of the one before. */
export function seePage(html: string, more: Partial<Sight> & { address?: string; title?: string } = {}): Sight {
  const { address = "https://sso.univ-exemple.fr/login", title = "", ...rest } = more;
  document.title = title;
  document.body.innerHTML = html;
  const sketch = sketchPage(document, new URL(address), []);
  return {
    sketch,
    outline: outlineOf(sketch),
    forms: findForms(sketch.forms),
    actions: findActions(sketch.actions),
    notices: [],
    isKnown: false,
    ...rest,
  };
}
