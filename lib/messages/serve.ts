import * as v from "valibot";
import { onMessage, type Sender } from "@/lib/platform/messaging";
import { type Envelope, type MessageName, protocol, type Reply, type Request } from "./protocol";

type SenderOf<N extends MessageName> = Extract<Sender, { kind: (typeof protocol)[N]["from"] }>;

export type Handlers = {
  [N in MessageName]: (request: Request<N>, sender: SenderOf<N>) => Promise<Reply<N>>;
};

const envelopeSchema = v.strictObject({ name: v.string(), request: v.unknown() });

function isName(name: string): name is MessageName {
  return Object.hasOwn(protocol, name);
}

/** Answers one message: its name, then its sender, then its shape, then its handler. Says nothing of what went wrong. */
export async function answerMessage(
  handlers: Handlers,
  message: unknown,
  sender: Sender,
): Promise<Envelope<MessageName>> {
  const envelope = v.safeParse(envelopeSchema, message);
  if (!envelope.success || !isName(envelope.output.name)) return { ok: false, reason: "unknown-message" };
  const { name } = envelope.output;
  if (protocol[name].from !== sender.kind) return { ok: false, reason: "wrong-sender" };
  const request = v.safeParse(protocol[name].request, envelope.output.request);
  if (!request.success) return { ok: false, reason: "bad-request" };
  try {
    const handle = handlers[name] as (request: unknown, sender: Sender) => Promise<Reply<MessageName>>;
    return { ok: true, value: await handle(request.output, sender) };
  } catch {
    return { ok: false, reason: "failed" };
  }
}

/** Answers every message of the protocol. TypeScript asks for exactly one handler a name. */
export function serve(handlers: Handlers): void {
  onMessage((message, sender) => answerMessage(handlers, message, sender));
}
