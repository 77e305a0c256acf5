/** The organisations nobody has vouched for yet, the longest wait first, and the decision on each. */
import { Button, Center, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Organisation } from '../../../../shared/schemas/organisation.ts';
import { request } from '../../api/request.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { SignedInOnly } from '../session/signed-in-only.tsx';
import { VerificationCard } from './verification-card.tsx';
import { ZoneTabs } from './zone-tabs.tsx';

interface OrganisationPage {
  readonly items: readonly Organisation[];
  readonly nextCursor?: string;
}

/** The page at /review/organisations. */
export function VerificationsPage() {
  const { t } = useWords();
  useTitle(t('verify.title'));
  return (
    <SignedInOnly>
      <Queue />
    </SignedInOnly>
  );
}

function Queue() {
  const { t } = useWords();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['verifications'],
    queryFn: ({ pageParam, signal }) =>
      request<OrganisationPage>('/v1/verifications', { query: { limit: 20, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Stack gap="md" maw={860} mx="auto">
      <ZoneTabs />
      <div>
        <Title order={1} fz={26}>
          {t('verify.title')}
        </Title>
        <Text c="dimmed" role="status">
          {data && (items.length === 0 ? t('verify.nothing') : t('verify.waiting', { count: items.length }))}
        </Text>
      </div>
      {error && <ErrorNotice error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton height={240} radius="md" />}
      {items.map((organisation) => (
        <VerificationCard key={organisation.id} organisation={organisation} />
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
