/** A desk of the zone office: what waits for its word, the longest wait first, page after page. */
import { Skeleton, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { request } from '../../api/request.ts';
import type { WordKey } from '../../i18n/load-catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { SignedInOnly } from '../session/signed-in-only.tsx';
import { ZoneTabs } from './zone-tabs.tsx';

interface Props<Item> {
  /** The name of its query, which decisions invalidate. */
  readonly name: 'reviews' | 'verifications';
  /** What the page is called in the window's title, its heading, and how much waits. */
  readonly words: Readonly<Record<'title' | 'heading' | 'nothing' | 'waiting', WordKey>>;
  readonly idOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}

/** For people who are signed in; what they may not see, the API says. */
export function WaitingQueue<Item>(props: Props<Item>) {
  const { t } = useWords();
  useTitle(t(props.words.title));
  return (
    <SignedInOnly>
      <Queue {...props} />
    </SignedInOnly>
  );
}

function Queue<Item>({ name, words, idOf, children }: Props<Item>) {
  const { t } = useWords();
  const queue = useInfiniteQuery({
    queryKey: [name],
    queryFn: ({ pageParam, signal }) =>
      request<Page<Item>>(`/v1/${name}`, { query: { limit: 20, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const { data, error, refetch } = queue;
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Stack gap="md" maw={860} mx="auto">
      <ZoneTabs />
      <div>
        <Title order={1} fz={26}>
          {t(words.heading)}
        </Title>
        <Text c="dimmed" role="status">
          {data && (items.length === 0 ? t(words.nothing) : t(words.waiting, { count: items.length }))}
        </Text>
      </div>
      {error && <ErrorNotice error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton height={320} radius="md" />}
      {items.map((item) => (
        <Fragment key={idOf(item)}>{children(item)}</Fragment>
      ))}
      <MoreButton list={queue} />
    </Stack>
  );
}
