import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { expectNoSidewaysScroll, signInAs, testBrowser } from './browser.ts';

const { visit, closeAll } = testBrowser();
afterEach(closeAll);

const CANARY = 'canary-7f3a91';

describe('an offer that is being written', () => {
  it('shows the needs that it would suit, and what each reader would see of it', async () => {
    const { page, faults } = await visit({ language: 'en', width: 1440 });
    await signInAs(page, 'vendor-demo', '/offer');
    await page.getByLabel('Title').first().fill('Machine-vision inspection of steering knuckles');
    await page.getByLabel('Description').first().fill(`Finds pores from 0.2 mm in 18 s a part. ${CANARY}`);
    await page.getByLabel('Capability 1', { exact: true }).fill('Talks to the S7-1500 by PROFINET');
    await page.locator('.preview-card').first().waitFor();

    await page.getByRole('combobox', { name: 'Description' }).selectOption('partner');
    await page.getByRole('button', { name: 'See it as others will' }).click();
    const others = page.getByRole('dialog');
    await others.getByRole('heading', { name: 'Machine-vision inspection' }).waitFor();
    for (const [reader, sees] of [
      ['Visitor', false],
      ['Verified organisation', false],
      ['Accepted partner', true],
      ['After the NDA', true],
    ] as const) {
      await others.getByText(reader, { exact: true }).click();
      expect([reader, await others.getByText(CANARY).count()]).toEqual([reader, sees ? 1 : 0]);
      expect(await others.getByText('More for those entitled').count()).toBe(sees ? 0 : 1);
    }
    expect(faults).toEqual([]);
  });
});

describe('a need that is being written', () => {
  it('shows on a phone what a visitor would see of it, its owner hidden', async () => {
    const { page, faults } = await visit({ language: 'zh', width: 390 });
    await signInAs(page, 'sme-demo', '/post');
    await page.getByLabel('您需要什么？').fill(`打磨压铸件，节拍 40 秒以内。${CANARY}`);
    await page.getByLabel('标题').first().fill('去毛刺工作站');
    await page.getByLabel('不公开单位名称').check();
    await page.getByLabel('详细说明').selectOption('member');
    await page.getByRole('button', { name: '以对方视角预览' }).click();
    const others = page.getByRole('dialog');
    await others.getByRole('heading', { name: '去毛刺工作站' }).waitFor();
    await others.getByText('部分内容未公开').waitFor();
    expect(await others.getByText(CANARY).count()).toBe(0);
    expect(await others.getByText(/有限公司/).count()).toBe(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await expectNoSidewaysScroll(page);
    await others.getByText('认证单位', { exact: true }).click();
    expect(await others.getByText(CANARY).count()).toBe(1);
    expect(await others.getByText(/有限公司/).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('has what the server finds wrong said in Chinese', async () => {
    const { page } = await visit({ language: 'zh', width: 390 });
    await signInAs(page, 'sme-demo', '/post');
    await page.getByLabel('您需要什么？').fill('打磨压铸件，节拍 40 秒以内，联系电话 13812345678。');
    await page.getByRole('button', { name: '提交审核' }).click();
    const alert = page.getByRole('alert').filter({ hasText: '有内容填写不符合要求' });
    await alert.getByText('含有电话号码（13812345678），可见范围是所有人').first().waitFor();
    expect(await alert.locator('[lang=en]').count()).toBe(0);
  });
});
