import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { dynamodbClient, type Store } from '../../functions/adapters/dynamodb/client.ts';
import { type Item, listingItem, membershipItem, organisationItem } from '../../functions/adapters/dynamodb/codec.ts';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import { solutionContent } from '../../shared/schemas/listing/solution.ts';
import { aListing, aMembership, anOrganisation } from '../helpers/builders.ts';
import { signInAs, testBrowser } from './browser.ts';

const { visit, closeAll } = testBrowser();
afterEach(closeAll);

const LISTINGS = 10_000;
const MOST_ROWS = 200;
const BRISK_FRAMES = 150;
const ITEMS_A_REQUEST = 25;
const REQUESTS_AT_A_TIME = 4;

/** Seen by the operator alone, whose own desk no other test looks at. */
const organisation = anOrganisation({ profile: { name: { en: 'Ten thousand listings Ltd.' } } });
const membership = aMembership({ subject: 'operator-demo', organisationId: organisation.id, role: 'editor' });
const titleOf = (n: number) => `Listing ${n} of ${LISTINGS}`;
/** The first is the one changed last. */
const listingAt = (n: number): Listing => {
  const at = new Date(Date.parse('2026-03-02T08:00:00.000Z') - n * 60_000).toISOString();
  const content = solutionContent.parse({ kind: 'solution', title: { en: titleOf(n) } });
  return aListing({ organisationId: organisation.id, content, createdAt: at, updatedAt: at });
};
const items: Item[] = [
  organisationItem(organisation),
  membershipItem(membership),
  ...Array.from({ length: LISTINGS }, (_, i) => listingItem(listingAt(i + 1))),
];

const { endpoint, tableName } = inject('webTable');
const store: Store = {
  client: dynamodbClient({ region: 'local', endpoint }),
  tableName,
  now: () => new Date().toISOString(),
};

async function send(requests: readonly Record<string, unknown>[]): Promise<void> {
  let rest = requests as Record<string, never>[];
  while (rest.length > 0) {
    const answer = await store.client.send(new BatchWriteCommand({ RequestItems: { [tableName]: rest } }));
    rest = (answer.UnprocessedItems?.[tableName] ?? []) as Record<string, never>[];
  }
}

/** In batches side by side: through the use cases it would take minutes. */
async function inBatches(all: readonly Item[], requestOf: (item: Item) => Record<string, unknown>): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let at = next; at < all.length; at = next) {
      next += ITEMS_A_REQUEST;
      await send(all.slice(at, at + ITEMS_A_REQUEST).map(requestOf));
    }
  };
  await Promise.all(Array.from({ length: REQUESTS_AT_A_TIME }, worker));
}

beforeAll(async () => {
  const from = performance.now();
  await inBatches(items, (Item) => ({ PutRequest: { Item } }));
  console.log(`${LISTINGS} listings written in ${((performance.now() - from) / 1000).toFixed(1)} s`);
});
afterAll(async () => {
  // Its people are gone, so nobody sees the rest.
  await inBatches(items.slice(0, 2), ({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
  store.client.destroy();
});

interface Scrolled {
  readonly mostRows: number;
  /** At 300 px a frame, as a hand on a wheel does. */
  readonly longestBriskMs: number;
  readonly longestFrameMs: number;
  readonly longFrames: number;
  readonly frames: number;
}

/** Scrolls briskly at first, then four screens a frame until the last row is there; what was in the page, and how long frames took. */
const scrollThrough = (page: Page): Promise<Scrolled> =>
  page.evaluate(
    async ({ last, brisk }) => {
      const seen = { mostRows: 0, longestBriskMs: 0, longestFrameMs: 0, longFrames: 0, frames: 0 };
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      let before = await frame();
      for (;;) {
        window.scrollBy(0, seen.frames < brisk ? 300 : window.innerHeight * 4);
        const now = await frame();
        seen.frames++;
        if (seen.frames <= brisk) seen.longestBriskMs = Math.max(seen.longestBriskMs, now - before);
        seen.longestFrameMs = Math.max(seen.longestFrameMs, now - before);
        if (now - before > 200) seen.longFrames++;
        before = now;
        const rows = document.querySelectorAll('main [role="listitem"]');
        seen.mostRows = Math.max(seen.mostRows, rows.length);
        if (document.querySelector(`main [aria-posinset="${last}"]`)) return seen;
      }
    },
    { last: LISTINGS, brisk: BRISK_FRAMES },
  );

const place = (page: Page) =>
  page.evaluate(() => Number(document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset')));

const SLOW_MACHINE_MS = 240_000;

it(
  'ten thousand listings scroll from end to end with few of them in the page, and j and k find each',
  async () => {
    const { page, faults } = await visit({ language: 'en' });
    await signInAs(page, 'operator-demo');
    const list = page.getByRole('list', { name: 'My listings' });
    await list.getByText(titleOf(1), { exact: true }).waitFor();
    expect(await list.getByRole('listitem').first().getAttribute('aria-setsize')).toBe('-1');
    for (let n = 0; n < 40; n++) await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await place(page)).toBeGreaterThan(20);
    const at = await place(page);

    const scrolled = await scrollThrough(page);
    console.log(
      `scrolled ${LISTINGS} rows in ${scrolled.frames} frames: at most ${scrolled.mostRows} rows in the page, ` +
        `longest frame ${scrolled.longestBriskMs.toFixed(0)} ms at a brisk pace, ${scrolled.longestFrameMs.toFixed(0)} ms at four screens a frame, ${scrolled.longFrames} above 200 ms`,
    );
    expect(scrolled.mostRows).toBeLessThan(MOST_ROWS);
    await list.getByText(titleOf(LISTINGS), { exact: true }).waitFor();
    const last = page.locator(`[aria-posinset="${LISTINGS}"]`);
    expect(await last.getAttribute('aria-setsize')).toBe(String(LISTINGS));
    // The row that had the focus has it still, far above the window.
    expect(await place(page)).toBe(at);
    await last.getByRole('link').first().focus();
    await page.keyboard.press('k');
    expect(await place(page)).toBe(LISTINGS - 1);
    expect(faults).toEqual([]);
  },
  SLOW_MACHINE_MS,
);
