import { i18n } from "#i18n";
import type { ImportFormat } from "@/lib/otp/import-report";

const products = {
  "google-migration": "Google Authenticator",
  aegis: "Aegis",
  "2fas": "2FAS",
  andotp: "andOTP",
  "freeotp-plus": "FreeOTP+",
  "bitwarden-json": "Bitwarden",
  "bitwarden-csv": "Bitwarden",
  proton: "Proton Authenticator",
  ente: "Ente Auth",
  stratum: "Stratum",
  entree: "Entrée",
} as const;

/** Where an import comes from, as its maker writes it. */
export function formatWords(format: ImportFormat): string {
  if (format === "otpauth") return i18n.t("vault.format.otpauth");
  return format === "secret" ? i18n.t("vault.format.secret") : products[format];
}
