/** A value of the collected data set, with what proves it. */
export type SourceFact<T = string> = { value: T; source: string; confidence: string };

export type SourceProvider = { entityID: string; idpHosts: string[]; scopes: string[]; software: string | null };

/** One institution as it was collected: docs/adding-an-institution.md names the sources. */
export type SourceEntry = {
  id: string;
  name: string;
  shortName: string | null;
  type: string;
  city: string | null;
  uai: string | null;
  identity: { source: string; confidence: string };
  domains: SourceFact[] | null;
  ssoHosts: SourceFact[] | null;
  ssoSystem: SourceFact | null;
  ssoLoginUrl: SourceFact | null;
  entUrl: SourceFact | null;
  federation: SourceFact<SourceProvider[]> | null;
  passwordResetUrl: SourceFact | null;
  activationUrl: SourceFact | null;
  accountUrl: SourceFact | null;
  supportUrl: SourceFact | null;
  supportEmail: SourceFact | null;
  supportPhone: SourceFact | null;
  statusUrl: SourceFact | null;
  webmailUrl: SourceFact | null;
  libraryProxyHost: SourceFact | null;
  studentEmailDomains: SourceFact<string[]> | null;
  loginFormat: SourceFact | null;
  franceConnect: SourceFact<boolean> | null;
  mfa: SourceFact<Record<string, string | string[] | null>> | null;
  passwordPolicy: SourceFact<Record<string, string | null>> | null;
  notes?: string[] | null;
};

/** The data set, and the month in which it was collected: that of the facts whose source says none. */
export type SourceSet = { seen: string; entries: SourceEntry[] };
