import type { Bytes } from "../vault/bytes";
import type { PrfCredential } from "../vault/prf/prf-credential";

export type AskedPasskey = { credentialId: Bytes; prfOutput: Bytes };

/**
 * `unfit`: an authenticator that has no pseudo-random function, or cannot tell who is there. `refused`: the student said
 * no, or nothing for two minutes. `unsupported`: this browser makes no passkey for our pages.
 */
export type PasskeyRefusal = "unfit" | "refused" | "unsupported";

export type NewPasskey = {
  /** What the browser and the authenticator call us, and the passkey. */
  houseName: string;
  passkeyName: string;
  /** 32 random bytes: the input of the passkey's pseudo-random function. */
  prfSalt: Bytes;
  random: (length: number) => Bytes;
};

type Capabilities = { getClientCapabilities?: () => Promise<Record<string, boolean | undefined>> };

const timeoutMs = 120_000;

/**
 * Whether this browser may make passkeys with a pseudo-random function for our pages; whether the computer has a
 * fingerprint reader or a key is known only when it is asked. Firefox 153 says that it can, and refuses: an extension's
 * pages have there the relying parties of the hosts that it holds, and not their own.
 */
export async function canUsePasskeys(): Promise<boolean> {
  if (typeof PublicKeyCredential === "undefined" || location.protocol === "moz-extension:") return false;
  // Chromium tells since 133, and has the function since 116.
  const told = await (PublicKeyCredential as Capabilities).getClientCapabilities?.();
  return told?.["extension:prf"] ?? true;
}

/**
 * Has the student make a passkey of our own origin, and gives what it makes of the salt. Whoever takes the output wipes
 * it. For pages that have the focus: the browser asks nothing for others.
 */
export async function makePasskey(wanted: NewPasskey): Promise<AskedPasskey | { reason: PasskeyRefusal }> {
  const { houseName, passkeyName, prfSalt, random } = wanted;
  const publicKey: PublicKeyCredentialCreationOptions = {
    // Without an id it is the extension's own origin, which is nobody else's.
    rp: { name: houseName },
    user: { id: random(16), name: passkeyName, displayName: passkeyName },
    // Nobody checks a signature: whoever has the output has the key.
    challenge: random(32),
    pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: "public-key", alg })),
    // Verified at each use, since another function answers where it is not (CTAP 2.1 §12.5).
    authenticatorSelection: { residentKey: "preferred", userVerification: "required" },
    extensions: { prf: { eval: { first: prfSalt } } },
    timeout: timeoutMs,
  };
  try {
    const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
    const credentialId = new Uint8Array(made.rawId);
    const { enabled } = made.getClientExtensionResults().prf ?? {};
    const prfOutput = prfOutputOf(made);
    if (prfOutput) return { credentialId, prfOutput };
    if (!enabled) return { reason: "unfit" };
    // Most security keys answer only when they are used.
    return (await askPasskey([{ credentialId, prfSalt }], random)) ?? { reason: "refused" };
  } catch (error) {
    return { reason: refusalOf(error) };
  }
}

/**
 * Has the student use one of these passkeys, each with its own salt. Null when they do not, or when what they used makes
 * nothing of it. Whoever takes the output wipes it.
 */
export async function askPasskey(
  credentials: readonly PrfCredential[],
  random: (length: number) => Bytes,
): Promise<AskedPasskey | null> {
  if (credentials.length === 0) return null;
  const evalByCredential = Object.fromEntries(
    credentials.map(({ credentialId, prfSalt }) => [toBase64Url(credentialId), { first: prfSalt }]),
  );
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge: random(32),
    allowCredentials: credentials.map(({ credentialId }) => ({ type: "public-key", id: credentialId })),
    userVerification: "required",
    extensions: { prf: { evalByCredential } },
    timeout: timeoutMs,
  };
  try {
    const used = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
    const prfOutput = prfOutputOf(used);
    return prfOutput && { credentialId: new Uint8Array(used.rawId), prfOutput };
  } catch {
    return null;
  }
}

/** A view, not a copy, of what the browser gives: wiping it leaves none in our memory. */
function prfOutputOf(credential: PublicKeyCredential): Bytes | null {
  const { first } = credential.getClientExtensionResults().prf?.results ?? {};
  return first instanceof ArrayBuffer && first.byteLength === 32 ? new Uint8Array(first) : null;
}

function refusalOf(error: unknown): PasskeyRefusal {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "SecurityError" || name === "NotSupportedError") return "unsupported";
  return name === "ConstraintError" ? "unfit" : "refused";
}

/** As WebAuthn names credentials: RFC 4648 §5, without padding. */
function toBase64Url(bytes: Bytes): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
