/** The browser's own stand-in for a fingerprint reader, on one page. */
import type { Page } from "playwright-core";

export interface VirtualAuthenticator {
  /** Whether it knows the finger from now on. */
  recognise(isKnown: boolean): Promise<void>;
  remove(): Promise<void>;
}

/** Puts it into the computer, as far as this page can tell. `hasPrf`: it has the pseudo-random function of WebAuthn. */
export async function plugIn(page: Page, { hasPrf }: { hasPrf: boolean }): Promise<VirtualAuthenticator> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      ctap2Version: "ctap2_1",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  });
  return {
    recognise: async (isUserVerified) => {
      await session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
    },
    remove: async () => {
      await session.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
      await session.detach();
    },
  };
}
