/** How a verdict looks: a shape, a colour and a word, so that none of them is needed alone. */
import { Group, ThemeIcon } from '@mantine/core';
import { Check, CircleHelp, Minus, X } from 'lucide-react';
import type { Verdict } from '../../../../shared/schemas/match.ts';
import { useWords } from '../../i18n/words.tsx';

const LOOKS = {
  hit: { color: 'pine', icon: Check },
  partial: { color: 'yellow', icon: Minus },
  miss: { color: 'red', icon: X },
  unknown: { color: 'gray', icon: CircleHelp },
} as const satisfies Record<Verdict, object>;

/** The icon, read out as its word. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useWords();
  const { color, icon: Icon } = LOOKS[verdict];
  return (
    <ThemeIcon variant="light" color={color} size={24} radius="xl" style={{ flexShrink: 0 }}>
      <Icon size={15} role="img" aria-label={t(`verdict.${verdict}`)} />
    </ThemeIcon>
  );
}

/** How many lines got each verdict: ✓ 5 · ? 3. */
export function VerdictCounts({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  const { t } = useWords();
  return (
    <Group gap="md" fz="sm">
      {(Object.keys(LOOKS) as Verdict[]).map((verdict) => {
        const count = verdicts.filter((one) => one === verdict).length;
        const { icon: Icon, color } = LOOKS[verdict];
        if (count === 0) return null;
        return (
          <Group key={verdict} gap={5}>
            <ThemeIcon variant="light" color={color} size={18} radius="xl">
              <Icon size={12} aria-hidden />
            </ThemeIcon>
            <span>
              {t(`verdict.${verdict}`)} {count}
            </span>
          </Group>
        );
      })}
    </Group>
  );
}
