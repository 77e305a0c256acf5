/** The matches of one's own listing, best first, each with its reasons and what was decided about it. */
import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.css';
import { Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { KindBadge } from '../../ui/kind-badge.tsx';
import { Localized } from '../../ui/localized.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { textOf } from '../listing/listing-texts.ts';
import { useListing } from '../listing/use-listing.ts';
import { RecommendationsOff } from '../session/recommendations-off.tsx';
import { SignedInOnly } from '../session/signed-in-only.tsx';
import { useMe } from '../session/use-me.ts';
import { useRecommendations } from '../session/use-recommendations.ts';
import { MatchList } from './match-list.tsx';
import { searchLike } from './search-like.ts';

const route = getRouteApi('/mine/$id/matches');

/** The page at /mine/:id/matches, `?show=shortlisted` or `dismissed` for those alone. */
export function MatchesPage() {
  const { t } = useWords();
  const { id } = route.useParams();
  useTitle(t('desk.matches'));
  return (
    <SignedInOnly>
      <Matches key={id} id={id} />
      <Notifications position="bottom-center" limit={2} className="mark-notices" />
    </SignedInOnly>
  );
}

function Matches({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { show } = route.useSearch();
  const navigate = route.useNavigate();
  const me = useMe();
  const { wanted } = useRecommendations();
  const { data: view, error, refetch } = useListing(id);
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!view || !me || wanted === undefined) return <Waiting />;
  if (!wanted)
    return (
      <Stack gap="lg">
        <Head view={view} />
        <RecommendationsOff search={searchLike(view)} />
      </Stack>
    );
  return (
    <MatchList
      view={view}
      me={me}
      shown={show}
      onShow={(state) => void navigate({ search: state ? { show: state } : {}, resetScroll: false })}
      head={(considered) => (
        <Head
          view={view}
          lead={t(view.kind === 'need' ? 'match.lead-need' : 'match.lead-offer')}
          considered={considered}
        />
      )}
      waiting={<Waiting />}
    />
  );
}

interface HeadProps {
  readonly view: ListingView;
  /** Absent where nothing was computed. */
  readonly lead?: string;
  readonly considered?: ReactNode;
}

function Head({ view, lead, considered }: HeadProps) {
  return (
    <Stack gap={6} component="header">
      <Group gap="xs">
        <KindBadge kind={view.kind} />
        <Text fz="sm" c="dimmed">
          {considered}
        </Text>
      </Group>
      <Title order={1} fz={{ base: 21, sm: 26 }} lh={1.3}>
        <Link to="/listings/$id" params={{ id: view.id }} className="quiet-link">
          <Localized text={textOf(view.content.title)} />
        </Link>
      </Title>
      {lead && <Text c="dimmed">{lead}</Text>}
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
