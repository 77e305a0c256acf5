/** What was found: how much, in which order, and more of it on demand. */
import { Button, Center, Group, NativeSelect, Skeleton, Stack, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { formatCount } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/lazy-error-notice.tsx';
import { ResultCard } from './result-card.tsx';
import { type SearchParams, SORTS, type Sort } from './search-params.ts';
import type { useSearch } from './use-search.ts';

const NoResults = lazy(() => import('./no-results.tsx').then((loaded) => ({ default: loaded.NoResults })));

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

/** Results of the address, faded while newer ones are on their way. */
export function ResultList({ params, search, onChange }: Props) {
  const { t, language } = useWords();
  const { data, error, isPlaceholderData, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = search;
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const [first] = data.pages;
  const hits = data.pages.flatMap(({ items }) => items);
  const sortBy = (sort: Sort) => {
    const { sort: _, ...rest } = params;
    onChange(sort === 'relevance' ? rest : { ...rest, sort });
  };
  return (
    <Stack
      gap="sm"
      style={{ opacity: isPlaceholderData ? 0.55 : 1, transition: 'opacity 120ms' }}
      aria-busy={isPlaceholderData}
    >
      <Group justify="space-between">
        <Text fw={500} role="status">
          {t('search.total', { count: first!.total, shown: formatCount(first!.total, language) })}
        </Text>
        <NativeSelect
          size="xs"
          aria-label={t('search.sort')}
          value={params.sort ?? 'relevance'}
          onChange={(event) => sortBy(event.currentTarget.value as Sort)}
          data={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
        />
      </Group>
      {first!.degraded.length > 0 && (
        <Text className="surface" p="sm" fz="sm">
          {t('search.degraded')}
        </Text>
      )}
      {hits.length === 0 && (
        <Suspense>
          <NoResults params={params} onChange={onChange} />
        </Suspense>
      )}
      {hits.map((hit) => (
        <ResultCard key={hit.id} hit={hit} />
      ))}
      {hasNextPage && (
        <Center>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('search.more')}
          </Button>
        </Center>
      )}
    </Stack>
  );
}
