import { describe, expect, test } from "vitest";
import { planRepair } from "@/lib/cookies/plan-repair";
import { commonCookies } from "@/lib/knowledge/common-cookies";
import { institutionFromPage } from "./institution-from-page";
import { chainOf } from "./login-chain";

const sso = "login.ecole.test";
const institution = institutionFromPage(`https://${sso}/cas/login`, "cas");
if (!institution) throw new Error("no login's address");
const chain = chainOf({ ...institution, serviceHosts: ["ent.ecole.test"] }, ["wayf.test"]);

describe("a cookie that any product's host can carry", () => {
  test.each(commonCookies)("$name stays, wherever it stands", ({ name, role }) => {
    const jar = ["login.ecole.test", "ent.ecole.test", "wayf.test"].map((domain) => ({
      name,
      domain,
      path: "/",
      hostOnly: true,
      secure: true,
      httpOnly: true,
      sameSite: "lax" as const,
      session: true,
      storeId: "0",
    }));
    const { clear, keep } = planRepair(jar, chain);
    expect(clear).toEqual([]);
    expect(keep.map(({ reason }) => reason)).toEqual([role, role, role]);
  });
});
