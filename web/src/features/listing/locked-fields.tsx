/** What of a listing its reader may not see yet, and what unlocks it, with links to where it would stand. */
import { Alert, Anchor, Flex, Stack, Text } from '@mantine/core';
import { Lock } from 'lucide-react';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import type { Tier } from '../../../../shared/schemas/tier.ts';
import { useWords } from '../../i18n/words.tsx';
import { fieldName } from './field-name.ts';
import { partsByTier, placeOf } from './locked-places.ts';

/** Search terms serve the search alone. */
const WITHOUT_PLACE = 'terms';

/** By tier; nothing where everything is open. */
export function LockedFields({ locked }: Pick<ListingView, 'locked'>) {
  const { t } = useWords();
  if (locked.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" icon={<Lock size={18} />} title={t('listing.locked')} className="no-print">
      <Stack gap="xs">
        {[...partsByTier(locked)].map(([tier, parts]) => (
          <div key={tier}>
            <Text fz="sm">{t(`locked.${tier as Exclude<Tier, 'public'>}`)}</Text>
            <Flex component="ul" wrap="wrap" columnGap="md" m={0} p={0} style={{ listStyle: 'none' }}>
              {parts.map(({ name, lock, count }) => {
                const said = `${fieldName(t, name)}${count > 1 ? ` (${count})` : ''}`;
                return (
                  <Text key={name} component="li" fz="sm" lh="24px">
                    {name === WITHOUT_PLACE ? (
                      said
                    ) : (
                      <Anchor href={`#${placeOf(lock)}`} inherit c="inherit" underline="always">
                        {said}
                      </Anchor>
                    )}
                  </Text>
                );
              })}
            </Flex>
          </div>
        ))}
      </Stack>
    </Alert>
  );
}
