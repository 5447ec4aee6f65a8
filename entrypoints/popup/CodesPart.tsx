import type { ComponentProps } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { CodesInvite } from "@/components/codes/CodesInvite";
import type { KeptCodes } from "@/lib/services/kept-codes";
import { openOwnPage } from "@/lib/services/open-page";
import type { Codes } from "./Codes";
import { loadCodes } from "./load-codes";
import type { OpenedCodes } from "./open-codes";
import { useClock } from "./use-clock";

type Props = Omit<ComponentProps<typeof Codes>, "clock" | "first"> & {
  /** Null until it is known. */
  kept: KeptCodes | null;
  /** What is on its way since before anything was drawn, taken once: a vault that was open then may be locked later. */
  begun: { current: Promise<OpenedCodes | null> | null };
};

/** The codes, with all that makes them, where there are any or the page hands one out; else one line that offers them. */
export function CodesPart({ kept, begun, ...props }: Props) {
  const { view } = props;
  const isEnrolling = view.state === "verdict" && view.page.step === "enrolment";
  const isWanted = kept === "some" || (kept === "none" && isEnrolling);
  const [whole, setWhole] = useState<OpenedCodes | null>(null);
  const clock = useClock(isWanted && view.state === "verdict" ? view.institution.id : null);
  useLayoutEffect(() => {
    if (!isWanted) return;
    const first = begun.current;
    begun.current = null;
    void (async () => setWhole((await first) ?? (await loadCodes())))();
  }, [isWanted, begun]);

  if (kept === null || kept === "off") return null;
  if (isWanted) return whole && <whole.Codes {...props} clock={clock} first={whole.vault} />;
  return <CodesInvite enrolment={null} onStart={() => void openOwnPage("/codes.html").then(() => window.close())} />;
}
