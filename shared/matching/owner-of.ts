/** Whose a judged listing is, for rules about organisations. */
import type { Ranked } from './order.ts';

/** The organisation's id; undefined where the owner is hidden, so that grouping tells nothing of hidden ones. */
export const ownerOf = ({ listing: { owner } }: Pick<Ranked, 'listing'>): string | undefined =>
  owner.hidden ? undefined : owner.id;
