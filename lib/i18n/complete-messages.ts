import type { PackedMessages } from "./packed-messages";

/**
 * A language that does not say everything yet, with English for the rest. Browsers would put the default language there,
 * which is French.
 */
export function completeMessages(own: PackedMessages, english: PackedMessages): PackedMessages {
  return { ...english, ...own };
}
