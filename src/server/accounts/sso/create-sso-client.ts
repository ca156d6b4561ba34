import * as oidc from 'openid-client';
import type { SsoIdentity } from '../create-sso-sign-in.ts';
import { isLocal, type SsoSettings } from './read-sso-settings.ts';

/** What has to come back unchanged; kept with the browser, sealed. */
interface SsoAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

interface SsoClient {
  /** Where the browser goes, and what to keep until it comes back. */
  readonly begin: () => Promise<{ readonly address: URL; readonly attempt: SsoAttempt }>;
  /** Who came back at this address; throws when anything about it is not as it should be. */
  readonly finish: (address: URL, attempt: SsoAttempt) => Promise<SsoIdentity>;
}

/** Signing in by code with PKCE, state and nonce. The issuer is asked what it can do at the first use, not at the start. */
export function createSsoClient(settings: SsoSettings, redirectUri: string): SsoClient {
  const { issuer, clientId, clientSecret } = settings;
  let known: Promise<oidc.Configuration> | null = null;
  const configure = () => {
    const execute = isLocal(issuer) ? [oidc.allowInsecureRequests] : [];
    known ??= oidc
      .discovery(issuer, clientId, clientSecret, undefined, { execute, timeout: 10 })
      .catch((error: unknown) => {
        // Out of order now is not out of order for good.
        known = null;
        throw error;
      });
    return known;
  };
  return {
    begin: async () => {
      const attempt = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const address = oidc.buildAuthorizationUrl(await configure(), {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
        state: attempt.state,
        nonce: attempt.nonce,
      });
      return { address, attempt };
    },
    finish: async (address, { state, nonce, verifier }) => {
      const configuration = await configure();
      const tokens = await oidc.authorizationCodeGrant(configuration, address, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('The issuer gave no identity.');
      // Not every issuer puts the address into the identity itself.
      const user =
        claims.email === undefined ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims;
      const isVerified = user.email_verified === true && typeof user.email === 'string';
      return {
        issuer: claims.iss,
        subject: claims.sub,
        verifiedEmail: isVerified && typeof user.email === 'string' ? user.email : null,
      };
    },
  };
}
