/** All facets of a search, and the most one would pay. */
import { Divider, Stack } from '@mantine/core';
import { Fragment } from 'react';
import type { SearchResult } from '../../../../shared/schemas/search.ts';
import { useWords } from '../../i18n/words.tsx';
import { BudgetFilter } from './budget-filter.tsx';
import { FacetGroup } from './facet-group.tsx';
import { SHOWN_FACETS } from './facets.ts';
import { type SearchParams, withValues } from './search-params.ts';

interface Props {
  readonly params: SearchParams;
  readonly facets: SearchResult['facets'];
  readonly onChange: (params: SearchParams) => void;
}

/** Open when the page opens; the others, and their names, wait until somebody wants them. */
const OPEN_AT_FIRST: readonly string[] = ['kind', 'scenario', 'region'];
/** Facets nobody uses among what was found are left out. */
export function FacetPanel({ params, facets, onChange }: Props) {
  const { t } = useWords();
  const groups = SHOWN_FACETS.flatMap(({ facet, heading }) => {
    const chosen = params[facet] ?? [];
    const counted = facets[facet] ?? [];
    const missing = chosen.filter((value) => !counted.some((one) => one.value === value));
    const values = [...missing.map((value) => ({ value, count: 0 })), ...counted];
    return values.length > 0 ? [{ facet, heading, chosen, values }] : [];
  });
  return (
    <Stack gap="xs">
      {groups.map(({ facet, heading, chosen, values }, i) => (
        <Fragment key={facet}>
          {i > 0 && <Divider />}
          <FacetGroup
            facet={facet}
            heading={t(heading)}
            values={values}
            chosen={chosen}
            opened={OPEN_AT_FIRST.includes(facet)}
            onChoose={(next) => onChange(withValues(params, facet, next))}
          />
          {facet === 'kind' && <BudgetFilter params={params} onChange={onChange} />}
        </Fragment>
      ))}
    </Stack>
  );
}
