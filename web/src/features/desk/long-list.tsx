/** A desk of any length: only the rows near the window are in the page, the next ones are fetched as one scrolls. */
import { Box, Skeleton, Stack, Text } from '@mantine/core';
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import { formatCount } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { ListingRow } from './listing-row.tsx';
import type { Steps } from './use-step.ts';

interface Props {
  readonly step: Steps;
  readonly pages: readonly { readonly items: readonly ListingView[] }[];
  readonly hasMore: boolean;
  /** Not while a page is on its way, nor after one failed. */
  readonly mayFetch: boolean;
  readonly onEnd: () => void;
}

/** Scrolling draws only the rows that are new. */
const Row = memo(ListingRow);

const ROW_PX = 104;
const GAP_PX = 8;
/** Rows above and below the window: `j` and `k` always find the next. */
const OVERSCAN = 6;
/** The next page is fetched so many rows before the end. */
const AHEAD = 30;

/** A list to screen readers, each row with its place; the row that has the focus stays in the page. */
export function LongList({ step, pages, hasMore, mayFetch, onEnd }: Props) {
  const { t, language } = useWords();
  const listings = useMemo(() => pages.flatMap(({ items }) => items), [pages]);
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [focused, setFocused] = useState<number>();
  useLayoutEffect(() => setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY), []);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      if (focused === undefined || focused >= range.count || shown.includes(focused)) return shown;
      return [...shown, focused].sort((a, b) => a - b);
    },
    [focused],
  );
  const virtualizer = useWindowVirtualizer({
    count: listings.length,
    estimateSize: () => ROW_PX,
    gap: GAP_PX,
    overscan: OVERSCAN,
    scrollMargin: top,
    getItemKey: (index) => listings[index]?.id ?? index,
    rangeExtractor,
  });
  const rows = virtualizer.getVirtualItems();
  const last = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    if (hasMore && mayFetch && last >= listings.length - AHEAD) onEnd();
  }, [hasMore, mayFetch, last, listings.length, onEnd]);
  const noteFocus = ({ target }: FocusEvent) => {
    const row = target.closest<HTMLElement>('[data-index]');
    if (row) setFocused(Number(row.dataset.index));
  };
  return (
    <Stack gap="xs">
      <Text fz="sm" c="dimmed" role="status">
        {t(hasMore ? 'desk.loaded-more' : 'desk.loaded', { shown: formatCount(listings.length, language) })}
      </Text>
      <Box
        ref={list}
        role="list"
        aria-label={t('way.mine')}
        aria-busy={hasMore && !mayFetch}
        pos="relative"
        h={virtualizer.getTotalSize()}
        onFocus={noteFocus}
      >
        {rows.map(({ index, key, start }) => {
          const view = listings[index];
          if (!view) return null;
          return (
            <Box
              key={key}
              role="listitem"
              aria-setsize={hasMore ? -1 : listings.length}
              aria-posinset={index + 1}
              data-index={index}
              ref={virtualizer.measureElement}
              pos="absolute"
              top={0}
              left={0}
              w="100%"
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <Row step={step} view={view} showsStatus />
            </Box>
          );
        })}
      </Box>
      {hasMore && <Skeleton height={ROW_PX} radius="md" />}
    </Stack>
  );
}
