/** Where people of the coalition sign in with the account of their own organisation. */
export interface SsoSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
}

const NAMES = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

/**
 * The settings OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET; null when none is there. Throws, with a sentence for who
 * starts the server, when one of them is missing or the issuer is no https address (on this machine http is enough).
 */
export function readSsoSettings(env: Readonly<Record<string, string | undefined>>): SsoSettings | null {
  const missing = NAMES.filter((name) => !env[name]);
  if (missing.length === NAMES.length) return null;
  const { OIDC_ISSUER: issuer = '', OIDC_CLIENT_ID: clientId = '', OIDC_CLIENT_SECRET: clientSecret = '' } = env;
  if (missing.length > 0) throw new Error(`Voor inloggen met OpenID Connect ontbreekt: ${missing.join(', ')}.`);
  if (!URL.canParse(issuer)) throw new Error(`OIDC_ISSUER is geen adres: ${issuer}`);
  const url = new URL(issuer);
  if (url.protocol !== 'https:' && !isLocal(url)) throw new Error('OIDC_ISSUER moet met https:// beginnen.');
  return { issuer: url, clientId, clientSecret };
}

/** http, on this machine. */
export function isLocal({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
