import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { expectNoSidewaysScroll, openMatches, signInAs, testBrowser, WORDS } from './browser.ts';
import { callApi, publishAs, removeAs } from './call-api.ts';

const { visit, closeAll } = testBrowser();
afterEach(closeAll);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const cards = 'main article';
const SAYS = {
  shortlist: /^(?:Shortlist|加入备选)$/,
  unlist: /^(?:Off the shortlist|移出备选)$/,
  dismiss: /^(?:Not interested|不感兴趣)$/,
  tooExpensive: /^(?:Too expensive|价格过高)$/,
  putBack: /^(?:Put back|放回列表)$/,
  undo: /^(?:Undo|撤销)$/,
  addNote: /^(?:Add a note|添加备注)$/,
  note: /^(?:Note|备注)$/,
  save: /^(?:Save|保存)$/,
  settings: /^(?:Settings|设置)$/,
  switch: /^(?:Compute matches for me|为我计算匹配)/,
  off: /^(?:You have switched recommendations off|您已关闭个性化推荐)$/,
  on: /^(?:Switch recommendations on|重新开启推荐)$/,
  owner: /^(?:Posted by|发布单位)$/,
  similar: /^(?:Similar|相似信息)$/,
  searchInstead: /^(?:Search by your own words|自行搜索)$/,
  all: /^(?:All|全部)$/,
  shortlisted: /^(?:Shortlist \(|备选（)/,
  dismissed: /^(?:Not interested \(|不感兴趣（)/,
} as const;

async function violationsOn(page: Page): Promise<string[]> {
  await page.locator('.shell-footer').evaluate((bar) => {
    bar.style.position = 'static';
  });
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

const titlesOf = (page: Page) => page.locator(`${cards} h2`).allTextContents();
const cardOf = (page: Page, title: string) => page.locator(cards, { hasText: title }).first();

async function readMatches(page: Page, title: RegExp): Promise<void> {
  await openMatches(page, title);
  await page.locator(`${cards} .points`).first().waitFor();
}
/** Does something that changes a mark or a choice, and waits until it is stored. */
const stored = (page: Page, act: Promise<unknown>) =>
  Promise.all([
    page.waitForResponse(
      (answer) => /\/(?:marks\/lst_|preferences)/.test(answer.url()) && answer.request().method() !== 'GET',
    ),
    act,
  ]);
const showList = (page: Page, list: RegExp) => page.locator('label', { hasText: list }).click();

/** Takes these marks back, so that the next test begins with none. */
async function unmark(page: Page, list: RegExp, titles: readonly string[]): Promise<void> {
  await showList(page, list);
  for (const title of titles) {
    const button = cardOf(page, title).getByRole('button', {
      name: list === SAYS.dismissed ? SAYS.putBack : SAYS.unlist,
    });
    await stored(page, button.click());
    await cardOf(page, title).waitFor({ state: 'detached' });
  }
}

describe('what one decides about matches', () => {
  it.each([
    { language: 'zh', width: 1440, note: '周三去看样机' },
    { language: 'en', width: 390, note: 'see the machine on Wednesday' },
  ] as const)('is kept, undone and looked up again ($language, $width px)', async ({ note, ...reader }) => {
    const { page, faults } = await visit(reader);
    await signInAs(page, 'sme-demo');
    await readMatches(page, /转向节|knuckles/);
    const before = await titlesOf(page);
    const [wanted, unwanted, third] = before as [string, string, string];

    await stored(page, cardOf(page, wanted).getByRole('button', { name: SAYS.shortlist }).click());
    await cardOf(page, wanted).getByRole('button', { name: SAYS.addNote }).click();
    const field = cardOf(page, wanted).getByRole('textbox', { name: SAYS.note });
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    await field.fill(note);
    const wrong = await violationsOn(page);
    await stored(page, cardOf(page, wanted).getByRole('button', { name: SAYS.save }).click());

    await cardOf(page, unwanted).getByRole('button', { name: SAYS.dismiss }).click();
    await page.getByRole('menuitem', { name: SAYS.tooExpensive }).waitFor();
    wrong.push(...(await violationsOn(page)));
    await stored(page, page.getByRole('menuitem', { name: SAYS.tooExpensive }).click());
    await cardOf(page, unwanted).waitFor({ state: 'detached' });
    expect((await titlesOf(page)).slice(0, 2)).toEqual([wanted, third]);
    await page.waitForFunction((title) => document.activeElement?.textContent === title, third);
    await stored(page, page.getByRole('button', { name: SAYS.undo }).click());
    await cardOf(page, unwanted).waitFor();
    expect(await titlesOf(page)).toEqual(before);

    await cardOf(page, unwanted).getByRole('button', { name: SAYS.dismiss }).click();
    await stored(page, page.getByRole('menuitem', { name: SAYS.tooExpensive }).click());
    await cardOf(page, unwanted).waitFor({ state: 'detached' });
    wrong.push(...(await violationsOn(page)));
    await page.reload();
    await page.locator(`${cards} .points`).first().waitFor();
    await cardOf(page, wanted).getByText(note).waitFor();
    expect(await titlesOf(page)).not.toContain(unwanted);

    await showList(page, SAYS.dismissed);
    await page.waitForURL(/show=dismissed/);
    await cardOf(page, unwanted).getByText(SAYS.tooExpensive).waitFor();
    expect(await titlesOf(page)).toEqual([unwanted]);
    wrong.push(...(await violationsOn(page)));
    await showList(page, SAYS.shortlisted);
    await page.waitForURL(/show=shortlisted/);
    await cardOf(page, wanted).getByText(note).waitFor();
    expect(await titlesOf(page)).toEqual([wanted]);
    await expectNoSidewaysScroll(page);
    await page.goBack();
    await cardOf(page, unwanted).waitFor();

    await unmark(page, SAYS.dismissed, [unwanted]);
    await unmark(page, SAYS.shortlisted, [wanted]);
    await showList(page, SAYS.all);
    await cardOf(page, unwanted).waitFor();
    expect(await titlesOf(page)).toEqual(before);
    expect([wrong, faults]).toEqual([[], []]);
  });

  it('is done with the keyboard alone, and taken back with u', async () => {
    const { page } = await visit({ language: 'zh' });
    await signInAs(page, 'vendor-demo');
    await readMatches(page, /./);
    const [first] = (await titlesOf(page)) as [string];
    await page.keyboard.press('j');
    const unlist = cardOf(page, first).getByRole('button', { name: SAYS.unlist });
    await cardOf(page, first).getByRole('button', { name: SAYS.shortlist }).focus();
    await stored(page, page.keyboard.press('Enter'));
    await unlist.waitFor();
    await stored(page, page.keyboard.press('u'));
    await unlist.waitFor({ state: 'detached' });
    await cardOf(page, first).getByRole('button', { name: SAYS.dismiss }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await stored(page, page.keyboard.press('Enter'));
    await cardOf(page, first).waitFor({ state: 'detached' });
    await stored(page, page.keyboard.press('u'));
    await cardOf(page, first).waitFor();
  });

  it('gathers what is compared', async () => {
    const { page } = await visit();
    await signInAs(page, 'sme-demo');
    await readMatches(page, /knuckles/);
    const [one, , , other] = (await titlesOf(page)) as [string, string, string, string];
    for (const title of [one, other])
      await stored(page, cardOf(page, title).getByRole('button', { name: SAYS.shortlist }).click());
    await showList(page, SAYS.shortlisted);
    await cardOf(page, other).waitFor();
    expect(await titlesOf(page)).toEqual([one, other]);
    for (const title of [one, other]) await cardOf(page, title).getByRole('checkbox', { name: 'Compare' }).check();
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    const table = page.getByRole('dialog').getByRole('table');
    await table.waitFor();
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([expect.anything(), one, other]);
    await page.keyboard.press('Escape');
    await table.waitFor({ state: 'detached' });
    await unmark(page, SAYS.shortlisted, [one, other]);
  });

  it('is put back where the service refuses it', async () => {
    const { page } = await visit();
    await signInAs(page, 'sme-demo');
    await readMatches(page, /knuckles/);
    const [first] = (await titlesOf(page)) as [string];
    await page.route('**/marks/*', (route) => route.abort());
    await cardOf(page, first).getByRole('button', { name: SAYS.shortlist }).click();
    await page.getByRole('alert').getByText('No connection.').waitFor();
    await cardOf(page, first).getByRole('button', { name: SAYS.shortlist }).waitFor();
  });
});

describe('a listing that is gone', () => {
  it('can still be read about in one’s note, and forgotten', async () => {
    const offer = await publishAs('vendor-demo', { kind: 'solution', title: { en: 'Toucan dresser' } });
    const need = await publishAs('sme-demo', { kind: 'need', title: { en: 'Toucan dressing' }, seeks: ['solution'] });
    const json = { state: 'shortlisted', note: 'they promised a demonstration' };
    await callApi('sme-demo', `/v1/listings/${need}/marks/${offer}`, { method: 'PUT', json });
    await removeAs('vendor-demo', offer);
    const { page } = await visit();
    await signInAs(page, 'sme-demo', `/mine/${need}/matches`);
    await showList(page, SAYS.shortlisted);
    const gone = page.locator('section', { hasText: 'No match any more' });
    await gone.getByText(json.note).waitFor();
    await gone.getByText('A listing that is no longer online').waitFor();
    await stored(page, gone.getByRole('button', { name: 'Remove' }).click());
    await gone.waitFor({ state: 'detached' });
    await removeAs('sme-demo', need);
  });
});

describe('recommendations', () => {
  it.each([
    { language: 'zh', width: 390 },
    { language: 'en', width: 1440 },
  ] as const)('are switched off and on again ($language, $width px)', async (reader) => {
    const { page, faults } = await visit(reader);
    await signInAs(page, 'sme-demo');
    await page.getByRole('link', { name: SAYS.settings }).click();
    const choice = page.getByRole('switch', { name: SAYS.switch });
    await choice.waitFor();
    const wrong = await violationsOn(page);
    await stored(page, page.locator('label', { hasText: SAYS.switch }).click());
    expect(await choice.isChecked()).toBe(false);
    const asked: string[] = [];
    page.on('request', (request) => {
      const url = () => request.url();
      if (/matches/.test(url()) && url().includes('/v1/')) asked.push(url());
    });

    await page.getByRole('link', { name: WORDS.myListings }).first().click();
    await openMatches(page, /转向节|knuckles/);
    await page.getByRole('heading', { name: SAYS.off }).waitFor();
    wrong.push(...(await violationsOn(page)));
    await expectNoSidewaysScroll(page);
    await page.getByRole('link', { name: SAYS.searchInstead }).click();
    await page.waitForURL(/kind=solution.*scenario=/);
    await page.locator(cards).first().waitFor();
    await page.locator(`${cards} h2 a`).first().click();
    await page.waitForURL(/\/listings\//);
    const listing = page.url();
    await page.reload();
    await page.getByRole('heading', { name: SAYS.owner }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('heading', { name: SAYS.similar }).count()).toBe(0);
    await page.goto('/post');
    await page.locator('main textarea').first().fill('转向节在线检测');
    await page.getByRole('heading', { name: SAYS.off }).waitFor();
    wrong.push(...(await violationsOn(page)));
    expect(asked).toEqual([]);

    await stored(page, page.getByRole('button', { name: SAYS.on }).click());
    await page.locator('.preview-card').first().waitFor();
    await page.getByRole('link', { name: SAYS.settings }).click();
    expect(await choice.isChecked()).toBe(true);
    await page.goto(listing);
    await page.getByRole('heading', { name: SAYS.similar }).waitFor();
    expect([wrong, faults]).toEqual([[], []]);
  });
});
