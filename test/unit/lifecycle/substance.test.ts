import { describe, expect, it } from 'vitest';
import { isSubstantial, withOperationalChanges } from '../../../shared/lifecycle/substance.ts';
import { aNeed, aProgram, aSolution } from '../../helpers/builders.ts';

const EXPIRES = '2026-12-31T00:00:00Z';
const run = { startsOn: '2026-05-11', endsOn: '2026-05-22', seats: 30, seatsLeft: 12, waiting: 0 };
const other = { startsOn: '2026-09-07', endsOn: '2026-09-18', seats: 20, seatsLeft: 20 };
const [c1, c2] = aSolution().capabilities;
const [piece] = c1!.evidence!;

describe('has no substance', () => {
  it.each([
    ['nothing', aSolution(), aSolution()],
    ['an expiry set', aSolution(), aSolution({ expiresAt: EXPIRES })],
    ['an expiry taken away', aSolution({ expiresAt: EXPIRES }), aSolution()],
    [
      'a later start',
      aSolution(),
      aSolution({ accepts: { minBudgetFen: 20_000_000, freeProjects: 3, startsFrom: '2026-08-01' } }),
    ],
    ['fewer free projects', aSolution(), aSolution({ accepts: { minBudgetFen: 20_000_000, freeProjects: 0 } })],
    [
      'free capacity where none was said',
      aSolution({ accepts: undefined }),
      aSolution({ accepts: { freeProjects: 1 } }),
    ],
    ['free capacity no longer said', aSolution({ accepts: { freeProjects: 1 } }), aSolution({ accepts: undefined })],
    ['seats taken', aProgram({ sessions: [run] }), aProgram({ sessions: [{ ...run, seatsLeft: 3, waiting: 2 }] })],
    ['a field narrowed', aSolution(), aSolution({ tiers: { price: 'partner' } })],
    ['a field narrowed further', aSolution({ tiers: { price: 'member' } }), aSolution({ tiers: { price: 'deal' } })],
    ['a tier said that held anyway', aSolution(), aSolution({ tiers: { price: 'public' } })],
    ['a capability narrowed', aSolution(), aSolution({ capabilities: [c1!, { ...c2!, tier: 'member' }] })],
    [
      'evidence of a capability narrowed',
      aSolution(),
      aSolution({ capabilities: [{ ...c1!, evidence: [{ ...piece!, tier: 'deal' }] }, c2!] }),
    ],
    ['evidence narrowed', aSolution({ evidence: [piece!] }), aSolution({ evidence: [{ ...piece!, tier: 'member' }] })],
    [
      'a requirement narrowed',
      aNeed(),
      aNeed({ requirements: aNeed().requirements.map((line) => ({ ...line, tier: 'member' as const })) }),
    ],
  ])('%s', (_what, before, after) => {
    expect(isSubstantial(before, after)).toBe(false);
    expect(withOperationalChanges(before, after)).toEqual(after);
  });
});

describe('has substance', () => {
  it.each([
    ['a word', aSolution(), aSolution({ title: { zh: '质检机' } })],
    ['a price', aSolution(), aSolution({ price: { minFen: 1 } })],
    ['a code', aSolution(), aSolution({ protocols: ['profinet'] })],
    ['the smallest budget', aSolution(), aSolution({ accepts: { minBudgetFen: 1, freeProjects: 3 } })],
    ['a field widened', aSolution({ tiers: { price: 'deal' } }), aSolution({ tiers: { price: 'member' } })],
    ['a tier taken away', aSolution({ tiers: { price: 'deal' } }), aSolution()],
    [
      'a capability widened',
      aSolution({ capabilities: [{ ...c1!, tier: 'deal' }] }),
      aSolution({ capabilities: [c1!] }),
    ],
    ['a capability added', aSolution({ capabilities: [c1!] }), aSolution()],
    ['a new session', aProgram({ sessions: [run] }), aProgram({ sessions: [run, other] })],
    ['a session moved', aProgram({ sessions: [run] }), aProgram({ sessions: [{ ...run, endsOn: '2026-05-29' }] })],
    ['more seats', aProgram({ sessions: [run] }), aProgram({ sessions: [{ ...run, seats: 40 }] })],
    ['an owner shown or hidden', aNeed(), aNeed({ ownerHidden: true })],
    ['the order of requirements', aNeed(), aNeed({ requirements: [...aNeed().requirements].reverse() })],
  ])('%s', (_what, before, after) => {
    expect(isSubstantial(before, after)).toBe(true);
  });
});

it('lets seats of a kept session through while another session is new', () => {
  const live = aProgram({ sessions: [run, other] });
  const next = aProgram({
    title: { zh: '新班' },
    sessions: [other, { ...run, seatsLeft: 1 }, { ...other, seats: 25 }],
  });
  expect(withOperationalChanges(live, next)).toEqual(aProgram({ sessions: [{ ...run, seatsLeft: 1 }, other] }));
});
