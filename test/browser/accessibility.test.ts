import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { LISTING_KINDS } from '../../shared/schemas/listing/listing-content.ts';
import { openMatches, signInAs, testBrowser } from './browser.ts';

const { visit, closeAll } = testBrowser();
afterEach(closeAll);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is wrong on the page as rule, element and advice. */
async function violationsOn(page: Page): Promise<string[]> {
  // On a phone the bar lies over what one scrolls past; measured there, targets below it would seem too small.
  await page.locator('.shell-footer').evaluate((bar) => {
    bar.style.position = 'static';
  });
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const { pathname } = new URL(page.url());
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${pathname} ${id} ${target.join(' ')}: ${failureSummary?.split('\n').at(-1)}`,
    ),
  );
}

const ready = (page: Page) => page.locator('main h1').first().waitFor();

describe('every screen is accessible', () => {
  it.each([
    { language: 'zh', width: 1440, scheme: 'light' },
    { language: 'en', width: 390, scheme: 'dark' },
  ] as const)('to visitors ($language, $width px, $scheme)', async (reader) => {
    const wrong: string[] = [];
    const { page } = await visit(reader);
    await page.goto('/');
    await page.locator('main article').first().waitFor();
    wrong.push(...(await violationsOn(page)));
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    wrong.push(...(await violationsOn(page)));
    await page.goto('/?q=PROFINET&kind=policy&licenceMode=exclusive');
    await ready(page);
    await page.locator('main button', { hasText: /→/ }).first().waitFor();
    wrong.push(...(await violationsOn(page)));
    // Kinds differ in their parts, not in their colours: all are looked at once.
    for (const kind of reader.scheme === 'light' ? LISTING_KINDS : (['need'] as const)) {
      await page.goto(`/?kind=${kind}`);
      await page.locator('main article h2 a').first().click();
      await page.locator('main dl').first().waitFor();
      await page.waitForLoadState('networkidle');
      wrong.push(...(await violationsOn(page)));
    }
    for (const path of reader.scheme === 'light' ? ['/nowhere', '/mine'] : []) {
      await page.goto(path);
      await ready(page);
      wrong.push(...(await violationsOn(page)));
    }
    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog').waitFor();
    wrong.push(...(await violationsOn(page)));
    expect(wrong).toEqual([]);
  });

  it.each([
    { language: 'en', width: 1440, scheme: 'light' },
    { language: 'zh', width: 390, scheme: 'dark' },
  ] as const)('to people who post ($language, $width px, $scheme)', async (reader) => {
    const wrong: string[] = [];
    const { page } = await visit(reader);
    await signInAs(page, 'sme-demo');
    await page.locator('main article').first().waitFor();
    wrong.push(...(await violationsOn(page)));
    await openMatches(page, /转向节|knuckles/);
    await page.locator('.line-row').first().waitFor();
    await page
      .getByRole('button', { name: /What if|假如/ })
      .first()
      .click();
    await page.locator('.what-if').waitFor();
    wrong.push(...(await violationsOn(page)));
    for (const at of [0, 1])
      await page
        .getByRole('checkbox', { name: /Compare|对比/ })
        .nth(at)
        .check();
    await page.getByRole('button', { name: /^(?:Compare|开始对比)$/ }).click();
    await page.getByRole('dialog').waitFor();
    wrong.push(...(await violationsOn(page)));
    await page.keyboard.press('Escape');
    await page.goto('/post');
    await page.locator('main textarea').first().fill('转向节在线检测，电话 13812345678');
    await page.locator('.preview-card').first().waitFor();
    await page.getByRole('button', { name: /Add a requirement|添加一条要求/ }).click();
    wrong.push(...(await violationsOn(page)));
    // The rest is made of the same parts; it is looked at once.
    if (reader.scheme === 'dark') return expect(wrong).toEqual([]);
    await page.goto('/offer');
    await page.locator('main form, main textarea').first().waitFor();
    for (const name of [/^(?:Technology transfer|技术转让)$/, /^(?:Training programme|培训项目)$/]) {
      await page.getByText(name).first().click();
      await page.getByRole('button', { name: /^(?:Add: (?:Rights|Sessions)|添加：(?:知识产权|班次))$/ }).click();
      wrong.push(...(await violationsOn(page)));
    }
    await page.goto('/organisation');
    await ready(page);
    await page.getByRole('button', { name: /^(?:Edit|修改)$/ }).click();
    await page.getByRole('button', { name: /^(?:Make a join code|生成加入码)$/ }).click();
    await page.locator('code').waitFor();
    await page.getByText(/^(?:Who changed what|变更记录)$/).click();
    await page.waitForLoadState('networkidle');
    wrong.push(...(await violationsOn(page)));
    await page.goto('/mine');
    await page
      .getByRole('button', { name: /^(?:Pause|暂停)$/ })
      .first()
      .click();
    await page
      .getByRole('alert')
      .getByRole('button', { name: /^(?:Undo|撤销)$/ })
      .waitFor();
    wrong.push(...(await violationsOn(page)));
    await page
      .getByRole('alert')
      .getByRole('button', { name: /^(?:Undo|撤销)$/ })
      .click();
    await page
      .getByRole('button', { name: /^(?:Close|结束)$/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    wrong.push(...(await violationsOn(page)));
    expect(wrong).toEqual([]);
  });

  it('to the operator', async () => {
    const wrong: string[] = [];
    const { page } = await visit({ language: 'zh' });
    await signInAs(page, 'operator-demo', '/review');
    await page.locator('main article').first().waitFor();
    await page.getByRole('button', { name: '退回' }).first().click();
    wrong.push(...(await violationsOn(page)));
    await page.getByRole('link', { name: '单位认证' }).click();
    await ready(page);
    await page.waitForLoadState('networkidle');
    wrong.push(...(await violationsOn(page)));
    await page.getByRole('link', { name: '系统状态' }).click();
    await page.getByRole('button', { name: '开始比对' }).click();
    await page.getByRole('button', { name: '再次比对' }).waitFor({ timeout: 60_000 });
    wrong.push(...(await violationsOn(page)));
    expect(wrong).toEqual([]);
  });
});
