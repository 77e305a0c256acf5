import { describe, expect, it } from 'vitest';
import { FIELDS_OF_KIND, LISTING_KINDS } from '../../../shared/schemas/listing/listing-content.ts';
import { TIERS } from '../../../shared/schemas/tier.ts';
import { redact } from '../../../shared/visibility/redact.ts';
import { fieldName } from '../../../web/src/features/listing/field-name.ts';
import { linesInPlace, lockOf, partsByTier } from '../../../web/src/features/listing/locked-places.ts';
import { aNeed } from '../../helpers/builders.ts';

const lines = (...tiers: readonly ('public' | 'member' | 'partner' | 'deal')[]) =>
  tiers.map((tier, i) => ({
    id: `r${i}`,
    text: { en: `Line ${i}` },
    importance: 'should' as const,
    ...(tier !== 'public' && { tier }),
  }));

describe('the lines of a list of which some are locked', () => {
  const need = aNeed({ requirements: lines('public', 'partner', 'partner', 'public', 'deal', 'partner') });

  it('stand where their owner put them, neighbours of one tier as one', () => {
    const { content, locked } = redact(need, 'public')!;
    if (content.kind !== 'need') throw new Error('a need stays a need');
    const placed = linesInPlace(content.requirements, 'requirements', locked);
    expect(placed.map((line) => ('lock' in line ? [line.lock.tier, line.count] : line.item.id))).toEqual([
      'r0',
      ['partner', 2],
      'r3',
      ['deal', 1],
      ['partner', 1],
    ]);
    expect(placed[2]).toMatchObject({ position: 3, shown: 1 });
  });

  it.each(TIERS)('are all accounted for to a reader at %s', (reader) => {
    const { content, locked } = redact(need, reader)!;
    if (content.kind !== 'need') throw new Error('a need stays a need');
    const placed = linesInPlace(content.requirements, 'requirements', locked);
    expect(placed.reduce((sum, line) => sum + ('lock' in line ? line.count : 1), 0)).toBe(need.requirements.length);
    expect(placed.flatMap((line) => ('lock' in line ? [] : line.item.id))).toEqual(
      content.requirements.map(({ id }) => id),
    );
  });

  it('are one lock where the whole list is locked, and none where it is empty', () => {
    const { locked } = redact(aNeed({ ...need, tiers: { requirements: 'deal' } }), 'member')!;
    expect(linesInPlace([], 'requirements', locked)).toEqual([
      { lock: { field: 'requirements', tier: 'deal' }, count: 1 },
    ]);
    expect(linesInPlace([], 'evidence', locked)).toEqual([]);
  });

  it('do not make the field itself locked', () => {
    expect(lockOf(redact(need, 'public')!.locked, 'requirements')).toBeUndefined();
  });
});

describe('what each tier unlocks', () => {
  it('counts lines of one name, and points at the first', () => {
    const locked = [
      { field: 'budget', tier: 'partner' as const },
      { field: 'capabilities.0.evidence.1', tier: 'deal' as const },
      { field: 'capabilities.2', tier: 'partner' as const },
      { field: 'capabilities.4', tier: 'partner' as const },
    ];
    expect([...partsByTier(locked)]).toEqual([
      [
        'partner',
        [
          { name: 'budget', lock: locked[0], count: 1 },
          { name: 'capabilities', lock: locked[2], count: 2 },
        ],
      ],
      ['deal', [{ name: 'evidence', lock: locked[1], count: 1 }]],
    ]);
  });
});

describe('a field of a listing', () => {
  it.each(LISTING_KINDS)('of the kind %s has a name for people', (kind) => {
    const fields = [...FIELDS_OF_KIND[kind]].filter((field) => field !== 'kind');
    expect(fields.filter((field) => fieldName((key) => `said: ${key}`, field) === field)).toEqual([]);
  });
});
