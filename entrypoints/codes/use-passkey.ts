import type { ComponentProps } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { PasskeySetting } from "@/components/vault/PasskeySetting";
import { addPasskey, passkeyState, removePasskeys } from "@/lib/services/vault-passkey";

type State = ComponentProps<typeof PasskeySetting>["state"];

/** The passkey of the open vault: set up, taken away. Null until it is known whether there is one. */
export function usePasskey(): ComponentProps<typeof PasskeySetting> | null {
  const [state, setState] = useState<State | null>(null);
  const refresh = useCallback(async () => setState(await passkeyState()), []);
  useEffect(() => void refresh(), [refresh]);
  const add = async () => {
    setState("waiting");
    const outcome = await addPasskey(Date.now).catch(() => "failed" as const);
    if (outcome === "added") return refresh();
    setState(outcome === "unfit" || outcome === "unsupported" ? outcome : "failed");
  };
  const remove = async () => {
    await removePasskeys(Date.now()).catch(() => false);
    await refresh();
  };
  return state && { state, onAdd: () => void add(), onRemove: () => void remove() };
}
