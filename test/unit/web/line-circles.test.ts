import { describe, expect, it } from 'vitest';
import { TIERS } from '../../../shared/schemas/tier.ts';
import { circleOf, circlesWithin, keptTo, type TieredLine } from '../../../web/src/features/posting/line-circles.ts';

const line: TieredLine & { readonly id: string } = { id: 'r1' };

describe('the circle of a requirement', () => {
  it('can be chosen as wide as its list and narrower, never wider', () => {
    expect(circlesWithin('public')).toEqual(TIERS);
    expect(circlesWithin('partner')).toEqual(['partner', 'deal']);
  });

  it('is that of its list unless it is kept to a narrower one', () => {
    expect(circleOf(line, 'public')).toBe('public');
    expect(circleOf(line, 'partner')).toBe('partner');
    expect(circleOf({ ...line, tier: 'deal' }, 'partner')).toBe('deal');
    expect(circleOf({ ...line, tier: 'member' }, 'partner')).toBe('partner');
  });

  it('is kept with the line where it is narrower than the list, and follows the list otherwise', () => {
    expect(keptTo(line, 'member', 'public')).toEqual({ ...line, tier: 'member' });
    expect(keptTo({ ...line, tier: 'deal' }, 'public', 'public')).toEqual(line);
    const following = keptTo({ ...line, tier: 'deal' }, 'partner', 'partner');
    expect(following).toEqual(line);
    expect(circleOf(following, 'member')).toBe('member');
  });
});
