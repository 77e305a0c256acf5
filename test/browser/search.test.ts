import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { expectNoSidewaysScroll, type Reader, testBrowser } from './browser.ts';

const { visit, closeAll } = testBrowser();
afterEach(closeAll);

const READERS: Required<Omit<Reader, 'scheme'>>[] = [
  { language: 'zh', width: 390 },
  { language: 'zh', width: 1440 },
  { language: 'en', width: 390 },
  { language: 'en', width: 1440 },
];
const results = 'main article';
/** The list once it shows what the address asks for. */
const settled = '[aria-busy="false"]:has(article)';

describe('a visitor', () => {
  it.each(READERS)('finds a listing and reads it ($language, $width px)', async (reader) => {
    const { page, faults } = await visit(reader);
    await page.goto('/');
    await page.locator(results).first().waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe(reader.language === 'zh' ? 'zh-CN' : 'en');
    await page.locator('#search-box').fill(reader.language === 'zh' ? '视觉质检' : 'vision inspection');
    await page.waitForURL(/\?q=/);
    await page.locator(settled).waitFor();
    await expectNoSidewaysScroll(page);
    const title = page.locator(`${results} h2 a`).first();
    const words = (await title.textContent())!;
    await title.click();
    await page.waitForURL(/\/listings\/lst_/);
    await page.locator('h1', { hasText: words }).waitFor();
    await expectNoSidewaysScroll(page);
    expect(faults).toEqual([]);
  });

  it('narrows by facets, whose counts are what one gets, and finds everything in the address again', async () => {
    const { page } = await visit();
    await page.goto('/');
    const group = page.getByRole('group', { name: 'Kind' });
    const label = await group.locator('label', { hasText: 'Service' }).textContent();
    const count = Number(label!.match(/\d+/)![0]);
    await group.getByRole('checkbox', { name: /Service/ }).check();
    await page.waitForURL(/kind=service/);
    const total = page.getByRole('status').filter({ hasText: `${count} listings` });
    await total.waitFor();
    await page.getByRole('combobox', { name: 'Order' }).selectOption('newest');
    await page.waitForURL(/sort=newest/);
    await page.reload();
    await total.waitFor();
    expect(await page.getByRole('combobox', { name: 'Order' }).inputValue()).toBe('newest');
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('newest') || !url.search.includes('sort'));
  });

  it('chooses a province on the map of tiles, then a place in it, by the counts that both say', async () => {
    const { page, faults } = await visit({ width: 390 });
    await page.goto('/');
    await page.getByRole('button', { name: 'Filters' }).click();
    const tile = page.getByRole('button', { name: /^Zhejiang: \d+ listings/ });
    const inProvince = Number((await tile.getAttribute('aria-label'))!.match(/\d+/)![0]);
    await tile.click();
    await page
      .getByRole('status')
      .filter({ hasText: `${inProvince} listings` })
      .waitFor();
    const place = page.getByRole('group', { name: 'Region' }).locator('label', { hasText: 'Ningbo' });
    const inPlace = Number((await place.textContent())!.match(/\d+/)![0]);
    expect(inPlace).toBeLessThan(inProvince);
    await place.click();
    await page
      .getByRole('status')
      .filter({ hasText: `${inPlace} listings` })
      .waitFor();
    expect(new URL(page.url()).searchParams.getAll('region')).toEqual(['3302']);
    expect(await tile.getAttribute('aria-pressed')).toBe('mixed');
    expect(faults).toEqual([]);
  });

  it('is shown what the words may mean, and filters by it with arrows and Enter', async () => {
    const { page } = await visit({ language: 'zh' });
    await page.goto('/');
    const typed = '机器视觉';
    const answered = page.waitForResponse((response) => {
      const { pathname, searchParams } = new URL(response.url());
      return pathname === '/v1/suggest' && searchParams.get('q') === typed;
    });
    await page.locator('#search-box').pressSequentially(typed);
    await answered;
    const option = page.getByRole('group', { name: '应用场景' }).getByRole('option', { name: '机器视觉质检' });
    await expect.poll(() => option.locator('em').textContent()).toBe(typed);
    const list = page.getByRole('listbox');
    await list.getByRole('group', { name: '人才' }).getByRole('option').first().waitFor();
    expect(await list.getByRole('group').getByRole('option').count()).toBe(await list.getByRole('option').count());
    const { violations } = await new AxeBuilder({ page }).include('search').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    // In the order in which they stand, group after group.
    const keys = await list.getByRole('option').evaluateAll((options) => options.map(({ id }) => id));
    for (const key of [...keys, keys[0]]) {
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.getAttribute('#search-box', 'aria-activedescendant')).toBe(key);
    }
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.getAttribute('#search-box', 'aria-activedescendant')).toBe(keys.at(-1));
    for (let presses = 0; presses < 12 && (await option.getAttribute('aria-selected')) !== 'true'; presses++) {
      await page.keyboard.press('ArrowDown');
    }
    expect(await page.getAttribute('#search-box', 'aria-activedescendant')).toBe(await option.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?scenario=s06$/);
    await page.locator('#suggestions').waitFor({ state: 'detached' });
  });

  it('keeps page and words when the language is switched', async () => {
    const { page } = await visit({ language: 'en' });
    await page.goto('/?q=PROFINET&kind=solution');
    await page.locator(results).first().waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('status').filter({ hasText: /^共/ }).waitFor();
    expect(page.url()).toContain('q=PROFINET&kind=solution');
    expect(await page.locator('#search-box').inputValue()).toBe('PROFINET');
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    await page.reload();
    await page.getByRole('button', { name: 'English' }).waitFor();
  });

  it('who finds nothing is told which filter to drop, and finds something with one click', async () => {
    const { page } = await visit();
    await page.goto('/?q=PROFINET&kind=policy&licenceMode=exclusive');
    await page.getByText('Nothing found').waitFor();
    const way = page.getByRole('button', { name: /^Drop .* → \d+ listing/ }).first();
    const promised = (await way.textContent())!.match(/→ (\d+)/)![1];
    await way.click();
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${promised} listing`) })
      .waitFor();
    await page.locator(results).first().waitFor();
  });

  it('reads on beyond the first page', async () => {
    const { page } = await visit();
    await page.goto('/');
    await page.locator(results).nth(19).waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.locator(results).nth(39).waitFor();
    const links = await page
      .locator(`${results} h2 a`)
      .evaluateAll((items) => items.map((item) => (item as HTMLAnchorElement).href));
    expect(new Set(links).size).toBe(links.length);
  });

  it('walks through results with the keyboard', async () => {
    const { page } = await visit();
    await page.goto('/');
    await page.locator(results).first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('loan');
    await page.waitForURL(/q=loan/);
    await page.locator(settled).waitFor();
    await page.locator('#search-box').blur();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    const first = await page.locator(`${results} h2 a`).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first}`);
    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog').getByText('Show these keys').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('goes anywhere by Ctrl K and a few letters, in either language', async () => {
    const { page, faults } = await visit({ language: 'zh' });
    await page.goto('/?kind=policy');
    await page.locator(results).first().waitFor();
    const palette = page.getByRole('dialog');
    await page.keyboard.press('Control+k');
    await palette.getByRole('textbox').fill('注塑');
    await palette.getByRole('button', { name: '搜索“注塑”' }).waitFor();
    await palette.getByRole('button').nth(1).waitFor();
    await palette.getByRole('textbox').fill('English');
    await palette.getByRole('button', { name: 'English', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Search', exact: true }).first().waitFor();
    expect(page.url()).toMatch(/kind=policy/);
    await page.keyboard.press('Control+k');
    await palette.getByRole('textbox').fill('my list');
    await palette.getByRole('button', { name: 'My listings' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/mine');
    expect(faults).toEqual([]);
  });

  it('is told what to do where there is no page, no listing, or no answer', async () => {
    const { page, context } = await visit();
    await page.goto('/nowhere');
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await page.goto('/listings/lst_01ARZ3NDEKTSV4RRFFQ69G5FAV');
    await page.getByRole('alert').getByText('There is no such listing').waitFor();
    await page.goto('/');
    await page.locator(results).first().waitFor();
    await context.setOffline(true);
    await page.getByRole('status').getByText('what you see may be out of date').waitFor();
    await page.locator('#search-box').fill('edge');
    await page.getByRole('alert').getByText('No connection').waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator(results).first().waitFor();
  });

  it('keeps what was found where the filters cannot be fetched', async () => {
    const { page, context } = await visit({ language: 'en', width: 390 });
    await page.goto('/');
    await page.locator(results).first().waitFor();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('complementary').getByText('No connection').waitFor();
    expect(await page.locator(results).count()).toBeGreaterThan(0);
  });

  it('is offered to sign in where it is needed, comes back to the same page, and can sign out for good', async () => {
    const { page } = await visit();
    await page.goto('/organisation');
    await page.getByRole('heading', { name: 'Sign in to go on' }).waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await page.locator('button[value="vendor-demo"]').click();
    await page.waitForURL('**/organisation');
    await page.getByText('Your role: owner').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.locator('button[name="logout"]').click();
    await page.waitForURL((url) => url.pathname === '/');
    await page.reload();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await page.goto('/organisation');
    await page.getByRole('heading', { name: 'Sign in to go on' }).waitFor();
  });
});
