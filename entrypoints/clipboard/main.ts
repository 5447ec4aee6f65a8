import { clearCopied } from "@/lib/services/clear-copied";

const mark = decodeURIComponent(location.hash.slice(1));
void clearCopied(mark, document).finally(() => window.close());
