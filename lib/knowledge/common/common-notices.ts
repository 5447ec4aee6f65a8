import type { NoticeMarker } from "../markers-schema";
import data from "./notices.json";

/** Names for words that mean the same, in both languages: `{locked}` in a phrase is any of them. */
export const wordClasses: Readonly<Record<string, readonly string[]>> = data.classes;

/** What any login page may say, whatever its product. The order is the order of trial. */
export const commonNotices = data.notices as readonly NoticeMarker[];
