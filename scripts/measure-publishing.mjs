import { createPublisher, startMeasuredServer } from './measured-server.mjs';

const TABS = 20;
const PAGE = '/indicator/geregistreerde-cybercrime?gebied=almere';

/**
 * How long twenty open tabs take to show a publication, from the moment that the sender is told that it is published; and
 * how long the sender waited for that. A server and store of its own.
 */
export async function measurePublishing({ root, browser, runs, median, port }) {
  const server = await startMeasuredServer(root, port);
  const context = await browser.newContext();
  try {
    const publish = await createPublisher(server);
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
      await publish();
      const answered = Date.now();
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
