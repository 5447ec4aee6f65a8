import type { Bytes } from "../../lib/vault/bytes";

/** One behind `navigator.credentials`, whose pseudo-random function is a hash of the credential and the salt. */
export class FakeAuthenticator {
  hasPrf = true;
  /** Most security keys run their function only when they are used. */
  answersAtCreation = true;
  /** The name of the error with which everything is refused. */
  refusal: string | null = null;
  readonly made: PublicKeyCredentialCreationOptions[] = [];
  readonly used: PublicKeyCredentialRequestOptions[] = [];
  /** Every output that was given out, to see what becomes of it. */
  readonly outputs: ArrayBuffer[] = [];

  async create({ publicKey }: { publicKey: PublicKeyCredentialCreationOptions }): Promise<unknown> {
    this.made.push(publicKey);
    this.refuse();
    const salt = this.answersAtCreation ? publicKey.extensions?.prf?.eval?.first : undefined;
    return this.answer(crypto.getRandomValues(new Uint8Array(32)), salt, { enabled: this.hasPrf });
  }

  async get({ publicKey }: { publicKey: PublicKeyCredentialRequestOptions }): Promise<unknown> {
    this.used.push(publicKey);
    this.refuse();
    const id = publicKey.allowCredentials?.[0]?.id as Bytes;
    return this.answer(id, publicKey.extensions?.prf?.evalByCredential?.[base64Url(id)]?.first, {});
  }

  private refuse(): void {
    if (this.refusal) throw new DOMException("", this.refusal);
  }

  private async answer(id: Bytes, salt: BufferSource | undefined, more: { enabled?: boolean }) {
    const first = salt && this.hasPrf ? await this.output(id, salt as Bytes) : undefined;
    const prf = { ...more, ...(first ? { results: { first } } : {}) };
    return { rawId: id.slice().buffer, getClientExtensionResults: () => ({ prf }) };
  }

  private async output(id: Bytes, salt: Bytes): Promise<ArrayBuffer> {
    const output = await crypto.subtle.digest("SHA-256", Uint8Array.of(...id, ...salt));
    this.outputs.push(output);
    return output;
  }
}

const base64Url = (bytes: Bytes) => Buffer.from(bytes).toString("base64url");
