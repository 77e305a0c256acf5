/** Suggestions while someone types: listings whose title goes on as the typed text begins. */
import type { ListingKind } from '../../../../shared/schemas/listing/listing-content.ts';
import { ofKinds, visibleAt } from './filters.ts';

const SHOWN = 8;
const ENGINE_TIMEOUT = '1s';
const PREFIX_FIELDS = ['titlePrefix', 'titlePrefix._2gram', 'titlePrefix._3gram'];
/** Typing errors are forgiven in Latin words of four letters and more; a Chinese character has none to forgive. */
const TYPING_ERRORS = 'AUTO:4,7';

/**
 * The body of the request: the last word is taken as the beginning of one. Titles that hold the words as typed stand
 * before those that hold them in another order, and these before those with a typing error.
 */
export const suggestBody = (prefix: string, kinds: readonly ListingKind[]) => ({
  size: SHOWN,
  timeout: ENGINE_TIMEOUT,
  track_total_hits: false,
  _source: ['id', 'kind', 'title'],
  query: {
    bool: {
      filter: [visibleAt('now'), ...ofKinds(kinds)],
      should: [
        { match_phrase_prefix: { titlePrefix: { query: prefix, boost: 4 } } },
        { multi_match: { query: prefix, type: 'bool_prefix', operator: 'and', fields: PREFIX_FIELDS, boost: 2 } },
        {
          match: {
            titlePrefix: { query: prefix, operator: 'and', fuzziness: TYPING_ERRORS, prefix_length: 1, boost: 0.5 },
          },
        },
      ],
      minimum_should_match: 1,
    },
  },
  sort: [{ _score: 'desc' }, { id: 'asc' }],
});
