/** The front page: one search over everything that is offered and sought. */
import { Stack, Text, Title } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useWords } from '../../i18n/words.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { FoundListings } from './found-listings.tsx';
import { SearchBox } from './search-box.tsx';
import { type SearchParams, toggled } from './search-params.ts';

const route = getRouteApi('/');

/** Everything one chooses stands in the address, so that it can be sent to somebody. */
export function SearchPage() {
  const { t } = useWords();
  const params = route.useSearch();
  const navigate = useNavigate();
  useTitle(params.q ?? t('search.title'));
  const change = useCallback(
    (next: SearchParams) => void navigate({ to: '/', search: next, replace: next.q !== params.q, resetScroll: false }),
    [navigate, params.q],
  );
  const changeWords = (text: string) => {
    const { q: _, ...rest } = params;
    change(text.trim() === '' ? rest : { ...rest, q: text });
  };
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
      <FoundListings params={params} onChange={change} />
    </Stack>
  );
}
