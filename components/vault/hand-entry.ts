import type { Token } from "@/lib/otp/account";

/** A code typed by hand, as it was typed: the key is not looked at here. */
export type HandEntry = {
  issuer: string;
  label: string;
  secret: string;
  digits: Token["digits"];
  algorithm: Token["algorithm"];
  periodSeconds: number;
};
