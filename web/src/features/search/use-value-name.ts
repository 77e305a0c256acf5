/** The name of a facet's value in the reader's language. */
import type { ListingKind } from '../../../../shared/schemas/listing/listing-content.ts';
import { useCodeName } from '../../i18n/code-names.ts';
import { useWords } from '../../i18n/words.tsx';
import { SHOWN_FACETS } from './facets.ts';
import type { ChosenValue } from './search-params.ts';

/** Kinds are words of the interface, all other values codes of a list. */
export function useValueName(): (chosen: ChosenValue) => string {
  const { t } = useWords();
  const nameOf = useCodeName();
  return ({ facet, value }) => {
    const taxonomy = SHOWN_FACETS.find((one) => one.facet === facet)?.taxonomy;
    return taxonomy ? nameOf(taxonomy, value) : t(`kind.${value as ListingKind}`);
  };
}
