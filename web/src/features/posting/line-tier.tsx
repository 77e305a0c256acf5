/** Who may read one requirement or capability: the same choice as for a field, small, in its row. */
import { NativeSelect } from '@mantine/core';
import { Lock, LockOpen } from 'lucide-react';
import type { Tier } from '../../../../shared/schemas/tier.ts';
import { useWords } from '../../i18n/words.tsx';
import './line-tier.css';
import { circleOf, circlesWithin, keptTo, type TieredLine } from './line-circles.ts';

interface Props<T extends TieredLine> {
  /** Names the line to those who do not see where it stands. */
  readonly label: string;
  readonly line: T;
  /** Who may read the whole list. */
  readonly list: Tier | undefined;
  readonly onChange: (line: T) => void;
}

/** As wide as its words; a closed lock where not everybody reads the line. */
export function LineTier<T extends TieredLine>({ label, line, list = 'public', onChange }: Props<T>) {
  const { t } = useWords();
  const circle = circleOf(line, list);
  const isOpen = circle === 'public';
  const Icon = isOpen ? LockOpen : Lock;
  return (
    <NativeSelect
      size="xs"
      className={isOpen ? 'line-tier open-to-all' : 'line-tier'}
      aria-label={label}
      leftSection={<Icon size={14} aria-hidden />}
      value={circle}
      onChange={({ currentTarget: { value } }) => onChange(keptTo(line, value as Tier, list))}
      data={circlesWithin(list).map((value) => ({ value, label: t(`tier.${value}`) }))}
    />
  );
}
