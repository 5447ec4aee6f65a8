import type { ComponentProps } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { CodesInvite } from "@/components/codes/CodesInvite";
import type { KeptCodes } from "@/lib/services/kept-codes";
import { openOwnPage } from "@/lib/services/open-page";
import type { Codes } from "./Codes";
import { loadCodes } from "./load-codes";

type Props = ComponentProps<typeof Codes> & {
  /** Null until it is known. */
  kept: KeptCodes | null;
};

/** The codes, with all that makes them, where there are any or the page hands one out; else one line that offers them. */
export function CodesPart({ kept, ...props }: Props) {
  const { view } = props;
  const isEnrolling = view.state === "verdict" && view.page.step === "enrolment";
  const isWanted = kept === "some" || (kept === "none" && isEnrolling);
  const [Whole, setWhole] = useState<typeof Codes | null>(null);
  useLayoutEffect(() => {
    // The function itself, which a setter would call.
    if (isWanted) void loadCodes().then((Codes) => setWhole(() => Codes));
  }, [isWanted]);

  if (kept === null || kept === "off") return null;
  if (isWanted) return Whole && <Whole {...props} />;
  return <CodesInvite enrolment={null} onStart={() => void openOwnPage("/codes.html").then(() => window.close())} />;
}
