/** Whose listing it is, in one line; a hidden owner as region and size. */
import { Group, Text } from '@mantine/core';
import { BadgeCheck, EyeOff } from 'lucide-react';
import type { OwnerView } from '../../../shared/schemas/organisation.ts';
import { useCodeName } from '../i18n/code-names.ts';
import { useWords } from '../i18n/words.tsx';
import { Localized } from './localized.tsx';

/** Name and region, a mark where the zone office vouches for it. */
export function OwnerLine({ owner }: { readonly owner: OwnerView }) {
  const { t } = useWords();
  const nameOf = useCodeName();
  const where = nameOf('regions', owner.region);
  return (
    <Group gap={5} wrap="wrap" fz="sm" c="dimmed">
      {owner.hidden ? (
        <>
          <EyeOff size={14} aria-hidden />
          <Text span inherit>
            {t('owner.hidden', { size: nameOf('size-bands', owner.sizeBand) })}
          </Text>
        </>
      ) : (
        <>
          <Localized text={owner.name} />
          {owner.verified && <BadgeCheck size={15} role="img" aria-label={t('owner.verified')} />}
        </>
      )}
      <Text span inherit aria-hidden>
        ·
      </Text>
      <Text span inherit>
        {where}
      </Text>
    </Group>
  );
}
