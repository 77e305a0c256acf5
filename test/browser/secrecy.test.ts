import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, expect, it } from 'vitest';
import { signInAs, testBrowser, type Visit } from './browser.ts';
import { publishAs } from './call-api.ts';

const { visit, closeAll } = testBrowser();
afterEach(closeAll);

/** Words that stand nowhere else, by who may read them. */
const CANARIES = {
  member: 'MEMBERKOLIBRI',
  partner: 'PARTNERKOLIBRI',
  deal: 'DEALKOLIBRI',
  owner: 'Kunshan Hengzhu',
} as const;

const NEED = {
  kind: 'need',
  title: { en: 'Hydraulic press retrofit with condition monitoring KOLIBRI' },
  description: { en: `Press line, ${CANARIES.partner} is the hall.` },
  seeks: ['solution'],
  scenarios: ['s07'],
  requirements: [
    { id: 'r1', text: { en: 'Condition monitoring of hydraulic presses' }, importance: 'must' },
    { id: 'r2', text: { en: `Works with ${CANARIES.deal}` }, importance: 'should', tier: 'deal' },
    { id: 'r3', text: { en: `Knows ${CANARIES.member}` }, importance: 'could', tier: 'member' },
  ],
  budget: { maxFen: 7_654_300 },
  ownerHidden: true,
  tiers: { description: 'partner', budget: 'deal' },
};

/** Everything that reaches a browser: what the API answers and what stands on the page. */
function listenTo({ page }: Visit): () => Promise<string> {
  const answers: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/v1/')) answers.push(response.text().catch(() => ''));
  });
  const pages: string[] = [];
  return async () => {
    pages.push(await page.content());
    return [...pages, ...(await Promise.all(answers))].join('\n');
  };
}

it('what is confidential reaches nobody’s browser who is not entitled to it', async () => {
  const id = await publishAs('sme-demo', NEED);
  const visitor = await visit();
  const public_ = listenTo(visitor);
  await visitor.page.goto('/?q=KOLIBRI');
  await expect
    .poll(async () => {
      await visitor.page.reload();
      await visitor.page.locator('main article').first().waitFor();
      return visitor.page.getByText('Hydraulic press retrofit').count();
    })
    .toBeGreaterThan(0);
  await public_();
  await visitor.page.goto(`/listings/${id}`);
  await visitor.page.getByText('More for those entitled').waitFor();
  const seenByAll = await public_();
  expect(seenByAll).toContain('Hydraulic press retrofit');
  for (const secret of [CANARIES.member, CANARIES.partner, CANARIES.deal]) expect(seenByAll).not.toContain(secret);
  expect(await visitor.page.locator('main').textContent()).not.toContain(CANARIES.owner);
  expect(seenByAll).not.toContain('76,543');

  // What is locked is named where it would stand, with what unlocks it.
  const facts = visitor.page.locator('dl > div', { hasText: 'Budget' });
  await facts.getByText('After the confidentiality agreement').waitFor();
  await visitor.page.locator('section', { hasText: 'Description' }).getByText('Once both sides agree').waitFor();
  const requirements = visitor.page.locator('section', { hasText: 'Requirements' }).getByRole('listitem');
  expect((await requirements.allTextContents()).slice(1)).toEqual([
    'After the confidentiality agreement',
    'For verified organisations',
  ]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await visitor.page.emulateMedia({ colorScheme });
    await visitor.page.locator(`[data-mantine-color-scheme=${colorScheme}]`).first().waitFor();
    const { violations } = await new AxeBuilder({ page: visitor.page }).analyze();
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await visitor.page.getByRole('link', { name: 'Budget' }).click();
  expect(new URL(visitor.page.url()).hash).toBe('#locked.budget');
  await expect.poll(() => visitor.page.locator('[id="locked.budget"]:target').count()).toBe(1);

  const vendor = await visit();
  const member = listenTo(vendor);
  await signInAs(vendor.page, 'vendor-demo', `/listings/${id}`);
  await vendor.page.getByText(CANARIES.member).waitFor();
  await member();
  await vendor.page.getByRole('link', { name: 'My listings' }).first().click();
  await vendor.page.getByRole('link', { name: 'Matches' }).first().click();
  await vendor.page.locator('main .points').first().waitFor();
  const seenByMembers = await member();
  for (const secret of [CANARIES.partner, CANARIES.deal]) expect(seenByMembers).not.toContain(secret);
});

it('keeps no token where a script of another visit could read it', async () => {
  const { page } = await visit();
  await signInAs(page, 'sme-demo');
  const kept = await page.evaluate(() =>
    JSON.stringify({ local: { ...localStorage }, session: { ...sessionStorage }, cookies: document.cookie }),
  );
  expect(kept).not.toMatch(/eyJ/);
  expect(kept).not.toMatch(/access_token|id_token|refresh_token/);
});
