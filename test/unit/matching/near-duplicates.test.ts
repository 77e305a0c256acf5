import { describe, expect, it } from 'vitest';
import { render } from '../../../shared/explanations/render.ts';
import { zh } from '../../../shared/explanations/zh.ts';
import { keptPlaceOf, placementOf } from '../../../shared/matching/placement.ts';
import { rankCandidates } from '../../../shared/matching/rank-candidates.ts';
import { LANGUAGES } from '../../../shared/schemas/localized-text.ts';
import { PLACINGS, placement } from '../../../shared/schemas/match.ts';
import { aService, aSolution, NOW, newListingId } from '../../helpers/builders.ts';
import { aMatchableNeed, aMatchableOffer, anOwner } from './matchables.ts';

const owner = anOwner();
const need = aMatchableNeed({ seeks: ['solution', 'service'] });
const ranked = (...offers: ReturnType<typeof aMatchableOffer>[]) =>
  rankCandidates(
    need,
    offers.map((listing) => ({ listing, engineScore: 5 })),
    { now: NOW, topScore: 10 },
  );
const copy = (content: Parameters<typeof aSolution>[0] = {}, by = owner) =>
  aMatchableOffer(aSolution(content), { owner: by });

describe('near-duplicates of one organisation', () => {
  it('stand behind the one that suits best, best first', () => {
    const [best, dearer, late] = [
      copy(),
      copy({ price: { minFen: 79_000_000, maxFen: 95_000_000 } }),
      copy({ price: { minFen: 300_000_000 } }),
    ];
    const order = ranked(late!, dearer!, best!);
    expect(order.map(({ listing, similar }) => [listing.id, similar])).toEqual([[best!.id, [dearer!.id, late!.id]]]);
  });

  it('hide none that meets every must behind one that misses some', () => {
    const bad = copy({
      protocols: [],
      capabilities: [{ id: 'c', text: { zh: '不支持 PROFINET，套圈表面缺陷漏检率 0.05%，节拍 2.5 秒' } }],
    });
    for (const order of [ranked(bad, copy()), ranked(copy(), bad)]) {
      expect(order[0]?.card.forNeed.missedMusts).toBe(0);
    }
  });

  it('are not those of others, of another kind, of hidden owners, or that say something else', () => {
    const hidden = { hidden: true, region: '33', industries: [], sizeBand: 'small' } as const;
    const different = copy({
      title: { zh: '空压站能效管控平台' },
      summary: { zh: '面向注塑、铸造企业的压缩空气节能改造，按节能量分成。' },
      capabilities: [{ id: 'c1', text: { zh: '空压机群控，平均节电 18%' } }],
    });
    const service = aMatchableOffer(aService(), { owner });
    const all = [
      copy(),
      copy({}, anOwner()),
      copy({}, { ...hidden, industries: [] }),
      copy({}, { ...hidden, industries: [] }),
      different,
      service,
    ];
    expect(ranked(...all)).toHaveLength(all.length);
  });

  it('are not needs: each is a demand of its own', () => {
    const offer = aMatchableOffer(aSolution());
    const needs = [aMatchableNeed({}, { owner }), aMatchableNeed({}, { owner })];
    const order = rankCandidates(
      offer,
      needs.map((listing) => ({ listing, engineScore: 5 })),
      { now: NOW, topScore: 10 },
    );
    expect(order).toHaveLength(2);
  });
});

describe('what is said of a place', () => {
  it('is nothing where it is that of the score and nothing stands behind', () => {
    const [one] = ranked(copy());
    expect(placementOf(keptPlaceOf(one!))).toEqual([]);
  });

  it('is why it differs and how many stand behind, in both languages', () => {
    const similar = [newListingId(), newListingId()];
    for (const placing of PLACINGS) {
      const [said] = placementOf({ id: newListingId(), placing, similar });
      expect(placement.parse(said)).toEqual(said);
      expect(said?.explanations.map(({ key }) => key)).toEqual([`order.${placing}`, 'order.similar']);
      for (const why of said!.explanations) {
        expect(zh).toHaveProperty([why.key]);
        for (const language of LANGUAGES) expect(render(why, language)).not.toMatch(/[–{}]/u);
      }
    }
    expect(placementOf({ id: newListingId(), similar })[0]).not.toHaveProperty('placing');
    expect(placementOf({ id: newListingId(), placing: 'near-tie', similar: [] })[0]?.explanations).toHaveLength(1);
  });

  it('is kept with the listing', () => {
    const [one] = ranked(copy(), copy());
    expect(keptPlaceOf({ ...one!, placing: 'near-tie' })).toEqual({
      id: one!.listing.id,
      placing: 'near-tie',
      similar: one!.similar,
    });
  });
});
