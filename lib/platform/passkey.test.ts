import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FakeAuthenticator } from "../../test/fakes/fake-authenticator";
import { randomBytes as random } from "../../test/fakes/random-bytes";
import { askPasskey, canUsePasskeys, makePasskey } from "./passkey";

let authenticator: FakeAuthenticator;
const prfSalt = random(32);
const make = () => makePasskey({ houseName: "Entrée", passkeyName: "Mes codes", prfSalt, random });

beforeEach(() => {
  authenticator = new FakeAuthenticator();
  vi.stubGlobal("navigator", { credentials: authenticator });
  vi.stubGlobal("location", { protocol: "chrome-extension:" });
});
afterEach(() => vi.unstubAllGlobals());

describe("whether passkeys can be used", () => {
  test.each([
    ["where there are none at all", undefined, false],
    ["where the browser does not tell", {}, true],
    ["where it has the function", { getClientCapabilities: async () => ({ "extension:prf": true }) }, true],
    ["where it has not", { getClientCapabilities: async () => ({ "extension:prf": false }) }, false],
  ])("%s", async (_where, known, can) => {
    vi.stubGlobal("PublicKeyCredential", known);
    expect(await canUsePasskeys()).toBe(can);
  });

  test("not in Firefox, whatever it says", async () => {
    vi.stubGlobal("PublicKeyCredential", { getClientCapabilities: async () => ({ "extension:prf": true }) });
    vi.stubGlobal("location", { protocol: "moz-extension:" });
    expect(await canUsePasskeys()).toBe(false);
  });
});

describe("a passkey", () => {
  test("gives the same output when it is made and when it is used", async () => {
    const made = await make();
    if ("reason" in made) throw new Error(made.reason);
    expect(made.prfOutput.length).toBe(32);
    expect(authenticator.used).toEqual([]);
    expect(await askPasskey([{ credentialId: made.credentialId, prfSalt }], random)).toEqual(made);
  });

  test("is of our own origin, and knows who is there each time", async () => {
    authenticator.answersAtCreation = false;
    await make();
    expect(authenticator.made[0]?.rp).toEqual({ name: "Entrée" });
    expect(authenticator.made[0]?.authenticatorSelection?.userVerification).toBe("required");
    expect(authenticator.used[0]?.userVerification).toBe("required");
  });

  test("that answers only when it is used is used at once", async () => {
    authenticator.answersAtCreation = false;
    const made = await make();
    expect(made).toEqual({ credentialId: expect.any(Uint8Array), prfOutput: expect.any(Uint8Array) });
    expect(authenticator.used.length).toBe(1);
  });

  test.each([
    ["NotAllowedError", "refused"],
    ["AbortError", "refused"],
    ["ConstraintError", "unfit"],
    ["SecurityError", "unsupported"],
    ["NotSupportedError", "unsupported"],
  ])("is not made where the browser says %s: %s", async (error, reason) => {
    authenticator.refusal = error;
    expect(await make()).toEqual({ reason });
    expect(await askPasskey([{ credentialId: random(32), prfSalt }], random)).toBeNull();
  });

  test("of an authenticator without the function is unfit", async () => {
    authenticator.hasPrf = false;
    expect(await make()).toEqual({ reason: "unfit" });
    expect(authenticator.used).toEqual([]);
    expect(await askPasskey([{ credentialId: random(32), prfSalt }], random)).toBeNull();
  });

  test("is asked for with the salt of each one, and not at all where there is none", async () => {
    expect(await askPasskey([], random)).toBeNull();
    expect(authenticator.used).toEqual([]);
    const several = [16, 64].map((length) => ({ credentialId: random(length), prfSalt: random(32) }));
    await askPasskey(several, random);
    const asked = authenticator.used[0]?.extensions?.prf?.evalByCredential ?? {};
    expect(Object.entries(asked)).toEqual(
      several.map(({ credentialId, prfSalt: first }) => [Buffer.from(credentialId).toString("base64url"), { first }]),
    );
  });
});
