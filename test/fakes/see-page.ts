import { findActions } from "@/lib/sso/common/find-actions";
import { findForms } from "@/lib/sso/common/find-forms";
import type { Sight } from "@/lib/sso/common/infer-step";
import { outlineOf } from "@/lib/sso/common/outline";

/** A page of these elements, as the rules of lib/sso/common see it. It takes the place of the one before. */
export function seePage(html: string, more: Partial<Sight> & { address?: string; title?: string } = {}): Sight {
  const { address = "https://sso.univ-exemple.fr/login", title = "", ...rest } = more;
  document.title = title;
  document.body.innerHTML = html;
  return {
    document,
    outline: outlineOf(document, new URL(address)),
    forms: findForms(document),
    actions: findActions(document),
    notices: [],
    isKnown: false,
    ...rest,
  };
}
