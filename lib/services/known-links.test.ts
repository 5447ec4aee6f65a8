import { beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import type { Reading } from "@/lib/sso/reading";
import { installBrowser } from "@/test/fakes/install-browser";
import { institutionFromPage } from "./institution-from-page";
import { knownLinks } from "./known-links";
import { forgetLinks, learnLinks } from "./learnt-links";

const school: ChosenInstitution = institutionFromPage("https://cas.ecole.test/cas/login", "cas");
const listed: ChosenInstitution = {
  ...school,
  help: {
    reset: { value: "https://compte.ecole.test/", toCheck: false },
    activation: { value: "https://activation.ecole.test/", toCheck: true },
  },
};
const page = (links: Reading["links"], step: Reading["step"] = "password"): Reading => ({
  system: "cas",
  step,
  notices: [],
  fields: {},
  links,
  offers: [],
});
const printed = "https://cas.ecole.test/oubli";

beforeEach(() => void installBrowser());

describe("where students who cannot get in are sent", () => {
  test("is unknown where nothing says it", async () => {
    expect(await knownLinks(school, {})).toEqual({});
  });

  test("is what the catalogue is sure of, and not what is to be checked", async () => {
    expect(await knownLinks(listed, {})).toEqual({ reset: "https://compte.ecole.test/" });
  });

  test("is what the login page printed, also on its pages that do not print it", async () => {
    await learnLinks(listed, page({ reset: `${printed};jsessionid=ABC?service=https%3A%2F%2Fent.ecole.test%2F` }));
    expect(await knownLinks(listed, {})).toEqual({ reset: printed });
    await learnLinks(listed, page({ help: "https://ecole.test/aide" }, "error"));
    expect(await knownLinks(listed, {})).toEqual({ reset: printed, help: "https://ecole.test/aide" });
    expect(await knownLinks(listed, { reset: "https://cas.ecole.test/autre" })).toMatchObject({
      reset: "https://cas.ecole.test/autre",
    });
  });

  test("is learnt neither from pages that are no login, nor over plain http", async () => {
    await learnLinks(school, page({ reset: printed }, "none"));
    await learnLinks(school, page({ reset: "http://cas.ecole.test/oubli", help: "javascript:alert(1)" }));
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test("is another institution's own affair, and is forgotten with it", async () => {
    const other = { ...school, id: "autre" };
    await learnLinks(school, page({ reset: printed }));
    expect(await knownLinks(other, {})).toEqual({});
    await forgetLinks(school.id);
    expect(await knownLinks(school, {})).toEqual({});
  });
});
