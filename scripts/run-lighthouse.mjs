const PAGES = ['/', '/thema/digitale-veiligheid', '/gebied/utrecht-stad', '/actieagenda'];
const LEAST = { performance: 0.95, accessibility: 1, 'best-practices': 1 };

/** One run differs from the next by some hundredths: Lighthouse itself advises the median of five. */
const RUNS = 5;

/** Scores of Lighthouse (mobile, simulated) for the pages that have to reach them: the median run of each page. */
export async function runLighthouse(chromePath, address) {
  const { default: lighthouse } = await import('lighthouse');
  const { launch } = await import('chrome-launcher');
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
  const scores = [];
  try {
    for (const path of PAGES) {
      const results = [];
      for (let run = 0; run < RUNS; run += 1) {
        results.push(
          await lighthouse(address + path, {
            port: chrome.port,
            onlyCategories: Object.keys(LEAST),
            logLevel: 'error',
          }),
        );
      }
      const performance = (result) => result?.lhr.categories.performance.score ?? 0;
      const result = results.sort((a, b) => performance(a) - performance(b))[Math.floor(RUNS / 2)];
      for (const [category, limit] of Object.entries(LEAST)) {
        const value = result?.lhr.categories[category]?.score;
        // What was not measured is no 0.
        if (value == null) throw new Error(`Lighthouse gaf voor ${path} geen score voor ${category}.`);
        scores.push({ name: `lighthouse ${path} ${category}`, value, limit, least: true });
        if (value >= limit) continue;
        for (const { id } of result?.lhr.categories[category]?.auditRefs ?? []) {
          const audit = result.lhr.audits[id];
          if (audit.score !== null && audit.score < 0.9)
            console.error(`  ${path} ${id}: ${audit.displayValue ?? audit.title}`);
        }
      }
    }
  } finally {
    chrome.kill();
  }
  return scores;
}
