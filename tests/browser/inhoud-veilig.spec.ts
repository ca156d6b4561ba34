// Not the test of the other specs: that one holds every request to the server of the whole run.
import { type BrowserContext, expect as expectSoon, type Page, test } from '@playwright/test';
import type { ContentChange } from '../../src/package/content-change/content-order.ts';
import { markdownToRichText } from '../../src/package/markdown-to-rich-text.ts';
import { becomeAdministrator, sendContent } from './support/real-server.ts';
import { type Product, startProduct } from './support/start-product.ts';
import { openPage, watchPage } from './support/test.ts';

/** To publish is to check a whole package, which takes its time on a busy machine. */
const expect = expectSoon.configure({ timeout: 60_000 });
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const HOST = 'https://vijand.example';
/** What somebody might hide in the text of a letter. */
const TEXTS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  `<img src="${HOST}/spion.png">`,
  `![spion](${HOST}/spion.png)`,
  `![spion][plaatje]\n\n[plaatje]: ${HOST}/spion.png`,
  '<svg onload=alert(1)></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  `<iframe src="${HOST}"></iframe>`,
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  `<object data="${HOST}/x.swf"></object>`,
  `<embed src="${HOST}/x.swf">`,
  `<form action="${HOST}"><input name=wachtwoord></form>`,
  `<link rel=stylesheet href="${HOST}/x.css">`,
  `<style>@import url(${HOST}/x.css);</style>`,
  `<p style="background:url(${HOST}/x.png)">x</p>`,
  `<base href="${HOST}/">`,
  `<meta http-equiv=refresh content="0;url=${HOST}">`,
  `<video poster="${HOST}/x.png"><source onerror=alert(1)></video>`,
  '<details open ontoggle=alert(1)>x</details>',
  '<body onload=alert(1)>',
  '<!--><script>alert(1)</script>-->',
  '<a href="javascript:alert(1)">klik</a>',
  '[klik](javascript:alert(1))',
  '[klik](JaVaScRiPt:alert(1))',
  '[klik](java&#115;cript:alert(1))',
  '[klik](&#x6A;avascript:alert(1))',
  '[klik](<java\tscript:alert(1)>)',
  '[klik](vbscript:msgbox(1))',
  '[klik](data:text/html,<script>alert(1)</script>)',
  '[klik](//vijand.example/pad)',
  '[klik](\\\\vijand.example\\pad)',
  '[klik](file:///etc/passwd)',
  '[klik](blob:https://vijand.example/1)',
  '<javascript:alert(1)>',
  '<javascript&colon;alert(1)>',
  '[klik][hier]\n\n[hier]: javascript:alert(1)',
  '`<script>alert(1)</script>`',
  '    <script>alert(1)</script>',
  '```html\n<script>alert(1)</script>\n```',
  '# Kop van het hele scherm',
  '| a | b |\n|---|---|\n| <script>alert(1)</script> | b |',
  `[**vet** <img src=x onerror=alert(1)>](${HOST})`,
  // These are no more than text or a link to elsewhere, and may stand there.
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\<script>alert(1)\\</script>',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)} %3Cscript%3Ealert(1)%3C/script%3E',
  `[een ander](${HOST}/pad?a="><script>alert(1)</script>)`,
  `[een ander](${HOST}/pad "x\\" onmouseover=alert(1)")`,
  `${HOST}/onderstreept <${HOST}/tussen-haken>`,
  '[schrijf](mailto:a@vijand.example?subject=<script>alert(1)</script>)',
  '[hier](/indicator/vis-gemeenten?a=javascript:alert(1))',
  '__proto__ constructor \u202etxt.exe',
];
/** In a field of one line all of it is text. */
const LINE = `</title></script><script>alert(1)</script><img src=x onerror=alert(1)> ${HOST} "'\`{{1+1}}<!--`;
const isRefused = (text: string): boolean => markdownToRichText(text).faults.length > 0;
const WORDS = 'Eind 2019 waren 32 van de 39 gemeenten aangesloten op het systeem. '.repeat(12);

const header = {
  title: `Vijandig ${LINE}`,
  summary: LINE,
  programme: 'vis',
  indicators: ['vis-gemeenten'],
  area: 'midden-nederland',
  period: '2019-K4',
  date: '2020-03-01',
  origin: 'example',
} as const;
const toLetter = (markdown: string): ContentChange => ({
  kind: 'letter',
  item: { ...header, id: 'vijandig', author: LINE, genre: LINE, source: LINE, picture: null, claims: [], markdown },
});
const toStory = (markdown: string): ContentChange => {
  const consent = { by: LINE, date: '2020-03-01', purpose: LINE, until: null };
  const item = { ...header, id: 'vijandig', author: LINE, source: LINE, picture: null, quote: LINE, consent, markdown };
  return { kind: 'story', item };
};

let product: Product;
let context: BrowserContext;
let lead: Page;
test.beforeAll(async ({ browser }) => {
  product = await startProduct();
  context = await browser.newContext();
  lead = await context.newPage();
  await becomeAdministrator(lead, product);
});
test.afterAll(async () => {
  await context.close();
  await product.stop();
});

async function publish(change: ContentChange) {
  const { publication } = await (await fetch(`${product.origin}/api/status`)).json();
  return sendContent(lead, { base: publication, key: crypto.randomUUID(), change, confirmed: confirmed(change) });
}
/** The address in the text is asked about; it is no one's. */
const confirmed = (change: ContentChange) =>
  JSON.stringify(change).includes('a@vijand.example')
    ? [{ text: 'a@vijand.example', reason: 'Dit adres is verzonnen' }]
    : [];

/** What of a page could run or load something, or send somebody somewhere. */
async function listDangers(page: Page): Promise<string[]> {
  return page.evaluate((own) => {
    const found = [...document.querySelectorAll('iframe, object, embed, base, form, meta[http-equiv=refresh]')].map(
      ({ outerHTML }) => outerHTML,
    );
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on') || name === 'srcdoc') found.push(`${name}=${value}`);
        const isLink = element.tagName === 'A' && name === 'href';
        // The mark of the site in the bar of the browser is a drawing in the page itself.
        if (element.matches('link[rel=icon]')) continue;
        const isAddress = ['src', 'href', 'poster', 'action', 'data', 'xlink:href'].includes(name);
        const { protocol, origin } = isAddress ? new URL(value, location.href) : new URL(own);
        if (isLink ? !/^(?:https?|mailto):$/.test(protocol) : origin !== own) found.push(`${name}=${value}`);
        const rel = element.getAttribute('rel') ?? '';
        if (isLink && /^https?:/.test(protocol) && origin !== own && rel !== 'noopener noreferrer')
          found.push(`rel of ${value}`);
      }
    }
    for (const script of document.scripts) {
      if (script.src === '' && script.type !== 'application/json') found.push(script.outerHTML);
    }
    return found;
  }, product.origin);
}

test('S17 a text that could run, load or hide something is refused, and says what is wrong', async () => {
  const texts = TEXTS.filter(isRefused);
  expect(texts.length).toBeGreaterThan(40);
  const { status, json } = await publish(toLetter([WORDS, ...texts].join('\n\n')));
  expect([status, Object(json).type]).toEqual([422, 'refused']);
  const issues: { path: string; text: string }[] = Object(json).issues;
  // One sentence may be about two that stand on one line.
  expect(issues.length).toBeGreaterThan(25);
  for (const { path, text } of issues)
    expect([path, text]).toEqual(['letters/vijandig.md', expect.stringMatching(/^regel \d+: .* (?:mag|kan) niet/)]);
});

test('S17 what may stand there runs nothing and asks nothing of another host, drawn by the server or by the browser', async ({
  browser,
}) => {
  const text = [WORDS, ...TEXTS.filter((one) => !isRefused(one))].join('\n\n');
  for (const change of [toLetter(text), toStory(text)]) {
    expect(await publish(change)).toMatchObject({ status: 201 });
  }
  const paths = ['/verhalen/vijandig', '/thema/vis', '/verhalen'];
  for (const javaScriptEnabled of [false, true]) {
    const visit = await browser.newContext({ javaScriptEnabled });
    const page = await visit.newPage();
    const dialogs: string[] = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    const watched = await watchPage(page, product.origin);
    for (const path of paths) {
      if (javaScriptEnabled) await openPage(page, product.origin + path);
      // Its pages are drawn one by one after a publication.
      else {
        await expect
          .poll(async () => {
            await page.goto(product.origin + path);
            return page.content();
          })
          .toContain('Vijandig &lt;/title&gt;');
      }
      await expect(page.getByText('Vijandig </title></script><script>alert(1)</script>').first()).toBeVisible();
      expect([path, await listDangers(page)]).toEqual([path, []]);
    }
    expect(dialogs).toEqual([]);
    expect(await watched.end()).toEqual([]);
    await visit.close();
  }
});
