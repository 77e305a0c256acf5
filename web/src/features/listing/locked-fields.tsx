/** What of a listing its reader may not see yet, and what unlocks it. */
import { Alert, List, Stack, Text } from '@mantine/core';
import { Lock } from 'lucide-react';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import type { Tier } from '../../../../shared/schemas/tier.ts';
import { useWords } from '../../i18n/words.tsx';
import { fieldName } from './field-name.ts';

/** By tier; nothing where everything is open. */
export function LockedFields({ locked }: Pick<ListingView, 'locked'>) {
  const { t } = useWords();
  if (locked.length === 0) return null;
  const tiers = [...new Set(locked.map(({ tier }) => tier))] as Exclude<Tier, 'public'>[];
  return (
    <Alert color="yellow" variant="light" icon={<Lock size={18} />} title={t('listing.locked')}>
      <Stack gap="xs">
        {tiers.map((tier) => (
          <div key={tier}>
            <Text fz="sm">{t(`locked.${tier}`)}</Text>
            <List size="sm">
              {[...new Set(locked.filter((one) => one.tier === tier).map(({ field }) => fieldName(t, field)))].map(
                (name) => (
                  <List.Item key={name}>{name}</List.Item>
                ),
              )}
            </List>
          </div>
        ))}
      </Stack>
    </Alert>
  );
}
