/** The judged needs are valid, varied and graded against offers that exist. */
import { describe, expect, it } from 'vitest';
import { dayFrom } from '../../../infra/local/seed/demo.ts';
import { listingContent } from '../../../shared/schemas/listing/listing-content.ts';
import { needContent } from '../../../shared/schemas/listing/need.ts';
import { scenarios } from '../../../shared/taxonomy/scenarios.ts';
import { GRADES } from '../../relevance/judged/judged-need.ts';
import { JUDGED_ON, judgedFiles, judgedNeeds, judgedOffers } from '../../relevance/judged/judged-set.ts';

const needs = await judgedNeeds();
const offers = new Map((await judgedOffers()).map((offer) => [offer.id, offer]));
const contents = new Map(needs.map((need) => [need.id, need.content(dayFrom(JUDGED_ON))]));
const texts = new Map(
  (await judgedFiles())['queries.jsonl']
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; title: string; text: string })
    .map((query) => [query.id, `${query.title}\n${query.text}`]),
);

/** Whether at least half of the best-graded offers cannot be read in the need's language. */
function isCrossLanguage({ lang, grades }: (typeof needs)[number]) {
  const best = Math.max(...Object.values(grades));
  const titles = Object.keys(grades)
    .filter((id) => grades[id] === best)
    .map((id) => offers.get(id)?.content.title ?? {});
  return lang !== 'both' && titles.filter((title) => title[lang] === undefined).length * 2 >= titles.length;
}
const asksOf = (id: string) => (contents.get(id)?.requirements ?? []).filter((line) => line.ask).length;
const among = (holds: (need: (typeof needs)[number]) => boolean) => needs.filter(holds).length;

describe('each judged need', () => {
  it.each(needs.map((need) => [need.id, need]))('%s is a valid need with known offers and grades', (_, need) => {
    const content = contents.get(need.id);
    expect(listingContent.safeParse(content).error?.issues).toBeUndefined();
    expect(Object.keys(need.grades).filter((id) => !offers.has(id))).toEqual([]);
    expect(Object.values(need.grades).filter((grade) => !GRADES.includes(grade))).toEqual([]);
    expect(Math.max(...Object.values(need.grades))).toBeGreaterThanOrEqual(2);
    expect(Object.values(need.grades)).toContain(0);
    const { seeks } = needContent.parse(content);
    const wrongKind = Object.entries(need.grades).filter(
      ([id, grade]) => grade > 0 && !seeks.some((kind) => kind === offers.get(id)?.content.kind),
    );
    expect(wrongKind).toEqual([]);
  });
});

describe('the judged needs together', () => {
  it('are at least 72, each id once, at least 50 of them seeking solutions', () => {
    expect(needs.length).toBeGreaterThanOrEqual(72);
    expect(contents.size).toBe(needs.length);
    expect(among((need) => contents.get(need.id)?.seeks.includes('solution') ?? false)).toBeGreaterThanOrEqual(50);
  });

  it('mostly have three or more offers worth a look', () => {
    const rich = among((need) => Object.values(need.grades).filter((grade) => grade > 0).length >= 3);
    expect(rich / needs.length).toBeGreaterThan(0.8);
  });

  it('cross from one language to the other in both directions, and stay within one', () => {
    expect(among((need) => need.lang === 'zh' && isCrossLanguage(need))).toBeGreaterThanOrEqual(24);
    expect(among((need) => need.lang === 'en' && isCrossLanguage(need))).toBeGreaterThanOrEqual(24);
    expect(among((need) => !isCrossLanguage(need))).toBeGreaterThanOrEqual(24);
  });

  it('reach every scenario and every kind of offer with a good grade', () => {
    const good = needs.flatMap((need) =>
      Object.entries(need.grades).flatMap(([id, grade]) => (grade >= 2 ? (offers.get(id) ?? []) : [])),
    );
    const reached = new Set(good.flatMap((offer) => offer.content.scenarios));
    expect(scenarios.entries.map((entry) => entry.code).filter((code) => !reached.has(code))).toEqual([]);
    expect(new Set(good.map((offer) => offer.content.kind)).size).toBe(7);
  });

  it('are typed, plain, long and short', () => {
    expect(among((need) => asksOf(need.id) >= 4)).toBeGreaterThanOrEqual(12);
    expect(among((need) => asksOf(need.id) === 0)).toBeGreaterThanOrEqual(20);
    const lines = (id: string) => contents.get(id)?.requirements?.length ?? 0;
    expect(among((need) => (texts.get(need.id)?.length ?? 0) >= 900 && lines(need.id) >= 10)).toBeGreaterThanOrEqual(8);
    expect(
      among((need) => lines(need.id) === 0 && contents.get(need.id)?.description === undefined),
    ).toBeGreaterThanOrEqual(10);
  });
});
