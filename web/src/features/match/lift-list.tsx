/** What would lift a match: single changes with the score that each would give. */
import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { TrendingUp } from 'lucide-react';
import { render } from '../../../../shared/explanations/render.ts';
import type { JudgedLine, MatchCard } from '../../../../shared/schemas/match.ts';
import { formatScore } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { inReadersLanguage } from '../../ui/localized.tsx';
import { facetName } from './line-row.tsx';
import type { Side } from './side.ts';

interface Props {
  readonly card: MatchCard;
  readonly side: Side;
}

/** One's own changes and the other side's are told apart. */
export function LiftList({ card, side }: Props) {
  const { t, language } = useWords();
  if (card.lifts.length === 0) return null;
  const lines: readonly JudgedLine[] = [...card.forNeed.lines, ...card.forOffer.lines];
  const nameOf = (id: string) => {
    const line = lines.find((one) => one.id === id);
    return line?.asked ? inReadersLanguage(line.asked, language).text : facetName(line?.facet ?? 'text', language);
  };
  return (
    <Stack gap={6}>
      <Title order={3} fz="sm">
        {t('match.lifts')}
      </Title>
      <Stack component="ul" gap={6} m={0} p={0} style={{ listStyle: 'none' }}>
        {card.lifts.map((lift) => (
          <Group
            component="li"
            key={`${lift.side} ${lift.line} ${lift.change.key}`}
            gap="sm"
            wrap="nowrap"
            align="flex-start"
          >
            <TrendingUp size={16} aria-hidden style={{ flexShrink: 0, marginTop: 4 }} />
            <Text fz="sm" style={{ flex: 1 }}>
              <Text span inherit c="dimmed">
                {t(lift.side === side ? 'match.you' : 'match.they')} · {nameOf(lift.line)}:
              </Text>{' '}
              {render(lift.change, language)}
            </Text>
            <Badge variant="light" radius="sm" tt="none" style={{ flexShrink: 0 }}>
              → {formatScore(lift.score)}
            </Badge>
          </Group>
        ))}
      </Stack>
    </Stack>
  );
}
