import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { expectNoSidewaysScroll, signInAs, testBrowser } from './browser.ts';
import { callApi, removeAs } from './call-api.ts';

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

interface Stored {
  readonly content: {
    readonly requirements?: readonly { readonly tier?: string }[];
    readonly capabilities?: readonly { readonly tier?: string }[];
  };
}

describe('a line kept to a narrower circle', () => {
  it('of a need is saved so, and neither its preview nor a visitor shows it', async () => {
    const { page, faults } = await visit({ language: 'zh', width: 390 });
    await signInAs(page, 'sme-demo', '/post');
    const title = `去毛刺工作站 ${Date.now()}`;
    await page.getByLabel('您需要什么？').fill('打磨压铸件，节拍 40 秒以内。');
    await page.getByLabel('标题').first().fill(title);
    for (const text of ['节拍 40 秒以内', `与 ${CANARY} 产线联机`]) {
      await page.getByRole('button', { name: '添加一条要求' }).click();
      await page.locator('.requirement textarea:empty').first().fill(text);
    }
    const tier = page.getByRole('combobox', { name: '第 2 条要求的可见范围' });
    await tier.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await tier.inputValue()).toBe('partner');
    expect((await tier.boundingBox())!.height).toBeGreaterThanOrEqual(24);
    await page.getByRole('button', { name: '以对方视角预览' }).click();
    const others = page.getByRole('dialog');
    await others.getByText('节拍 40 秒以内').first().waitFor();
    expect(await others.getByText(CANARY).count()).toBe(0);
    await others.getByText('已同意对接', { exact: true }).click();
    expect(await others.getByText(CANARY).count()).toBe(1);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: '提交审核' }).click();
    await page.waitForURL(/\/mine\/lst_.*\/matches$/);
    const id = /lst_[^/]+/.exec(page.url())![0];
    const { content } = await callApi<Stored>('sme-demo', `/v1/listings/${id}`);
    expect(content.requirements?.map((line) => line.tier)).toEqual([undefined, 'partner']);
    await callApi('operator-demo', `/v1/listings/${id}/approve`, { json: {} });
    const visitor = await visit({ language: 'zh' });
    await visitor.page.goto(`/listings/${id}`);
    await visitor.page.getByText('节拍 40 秒以内').first().waitFor();
    expect(await visitor.page.content()).not.toContain(CANARY);
    await removeAs('sme-demo', id);
    expect(faults).toEqual([]);
  });

  it('of an offer stands in the editor again, and cannot be wider than its list', async () => {
    const { page } = await visit({ language: 'en' });
    await signInAs(page, 'vendor-demo', '/offer');
    const title = `Deburring cell ${Date.now()}`;
    await page.getByLabel('Title').first().fill(title);
    await page.getByLabel('Capability 1', { exact: true }).fill(`Runs at ${CANARY}`);
    await page.getByRole('combobox', { name: 'Who may read capability 1' }).selectOption('partner');
    await page.getByRole('button', { name: 'Save as draft' }).click();
    await page.waitForURL(/\/mine$/);
    await page.locator('main article', { hasText: title }).getByRole('link', { name: 'Edit' }).click();
    const tier = page.getByRole('combobox', { name: 'Who may read capability 1' });
    expect(await tier.inputValue()).toBe('partner');
    await page.getByRole('combobox', { name: 'What it can do', exact: true }).selectOption('deal');
    expect(await tier.inputValue()).toBe('deal');
    expect(await tier.locator('option').count()).toBe(1);
    const id = /lst_[^/]+/.exec(page.url())![0];
    const { content } = await callApi<Stored>('vendor-demo', `/v1/listings/${id}`);
    expect(content.capabilities?.map((line) => line.tier)).toEqual(['partner']);
    await removeAs('vendor-demo', id);
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

  it('takes another number for a requirement, within what its facet knows', async () => {
    const { page } = await visit({ language: 'en' });
    await signInAs(page, 'sme-demo', '/post');
    await page.getByRole('button', { name: 'Add a requirement' }).click();
    const facet = page.getByRole('combobox', { name: 'What requirement 1 is about' });
    await facet.selectOption('trl');
    const level = page.locator('.requirement').getByRole('spinbutton');
    expect(await level.inputValue()).toBe('7');
    await level.press('End');
    await level.press('Backspace');
    expect(await level.inputValue()).toBe('');
    await level.press('4');
    await facet.focus();
    expect(await level.inputValue()).toBe('4');
    await level.fill('12');
    await facet.focus();
    expect(await level.inputValue()).toBe('9');
    await level.fill('');
    await facet.focus();
    expect(await level.inputValue()).toBe('9');
    await facet.selectOption('capacity');
    expect(await level.inputValue()).toBe('10');
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
