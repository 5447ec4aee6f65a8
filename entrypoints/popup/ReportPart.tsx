import { i18n } from "#i18n";
import { ErrorReport } from "@/components/ErrorReport";
import { Fold } from "@/components/Fold";
import { issueText } from "@/components/issue-text";
import type { VerdictView } from "@/components/VerdictScreen";
import { aboutProduct } from "@/lib/services/about-product";
import { copyPlain } from "@/lib/services/copy-plain";

/** One fold at the end: the verdict is wrong, and somebody wants to say so. */
export function ReportPart({ view }: { view: VerdictView }) {
  return (
    <div class="folds">
      <Fold title={i18n.t("report.title")} name="report">
        <ErrorReport text={issueText(view, aboutProduct())} onCopy={copyPlain} />
      </Fold>
    </div>
  );
}
