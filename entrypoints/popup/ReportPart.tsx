import { ErrorReport } from "@/components/ErrorReport";
import { issueText } from "@/components/issue-text";
import type { VerdictView } from "@/lib/messages/views";
import { aboutProduct } from "@/lib/services/about-product";
import { copyPlain } from "@/lib/services/copy-plain";

/** The verdict is wrong, and somebody wants to say so. */
export function ReportPart({ view }: { view: VerdictView }) {
  return <ErrorReport text={issueText(view, aboutProduct())} onCopy={copyPlain} />;
}
