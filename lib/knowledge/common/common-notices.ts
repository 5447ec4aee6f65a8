import type { NoticeMarker } from "../markers-schema";
import data from "./notices.json";

/**
 * Names for words that mean the same, in both languages: `{locked}` in a phrase is any of them.
 * Alternatives are parted by `|`, may be several words, and may name other classes.
 */
export const wordClasses: Readonly<Record<string, string>> = data.classes;

/** What any login page may say, whatever its product. The order is the order of trial. */
export const commonNotices = data.notices as readonly NoticeMarker[];
