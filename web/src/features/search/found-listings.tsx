/** What the address finds: filters at the side, listings beside them. */
import { Box, Button, Stack, Text } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useRouterState } from '@tanstack/react-router';
import { SlidersHorizontal } from 'lucide-react';
import { lazy, memo, Suspense, useDeferredValue, useEffect } from 'react';
import { useWords } from '../../i18n/words.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import { ResultList } from './result-list.tsx';
import { chosenValues, type SearchParams } from './search-params.ts';
import { useSearch } from './use-search.ts';

const loadPanel = () => import('./facet-panel.tsx').then((loaded) => ({ default: loaded.FacetPanel }));
/** A phone shows it when it is asked for. */
const FacetPanel = lazy(() => loadPanel().catch(() => ({ default: WithoutConnection })));

/** Filters that cannot be fetched leave the rest of the page as it is. */
function WithoutConnection() {
  const { t } = useWords();
  return <Text fz="sm">{t('problem.offline')}</Text>;
}

interface Props {
  readonly params: SearchParams;
  readonly onChange: (params: SearchParams) => void;
}

interface FoundProps extends Props {
  readonly search: ReturnType<typeof useSearch>;
}

/** Answers are drawn in small steps behind the page, which stays responsive; what is old until then is faded. */
export function FoundListings({ params, onChange }: Props) {
  const latest = useSearch(params);
  const search = useDeferredValue(latest);
  const isGoing = useRouterState({ select: ({ status }) => status === 'pending' });
  const isOld = isGoing || latest.isPlaceholderData || search.data !== latest.data;
  return (
    <div className="search-columns">
      <Filters params={params} search={search} onChange={onChange} />
      <Stack gap="sm" miw={0} className="fades" aria-busy={isOld}>
        <Results params={params} search={search} onChange={onChange} />
      </Stack>
    </div>
  );
}

const Results = memo(function Results(props: FoundProps) {
  return (
    <>
      <ChosenFilters params={props.params} onChange={props.onChange} />
      <ResultList {...props} />
    </>
  );
});

const Filters = memo(function Filters({ params, search, onChange }: FoundProps) {
  const { t } = useWords();
  const [filtersOpen, filters] = useDisclosure(false);
  const isWide = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  useEffect(() => {
    // On its way before there is anything to count.
    if (isWide) void loadPanel().catch(() => undefined);
  }, [isWide]);
  const [firstPage] = search.data?.pages ?? [];
  const chosen = chosenValues(params).length + (params.budgetMaxFen === undefined ? 0 : 1);
  // Nothing was found, and no filter is the reason.
  if (firstPage?.total === 0 && chosen === 0) return <aside aria-label={t('search.filters')} />;
  return (
    <aside aria-label={t('search.filters')}>
      <Button
        hiddenFrom="md"
        variant="default"
        fullWidth
        size="md"
        leftSection={<SlidersHorizontal size={18} />}
        onClick={filters.toggle}
        aria-expanded={filtersOpen}
      >
        {chosen > 0 ? t('search.filters-chosen', { count: chosen }) : t('search.filters')}
      </Button>
      <Box className="surface" p="md" mt={{ base: 'xs', md: 0 }} {...(!filtersOpen && { visibleFrom: 'md' as const })}>
        {firstPage && (isWide || filtersOpen) && (
          <Suspense>
            <FacetPanel params={params} facets={firstPage.facets} onChange={onChange} />
          </Suspense>
        )}
      </Box>
    </aside>
  );
});
