/** One's own desk: everything one's organisations have posted, and what comes next for each. */
import { Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { FileSpreadsheet, PackagePlus, PenLine } from 'lucide-react';
import type { ListingStatus } from '../../../../shared/schemas/listing/listing.ts';
import type { Organisation } from '../../../../shared/schemas/organisation.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Localized } from '../../ui/localized.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { SignedInOnly } from '../session/signed-in-only.tsx';
import { useMe } from '../session/use-me.ts';
import { ListingRow } from './listing-row.tsx';
import { useMyListings } from './use-my-listings.ts';

/** What waits for somebody stands first. */
const ORDER: readonly ListingStatus[] = ['rejected', 'draft', 'in-review', 'published', 'paused', 'expired', 'closed'];

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

function OrganisationListings({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useWords();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useMyListings(organisation.id);
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={240} radius="md" />;
  const listings = data.pages.flatMap(({ items }) => items);
  return (
    <Stack gap="md">
      <Text fw={600} c="dimmed">
        <Localized text={organisation.profile.name} />
      </Text>
      {listings.length === 0 && (
        <Text className="surface" p="xl" ta="center">
          {t('desk.nothing')}
        </Text>
      )}
      {ORDER.map((status) => {
        const group = listings.filter((one) => one.status === status);
        if (group.length === 0) return null;
        return (
          <Stack key={status} component="section" gap="xs" aria-label={t(`status.${status}`)}>
            <Title order={2} fz="sm" c="dimmed">
              {t(`status.${status}`)} · {group.length}
            </Title>
            {group.map((view) => (
              <ListingRow key={view.id} view={view} />
            ))}
          </Stack>
        );
      })}
      {hasNextPage && (
        <Button variant="default" onClick={() => void fetchNextPage()}>
          {t('search.more')}
        </Button>
      )}
    </Stack>
  );
}
