import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export interface IssuedPerson {
  readonly email?: string;
  readonly email_verified?: boolean;
}

export interface TestIssuer {
  readonly address: string;
  /** Signs in there as a browser does, from the address that our server sends it to, and gives the address it comes back to. */
  readonly visit: (address: string, login: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** A real issuer of OpenID Connect on this machine, with one client and the people that are given. */
export async function startIssuer(
  redirectUri: string,
  people: ReadonlyMap<string, IssuedPerson>,
  conformIdTokenClaims: boolean,
  givenPort = 0,
): Promise<TestIssuer> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(givenPort, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  const provider = new Provider(address, {
    clients: [{ client_id: 'dashboard', client_secret: 'een-geheim-van-de-proef', redirect_uris: [redirectUri] }],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims,
    pkce: { required: () => true },
    cookies: { keys: ['een-sleutel-van-de-proef'] },
    findAccount: (_context, id) => {
      const person = people.get(id);
      return person && { accountId: id, claims: async () => ({ sub: id, ...person }) };
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
  return {
    address,
    visit: (from, login) => visit(from, login, address),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function visit(from: string, login: string, issuer: string): Promise<string> {
  const jar = new Map<string, string>();
  let next = { url: from, form: null as Record<string, string> | null };
  for (let step = 0; step < 15; step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response: Response = await fetch(next.url, {
      redirect: 'manual',
      method: next.form === null ? 'GET' : 'POST',
      headers: { Cookie: cookie },
      body: next.form === null ? null : new URLSearchParams(next.form),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const location = response.headers.get('Location');
    if (location !== null) {
      const url = new URL(location, next.url);
      if (url.origin !== issuer) return url.href;
      next = { url: url.href, form: null };
      continue;
    }
    const html = await response.text();
    const action = /<form[^>]* action="([^"]+)"/.exec(html)?.[1];
    if (action === undefined) throw new Error(`The issuer stopped at ${next.url}: ${html.slice(0, 400)}`);
    const isLogin = html.includes('name="login"');
    next = { url: action, form: isLogin ? { prompt: 'login', login, password: 'x' } : { prompt: 'consent' } };
  }
  throw new Error('The issuer never came back.');
}
