import type { TabView } from "@/lib/messages/views";
import { readTogether } from "@/lib/platform/read-together";
import type { TabPlace } from "@/lib/platform/tabs";
import { chosenPlace } from "./chosen-place";
import { recallViews } from "./kept-views";
import { securePage } from "./secure-page";

/**
 * What a window can show of a tab without the background, which may have to wake first: the verdict that was kept of the
 * host it stands at, or that there is nothing to look at where no institution was chosen and the tab shows no site. Null
 * where only the background knows: nobody heard of it if the tab went on to a host of no institution, which may imitate
 * one. Nothing is parsed here: what parses takes longer to load than all this.
 */
export async function viewAtOnce(tab: Promise<TabPlace | null>): Promise<TabView | null> {
  const [place, views, chosen] = await Promise.all([tab, recallViews(), readTogether("local", chosenPlace)]);
  if (place === null) return null;
  const host = securePage(place.address)?.host ?? null;
  const isNothingChosen = chosen === undefined || (Array.isArray(chosen) && chosen.length === 0);
  if (isNothingChosen) return host === null ? { state: "no-institution" } : null;
  const view = views.get(place.id);
  return view && host !== null && view.page.host === host ? view : null;
}
