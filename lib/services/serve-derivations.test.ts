import { expect, test } from "vitest";
import { argon2id } from "../vault/argon2id";
import { serveDerivations } from "./serve-derivations";

const params = { memoryKiB: 64, iterations: 2, parallelism: 2, salt: new Uint8Array(16).fill(7) };

/** What the worker answers to an order, over a real port. */
async function answerTo(order: unknown): Promise<unknown> {
  const { port1: page, port2: worker } = new MessageChannel();
  serveDerivations(worker);
  worker.start();
  try {
    return await new Promise((resolve) => {
      page.onmessage = ({ data }) => resolve(data);
      page.postMessage(order);
    });
  } finally {
    page.close();
  }
}

test("the worker answers with the key", async () => {
  expect(await answerTo({ passphrase: "deux mots", params })).toEqual(await argon2id("deux mots", params));
});

test.each([
  { passphrase: "", params },
  { passphrase: "deux mots", params: { ...params, memoryKiB: 1 } },
])("the worker answers with nothing to what cannot be derived", async (order) => {
  expect(await answerTo(order)).toBeNull();
});
