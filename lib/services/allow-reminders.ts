import { hasPermissions, noticeAccess, requestPermissions } from "@/lib/platform/permissions";

/**
 * Asks the browser to let reminders out of its window. First thing in a click: browsers refuse once anything was awaited.
 * False where the student or the browser said no; reminders are then seen in our own window alone.
 */
export async function allowReminders(): Promise<boolean> {
  return requestPermissions(noticeAccess).catch(() => hasPermissions(noticeAccess));
}
