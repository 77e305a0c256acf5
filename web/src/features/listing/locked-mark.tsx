/** Stands where something would stand that its reader may not see yet, and says what unlocks it. */
import { Group } from '@mantine/core';
import { Lock as LockIcon } from 'lucide-react';
import type { Tier } from '../../../../shared/schemas/tier.ts';
import { useWords } from '../../i18n/words.tsx';
import { Section } from '../../ui/section.tsx';
import { fieldName } from './field-name.ts';
import { type Lock, type Locked, lockOf, placeOf } from './locked-places.ts';

interface Props {
  readonly lock: Lock;
  /** How many lines it stands for. */
  readonly count?: number;
}

/** One line; nothing of what is locked reaches the page. */
export function LockedMark({ lock, count = 1 }: Props) {
  const { t } = useWords();
  return (
    <Group component="span" id={placeOf(lock)} gap={6} wrap="nowrap" c="dimmed" fz="sm" display="inline-flex">
      <LockIcon size={14} role="img" aria-label={t('listing.locked-mark')} style={{ flexShrink: 0 }} />
      <span>
        {t(`unlocks.${lock.tier as Exclude<Tier, 'public'>}`)}
        {count > 1 && ` (${count})`}
      </span>
    </Group>
  );
}

interface FieldProps {
  readonly locked: Locked;
  readonly field: string;
}

/** A part of the page that is locked as a whole; nothing where it is not. */
export function LockedPart({ locked, field }: FieldProps) {
  const { t } = useWords();
  const lock = lockOf(locked, field);
  return (
    lock && (
      <Section heading={fieldName(t, field)}>
        <LockedMark lock={lock} />
      </Section>
    )
  );
}

/** The same as one line with its name. */
export function LockedLine({ locked, field }: FieldProps) {
  const { t } = useWords();
  const lock = lockOf(locked, field);
  return (
    lock && (
      <Group gap={8} fz="sm" c="dimmed">
        <span>{`${fieldName(t, field)}:`}</span>
        <LockedMark lock={lock} />
      </Group>
    )
  );
}
