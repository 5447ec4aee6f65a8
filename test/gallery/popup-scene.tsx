import type { ComponentChildren, ComponentProps } from "preact";
import { Frame } from "@/components/Frame";
import { VerdictScreen } from "@/components/VerdictScreen";
import type { VerdictView } from "@/lib/messages/views";
import { institution } from "./fixtures/verdict-view";
import { type Gesture, type Scene, still, taken } from "./scene";

/** A scene in the popup's frame, of an institution that was chosen. */
export function popupScene(id: string, draw: Scene["draw"], ...gestures: Gesture[]): Scene {
  return {
    id,
    surface: "popup",
    draw: () => (
      <Frame institution={institution.shortName} onOpenEntry={still} onOpenSettings={still}>
        {draw()}
      </Frame>
    ),
    gestures,
  };
}

type Quiet = Partial<Omit<ComponentProps<typeof VerdictScreen>, "view" | "children">>;

/** A verdict with nothing under way, and what stands below it. */
export function verdictScreen(view: VerdictView, children: ComponentChildren = null, more: Quiet = {}) {
  return (
    <VerdictScreen
      view={view}
      busy={false}
      failed={false}
      opensBrowserPages
      isCopied={false}
      codeAtHand={null}
      onRemedy={still}
      onGrant={still}
      onDeeper={still}
      onCopy={taken}
      {...more}
    >
      {children}
    </VerdictScreen>
  );
}
