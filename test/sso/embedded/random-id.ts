import { randomBytes } from "node:crypto";

/** 160 random bits in hexadecimal. */
export function randomId(): string {
  return randomBytes(20).toString("hex");
}
