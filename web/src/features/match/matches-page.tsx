/** The matches of one's own listing, best first, each with its reasons. */
import { Alert, Button, Center, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { formatCount } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { KindBadge } from '../../ui/kind-badge.tsx';
import { Localized } from '../../ui/localized.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { textOf } from '../listing/listing-texts.ts';
import { useListing } from '../listing/use-listing.ts';
import { SignedInOnly } from '../session/signed-in-only.tsx';
import { CardList } from './card-list.tsx';
import { otherParty, type Side } from './side.ts';
import { useMatches } from './use-matches.ts';

const Comparison = lazy(() => import('./comparison.tsx').then((loaded) => ({ default: loaded.Comparison })));
const route = getRouteApi('/mine/$id/matches');

/** The page at /mine/:id/matches. */
export function MatchesPage() {
  const { t } = useWords();
  const { id } = route.useParams();
  useTitle(t('desk.matches'));
  return (
    <SignedInOnly>
      <Matches key={id} id={id} />
    </SignedInOnly>
  );
}

function Matches({ id }: { readonly id: string }) {
  const { t, language } = useWords();
  const listing = useListing(id);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useMatches(id);
  const [compared, setCompared] = useState<readonly string[]>([]);
  const [comparing, setComparing] = useState(false);
  const failure = listing.error ?? error;
  if (failure) return <ErrorNotice error={failure} retry={() => void refetch()} />;
  if (!data || !listing.data) return <Waiting />;
  const side: Side = listing.data.kind === 'need' ? 'need' : 'offer';
  const cards = data.pages.flatMap(({ items }) => items);
  const [first] = data.pages;
  const toggle = (other: string) =>
    setCompared(compared.includes(other) ? compared.filter((one) => one !== other) : [...compared, other]);
  return (
    <Stack gap="lg">
      <Stack gap={6} component="header">
        <Group gap="xs">
          <KindBadge kind={listing.data.kind} />
          <Text fz="sm" c="dimmed">
            {t('match.considered', { count: first!.considered, shown: formatCount(first!.considered, language) })}
          </Text>
        </Group>
        <Title order={1} fz={{ base: 21, sm: 26 }} lh={1.3}>
          <Link to="/listings/$id" params={{ id }} className="quiet-link">
            <Localized text={textOf(listing.data.content.title)} />
          </Link>
        </Title>
        <Text c="dimmed">{t(side === 'need' ? 'match.lead-need' : 'match.lead-offer')}</Text>
      </Stack>
      {first!.degraded.length > 0 && <Alert color="yellow">{t('match.degraded')}</Alert>}
      {cards.length === 0 && (
        <Text className="surface" p="xl" ta="center">
          {t('match.none')}
        </Text>
      )}
      <CardList cards={cards} side={side} compared={{ ids: compared, toggle }} />
      {hasNextPage && (
        <Center>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('search.more')}
          </Button>
        </Center>
      )}
      {compared.length > 0 && (
        <Group className="compare-bar surface" justify="space-between" p="sm">
          <Text fz="sm">{t('compare.chosen', { count: compared.length })}</Text>
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={() => setCompared([])}>
              {t('compare.clear')}
            </Button>
            <Button size="xs" disabled={compared.length < 2} onClick={() => setComparing(true)}>
              {t('compare.open')}
            </Button>
          </Group>
        </Group>
      )}
      {comparing && (
        <Suspense>
          <Comparison
            cards={cards.filter((card) => compared.includes(otherParty(card, side).id))}
            side={side}
            onClose={() => setComparing(false)}
          />
        </Suspense>
      )}
    </Stack>
  );
}

const Waiting = () => (
  <Stack gap="md" aria-hidden>
    <Skeleton height={90} radius="md" />
    <Skeleton height={420} radius="md" />
    <Skeleton height={170} radius="md" />
  </Stack>
);
