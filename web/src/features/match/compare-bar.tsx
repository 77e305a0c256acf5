/** Which matches are chosen to be compared, and the comparison itself. */
import { Button, Group, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { MatchCard } from '../../../../shared/schemas/match.ts';
import { useWords } from '../../i18n/words.tsx';
import type { Comparing } from './card-actions.tsx';
import { otherParty, type Side } from './side.ts';

const Comparison = lazy(() => import('./comparison.tsx').then((loaded) => ({ default: loaded.Comparison })));

/** At most so many stand side by side. */
const MAX_COMPARED = 4;

/** Cards chosen for comparison, kept while one goes from list to list. */
export function useCompared(side: Side) {
  const [compared, setCompared] = useState<readonly MatchCard[]>([]);
  const idOf = (card: MatchCard) => otherParty(card, side).id;
  const comparingOf = (card: MatchCard): Comparing => {
    const chosen = compared.some((one) => idOf(one) === idOf(card));
    const toggle = () => setCompared(chosen ? compared.filter((one) => idOf(one) !== idOf(card)) : [...compared, card]);
    return { chosen, full: compared.length >= MAX_COMPARED, toggle };
  };
  return { compared, comparingOf, clear: () => setCompared([]) };
}

interface Props {
  readonly compared: readonly MatchCard[];
  readonly side: Side;
  readonly onClear: () => void;
}

/** Stays in sight while one scrolls; nothing as long as nothing is chosen. */
export function CompareBar({ compared, side, onClear }: Props) {
  const { t } = useWords();
  const [comparing, setComparing] = useState(false);
  if (compared.length === 0) return null;
  return (
    <>
      <Group className="compare-bar surface" justify="space-between" p="sm">
        <Text fz="sm">{t('compare.chosen', { count: compared.length })}</Text>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={onClear}>
            {t('compare.clear')}
          </Button>
          <Button size="xs" disabled={compared.length < 2} onClick={() => setComparing(true)}>
            {t('compare.open')}
          </Button>
        </Group>
      </Group>
      {comparing && (
        <Suspense>
          <Comparison cards={compared} side={side} onClose={() => setComparing(false)} />
        </Suspense>
      )}
    </>
  );
}
