/** A short desk: listings by their state, what waits for somebody first. */
import { Stack, Title } from '@mantine/core';
import type { ListingStatus } from '../../../../shared/schemas/listing/listing.ts';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import { useWords } from '../../i18n/words.tsx';
import { ListingRow } from './listing-row.tsx';
import type { Steps } from './use-step.ts';

const ORDER: readonly ListingStatus[] = ['rejected', 'draft', 'in-review', 'published', 'paused', 'expired', 'closed'];

interface Props {
  readonly step: Steps;
  readonly listings: readonly ListingView[];
}

/** States without a listing are left out. */
export function GroupedListings({ step, listings }: Props) {
  const { t } = useWords();
  return ORDER.map((status) => {
    const group = listings.filter((one) => one.status === status);
    if (group.length === 0) return null;
    return (
      <Stack key={status} component="section" gap="xs" aria-label={t(`status.${status}`)}>
        <Title order={2} fz="sm" c="dimmed">
          {t(`status.${status}`)} · {group.length}
        </Title>
        {group.map((view) => (
          <ListingRow key={view.id} step={step} view={view} />
        ))}
      </Stack>
    );
  });
}
