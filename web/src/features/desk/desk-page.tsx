/** One's own desk: everything one's organisations have posted, and what comes next for each. */
import { Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { FileSpreadsheet, PackagePlus, PenLine } from 'lucide-react';
import type { Organisation } from '../../../../shared/schemas/organisation.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Localized } from '../../ui/localized.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { SignedInOnly } from '../session/signed-in-only.tsx';
import { useMe } from '../session/use-me.ts';
import { GroupedListings } from './grouped-listings.tsx';
import { LongList } from './long-list.tsx';
import { useMyListings } from './use-my-listings.ts';
import { useStep } from './use-step.ts';

/** The page at /mine. */
export function DeskPage() {
  const { t } = useWords();
  useTitle(t('way.mine'));
  return (
    <SignedInOnly>
      <Desk />
    </SignedInOnly>
  );
}

function Desk() {
  const { t } = useWords();
  const me = useMe();
  if (!me) return <Skeleton height={320} radius="md" />;
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <Title order={1} fz={26}>
          {t('way.mine')}
        </Title>
        <Group gap="xs">
          <Button component={Link} to="/post" leftSection={<PenLine size={16} />}>
            {t('way.post')}
          </Button>
          <Button component={Link} to="/offer" variant="default" leftSection={<PackagePlus size={16} />}>
            {t('offer.post')}
          </Button>
          <Button component={Link} to="/mine/sheets" variant="default" leftSection={<FileSpreadsheet size={16} />}>
            {t('sheet.title')}
          </Button>
        </Group>
      </Group>
      {me.organisations.length === 0 && (
        <Text>
          {t('desk.no-organisation')} <Link to="/organisation">{t('way.organisation')}</Link>
        </Text>
      )}
      {me.organisations.map(({ organisation }) => (
        <OrganisationListings key={organisation.id} organisation={organisation} />
      ))}
    </Stack>
  );
}

/** A desk of one page is sorted by what is to be done; a longer one comes as one scrolls, the last changed first. */
function OrganisationListings({ organisation: { id, profile } }: { readonly organisation: Organisation }) {
  const { t } = useWords();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isFetchNextPageError } =
    useMyListings(id);
  const step = useStep(id);
  if (error && !data) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={240} radius="md" />;
  const isShort = data.pages.length === 1 && !hasNextPage;
  return (
    <Stack gap="md">
      <Text fw={600} c="dimmed">
        <Localized text={profile.name} />
      </Text>
      {data.pages[0]?.items.length === 0 && (
        <Text className="surface" p="xl" ta="center">
          {t('desk.nothing')}
        </Text>
      )}
      {isShort ? (
        <GroupedListings step={step} listings={data.pages[0]?.items ?? []} />
      ) : (
        <LongList
          step={step}
          pages={data.pages}
          hasMore={hasNextPage}
          mayFetch={!isFetchingNextPage && !isFetchNextPageError}
          onEnd={() => void fetchNextPage()}
        />
      )}
      {isFetchNextPageError && <ErrorNotice error={error} retry={() => void fetchNextPage()} />}
    </Stack>
  );
}
