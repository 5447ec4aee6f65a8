import { defineBackground } from "wxt/utils/define-background";
import { loadWords } from "@/lib/i18n/load-words";
import { serve } from "@/lib/messages/serve";
import { onWake } from "@/lib/platform/alarms";
import { watchAnswers } from "@/lib/platform/answers";
import { onFirstInstall, onStart } from "@/lib/platform/lifecycle";
import { hearManaged } from "@/lib/platform/managed-storage";
import { watchNavigations } from "@/lib/platform/navigations";
import { onPermissionChange } from "@/lib/platform/permissions";
import { keepMemoryFromPages } from "@/lib/platform/session-memory";
import { onTabClosed, openOwnPage } from "@/lib/platform/tabs";
import { watchForLock } from "@/lib/services/auto-lock";
import { settleReaders } from "@/lib/services/chosen-institutions";
import { watchForClearing } from "@/lib/services/clear-copied-later";
import { forgetSentForm } from "@/lib/services/follow-account";
import { handlers } from "@/lib/services/handle-messages";
import { hearFillOrders } from "@/lib/services/hear-fill-orders";
import { forgetRemarks } from "@/lib/services/page-remarks";
import { forgetPrivateResult } from "@/lib/services/private-result";
import { refreshBadges } from "@/lib/services/refresh-badges";
import { hearReminders, settleReminders } from "@/lib/services/remind";
import { forgetPrivateRepairs } from "@/lib/services/repair-journal";
import { repairWake } from "@/lib/services/repair-session";
import { resumeRepairs } from "@/lib/services/resume-repairs";
import { forgetRetry } from "@/lib/services/retry-journal";
import { endWatching } from "@/lib/services/retry-private";
import { settleAccess } from "@/lib/services/settle-access";
import { settleFillMenu } from "@/lib/services/settle-fill-menu";
import { onOtherLanguage, speakChosen } from "@/lib/services/speak-chosen";
import { forgetTab } from "@/lib/services/tab-memory";
import { noteAnswerTime } from "@/lib/services/watch-clock";
import { noteAnswered, noteFailed, noteSent, noteSentOn } from "@/lib/services/watch-login";
import { hearWatches, resumeWatches } from "@/lib/services/watch-server";
import { noteVisit } from "@/lib/services/watch-visits";

export default defineBackground(() => {
  // Every listener is registered in the first turn: an event that wakes the background is delivered to no later one.
  const renewNavigations = watchNavigations({
    onSent: noteSent,
    onSentOn: noteSentOn,
    onAnswered: noteAnswered,
    onFailed: noteFailed,
  });
  const renewAnswers = watchAnswers((answer) => void Promise.all([noteAnswerTime(answer), noteVisit(answer)]));
  const renewWatches = hearWatches();
  const renewReminders = hearReminders();
  serve(handlers);
  onPermissionChange(() => {
    renewNavigations();
    renewAnswers();
    renewWatches();
    renewReminders();
    void settleAccess().then(settleFillMenu);
  });
  onStart(() => void settleReaders().then(settleFillMenu));
  onFirstInstall(() => openOwnPage("/welcome.html"));
  onTabClosed((closed) => {
    const { id } = closed;
    void Promise.all([
      forgetTab(id),
      forgetRetry(id),
      forgetPrivateResult(id),
      endWatching(id),
      forgetPrivateRepairs(closed),
      forgetSentForm(id),
      forgetRemarks(id),
    ]);
  });
  hearFillOrders();
  watchForLock();
  watchForClearing();
  onWake(repairWake, () => resumeRepairs(Date.now()));
  loadWords();
  void hearManaged();
  void speakChosen();
  onOtherLanguage(() => void Promise.all([settleFillMenu(), refreshBadges()]));
  keepMemoryFromPages();
  resumeRepairs(Date.now());
  void resumeWatches(Date.now());
  void settleReminders(Date.now());
});
