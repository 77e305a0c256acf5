/** The zone office's review queue: what waits, oldest first, and the decision on each. */
import { Button, Center, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReviewItem } from '../../../../shared/schemas/listing/review-item.ts';
import { request } from '../../api/request.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { SignedInOnly } from '../session/signed-in-only.tsx';
import { ReviewCard } from './review-card.tsx';
import { ZoneTabs } from './zone-tabs.tsx';

interface ReviewPageResult {
  readonly items: readonly ReviewItem[];
  readonly nextCursor?: string;
}

/** The page at /review. */
export function ReviewPage() {
  const { t } = useWords();
  useTitle(t('way.review'));
  return (
    <SignedInOnly>
      <Queue />
    </SignedInOnly>
  );
}

function Queue() {
  const { t } = useWords();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['reviews'],
    queryFn: ({ pageParam, signal }) =>
      request<ReviewPageResult>('/v1/reviews', { query: { limit: 20, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={320} radius="md" />;
  const items = data.pages.flatMap((page) => page.items);
  return (
    <Stack gap="md" maw={860} mx="auto">
      <ZoneTabs />
      <div>
        <Title order={1} fz={26}>
          {t('review.title')}
        </Title>
        <Text c="dimmed" role="status">
          {items.length === 0 ? t('review.nothing') : t('review.waiting', { count: items.length })}
        </Text>
      </div>
      {items.map((item) => (
        <ReviewCard key={item.listing.id} item={item} />
      ))}
      {hasNextPage && (
        <Center>
          <Button variant="default" onClick={() => void fetchNextPage()}>
            {t('search.more')}
          </Button>
        </Center>
      )}
    </Stack>
  );
}
