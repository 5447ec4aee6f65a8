import { remembered } from "./looking-once";

const quietPlaces =
  'footer:not(main footer, form footer), nav, aside, blockquote, figure, article:not(:has(form)), [role="contentinfo"]:not([class*="message" i]), [role="navigation"], [role="tooltip"], ' +
  '[role="complementary"], [role="note"]:not([class*="warn" i], [class*="error" i]), [role="article"], [role="feed"], [id*="faq" i], [class*="faq" i], ' +
  '[id^="help" i]:not([id*="block" i]), [id^="aide" i], [class~="help" i], [class~="aide" i], [class*="tooltip" i], ' +
  '[id^="cookie" i], [class^="cookie" i], [class*=" cookie" i], [class*="cookie-" i], [id*="cookie-" i], [class*="consent" i], [id="footer"]';

/** Whether an element stands in a place that explains or announces instead of telling what happened. */
export const isQuiet = remembered((element: Element): boolean => element.closest(quietPlaces) !== null);
