import { describe, expect, test } from "vitest";
import { institutionFromPage } from "./institution-from-page";

const service = encodeURIComponent("https://ent.ecole.test:8443/accueil?ticket=ST-1");

describe("an institution known by its login page alone", () => {
  test("has the page's host, the service it leads to, and the product", () => {
    expect(institutionFromPage(`https://login.ecole.test:8443/cas/login?service=${service}`, "cas")).toEqual({
      id: "page:login.ecole.test",
      name: "login.ecole.test",
      shortName: "login.ecole.test",
      system: "cas",
      ssoHosts: ["login.ecole.test"],
      codeHosts: ["login.ecole.test:8443"],
      serviceHosts: ["ent.ecole.test"],
      serviceSessions: [],
      cookieDomain: null,
      entry: "https://ent.ecole.test:8443/",
    });
  });

  test("has the domain above where the product sets its session there, but never a bare suffix", () => {
    const url = encodeURIComponent(btoa("https://ent.ecole.test/"));
    const institution = institutionFromPage(`https://auth.ecole.test/?url=${url}`, "lemonldap-ng");
    expect(institution).toMatchObject({ serviceHosts: ["ent.ecole.test"], cookieDomain: "ecole.test" });
    expect(institutionFromPage("https://ecole.test/", "lemonldap-ng").cookieDomain).toBeNull();
  });

  test("is entered by its login page where that names no service", () => {
    const institution = institutionFromPage("https://login.ecole.test/cas/login;jsessionid=1?locale=fr#x", "cas");
    expect(institution).toMatchObject({ serviceHosts: [], entry: "https://login.ecole.test/cas/login" });
  });

  test("may be of a product that is not known", () => {
    const institution = institutionFromPage(`https://login.ecole.test/?service=${service}`, null);
    expect(institution).toMatchObject({ system: null, serviceHosts: ["ent.ecole.test"], cookieDomain: null });
  });
});
