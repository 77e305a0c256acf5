/** Nothing was found: says so, and which single choice to give up for something to be found. */
import { Button, Group, Stack, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import type { SearchResult } from '../../../../shared/schemas/search.ts';
import { request } from '../../api/request.ts';
import { useWords } from '../../i18n/words.tsx';
import type { SearchParams } from './search-params.ts';
import { useValueName } from './use-value-name.ts';
import { type WayOut, waysOut } from './ways-out.ts';

interface Props {
  readonly params: SearchParams;
  readonly onChange: (params: SearchParams) => void;
}

/** Each way out is asked of the search itself, so its number is exact; ways that find nothing are not offered. */
export function NoResults({ params, onChange }: Props) {
  const { t } = useWords();
  const nameOf = useDroppedName(params);
  const ways = waysOut(params);
  const totals = useQueries({
    queries: ways.map((way) => ({
      queryKey: ['search-total', way.params],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        request<SearchResult>('/v1/listings', { query: { ...way.params, limit: 1 }, signal }),
    })),
  });
  const helping = ways.flatMap((way, i) => {
    const total = totals[i]?.data?.total ?? 0;
    return total > 0 ? [{ ...way, total }] : [];
  });
  return (
    <Stack align="center" ta="center" py={48} gap="sm" className="surface" px="md">
      <Text fw={600} fz="lg">
        {t('search.nothing')}
      </Text>
      <Text c="dimmed" maw={460}>
        {t(helping.length > 0 ? 'search.nothing-ways' : 'search.nothing-other')}
      </Text>
      <Group justify="center" gap="xs">
        {helping.map(({ dropped, params: next, total }) => (
          <Button key={dropped} variant="light" size="sm" onClick={() => onChange(next)}>
            {t('search.way', { label: t('search.drop', { name: nameOf(dropped) }), count: total })}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}

/** What a way gives up, in words. */
function useDroppedName(params: SearchParams): (dropped: WayOut['dropped']) => string {
  const { t } = useWords();
  const nameOf = useValueName();
  return (dropped) => {
    if (dropped === 'budgetMaxFen') return t('facet.budget');
    if (dropped === 'q') return `“${params.q}”`;
    return (params[dropped] ?? []).map((value) => nameOf({ facet: dropped, value })).join(', ');
  };
}
