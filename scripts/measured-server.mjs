import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built server with a store of its own, and the code for its first administrator; settings: variables that it gets besides. */
export async function startMeasuredServer(root, port, settings = {}) {
  const child = spawn(process.execPath, [join(root, 'dist-server', 'main.js')], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DIST_DIR: join(root, 'dist'),
      VAR_DIR: mkdtempSync(join(tmpdir(), 'rv-opslag-')),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const code = await new Promise((done, fail) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const match = /code in: ([A-Z2-9-]+)/.exec(said);
      if (match) done(match[1]);
    });
    child.once('exit', () => fail(new Error(`De server stopte: ${said}`)));
  });
  return { child, code, address: `http://127.0.0.1:${port}` };
}

/** Signs in as the first administrator; gives what publishes another figure each time, and resolves when it is published. */
export async function createPublisher({ address, code }) {
  const started = await fetch(`${address}/api/account/start`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: address },
    body: JSON.stringify({
      code,
      name: 'Meting',
      email: 'meting@example.nl',
      password: 'zes losse woorden op een rij',
    }),
  });
  if (!started.ok) throw new Error(`De eerste beheerder kon niet gemaakt worden: ${started.status}`);
  const cookie = started.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ');
  let figure = 30;
  return async () => {
    figure += 1;
    const { publication } = await (await fetch(`${address}/api/status`)).json();
    const row = `geregistreerde-cybercrime;almere;2020-K1;${figure};voorlopig`;
    const form = new FormData();
    form.set('bestand', new Blob([`indicator;gebied;periode;waarde;status\r\n${row}\r\n`]), 'meting.csv');
    form.set(
      'opdracht',
      JSON.stringify({
        name: 'meting.csv',
        base: publication,
        key: crypto.randomUUID(),
        note: 'meting',
        accepted: ['ver-buiten-verleden'],
      }),
    );
    const headers = { Origin: address, Cookie: cookie };
    const response = await fetch(`${address}/api/leveringen`, { method: 'POST', headers, body: form });
    if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  };
}
