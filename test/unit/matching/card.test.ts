import { test as fcTest } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { render } from '../../../shared/explanations/render.ts';
import { matchCard } from '../../../shared/matching/card.ts';
import { rankCandidates } from '../../../shared/matching/rank-candidates.ts';
import { matchCard as matchCardSchema } from '../../../shared/schemas/match.ts';
import type { Matchable } from '../../../shared/schemas/matchable.ts';
import { aProgram, aSolution, NOW } from '../../helpers/builders.ts';
import { anyNeed, anyOffer } from './arbitraries.ts';
import { aMatchableNeed, aMatchableOffer } from './matchables.ts';

const ENGINE = { engineScore: 8, topScore: 10 };
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The text at a path of a listing, `owner.…` standing beside its content. */
function valueAt(listing: Matchable, field: string, language?: string): string {
  const root: unknown = field.startsWith('owner.') ? listing : listing.content;
  const keys = [...field.split('.'), ...(language === undefined ? [] : [language])];
  return String(keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], root));
}

describe('a match card', () => {
  fcTest.prop([anyNeed, anyOffer], { numRuns: 60 })(
    'is valid, and byte-identical when made again from equal listings',
    (need, offer) => {
      const card = matchCard(need, offer, ENGINE, NOW);
      expect(matchCardSchema.parse(card)).toEqual(card);
      expect(JSON.stringify(matchCard(copyOf(need), copyOf(offer), { ...ENGINE }, NOW))).toBe(JSON.stringify(card));
    },
  );

  fcTest.prop([anyNeed, anyOffer], { numRuns: 50 })('is the same whichever side asks', (need, offer) => {
    const fromNeed = rankCandidates(need, [{ listing: offer, engineScore: 8 }], { now: NOW, topScore: 10 });
    const fromOffer = rankCandidates(offer, [{ listing: need, engineScore: 8 }], { now: NOW, topScore: 10 });
    expect(JSON.stringify(fromOffer[0]?.card)).toBe(JSON.stringify(fromNeed[0]?.card));
  });

  fcTest.prop([anyNeed, anyOffer], { numRuns: 50 })(
    'never takes what is not said for a hit, and gives it no points',
    (need, offer) => {
      const { forNeed, forOffer } = matchCard(need, offer, ENGINE, NOW);
      for (const line of [...forNeed.lines, ...forOffer.lines]) {
        if (line.verdict === 'unknown') expect([line.degree, line.points, line.offered]).toEqual([0, 0, undefined]);
        else if (line.verdict !== 'miss') expect(line.degree).toBeGreaterThan(0);
      }
    },
  );

  fcTest.prop([anyNeed, anyOffer], { numRuns: 50 })(
    'quotes exactly what stands in the other listing',
    (need, offer) => {
      const { forNeed, forOffer } = matchCard(need, offer, ENGINE, NOW);
      for (const { offered } of forNeed.lines)
        if (offered) expect(valueAt(offer, offered.field, offered.language)).toContain(offered.text);
      for (const { offered } of forOffer.lines)
        if (offered) expect(valueAt(need, offered.field, offered.language)).toContain(offered.text);
    },
  );

  fcTest.prop([anyNeed, anyOffer], { numRuns: 30 })('explains every line and lift in both languages', (need, offer) => {
    const { forNeed, forOffer, lifts } = matchCard(need, offer, ENGINE, NOW);
    const explanations = [...forNeed.lines, ...forOffer.lines].map(({ explanation }) => explanation);
    for (const explanation of [...explanations, ...lifts.map(({ change }) => change)]) {
      for (const language of ['zh', 'en'] as const) {
        const sentence = render(explanation, language);
        expect(sentence).not.toMatch(/[{}]|undefined|NaN/u);
        expect(sentence, explanation.key).not.toContain('–,');
      }
    }
  });

  it('carries relevance as one named component', () => {
    const { relevance } = matchCard(aMatchableNeed(), aMatchableOffer(), ENGINE, NOW).forNeed;
    expect(relevance).toMatchObject({ engineScore: 8, topScore: 10, value: 0.8 });
    expect(relevance?.points).toBe(Math.round(relevance!.weight * 0.8));
  });

  it('multiplies a price per seat by the seats that the need asks for', () => {
    const seats = {
      id: 'seats',
      text: { zh: '20 个学位' },
      importance: 'must' as const,
      ask: { facet: 'capacity' as const, min: 20, unit: 'seats' as const },
    };
    const need = aMatchableNeed({ seeks: ['program'], requirements: [seats], budget: { maxFen: 5_000_000 } });
    const { lines } = matchCard(need, aMatchableOffer(aProgram()), ENGINE, NOW).forNeed;
    expect(lines.find(({ id }) => id === 'implied-budget')).toMatchObject({ verdict: 'miss' });
    expect(lines.find(({ id }) => id === 'seats')).toMatchObject({ verdict: 'partial' });
  });

  it('hides of an owner what its listing hides', () => {
    const owner = { hidden: true, region: '3302', industries: ['3451'], sizeBand: 'small' } as const;
    const card = matchCard(
      aMatchableNeed({}, { owner: { ...owner, industries: [...owner.industries] } }),
      aMatchableOffer(aSolution()),
      ENGINE,
      NOW,
    );
    expect(card.need.owner).toEqual(owner);
  });
});
