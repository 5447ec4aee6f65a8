import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type FakeParts, installBrowser } from "@/test/fakes/install-browser";
import { chooseInstitution, listChosen, removeInstitution } from "./chosen-institutions";
import { forgetTraces } from "./forget-traces";
import { noteInspection } from "./inspect-page";
import { settleAccess } from "./settle-access";
import { emptyTabMemory, recallTab, recallTabs, reviseTab } from "./tab-memory";
import { noteReading } from "./watch-login";

const host = "login.ecole.test";
const address = `https://${host}/cas/login`;
const reading = { system: "cas", step: "password" as const, notices: [], fields: {}, links: {}, offers: [] };
const tabId = 7;
let parts: FakeParts;
let readOn: string[][];

beforeEach(() => {
  parts = installBrowser();
  readOn = [];
  Object.assign(fakeBrowser.permissions, { remove: async () => true });
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [],
    registerContentScripts: async ([script]: [{ matches: string[] }]) => readOn.push(script.matches),
  });
});

async function inspect(): Promise<void> {
  await reviseTab(tabId, (held) => ({ ...held, inspecting: true }));
  expect(await noteInspection(tabId, address, reading)).toBe(true);
}
const chosenIds = async () => (await listChosen()).map(({ id }) => id);

test("an inspected login is kept once the browser grants it, and not before", async () => {
  await inspect();
  await settleAccess();
  expect(await chosenIds()).toEqual([]);
  parts.jar.granted.add(host);
  await settleAccess();
  await settleAccess();
  expect(await chosenIds()).toEqual([`page:${host}`]);
  expect(readOn.at(-1)).toEqual([`https://${host}/*`]);
});

test("an inspection leaves the page unread: what it says is no evidence before it is granted", async () => {
  await inspect();
  expect((await recallTab(tabId)).reading).toBeNull();
  expect(await noteInspection(tabId, address, reading)).toBe(false);
});

test("a page that was open before its host was taken back is not heard", async () => {
  await inspect();
  parts.jar.granted.add(host);
  await settleAccess();
  parts.jar.granted.delete(host);
  expect(await noteReading(tabId, address, reading, null)).toBe(false);
  expect((await recallTab(tabId)).reading).toBeNull();
});

test("what was seen of an institution goes with it, and of no other", async () => {
  await inspect();
  await reviseTab(8, () => ({ ...emptyTabMemory, institutionId: "other" }));
  parts.jar.granted.add(host);
  await settleAccess();
  await removeInstitution(`page:${host}`);
  await forgetTraces(`page:${host}`);
  expect((await recallTabs()).map(([id]) => id)).toEqual([8]);
  await settleAccess();
  expect(await chosenIds()).toEqual([]);
});

test("an institution too many is refused, and those that are held stay", async () => {
  await inspect();
  const [, memory] = (await recallTabs())[0] ?? [];
  const institution = memory?.inspection?.institution;
  if (!institution) throw new Error("the page was not taken for a login");
  for (let index = 0; index < 10; index += 1) await chooseInstitution({ ...institution, id: `school-${index}` });
  await expect(chooseInstitution({ ...institution, id: "school-10" })).rejects.toThrow();
  expect((await chosenIds()).length).toBe(10);
  parts.jar.granted.add(host);
  await settleAccess();
  expect((await chosenIds()).length).toBe(10);
});
