import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { expectNoSidewaysScroll, openMatches, signInAs, testBrowser } from './browser.ts';

const { visit, closeAll } = testBrowser();
afterEach(closeAll);

const cards = 'main article';
const scoreOf = (page: Page, at = 0) =>
  page
    .locator(cards)
    .nth(at)
    .getByLabel(/^(?:Score|匹配度) /)
    .first()
    .textContent();

async function readMatches(page: Page, title: RegExp): Promise<void> {
  await openMatches(page, title);
  await page.locator(`${cards} .points`).first().waitFor();
}

describe('matches', () => {
  it.each([
    { account: 'sme-demo', language: 'zh', width: 390, title: /转向节/ },
    { account: 'vendor-demo', language: 'en', width: 1440, title: /./ },
    { account: 'university-demo', language: 'zh', width: 1440, title: /./ },
    { account: 'base-demo', language: 'en', width: 390, title: /./ },
  ] as const)('are read by $account ($language, $width px)', async ({ account, language, width, title }) => {
    const { page, faults } = await visit({ language, width });
    await signInAs(page, account);
    await readMatches(page, title);
    await expectNoSidewaysScroll(page);
    const first = page.locator(cards).first();
    // The card's lines add up to the score of each direction, to the rounding of what is shown.
    const sums = await first.getByText(/^[\d.]+ (?:of|\/) 100$/).allTextContents();
    expect(sums.length).toBe(2);
    const points = (await first.locator('.line-row .points').allTextContents()).map(Number);
    const total = points.reduce((sum, one) => sum + one, 0);
    const shown = sums.reduce((sum, text) => sum + Number.parseFloat(text), 0);
    const freeOfConditions = (await first.getByText(/^(?:It states no conditions|未设接单条件)/).count()) > 0 ? 100 : 0;
    expect(Math.abs(total + freeOfConditions - shown)).toBeLessThan(0.05 * points.length + 0.2);
    await page.reload();
    await page.locator(cards).first().waitFor();
    expect(faults).toEqual([]);
  });

  it('are the same card for both sides', async () => {
    const sme = await visit({ language: 'zh' });
    await signInAs(sme.page, 'sme-demo');
    await readMatches(sme.page, /转向节/);
    const mine = sme.page.locator(cards, { hasText: '苏州镜衡智能科技有限公司' }).first();
    const offer = await mine.locator('h2').textContent();
    const score = await mine
      .getByLabel(/^匹配度 /)
      .first()
      .textContent();
    const vendor = await visit({ language: 'zh' });
    await signInAs(vendor.page, 'vendor-demo');
    await readMatches(vendor.page, new RegExp(offer!.slice(0, 6)));
    const theirs = vendor.page.locator(cards, { hasText: '转向节' }).first();
    await theirs.waitFor();
    expect(
      await theirs
        .getByLabel(/^匹配度 /)
        .first()
        .textContent(),
    ).toBe(score);
  });

  it('say what would become of them: first nothing, then more where an unanswered wish is dropped', async () => {
    const { page } = await visit();
    await signInAs(page, 'sme-demo');
    await readMatches(page, /knuckles/);
    const first = page.locator(cards).first();
    await first.getByRole('button', { name: 'What if …' }).click();
    const outcome = first.getByRole('status');
    await outcome.getByText('(+0.0)').waitFor();
    const unanswered = first.locator('.line-row', { hasText: 'Says nothing about it' }).first();
    const line = await unanswered.locator('[lang]').first().textContent();
    await first.getByLabel(`Importance of: ${line}`).selectOption('drop');
    await outcome.getByText(/\(\+(?!0\.0)/).waitFor();
    expect(await scoreOf(page)).toMatch(/^[\d.]+$/);
  });

  it('are compared side by side', async () => {
    const { page } = await visit({ language: 'zh' });
    await signInAs(page, 'sme-demo');
    await readMatches(page, /转向节/);
    await page.getByRole('checkbox', { name: '对比' }).nth(0).check();
    expect(await page.getByRole('button', { name: '开始对比' }).isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: '对比' }).nth(1).check();
    await page.getByRole('button', { name: '开始对比' }).click();
    const table = page.getByRole('dialog').getByRole('table');
    await table.waitFor();
    expect(await table.getByRole('columnheader').count()).toBe(3);
    expect(await table.getByRole('row').nth(1).textContent()).toContain(await scoreOf(page));
  });

  it('quote what a listing says and lead there', async () => {
    const { page } = await visit({ language: 'zh' });
    await signInAs(page, 'sme-demo');
    await readMatches(page, /转向节/);
    const quotation = page.locator('blockquote').first();
    const [words] = (await quotation.textContent())!.split(' 查看原文');
    await quotation.getByRole('link', { name: '查看原文' }).click();
    await page.waitForURL(/\/listings\/lst_.*#/);
    await page.getByRole('main').getByText(words!.slice(0, 12)).first().waitFor();
  });

  it('are for the people of the organisation alone', async () => {
    const { page } = await visit();
    await signInAs(page, 'sme-demo');
    await readMatches(page, /knuckles/);
    const { pathname } = new URL(page.url());
    const other = await visit();
    await signInAs(other.page, 'vendor-demo', pathname);
    await other.page.getByRole('alert').getByText('Your role does not allow this.').waitFor();
  });
});
