import { keepView } from "./kept-views";
import { viewTab } from "./view-tab";

/**
 * Looks at a tab as the popup will want it, before it is opened: once its page is there, and once it was read. A tab that
 * closes meanwhile is none to look at.
 */
export async function prepareView(tabId: number): Promise<void> {
  const view = await viewTab(tabId, Date.now()).catch(() => null);
  if (view) await keepView(tabId, view);
}
