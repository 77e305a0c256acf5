/** Ranked cards, those that miss something essential set apart below the others. */
import { Stack, Text, Title } from '@mantine/core';
import type { MatchCard as Card, Placement } from '../../../../shared/schemas/match.ts';
import { useWords } from '../../i18n/words.tsx';
import type { Marking } from '../marks/mark-buttons.tsx';
import type { Comparing } from './card-actions.tsx';
import { MatchCard } from './match-card.tsx';
import { otherParty, type Side } from './side.ts';

interface Props {
  readonly cards: readonly Card[];
  readonly side: Side;
  readonly placements: readonly Placement[];
  readonly comparingOf: (card: Card) => Comparing;
  readonly markingOf: (otherId: string) => Marking;
}

/** The first card is open. */
export function CardList({ cards, side, placements, comparingOf, markingOf }: Props) {
  const { t } = useWords();
  const meeting = cards.filter(({ rankTier }) => rankTier === 0);
  const missing = cards.filter(({ rankTier }) => rankTier > 0);
  const show = (card: Card) => {
    const { id } = otherParty(card, side);
    const rank = cards.indexOf(card) + 1;
    return (
      <MatchCard
        key={id}
        card={card}
        side={side}
        rank={rank}
        opened={rank === 1}
        placement={placements.find((placement) => placement.id === id)}
        comparing={comparingOf(card)}
        marking={markingOf(id)}
      />
    );
  };
  return (
    <Stack gap="md">
      {meeting.map(show)}
      {missing.length > 0 && (
        <Stack component="section" gap="md" mt={meeting.length > 0 ? 'lg' : 0}>
          <div>
            <Title order={2} fz="lg">
              {t('match.missing')}
            </Title>
            <Text fz="sm" c="dimmed">
              {t('match.missing-why')}
            </Text>
          </div>
          {missing.map(show)}
        </Stack>
      )}
    </Stack>
  );
}
