/** Which physical indexes a change is written to: those that carry the write alias at this moment. */
import type { Client } from '@opensearch-project/opensearch';
import { VISIBILITY_CLASSES, type VisibilityClass } from '../../ports/listing-index.ts';
import { writeAlias } from './index-names.ts';
import { translated } from './translate-error.ts';

/** The physical indexes to write to for each class, asked anew for every batch: two a class while a rebuild goes on. */
export type WriteTargets = () => Promise<Readonly<Record<VisibilityClass, readonly string[]>>>;

/**
 * Asked for every batch and never kept: a change committed before a rebuild began is in its scan, and one committed
 * after is written to the new index as well, so none falls between. Throws UNAVAILABLE.
 */
export const liveWriteTargets =
  (client: Client, prefix: string): WriteTargets =>
  async () => {
    const [publicAlias, memberAlias] = VISIBILITY_CLASSES.map((visibility) => writeAlias(prefix, visibility));
    const path = `/_alias/${publicAlias},${memberAlias}`;
    const answer = await translated(client.transport.request({ method: 'GET', path }, { ignore: [404] }));
    const indexes = Object.entries(answer.body as Record<string, { aliases?: Record<string, unknown> }>);
    const carrying = (alias: string) =>
      indexes.filter(([, { aliases }]) => aliases && alias in aliases).map(([index]) => index);
    return { public: carrying(publicAlias!), member: carrying(memberAlias!) };
  };
