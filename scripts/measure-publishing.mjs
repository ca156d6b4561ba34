import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TABS = 20;
const PAGE = '/indicator/geregistreerde-cybercrime?gebied=almere';

/**
 * How long twenty open tabs take to show a publication, from the moment that the sender is told that it is published; and
 * how long the sender waited for that. A server and store of its own.
 */
export async function measurePublishing({ root, browser, runs, median, port }) {
  const server = await startServer(root, port);
  const context = await browser.newContext();
  try {
    const lead = await context.newPage();
    await lead.goto(`${server.address}/over`);
    await becomeAdministrator(lead, await server.code);
    const tabs = [];
    for (let count = 0; count < TABS; count += 1) {
      const tab = await context.newPage();
      await tab.goto(server.address + PAGE);
      await tab.locator('#root[data-ready]').waitFor();
      tabs.push(tab);
    }
    const waits = [];
    const spreads = [];
    for (let run = 0; run < runs; run += 1) {
      const before = await tabs[0].locator('#root').getAttribute('data-package');
      // Each tab notes itself when it changed: to ask twenty tabs in turn would measure the asking.
      for (const tab of tabs) await tab.evaluate(noteChange, before);
      const began = Date.now();
      const answered = await publish(lead, run);
      const changed = await Promise.all(tabs.map((tab) => tab.evaluate(() => Reflect.get(window, 'changed'))));
      waits.push(answered - began);
      spreads.push(Math.max(0, ...changed.map((at) => at - answered)));
    }
    return [
      { name: `publiceren: ${TABS} open tabs tonen het, ms na het antwoord`, value: median(spreads), limit: 2000 },
      { name: 'publiceren: wachten op het antwoord, ms', value: median(waits) },
    ];
  } finally {
    await context.close();
    server.child.kill();
  }
}

/** Leaves a promise of the moment at which the package on the page is another, and drawn. */
function noteChange(before) {
  const root = document.getElementById('root');
  Reflect.set(
    window,
    'changed',
    new Promise((done) => {
      const look = () => {
        if (root.dataset.package === before) return;
        observer.disconnect();
        requestAnimationFrame(() => done(Date.now()));
        // A tab behind another draws no frames.
        setTimeout(() => done(Date.now()), 50);
      };
      const observer = new MutationObserver(look);
      observer.observe(root, { attributes: true, attributeFilter: ['data-package'] });
    }),
  );
}

async function becomeAdministrator(page, code) {
  const status = await page.evaluate(async (startCode) => {
    const response = await fetch('/api/account/start', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        code: startCode,
        name: 'Meting',
        email: 'meting@example.nl',
        password: 'zes losse woorden op een rij',
      }),
    });
    return response.status;
  }, code);
  if (status >= 300) throw new Error(`De eerste beheerder kon niet gemaakt worden: ${status}`);
}

/** Publishes another figure each time; gives the moment of the answer. */
async function publish(page, run) {
  return page.evaluate(async (value) => {
    const { publication } = await (await fetch('/api/status')).json();
    const row = `geregistreerde-cybercrime;almere;2020-K1;${value};voorlopig`;
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
    const response = await fetch('/api/leveringen', { method: 'POST', body: form });
    if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
    return Date.now();
  }, 30 + run);
}

async function startServer(root, port) {
  const child = spawn(process.execPath, [join(root, 'dist-server', 'main.js')], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DIST_DIR: join(root, 'dist'),
      VAR_DIR: mkdtempSync(join(tmpdir(), 'rv-opslag-')),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let found = () => {};
  const code = new Promise((done) => {
    found = done;
  });
  await new Promise((done, fail) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes(`:${port}`)) done();
      const match = /code in: ([A-Z2-9-]+)/.exec(said);
      if (match) found(match[1]);
    });
    child.once('exit', () => fail(new Error(`De server stopte: ${said}`)));
  });
  return { child, code, address: `http://127.0.0.1:${port}` };
}
