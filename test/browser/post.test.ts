import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { signInAs, testBrowser, watch } from './browser.ts';

const { visit, closeAll } = testBrowser();
afterEach(closeAll);

const STORY = {
  zh: '压铸件去毛刺靠人工，粉尘大，招人难。希望用机器人打磨，节拍 40 秒以内，覆盖三个产品。',
  en: 'Deburring of castings is done by hand, dusty and hard to staff. We want robot grinding within 40 s a part for three products.',
} as const;

/** Presses Tab until the element with this accessible name has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

async function approveAsOperator(title: string): Promise<void> {
  const { page } = await visit();
  await signInAs(page, 'operator-demo', '/review');
  const item = page.locator('main article', { hasText: title });
  await item.getByRole('button', { name: 'Approve' }).click();
  await item.waitFor({ state: 'detached' });
}

describe('a need', () => {
  it('is written, kept over a reload, submitted, approved and found', async () => {
    const title = `去毛刺机器人工作站 ${Date.now()}`;
    const { page, faults } = await visit({ language: 'zh', width: 390 });
    await signInAs(page, 'sme-demo', '/post');
    await page.getByLabel('您需要什么？').fill(STORY.zh);
    await page.getByLabel('标题').first().fill(title);
    await page.locator('.preview-card').first().waitFor();
    await page.getByRole('button', { name: '添加一条要求' }).click();
    await page.getByLabel('第 1 条要求', { exact: true }).fill('节拍 40 秒以内');
    await page.getByLabel('第 1 条要求的重要程度').getByText('必须').click();
    await page.getByText('已自动保存在本浏览器').waitFor();
    await page.waitForTimeout(700);
    await page.reload();
    await page.getByText('已恢复上次未写完的内容').waitFor();
    expect(await page.getByLabel('标题').first().inputValue()).toBe(title);
    expect(await page.getByLabel('第 1 条要求', { exact: true }).inputValue()).toBe('节拍 40 秒以内');
    await page.getByRole('button', { name: '提交审核' }).click();
    await page.waitForURL(/\/mine\/lst_.*\/matches$/);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await approveAsOperator(title);
    const visitor = await visit({ language: 'zh' });
    await visitor.page.goto(`/?q=${encodeURIComponent('去毛刺机器人工作站')}&kind=need`);
    await expect
      .poll(
        async () => {
          await visitor.page.reload();
          await visitor.page.locator('main article').first().waitFor();
          return visitor.page.getByText(title).count();
        },
        { timeout: 15_000 },
      )
      .toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it('is posted and its matches read with the keyboard alone', async () => {
    const { page } = await visit({ language: 'en' });
    await signInAs(page, 'sme-demo', '/post');
    await page.getByLabel('What do you need?').waitFor();
    await page.keyboard.press('Escape');
    await tabTo(page, 'textarea');
    await page.keyboard.type(STORY.en);
    await page.locator('.preview-card').first().waitFor();
    await tabTo(page, 'button:has(.lucide-plus)');
    await page.keyboard.press('Enter');
    const line = page.getByLabel('Requirement 1', { exact: true });
    await line.waitFor();
    // The new line has the focus: one types on.
    await page.keyboard.type('Cycle time of 40 s or less');
    expect(await line.inputValue()).toBe('Cycle time of 40 s or less');
    await tabTo(page, 'button:has(.lucide-send)');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/mine\/lst_.*\/matches$/);
    await page.locator('main article').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/listings\/lst_/);
  });

  it('warns beside the field of what it gives away, and is sent only when that is meant', async () => {
    const { page } = await visit({ language: 'en' });
    await signInAs(page, 'sme-demo', '/post');
    await page.getByLabel('What do you need?').fill(`${STORY.en} Call 13812345678.`);
    await page.getByText('Holds a telephone number (13812345678)').waitFor();
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.getByRole('alert').getByText('Something is not filled in').waitFor();
    await page.getByRole('checkbox', { name: /are meant to be read/ }).check();
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.waitForURL(/\/mine\/lst_.*\/matches$/);
  });

  it('that two tabs change is not overwritten, and the second loses nothing', async () => {
    const { page, context } = await visit({ language: 'en' });
    await signInAs(page, 'sme-demo', '/mine');
    const draft = page.locator('main article', { hasText: '熔炼炉余热回收' });
    await draft.getByRole('link', { name: 'Edit' }).click();
    await page.getByLabel('What do you need?').waitFor();
    const other = watch(context, await context.newPage()).page;
    const edit = new URL(page.url()).pathname;
    // The issuer knows the person already, so it asks nothing.
    await other.goto(edit);
    await other.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await other.getByLabel('What do you need?').waitFor();
    await other.getByLabel('What do you need?').fill('The first tab says this.');
    await page.getByLabel('What do you need?').fill('The second tab says that.');
    await other.getByRole('button', { name: 'Save as draft' }).click();
    await other.waitForURL(/\/mine$/);
    await page.getByRole('button', { name: 'Save as draft' }).click();
    await page.getByRole('alert').getByText('Somebody changed it meanwhile').waitFor();
    expect(await page.getByLabel('What do you need?').inputValue()).toBe('The second tab says that.');
    await page.getByRole('button', { name: 'Save mine instead' }).click();
    await page.waitForURL(/\/mine$/);
  });
});

describe('an offer', () => {
  it('is posted by a vendor, with figures and a case, and matched at once', async () => {
    const { page, faults } = await visit({ language: 'en', width: 390 });
    await signInAs(page, 'vendor-demo');
    await page.getByRole('link', { name: 'Post an offer' }).first().click();
    await page.getByRole('heading', { name: 'Offer: Solution' }).waitFor();
    await page.getByLabel('Title').fill('Vision cell for die-cast parts');
    await page
      .getByLabel('Capability 1', { exact: true })
      .fill('Detects pores from 0.2 mm, 18 s a part, PROFINET to S7-1500');
    await page.getByLabel('Price, from (10,000 CNY)').fill('45');
    await page.getByLabel('Price, up to (10,000 CNY)').fill('70');
    await page.getByRole('combobox', { name: 'Protocols' }).fill('profinet');
    await page
      .getByRole('option', { name: /PROFINET/i })
      .first()
      .click();
    await page.getByRole('button', { name: 'Add: Reference cases' }).click();
    await page
      .getByRole('group', { name: 'Reference cases' })
      .getByLabel('Title')
      .fill('Two lines for a maker of housings');
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.waitForURL(/\/mine\/lst_.*\/matches$/);
    await page.locator('main .points').first().waitFor();
    await page.getByRole('heading', { level: 1 }).getByRole('link').click();
    await page.getByText('CNY 450,000–CNY 700,000').waitFor();
    await page.getByText('Two lines for a maker of housings').waitFor();
    expect(faults).toEqual([]);
  });
});

describe('the operator', () => {
  it('sends a listing back with a reason, which its owner reads', async () => {
    const reason = `Say which alloy it is (${Date.now()}).`;
    const title = `Robot deburring ${Date.now()}`;
    const { page } = await visit({ language: 'en' });
    await signInAs(page, 'sme-demo', '/post');
    await page.getByLabel('What do you need?').fill(STORY.en);
    await page.getByLabel('Title').first().fill(title);
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.waitForURL(/\/matches$/);
    const operator = await visit({ language: 'en' });
    await signInAs(operator.page, 'operator-demo', '/review');
    const item = operator.page.locator('main article', { hasText: title });
    await item.getByRole('button', { name: 'Send back' }).click();
    await item.getByLabel('Why is it sent back?').fill(reason);
    await item.getByRole('button', { name: 'Send back' }).click();
    await item.waitFor({ state: 'detached' });
    await page.goto('/mine');
    await page.locator('main article', { hasText: title }).getByText(reason).waitFor();
  });
});
