import { readdirSync, readFileSync, statSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { createPublisher, startMeasuredServer } from './measured-server.mjs';

const CONNECTIONS = 200;
const SECONDS = 30;
/** The limit of an answer, in milliseconds, for 99 of 100. */
const SLOWEST = 500;
const SLOWEST_PUBLISHING = 1000;
const LEAST_PER_SECOND = 1000;

/**
 * R13: the largest view of an indicator, asked for over two hundred connections for half a minute; then once more while one
 * publication follows the other. The one who asks uses the same cores.
 */
export async function measureReading({ root, port }) {
  // All come from one address here.
  const server = await startMeasuredServer(root, port, { SOCKETS_PER_ADDRESS: '0' });
  try {
    const address = server.address + largestView(root);
    const memory = readStatus(server.child.pid);
    const quiet = await ask(address);
    const used = readStatus(server.child.pid) - memory;
    const publish = await createPublisher(server);
    const reading = { ends: false };
    const publishing = publishUntil(reading, publish);
    const busy = await ask(address);
    reading.ends = true;
    const published = await publishing;
    return [
      { name: `lezen, ${CONNECTIONS} verbindingen: kB per antwoord`, value: quiet.bytes / 1000 },
      { name: `lezen, ${CONNECTIONS} verbindingen: geen antwoord of geen 200`, value: quiet.faults, limit: 0 },
      {
        name: `lezen, ${CONNECTIONS} verbindingen: antwoorden per seconde`,
        value: quiet.times.length / SECONDS,
        limit: LEAST_PER_SECOND,
        least: true,
      },
      { name: `lezen, ${CONNECTIONS} verbindingen: 99 van de 100 binnen, ms`, value: slow(quiet), limit: SLOWEST },
      { name: 'lezen: geheugen van de server erbij, MB', value: used },
      { name: 'lezen tijdens publiceren: publicaties', value: published },
      { name: 'lezen tijdens publiceren: geen antwoord of geen 200', value: busy.faults, limit: 0 },
      { name: 'lezen tijdens publiceren: 99 van de 100 binnen, ms', value: slow(busy), limit: SLOWEST_PUBLISHING },
    ];
  } finally {
    server.child.kill();
  }
}

async function publishUntil(reading, publish) {
  let published = 0;
  while (!reading.ends) {
    await publish();
    published += 1;
  }
  return published;
}

function slow({ times }) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.99)] ?? 0;
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

/** Memory in MB. */
function readStatus(id) {
  const [, size] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'));
  return Number(size) / 1024;
}
