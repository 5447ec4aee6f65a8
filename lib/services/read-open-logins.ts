import { loginOrigins } from "@/lib/knowledge/institution";
import { runReaderIn } from "@/lib/platform/login-script";
import { tabsAt } from "@/lib/platform/tabs";
import { listChosen } from "./chosen-institutions";

/** Reads the login pages that were open before their hosts were granted: scripts run by themselves on later loads only. */
export async function readOpenLogins(): Promise<void> {
  const origins = (await listChosen()).flatMap(loginOrigins);
  await Promise.all((await tabsAt(origins)).map(runReaderIn));
}
