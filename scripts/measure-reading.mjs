import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CONNECTIONS = 200;
const SECONDS = 30;
/** The limit of an answer, in milliseconds, for 99 of 100. */
const SLOWEST = 500;
const LEAST_PER_SECOND = 1000;

/** R13: the largest view of an indicator, asked for over two hundred connections for half a minute; the one who asks uses the same cores. */
export async function measureReading({ root, port }) {
  const server = await startServer(root, port);
  try {
    const address = `http://127.0.0.1:${port}${largestView(root)}`;
    const memory = readStatus(server.pid);
    const { times, faults, bytes } = await ask(address);
    const sorted = times.toSorted((a, b) => a - b);
    return [
      { name: `lezen, ${CONNECTIONS} verbindingen: kB per antwoord`, value: bytes / 1000 },
      { name: `lezen, ${CONNECTIONS} verbindingen: geen antwoord of geen 200`, value: faults, limit: 0 },
      {
        name: `lezen, ${CONNECTIONS} verbindingen: antwoorden per seconde`,
        value: times.length / SECONDS,
        limit: LEAST_PER_SECOND,
        least: true,
      },
      {
        name: `lezen, ${CONNECTIONS} verbindingen: 99 van de 100 binnen, ms`,
        value: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
        limit: SLOWEST,
      },
      { name: 'lezen: geheugen van de server erbij, MB', value: readStatus(server.pid) - memory },
    ];
  } finally {
    server.kill();
  }
}

/** Each connection asks again as soon as it has its answer. */
async function ask(address) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const end = performance.now() + SECONDS * 1000;
  const times = [];
  let [faults, bytes] = [0, 0];
  const one = () =>
    new Promise((done) => {
      const began = performance.now();
      const fail = () => {
        faults += 1;
        done();
      };
      get(address, { agent }, (response) => {
        let size = 0;
        response.on('data', (chunk) => {
          size += chunk.length;
        });
        response.on('error', fail);
        response.on('end', () => {
          if (response.statusCode !== 200) return fail();
          bytes = size;
          times.push(performance.now() - began);
          done();
        });
      }).on('error', fail);
    });
  const lane = async () => {
    while (performance.now() < end) await one();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  agent.destroy();
  return { times, faults, bytes };
}

/** As it is without compression: the most that is ever sent. */
function largestView(root) {
  const folder = join(root, 'dist', 'afgeleid', 'indicator');
  const views = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const sizeOf = (name) => statSync(join(folder, name)).size;
  return `/afgeleid/indicator/${views.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a))}`;
}

async function startServer(root, port) {
  const child = spawn(process.execPath, [join(root, 'dist-server', 'main.js')], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DIST_DIR: join(root, 'dist'),
      VAR_DIR: mkdtempSync(join(tmpdir(), 'rv-opslag-')),
      // All come from one address here.
      SOCKETS_PER_ADDRESS: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  await new Promise((done, fail) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes(`:${port}`)) done();
    });
    child.once('exit', () => fail(new Error(`De server stopte: ${said}`)));
  });
  return child;
}

/** Memory in MB. */
function readStatus(id) {
  const [, size] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'));
  return Number(size) / 1024;
}
