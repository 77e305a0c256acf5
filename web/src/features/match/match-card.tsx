/** One match: who, how well in both directions, why, what was decided, and what would lift it. */
import { Divider, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { MatchCard as Card, Placement } from '../../../../shared/schemas/match.ts';
import { useWords } from '../../i18n/words.tsx';
import { KindBadge } from '../../ui/kind-badge.tsx';
import { inReadersLanguage, Localized } from '../../ui/localized.tsx';
import { OwnerLine } from '../../ui/owner-line.tsx';
import type { Marking } from '../marks/mark-buttons.tsx';
import { MarkStrip } from '../marks/mark-strip.tsx';
import { CardActions, type Comparing } from './card-actions.tsx';
import { DirectionLines } from './direction-lines.tsx';
import { LiftList } from './lift-list.tsx';
import { PlacementNote } from './placement-note.tsx';
import { ScoreBlock } from './score-block.tsx';
import { otherParty, type Side } from './side.ts';
import { VerdictCounts } from './verdict.tsx';

const WhatIf = lazy(() => import('./what-if-panel.tsx').then((loaded) => ({ default: loaded.WhatIfPanel })));

interface Props {
  readonly card: Card;
  readonly side: Side;
  readonly rank: number;
  readonly opened: boolean;
  readonly placement: Placement | undefined;
  readonly comparing: Comparing;
  readonly marking: Marking;
}

/** Closed it says the outcome, open it says why. */
export function MatchCard({ card, side, rank, opened, placement, comparing, marking }: Props) {
  const { language } = useWords();
  const [open, setOpen] = useState(opened);
  const [whatIf, setWhatIf] = useState(false);
  const other = otherParty(card, side);
  const title = inReadersLanguage(other.title, language).text;
  return (
    <Stack component="article" className="surface" p={{ base: 'sm', sm: 'md' }} gap="sm" aria-label={title}>
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap={4} style={{ flex: '1 1 320px' }} miw={0}>
          <Group gap="xs">
            <Text fz="sm" fw={700} c="dimmed">
              {rank}
            </Text>
            <KindBadge kind={other.kind} />
            <OwnerLine owner={other.owner} />
          </Group>
          <Text component="h2" fw={600} fz="lg" lh={1.35} m={0}>
            <Link to="/listings/$id" params={{ id: other.id }} className="quiet-link" data-list-item>
              <Localized text={other.title} />
            </Link>
          </Text>
          <VerdictCounts verdicts={card.forNeed.lines.map(({ verdict }) => verdict)} />
          <PlacementNote placement={placement} />
        </Stack>
        <ScoreBlock card={card} side={side} />
      </Group>
      <MarkStrip {...marking} />
      <CardActions
        why={{ open, toggle: () => setOpen(!open) }}
        whatIf={{ open: whatIf, toggle: () => setWhatIf(!whatIf) }}
        comparing={comparing}
        marking={marking}
      />
      {whatIf && (
        <Suspense>
          <WhatIf card={card} side={side} />
        </Suspense>
      )}
      {open && <Reasons card={card} side={side} />}
    </Stack>
  );
}

function Reasons({ card, side }: Pick<Props, 'card' | 'side'>) {
  const { t } = useWords();
  return (
    <Stack gap="md">
      <Divider color="var(--duijie-line)" />
      <DirectionLines
        heading={t(`match.for-need.${side}`)}
        ifNone={t('match.no-requirements')}
        direction={card.forNeed}
        quoted={card.offer.id}
      />
      <DirectionLines
        heading={t(`match.for-offer.${side}`)}
        ifNone={t('match.no-conditions')}
        direction={card.forOffer}
        quoted={card.need.id}
      />
      <LiftList card={card} side={side} />
    </Stack>
  );
}
