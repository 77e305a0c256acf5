import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { expectNoSidewaysScroll, signInAs, testBrowser } from './browser.ts';
import { removeDraftsSince } from './call-api.ts';

const { visit, closeAll } = testBrowser();
afterEach(closeAll);

let folder: string;
const began = new Date().toISOString();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duijie-sheets-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const account of ['sme-demo', 'vendor-demo']) await removeDraftsSince(account, began);
});

const drafts = (page: Page) => page.getByRole('main').getByRole('status').getByRole('link', { name: /^【/ });
const choose = (page: Page, path: string) => page.locator('input[type=file]').setInputFiles(path);

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** What a button lets the browser save. */
async function saved(page: Page, button: RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const path = join(folder, `${Date.now()}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return path;
}

/** The listings of a file, a text each. */
async function rowsOf(path: string): Promise<string[]> {
  if (path.endsWith('.xlsx')) return (await readSheet(path)).slice(2).map((row) => JSON.stringify(row));
  const { data } = Papa.parse<string[]>(await readFile(path, 'utf8'));
  return data.slice(2).map((row) => JSON.stringify(row));
}

const HEADINGS = '标题 · 中文,寻找,预算 · 最高（元）,期限,应用场景,具体要求';
const ROWS = (stamp: string, budget: string) =>
  [
    HEADINGS,
    `【${stamp}】打磨工作站,解决方案,80万,2026/12/31,柔性生产制造,"节拍 40 秒以内 | 必须\n覆盖三个产品"`,
    `【${stamp}】焊缝检测,解决方案;服务,${budget},2026-11-30,机器视觉质检,漏检率低于 0.1%`,
  ].join('\r\n');

describe('a sheet', () => {
  it('as CSV has its wrong cell named in Chinese, and goes in once it is right', async () => {
    const stamp = `甲${Date.now()}`;
    const { page, faults } = await visit({ language: 'zh', width: 390 });
    await signInAs(page, 'sme-demo');
    await page.getByRole('link', { name: '导入与导出' }).click();
    await page.waitForURL(/\/mine\/sheets$/);
    await choose(page, await write('needs.csv', ROWS(stamp, '大约一百')));
    const wrong = page.getByRole('alert').getByRole('listitem');
    await wrong.first().waitFor();
    expect(await wrong.allTextContents()).toEqual([
      'C3（预算 · 最高（元））：“大约一百”不是金额，请以元为单位填写，如 800000 或 80万，最多两位小数',
    ]);
    expect(await page.getByRole('button', { name: /^导入 / }).count()).toBe(0);
    await wrong.getByRole('button').click();
    expect(await page.evaluate('document.activeElement.id')).toBe('cell-C3');
    await expectNoSidewaysScroll(page);

    await choose(page, await write('needs-right.csv', ROWS(stamp, '￥1000000')));
    await page.getByText('2 条内容全部正确').waitFor();
    await page.getByRole('button', { name: '导入 2 条草稿' }).click();
    await page.getByText('已导入 2 条草稿').waitFor();
    expect(await drafts(page).allTextContents()).toEqual([`【${stamp}】打磨工作站`, `【${stamp}】焊缝检测`]);
    await page.getByRole('status').getByRole('link', { name: '我的发布' }).click();
    const row = page.locator('main article', { hasText: `【${stamp}】焊缝检测` });
    await row.waitFor();
    expect(faults).toEqual([]);
  });

  it('as XLSX has its wrong cells named in English, and dates and numbers are taken as they are', async () => {
    const stamp = `b${Date.now()}`;
    const { page, faults } = await visit({ language: 'en', width: 1440 });
    await signInAs(page, 'vendor-demo', '/mine/sheets');
    const sheet = async (name: string, level: number, protocol: string) => {
      const cell = (value: string | number | Date) =>
        value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : { value };
      const rows = [
        ['Title · English', 'price.minFen', 'Readiness', 'Protocols', 'accepts.startsFrom'].map(cell),
        [`【${stamp}】 Vision cell`, 380000.5, level, protocol, new Date('2026-10-01T00:00:00Z')].map(cell),
      ];
      const path = join(folder, name);
      await writeWorkbook(rows).toFile(path);
      return path;
    };
    await page.getByLabel('Kind').selectOption('solution');
    await choose(page, await sheet('wrong.xlsx', 12, 'PROFNET'));
    const wrong = page.getByRole('alert').getByRole('listitem');
    await wrong.first().waitFor();
    const said = (await wrong.allTextContents()).join('\n');
    expect(said).toContain('C2 (Readiness): give at most 9');
    expect(said).toMatch(
      /D2 \(Protocols\): “PROFNET” is neither a code nor a name that is known here; did you mean PROFINET/,
    );

    await choose(page, await sheet('right.xlsx', 9, 'PROFINET'));
    await page.getByRole('button', { name: 'Import 1 draft' }).click();
    await page.getByText('1 draft imported').waitFor();
    await drafts(page).first().click();
    await page.waitForURL(/\/mine\/lst_.*\/edit$/);
    await expect.poll(() => page.getByLabel('Title').first().inputValue()).toBe(`【${stamp}】 Vision cell`);
    expect(await page.getByLabel('Price, from').inputValue()).toBe('38.00005');
    expect(await page.getByLabel('Can begin on').inputValue()).toBe('2026-10-01');
    expect(faults).toEqual([]);
  });

  it('that Chinese Excel saved is read too', async () => {
    const { page } = await visit({ language: 'zh' });
    await signInAs(page, 'sme-demo', '/mine/sheets');
    // 标题 · 中文,寻找 / 需求,服务 in GB 18030.
    const bytes = [
      0xb1, 0xea, 0xcc, 0xe2, 0x20, 0xa1, 0xa4, 0x20, 0xd6, 0xd0, 0xce, 0xc4, 0x2c, 0xd1, 0xb0, 0xd5, 0xd2, 0x0d, 0x0a,
      0xd0, 0xe8, 0xc7, 0xf3, 0x2c, 0xb7, 0xfe, 0xce, 0xf1, 0x0d, 0x0a,
    ];
    await choose(page, await write('gb.csv', Uint8Array.from(bytes)));
    await page.getByText('1 条内容全部正确').waitFor();
  });

  it('that is none says so', async () => {
    const { page } = await visit({ language: 'en' });
    await signInAs(page, 'sme-demo', '/mine/sheets');
    await choose(page, await write('photo.csv', Uint8Array.from([1, 0, 2, 0, 3])));
    await page.getByText('This is not a sheet').waitFor();
    await choose(page, await write('empty.csv', '\uFEFF'));
    await page.getByText('The file is empty').waitFor();
    await choose(page, await write('many.csv', `title.en,seeks\n${'A need,service\n'.repeat(41)}`));
    await page.getByText('There are 41 listings; 40 at most').waitFor();
  });
});

describe('what is exported', () => {
  it.each([
    ['csv', 'zh', 390, /^需求（CSV）$/, /^导入 /, /^已导入 \d+ 条草稿$/],
    ['xlsx', 'en', 1440, /^Need \(XLSX\)$/, /^Import \d/, /^\d+ drafts? imported$/],
  ] as const)('as %s (%s, %i px) goes in again as it was', async (format, language, width, button, importing, done) => {
    const { page, faults } = await visit({ language, width });
    await signInAs(page, 'sme-demo', '/mine/sheets');
    const state = page.getByLabel(/^(?:状态|State)$/);
    await state.selectOption('published');
    const path = await saved(page, button);
    const published = await rowsOf(path);
    expect(published.join()).toContain('转向节');
    if (format === 'csv') expect((await readFile(path, 'utf8')).startsWith('\uFEFF')).toBe(true);
    await choose(page, path);
    await page.getByRole('button', { name: importing }).click();
    await page.getByText(done).waitFor();
    // The copies are drafts, and written as what they were copied from.
    await state.selectOption('draft');
    expect(await rowsOf(await saved(page, button))).toEqual(expect.arrayContaining(published));
    await expectNoSidewaysScroll(page);
    expect(faults).toEqual([]);
  });

  it('and its page have nothing that axe minds', async () => {
    const { page } = await visit({ language: 'zh', width: 390 });
    await signInAs(page, 'sme-demo', '/mine/sheets');
    await choose(page, await write('axe.csv', ROWS('axe', '很多')));
    await page.getByRole('alert').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
