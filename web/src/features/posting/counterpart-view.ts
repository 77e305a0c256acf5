/** A listing that is being written, as somebody at a tier would see it. */
import type { ListingContent } from '../../../../shared/schemas/listing/listing-content.ts';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import type { Organisation } from '../../../../shared/schemas/organisation.ts';
import type { Tier } from '../../../../shared/schemas/tier.ts';
import { ownerViewOf, redact } from '../../../../shared/visibility/redact.ts';

/** Through the same code as the API's answers; undefined where the reader does not see it at all. */
export function counterpartView(content: ListingContent, owner: Organisation, reader: Tier): ListingView | undefined {
  const redaction = redact(content, reader);
  if (!redaction) return undefined;
  const { createdAt, updatedAt } = owner;
  return {
    id: 'preview',
    kind: content.kind,
    version: 0,
    status: 'published',
    owner: ownerViewOf(owner, content),
    content: redaction.content,
    locked: [...redaction.locked],
    createdAt,
    updatedAt,
  };
}
