import { i18n } from "#i18n";
import { PasteKey } from "./PasteKey";

type Props = {
  isLooking: boolean;
  /** A first look found nothing of use. */
  isAgain: boolean;
  isKeyWrong: boolean;
  onRead: () => void;
  onPasteKey: (key: string) => void;
};

/** The two ways in: the QR code that the page shows, or the key beside it. */
export function EnrolRead({ isLooking, isAgain, isKeyWrong, onRead, onPasteKey }: Props) {
  return (
    <>
      <button
        type="button"
        class="button"
        data-action="read-qr"
        aria-busy={isLooking}
        onClick={() => isLooking || onRead()}
      >
        {i18n.t(isLooking ? "codes.enrol.looking" : isAgain ? "common.retry" : "codes.enrol.read")}
      </button>
      {!isLooking && <PasteKey isWrong={isKeyWrong} onPasteKey={onPasteKey} />}
    </>
  );
}
