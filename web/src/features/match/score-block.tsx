/** The scores of a card: both together, and each side's own. */
import { Group, Progress, RingProgress, Stack, Text } from '@mantine/core';
import type { MatchCard } from '../../../../shared/schemas/match.ts';
import { formatScore } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import type { Side } from './side.ts';

interface Props {
  readonly card: Pick<MatchCard, 'score' | 'forNeed' | 'forOffer' | 'rankTier'>;
  readonly side: Side;
}

/** Read from the side one stands on: "meets your need", "suits the provider". */
export function ScoreBlock({ card, side }: Props) {
  const { t } = useWords();
  const colour = card.rankTier > 0 ? 'gray' : 'pine';
  const bar = (label: string, points: number) => (
    <div>
      <Group justify="space-between" gap="lg" wrap="nowrap" fz="xs">
        <span>{label}</span>
        <Text span inherit fw={600} style={{ fontVariantNumeric: 'tabular-nums' }}>
          {formatScore(points)}
        </Text>
      </Group>
      <Progress value={points / 100} color={colour} size={5} aria-label={label} />
    </div>
  );
  return (
    <Group gap="md" wrap="nowrap">
      <RingProgress
        size={76}
        thickness={7}
        roundCaps
        sections={[{ value: card.score / 100, color: colour }]}
        label={
          <Text ta="center" fw={700} fz="md" lh={1} aria-label={t('match.score', { score: formatScore(card.score) })}>
            {formatScore(card.score)}
          </Text>
        }
      />
      <Stack gap={8} miw={150}>
        {bar(t(`match.for-need.${side}`), card.forNeed.score)}
        {bar(t(`match.for-offer.${side}`), card.forOffer.score)}
      </Stack>
    </Group>
  );
}
