/** One direction of a card: its lines, the relevance of the text, and the sum, which is the score. */
import { Group, Stack, Text, Title } from '@mantine/core';
import type { Direction } from '../../../../shared/schemas/match.ts';
import { formatScore } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { LineRow } from './line-row.tsx';

interface Props {
  readonly heading: string;
  /** What is said where it has no lines. */
  readonly ifNone: string;
  readonly direction: Direction;
  /** The listing whose words answer the lines. */
  readonly quoted: string;
}

/** What is shown adds up to the score. */
export function DirectionLines({ heading, ifNone, direction, quoted }: Props) {
  const { t } = useWords();
  const { lines, relevance, score } = direction;
  return (
    <Stack gap={4}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={3} fz="sm">
          {heading}
        </Title>
        <Text fz="sm" fw={600} style={{ fontVariantNumeric: 'tabular-nums' }}>
          {t('match.sum', { score: formatScore(score) })}
        </Text>
      </Group>
      {lines.length === 0 && (
        <Text fz="sm" c="dimmed">
          {ifNone}
        </Text>
      )}
      <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
        {lines.map((line) => (
          <LineRow key={line.id} line={line} quoted={quoted} />
        ))}
        {relevance && (
          <Group component="li" gap="sm" justify="space-between" wrap="nowrap" py={8} className="line-row" fz="sm">
            <Text fz="sm">
              <Text span inherit fw={600}>
                {t('match.relevance')}
              </Text>{' '}
              <Text span inherit c="dimmed">
                {t('match.relevance-why', { percent: Math.round(relevance.value * 100) })}
              </Text>
            </Text>
            <Text fz="sm" c="dimmed" style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
              <Text span inherit fw={600} c="var(--mantine-color-text)" className="points">
                {formatScore(relevance.points)}
              </Text>
              {' / '}
              {formatScore(relevance.weight)}
            </Text>
          </Group>
        )}
      </Stack>
    </Stack>
  );
}
