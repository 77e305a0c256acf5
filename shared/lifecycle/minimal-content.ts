/** The least content a listing of its kind can have: what is left of a deleted one. */
import { type ListingContent, listingContent } from '../schemas/listing/listing-content.ts';

/** The codes without which content of the kind is not valid; they say nothing of what was offered or sought. */
function requiredCodes(content: ListingContent): Record<string, unknown> {
  switch (content.kind) {
    case 'need':
      return { seeks: content.seeks, ownerHidden: content.ownerHidden };
    case 'transfer':
      return { assetType: content.assetType };
    case 'program':
      return { baseType: content.baseType };
    case 'talent':
      return { talentKind: content.talentKind };
    case 'service':
      return { serviceType: content.serviceType };
    case 'finance':
      return { product: content.product };
    case 'policy':
      return { instrument: content.instrument };
    case 'solution':
      return {};
  }
}

/** A dash for a title, empty lists, no text. */
export const minimalContent = (content: ListingContent): ListingContent =>
  listingContent.parse({ kind: content.kind, title: { zh: '—', en: '—' }, ...requiredCodes(content) });
