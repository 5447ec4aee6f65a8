import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { installBrowser } from "@/test/fakes/install-browser";
import { chooseInstitution } from "./chosen-institutions";
import { institutionFromPage } from "./institution-from-page";
import { recallTab } from "./tab-memory";
import { noteFailed, noteReading, noteSent, noteSentOn } from "./watch-login";

const host = "login.ecole.test";
const address = `https://${host}/cas/login`;
const reading = { system: "cas", step: "password" as const, notices: [], fields: {}, links: {}, offers: [] };
const tabId = 7;
const sentAt = 1_795_300_000_000;

beforeEach(async () => {
  installBrowser().jar.granted.add(host);
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [],
    registerContentScripts: async () => {},
  });
  const institution = institutionFromPage(address, "cas");
  if (!institution) throw new Error("no login's address");
  await chooseInstitution(institution);
});

const send = (at: number, requestId: string) =>
  noteSent({ tabId, requestId, method: "GET", address, at, cookieNames: [] });

test("a page that the tab was leaving says nothing about the next one, however late it is heard", async () => {
  await send(sentAt, "1");
  await Promise.all([send(sentAt + 500, "2"), noteReading(tabId, address, reading, sentAt + 40)]);
  expect((await recallTab(tabId)).reading).toBeNull();
  await noteReading(tabId, address, reading, sentAt + 540);
  expect((await recallTab(tabId)).reading).toEqual(reading);
});

test("a page that the tab was leaving does not make up for the next one's failure", async () => {
  await send(sentAt, "1");
  await send(sentAt + 60, "2");
  const error = "NS_ERROR_REDIRECT_LOOP";
  await Promise.all([
    noteFailed({ tabId, address, at: sentAt + 400, error }),
    noteReading(tabId, address, reading, sentAt + 40),
    fakeBrowser.tabs.onUpdated.trigger(tabId, { status: "complete" }, {} as never),
  ]);
  const { attempt, reading: kept } = await recallTab(tabId);
  expect(attempt?.failure?.kind).toBe("redirect-loop");
  expect(kept).toBeNull();
});

test("a page is heard though its browser tells the time in steps of 100 ms", async () => {
  await send(sentAt + 99, "1");
  await noteReading(tabId, address, reading, sentAt);
  expect((await recallTab(tabId)).reading).toEqual(reading);
});

test("a login that is sent on to a broker goes by it, and by no other host that it is sent to", async () => {
  await send(sentAt, "1");
  await noteSentOn({ tabId, address, to: "https://autre.test/login" });
  await noteSentOn({ tabId, address, to: "https://educonnect.exemple.test/idp" });
  await noteSentOn({ tabId, address, to: "https://educonnect.exemple.test/idp?again" });
  await noteSentOn({ tabId, address: "https://autre.test/", to: "https://wayf.exemple.test/" });
  expect((await recallTab(tabId)).attempt?.brokers).toEqual(["educonnect.exemple.test"]);
});
