/**
 * Messages that are not asked again when the background died while answering. By name, apart from the protocol, so that
 * who asks does not load what only who answers needs.
 */
export const onceOnly: readonly string[] = ["activation.begin", "code.fill", "retry.start"];
