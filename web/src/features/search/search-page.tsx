/** The front page: one search over everything that is offered and sought. */
import { Box, Button, Stack, Text, Title } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { SlidersHorizontal } from 'lucide-react';
import { useWords } from '../../i18n/words.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { ResultList } from './result-list.tsx';
import { SearchBox } from './search-box.tsx';
import { chosenValues, type SearchParams, toggled } from './search-params.ts';
import { useSearch } from './use-search.ts';

const route = getRouteApi('/');

/** Everything one chooses stands in the address, so that it can be sent to somebody. */
export function SearchPage() {
  const { t } = useWords();
  const params = route.useSearch();
  const navigate = useNavigate();
  const [filtersOpen, filters] = useDisclosure(false);
  const search = useSearch(params);
  useTitle(params.q ?? t('search.title'));
  const change = (next: SearchParams) =>
    void navigate({ to: '/', search: next, replace: next.q !== params.q, resetScroll: false });
  const changeWords = (text: string) => {
    const { q: _, ...rest } = params;
    change(text.trim() === '' ? rest : { ...rest, q: text });
  };
  const [firstPage] = search.data?.pages ?? [];
  const chosen = chosenValues(params).length + (params.budgetMaxFen === undefined ? 0 : 1);
  const isWide = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  const panel = firstPage && (isWide || filtersOpen) && (
    <FacetPanel params={params} facets={firstPage.facets} onChange={change} />
  );
  return (
    <Stack gap="lg">
      <Stack gap={6} maw={860} w="100%" mx="auto" ta="center" py={{ base: 4, sm: 'md' }}>
        <Title order={1} fz={{ base: 22, sm: 30 }} lh={1.3} textWrap="balance">
          {t('search.headline')}
        </Title>
        <Text c="dimmed" fz={17} mb={8}>
          {t('search.subline')}
        </Text>
        <SearchBox
          query={params.q ?? ''}
          onChange={changeWords}
          onValue={(chosen) => {
            const { q: _, ...rest } = params;
            change(rest[chosen.facet]?.includes(chosen.value) ? rest : toggled(rest, chosen));
          }}
          onListing={(id) => void navigate({ to: '/listings/$id', params: { id } })}
        />
      </Stack>
      <div className="search-columns">
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
          <Box
            className="surface"
            p="md"
            mt={{ base: 'xs', md: 0 }}
            {...(!filtersOpen && { visibleFrom: 'md' as const })}
          >
            {panel}
          </Box>
        </aside>
        <Stack gap="sm" miw={0}>
          <ChosenFilters params={params} onChange={change} />
          <ResultList params={params} search={search} onChange={change} />
        </Stack>
      </div>
    </Stack>
  );
}
