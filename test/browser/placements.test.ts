import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../shared/explanations/render.ts';
import type { MatchPage } from '../../shared/schemas/match.ts';
import { signInAs, testBrowser } from './browser.ts';
import { callApi, publishAs, removeAs } from './call-api.ts';

const { visit, closeAll } = testBrowser();
afterEach(closeAll);

const NEED = {
  kind: 'need',
  title: { zh: '磁流体抛光砂轮在线修整 TUCAN', en: 'In-line dressing of TUCAN grinding wheels' },
  seeks: ['solution'],
  scenarios: ['s04'],
  requirements: [{ id: 'r1', text: { en: 'Dresses TUCAN grinding wheels within 40 s' }, importance: 'should' }],
};
const offer = (variant: string) => ({
  kind: 'solution',
  title: { en: `TUCAN grinding wheel dresser, variant ${variant}` },
  summary: { en: 'Dresses grinding wheels in line, without taking them off the spindle' },
  description: {
    en: 'The dresser sits beside the spindle, measures the wheel by laser and trues it between two parts.',
  },
  scenarios: ['s04'],
  capabilities: [{ id: 'c1', text: { en: 'Dresses TUCAN grinding wheels within 35 s' } }],
});
const COPIES = /^2 more offers of this organisation say nearly the same/;

let need: string;
const offers: string[] = [];

beforeAll(async () => {
  for (const variant of ['A', 'B', 'C']) offers.push(await publishAs('vendor-demo', offer(variant)));
  need = await publishAs('sme-demo', NEED);
});
afterAll(async () => {
  for (const id of offers) await removeAs('vendor-demo', id);
  await removeAs('sme-demo', need);
});

/** Resolves once all three variants are in the index. */
async function ranked(): Promise<void> {
  await expect
    .poll(
      async () => {
        const page = await callApi<MatchPage>('sme-demo', `/v1/listings/${need}/matches?limit=10`);
        return page.placements?.some(({ similar }) => similar.length === 2);
      },
      { timeout: 30_000, interval: 500 },
    )
    .toBe(true);
}

/** Opens the list behind the sentence and gives the titles in it. */
async function copiesIn(place: ReturnType<Page['locator']>): Promise<string[]> {
  await place.getByRole('button', { name: COPIES }).click();
  const links = place.locator('li a', { hasText: 'TUCAN grinding wheel dresser' });
  await expect.poll(() => links.count()).toBe(2);
  return links.allTextContents();
}

describe('a place in the list', () => {
  it('is explained on the card, and nearly identical offers are listed behind the best of them', async () => {
    await ranked();
    const { page, faults } = await visit();
    const answer = page.waitForResponse((response) => response.url().includes('/matches?') && response.ok());
    await signInAs(page, 'sme-demo', `/mine/${need}/matches`);
    const { items, placements } = (await (await answer).json()) as MatchPage;
    await page.locator('main article .points').first().waitFor();
    for (const { id, explanations } of placements ?? []) {
      const title = items.find((card) => card.offer.id === id)!.offer.title;
      const card = page.getByRole('article', { name: (title.en ?? title.zh)! });
      for (const explanation of explanations) await card.getByText(render(explanation, 'en')).waitFor();
    }
    const best = page.locator('main article', { hasText: 'TUCAN grinding wheel dresser' });
    expect(await best.count()).toBe(1);
    const shown = await best.getByRole('heading', { level: 2 }).textContent();
    const titles = ['A', 'B', 'C'].map((variant) => `TUCAN grinding wheel dresser, variant ${variant}`);
    expect([shown, ...(await copiesIn(best))].sort()).toEqual(titles);
    await best.locator('li a').first().click();
    await page.waitForURL(/\/listings\/lst_/);
    expect(faults).toEqual([]);
  });

  it('is explained in the preview of a need too', async () => {
    await ranked();
    const { page } = await visit();
    await signInAs(page, 'sme-demo', '/post');
    await page.locator('main textarea').first().fill('In-line dressing of TUCAN grinding wheels within 40 s');
    const card = page.locator('.preview-card', { hasText: 'TUCAN grinding wheel dresser' }).first();
    expect(await copiesIn(card)).toHaveLength(2);
  });
});
