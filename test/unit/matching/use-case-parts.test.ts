import { describe, expect, it } from 'vitest';
import { candidateQueryOf } from '../../../functions/usecases/matching/candidate-query-of.ts';
import { decodeRanking, encodeRanking } from '../../../functions/usecases/matching/ranking-cursor.ts';
import { matchableFor } from '../../../functions/usecases/matching/seed.ts';
import type { KeptPlace } from '../../../shared/matching/placement.ts';
import { PLACINGS } from '../../../shared/schemas/match.ts';
import {
  aNeed,
  anOrganisation,
  aProgram,
  aPublishedListing,
  aSolution,
  NOW,
  newListingId,
} from '../../helpers/builders.ts';
import { aMatchableNeed, aMatchableOffer } from './matchables.ts';

const SCOPE = { visibility: 'member', now: NOW, size: 200, organisationId: 'org-of-seed' } as const;

describe('the query for candidates', () => {
  it('of a need looks for the kinds it seeks, by its words, requirements and codes', () => {
    const need = aMatchableNeed({ elements: { product: { zh: '轴承套圈' } }, terms: ['AOI'] });
    const query = candidateQueryOf(need, SCOPE);
    expect(query).toMatchObject({
      kinds: ['solution'],
      visibility: 'member',
      notOrganisationId: 'org-of-seed',
      notIds: [need.id],
      size: 200,
      codes: { scenario: ['s06'], industry: ['3451'], region: ['3302'], protocol: ['profinet'] },
    });
    expect(query.text.zh).toContain('轴承套圈表面缺陷在线视觉检测');
    expect(query.text.zh?.endsWith('轴承套圈\nAOI')).toBe(true);
    expect(query.text.en).toBe('Inline vision inspection of bearing rings\nAOI');
    expect(query.clauses).toEqual(need.content.requirements.map(({ text }) => text));
    expect(query).not.toHaveProperty('seeks');
    expect(query).not.toHaveProperty('onlyIds');
  });

  it('of a need carries the skills that are asked for', () => {
    const ask = { facet: 'skill', code: 'robot-programming', minLevel: 3 } as const;
    const need = aMatchableNeed({
      site: undefined,
      requirements: [{ id: 's', text: { zh: '会编程' }, importance: 'must', ask }],
    });
    expect(candidateQueryOf(need, SCOPE).codes).toMatchObject({ skill: ['robot-programming'] });
  });

  it('of an offer looks for needs that seek its kind', () => {
    const query = candidateQueryOf(aMatchableOffer(aProgram()), { ...SCOPE, onlyIds: ['x'] });
    expect(query).toMatchObject({
      kinds: ['need'],
      seeks: 'program',
      onlyIds: ['x'],
      codes: { skill: ['robot-programming'] },
    });
    const solution = candidateQueryOf(aMatchableOffer(aSolution()), SCOPE);
    expect(solution.codes.protocol).toEqual(['profinet', 'modbus-tcp']);
    expect(solution.clauses).toEqual(aSolution().capabilities.map(({ text }) => text));
  });
});

describe('the cursor of a ranking', () => {
  const seedId = newListingId();

  const plain = (id: string): KeptPlace => ({ id, similar: [] });

  it('carries the places that are left, in their order, within the length a cursor may have', () => {
    const places = Array.from({ length: 200 }, () => plain(newListingId()));
    const cursor = encodeRanking({ seedId, considered: 200, places });
    expect(decodeRanking(cursor, seedId)).toEqual({ seedId, considered: 200, places });
    expect(cursor.length).toBeLessThan(5000);
  });

  it('carries why a place is not that of its score, and what stands behind it', () => {
    const places: KeptPlace[] = [
      { id: newListingId(), placing: 'new-listing', similar: [newListingId(), newListingId()] },
      ...PLACINGS.map((placing) => ({ id: newListingId(), placing, similar: [] })),
      { id: newListingId(), similar: [newListingId()] },
    ];
    expect(decodeRanking(encodeRanking({ seedId, considered: 9, places }), seedId).places).toEqual(places);
  });

  it('keeps an id of 26 characters whatever they are', () => {
    const places = ['lst_ZZZZZZZZZZZZZZZZZZZZZZZZZZ', 'lst_00000000000000000000000000'].map(plain);
    expect(decodeRanking(encodeRanking({ seedId, considered: 1, places }), seedId).places).toEqual(places);
  });

  it('is refused when it is damaged or another listing’s', () => {
    const cursor = encodeRanking({ seedId, considered: 1, places: [plain(newListingId())] });
    for (const bad of ['', 'x', cursor.slice(0, -4), `Z${cursor.slice(1)}`]) {
      expect(() => decodeRanking(bad, seedId)).toThrowError(expect.objectContaining({ code: 'VALIDATION' }));
    }
    expect(() => decodeRanking(cursor, newListingId())).toThrowError(expect.objectContaining({ code: 'VALIDATION' }));
  });
});

describe('a listing as the other side sees it', () => {
  it('lacks what lies above that side’s tier, and is absent where its title does', () => {
    const owner = anOrganisation();
    const listing = aPublishedListing({
      organisationId: owner.id,
      content: aNeed({ tiers: { budget: 'member', deadline: 'partner' }, ownerHidden: true }),
    });
    const member = matchableFor('member', { listing, owner });
    const anyone = matchableFor('public', { listing, owner });
    expect(member?.content).toHaveProperty('budget');
    expect(member?.content).not.toHaveProperty('deadline');
    expect(anyone?.content).not.toHaveProperty('budget');
    expect(anyone?.owner).toMatchObject({ hidden: true });
    const secret = { listing: { ...listing, content: aNeed({ tiers: { title: 'member' } }) }, owner };
    expect(matchableFor('public', secret)).toBeUndefined();
    expect(matchableFor('member', secret)).toBeDefined();
  });
});
