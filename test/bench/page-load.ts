/**
 * `npm run bench:page [-- --url u] [--rounds n]`: how soon the pages of a running `npm start` are there, in a real Chromium without
 * a cache: as this machine is, and as a phone of the middle class on a slow network (Lighthouse's mobile preset: processor four
 * times slower, 1.6 Mbit/s, 150 ms).
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { failWith } from '../../infra/local/fail-with.ts';
import { wholeNumber } from '../../infra/local/whole-number.ts';
import { percentile } from '../../shared/relevance/percentile.ts';

const PATHS = ['/', '/?q=machine+vision'] as const;
const SLOW = { cpu: 4, bytesPerSecond: 1_600_000 / 8, latencyMs: 150 } as const;
const QUIET_MS = 2_500;
const LONG_TASK_MS = 50;
const OBSERVER = join(import.meta.dirname, 'observe-load.js');
const COLUMNS = ['lcp', 'tbt', 'shift'] as const;

/** Largest contentful paint and total blocking time in ms, cumulative layout shift. */
type Load = Readonly<Record<(typeof COLUMNS)[number], number>>;

/** As observe-load.js leaves it. */
interface Seen {
  readonly fcp: number;
  readonly lcp: number;
  readonly shift: number;
  readonly longTasks: readonly { readonly startTime: number; readonly duration: number }[];
}

/** Total blocking time: what tasks after the first contentful paint take beyond 50 ms each (web.dev/articles/tbt). */
function loadOf({ fcp, lcp, shift, longTasks }: Seen): Load {
  const beyond = longTasks.map(({ startTime, duration }) =>
    Math.max(0, duration - Math.max(0, fcp - startTime) - LONG_TASK_MS),
  );
  return { lcp, shift, tbt: beyond.reduce((sum, one) => sum + one, 0) };
}

async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { cpu, bytesPerSecond, latencyMs } = SLOW;
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

async function load(browser: Browser, address: string, slow: boolean): Promise<Load> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    if (slow) await slowDown(page);
    await page.addInitScript({ path: OBSERVER });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(QUIET_MS);
    return loadOf(await page.evaluate<Seen>('window.seen'));
  } finally {
    await context.close();
  }
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { url: text, rounds: text } });
  const rounds = wholeNumber('--rounds', values.rounds ?? '5');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  console.log(
    `Medians of ${rounds}:\n\n| page | machine | LCP ms (≤ 1,500) | TBT ms (≤ 150) | layout shift (0) |\n|---|---|---|---|---|`,
  );
  try {
    for (const path of PATHS) {
      for (const slow of [false, true]) {
        const loads: Load[] = [];
        const address = new URL(path, values.url ?? 'http://127.0.0.1:8787').href;
        for (let round = 0; round < rounds; round += 1) loads.push(await load(browser, address, slow));
        const middle = COLUMNS.map((column) =>
          percentile(
            0.5,
            loads.map((one) => one[column]),
          ),
        );
        console.log(
          `| ${path} | ${slow ? 'slow phone' : 'this one'} | ${middle.map((value) => Number(value.toFixed(3))).join(' | ')} |`,
        );
      }
    }
  } finally {
    await browser.close();
  }
}

await main().catch(failWith);
