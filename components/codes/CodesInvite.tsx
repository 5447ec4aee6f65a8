import { i18n } from "#i18n";
import { EnrolCard, type EnrolProps } from "./EnrolCard";

type Props = {
  /** The page shows the QR code of a new code: null on every other page. */
  enrolment: EnrolProps | null;
  onStart: () => void;
};

/** Offers to keep codes: loudly where the page hands one out, in one quiet line elsewhere. */
export function CodesInvite({ enrolment, onStart }: Props) {
  if (enrolment) return <EnrolCard {...enrolment} />;
  return (
    <p class="codes-invite">
      <button type="button" class="plain-button" data-action="start-codes" onClick={onStart}>
        {i18n.t("codes.start")}
      </button>
      <span>{i18n.t("codes.startWhy")}</span>
    </p>
  );
}
