import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { expectNoSidewaysScroll, signInAs, testBrowser, WORDS } from './browser.ts';
import { callApi } from './call-api.ts';

const { visit, closeAll } = testBrowser();
afterEach(closeAll);

const READERS = [
  { language: 'zh', width: 390 },
  { language: 'zh', width: 1440 },
  { language: 'en', width: 390 },
  { language: 'en', width: 1440 },
] as const;

/** What each looks for, in either language. */
const PEOPLE = [
  { account: 'sme-demo', wants: { zh: '视觉质检', en: 'vision inspection' } },
  { account: 'vendor-demo', wants: { zh: '轴承 检测', en: 'bearing inspection' } },
  { account: 'university-demo', wants: { zh: '数字孪生', en: 'digital twin' } },
  { account: 'base-demo', wants: { zh: '实训', en: 'training' } },
] as const;

const everyone = PEOPLE.flatMap((person) => READERS.map((reader) => ({ ...person, ...reader })));

/** Words of both languages, whole. */
const either = (en: string, zh: string) => new RegExp(`^(?:${en}|${zh})$`);
const SAY = {
  organisation: either('Organisation', '我的单位'),
  post: either('Post a need', '发布需求'),
  offer: either('Post an offer', '发布供给'),
  title: /^(?:Title|标题)/,
  draft: either('Save as draft', '存为草稿'),
  remove: either('Delete', '删除'),
  pause: either('Pause', '暂停'),
  resume: either('Put online again', '恢复上线'),
  undo: either('Undo', '撤销'),
  people: either('People', '成员'),
  story: either('What do you need\\?', '您需要什么？'),
  vouch: either('Vouch for it', '通过认证'),
} as const;
const rows = 'main article';
/** A stack that other tests have filled takes longer. */
const COMPARED_MS = 60_000;

const go = (page: Page, name: RegExp) => page.getByRole('link', { name }).first().click();

/** Words in, a listing read, and everything as it was on the way back and after a reload. */
async function findAndRead(page: Page, words: string): Promise<void> {
  await page.locator('#search-box').fill(words);
  await page.waitForURL(/[?&]q=/);
  await page.locator('[aria-busy="false"]:has(article)').waitFor();
  // The suggestions would lie over the first result; Escape, where they are not there yet, would empty the box.
  await page.locator('#search-box').blur();
  await expectNoSidewaysScroll(page);
  const results = page.url();
  const title = page.locator(`${rows} h2 a`).first();
  const named = (await title.textContent())!;
  await title.click();
  await page.locator('h1', { hasText: named }).waitFor();
  await expectNoSidewaysScroll(page);
  await page.goBack();
  await page.locator(`${rows} h2 a`, { hasText: named }).first().waitFor();
  expect(page.url()).toBe(results);
  await page.reload();
  await page.locator(`${rows} h2 a`, { hasText: named }).first().waitFor();
  expect([page.url(), await page.locator('#search-box').inputValue()]).toEqual([results, words]);
}

/** A draft of a need or an offer comes and, after a question, goes. */
async function draftAndDelete(page: Page, way: RegExp, field: RegExp): Promise<void> {
  const words = `Draft of a journey ${Date.now()}`;
  await go(page, way);
  await page.getByLabel(field).first().fill(words);
  // What the kind of offer cannot do without.
  for (const choice of await page.locator('main select[required]').all()) await choice.selectOption({ index: 1 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: SAY.draft }).click();
  await page.waitForURL(/\/mine$/);
  const draft = page.locator(rows, { hasText: words });
  await draft.getByRole('button', { name: SAY.remove }).click();
  await page.getByRole('dialog').getByRole('button', { name: SAY.remove }).click();
  await draft.waitFor({ state: 'detached' });
}

/** What is paused is taken back by one click. */
async function pauseAndUndo(page: Page): Promise<void> {
  const online = page.locator(rows, { has: page.getByRole('button', { name: SAY.pause }) }).first();
  const named = (await online.locator('[data-list-item]').textContent())!;
  const row = page.locator(rows, { has: page.getByRole('link', { name: named, exact: true }) });
  await row.getByRole('button', { name: SAY.pause }).click();
  await row.getByRole('button', { name: SAY.resume }).waitFor();
  await page.getByRole('alert').getByRole('button', { name: SAY.undo }).click();
  await row.getByRole('button', { name: SAY.pause }).waitFor();
}

describe('the journey of', () => {
  it.each(everyone)('$account ($language, $width px)', async ({ account, wants, language, width }) => {
    const { page, faults } = await visit({ language, width });
    await signInAs(page, account, '/');
    await findAndRead(page, wants[language]);
    await go(page, WORDS.myListings);
    await page.locator(rows).first().waitFor();
    await expectNoSidewaysScroll(page);
    if (account === 'sme-demo') await draftAndDelete(page, SAY.post, SAY.story);
    else {
      await draftAndDelete(page, SAY.offer, SAY.title);
      await pauseAndUndo(page);
    }
    await page.getByRole('link', { name: WORDS.matches }).first().click();
    await page.locator(`${rows} .points`).first().waitFor();
    await expectNoSidewaysScroll(page);
    await go(page, SAY.organisation);
    await page.getByRole('heading', { name: SAY.people }).first().waitFor();
    await page.getByText(/\(you\)|（您）/).waitFor();
    await expectNoSidewaysScroll(page);
    expect(faults).toEqual([]);
  });

  it.each(READERS)('operator-demo ($language, $width px)', async (reader) => {
    const name = await registered();
    const { page, faults } = await visit(reader);
    await signInAs(page, 'operator-demo', '/');
    await findAndRead(page, reader.language === 'zh' ? '边缘计算' : 'edge computing');
    await go(page, either('Review', '审核'));
    // The address changes before the page does.
    await page.getByRole('heading', { name: either('Waiting for review', '待审核') }).waitFor();
    const waiting = page.locator(`${rows} h2 a`).first();
    const named = (await waiting.textContent())!;
    await expectNoSidewaysScroll(page);
    await waiting.click();
    await page.locator('h1', { hasText: named }).waitFor();
    await page.goBack();
    await go(page, either('Organisations', '单位认证'));
    const newcomer = page.locator(rows, { hasText: name });
    await expectNoSidewaysScroll(page);
    await newcomer.getByRole('button', { name: SAY.vouch }).click();
    await newcomer.waitFor({ state: 'detached' });
    await go(page, either('System', '系统状态'));
    await page.getByRole('button', { name: either('Compare now', '开始比对') }).click();
    await page.getByText(/table and index agree|数据表与索引一致/).waitFor({ timeout: COMPARED_MS });
    await expectNoSidewaysScroll(page);
    await go(page, SAY.organisation);
    await page.getByRole('heading', { name: SAY.people }).first().waitFor();
    expect(faults).toEqual([]);
  });
});

let count = 0;
/** The name of an organisation that waits for the zone office. */
async function registered(): Promise<string> {
  const en = `Newcomer ${Date.now()}-${++count} Ltd.`;
  const profile = { name: { en }, type: 'vendor', region: '3205', industries: ['39'], sizeBand: 'small' };
  await callApi('operator-demo', '/v1/organisations', { json: { profile } });
  return en;
}

describe('an organisation', () => {
  it('is refused with a reason that its people read', async () => {
    const name = await registered();
    const { page } = await visit({ language: 'en' });
    await signInAs(page, 'operator-demo', '/review/organisations');
    const card = page.locator(rows, { hasText: name });
    await card.getByRole('button', { name: 'Refuse' }).click();
    await card.getByLabel('Why is it refused?').fill('Send us the business licence.');
    await card.getByRole('button', { name: 'Refuse' }).click();
    await card.waitFor({ state: 'detached' });
    await page.goto('/organisation');
    await page.locator(rows, { hasText: name }).getByText('Send us the business licence.').waitFor();
  });

  it('lets a person in by a code, gives them another role, takes it back, and lets them go', async () => {
    const owner = await visit({ language: 'en', width: 1440 });
    await signInAs(owner.page, 'university-demo', '/organisation');
    await owner.page.getByLabel('For whom').fill('Zhou of the vendor');
    await owner.page.getByRole('button', { name: 'Make a join code' }).click();
    const code = (await owner.page.locator('code').textContent())!;
    const guest = await visit({ language: 'en', width: 390 });
    await signInAs(guest.page, 'vendor-demo', '/organisation');
    await guest.page.getByLabel('Join code').fill('0000-0000-0000-0000');
    await guest.page.getByRole('button', { name: 'Join', exact: true }).click();
    await guest.page.getByText('This code opens nothing').waitFor();
    await guest.page.getByLabel('Join code').fill(code.toLowerCase());
    await guest.page.getByRole('button', { name: 'Join', exact: true }).click();
    await guest.page.getByText('Your role: editor').waitFor();

    await owner.page.reload();
    const role = owner.page.getByRole('combobox', { name: /^Role of/ });
    await role.selectOption('viewer');
    await owner.page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => role.inputValue()).toBe('editor');
    await owner.page.getByRole('button', { name: /^Remove / }).click();
    await owner.page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await role.waitFor({ state: 'detached' });
    await owner.page.getByText('Who changed what').click();
    await owner.page
      .getByText(/removed .* \(editor\)/)
      .first()
      .waitFor();
    await guest.page.reload();
    await guest.page.getByText('Your role: owner').waitFor();
    expect(await guest.page.getByText('Your role: editor').count()).toBe(0);
  });
});
