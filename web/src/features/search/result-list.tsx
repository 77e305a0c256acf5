/** What was found: how much, in which order, and more of it on demand. */
import { Group, Input, Skeleton, Stack, Text } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { type ChangeEvent, lazy, Suspense } from 'react';
import { SEARCH_SORTS, type SearchSort } from '../../../../shared/schemas/search-facets.ts';
import { useTaxonomy } from '../../i18n/code-names.ts';
import { formatCount } from '../../i18n/formats.ts';
import { withWords } from '../../i18n/load-catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/lazy-error-notice.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { ResultCard } from './result-card.tsx';
import type { SearchParams } from './search-params.ts';
import type { useSearch } from './use-search.ts';

const NoResults = lazy(withWords(() => import('./no-results.tsx').then((loaded) => ({ default: loaded.NoResults }))));

interface Props {
  readonly params: SearchParams;
  readonly search: ReturnType<typeof useSearch>;
  readonly onChange: (params: SearchParams) => void;
}

/** Placeholders have the height of a result. */
const Waiting = () => (
  <Stack gap="sm" aria-hidden>
    {['a', 'b', 'c', 'd', 'e'].map((key) => (
      <Skeleton key={key} height={148} radius="md" />
    ))}
  </Stack>
);

/** Results of the address. */
export function ResultList({ params, search, onChange }: Props) {
  const { t, language } = useWords();
  const { data, error, refetch } = search;
  const namesAreHere = [useTaxonomy('regions'), useTaxonomy('scenarios')].every(Boolean);
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  // Names that come later would push the list about.
  if (!data || !namesAreHere) return <Waiting />;
  const [first] = data.pages;
  const total = first!.total;
  const sortBy = (sort: SearchSort) => {
    const { sort: _, ...rest } = params;
    onChange(sort === 'relevance' ? rest : { ...rest, sort });
  };
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text fw={500} role="status">
          {t('search.total', { count: total, shown: formatCount(total, language) })}
        </Text>
        <Input
          component="select"
          size="xs"
          pointer
          aria-label={t('search.sort')}
          value={params.sort ?? 'relevance'}
          onChange={(event: ChangeEvent<HTMLSelectElement>) => sortBy(event.currentTarget.value as SearchSort)}
          rightSection={<ChevronDown size={14} aria-hidden />}
        >
          {SEARCH_SORTS.map((value) => (
            <option key={value} value={value}>
              {t(`sort.${value}`)}
            </option>
          ))}
        </Input>
      </Group>
      {first!.degraded.length > 0 && (
        <Text className="surface" p="sm" fz="sm">
          {t('search.degraded')}
        </Text>
      )}
      {total === 0 && (
        <Suspense>
          <NoResults params={params} onChange={onChange} />
        </Suspense>
      )}
      {data.pages
        .flatMap(({ items }) => items)
        .map((hit) => (
          <ResultCard key={hit.id} hit={hit} />
        ))}
      <MoreButton list={search} />
    </Stack>
  );
}
