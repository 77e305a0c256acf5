/** One match: who, how well in both directions, why, and what would lift it. */
import { Button, Checkbox, Divider, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ChevronDown, ChevronUp, FlaskConical } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { MatchCard as Card } from '../../../../shared/schemas/match.ts';
import { useWords } from '../../i18n/words.tsx';
import { KindBadge } from '../../ui/kind-badge.tsx';
import { inReadersLanguage, Localized } from '../../ui/localized.tsx';
import { OwnerLine } from '../../ui/owner-line.tsx';
import { DirectionLines } from './direction-lines.tsx';
import { LiftList } from './lift-list.tsx';
import { ScoreBlock } from './score-block.tsx';
import { otherParty, type Side } from './side.ts';
import { VerdictCounts } from './verdict.tsx';

const WhatIf = lazy(() => import('./what-if-panel.tsx').then((loaded) => ({ default: loaded.WhatIfPanel })));

interface Props {
  readonly card: Card;
  readonly side: Side;
  readonly rank: number;
  readonly opened: boolean;
  /** Absent where cards cannot be compared or changed: in a preview. */
  readonly comparing?: { readonly chosen: boolean; readonly full: boolean; toggle(): void };
}

/** Closed it says the outcome, open it says why. */
export function MatchCard({ card, side, rank, opened, comparing }: Props) {
  const { t, language } = useWords();
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
        </Stack>
        <ScoreBlock card={card} side={side} />
      </Group>
      <Group gap="xs" className="no-print">
        <Button
          size="xs"
          variant="light"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          leftSection={open ? <ChevronUp size={15} /> : <ChevronDown size={15} />}
        >
          {t(open ? 'match.hide-why' : 'match.show-why')}
        </Button>
        {comparing && (
          <>
            <Button
              size="xs"
              variant="default"
              aria-expanded={whatIf}
              leftSection={<FlaskConical size={15} />}
              onClick={() => setWhatIf(!whatIf)}
            >
              {t('what-if.open')}
            </Button>
            <Checkbox
              size="md"
              ml="xs"
              label={t('compare.choose')}
              styles={{ label: { fontSize: 'var(--mantine-font-size-sm)' } }}
              checked={comparing.chosen}
              disabled={comparing.full && !comparing.chosen}
              onChange={comparing.toggle}
            />
          </>
        )}
      </Group>
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
      <DirectionLines heading={t(`match.for-need.${side}`)} direction={card.forNeed} quoted={card.offer.id} />
      <DirectionLines heading={t(`match.for-offer.${side}`)} direction={card.forOffer} quoted={card.need.id} />
      <LiftList card={card} side={side} />
    </Stack>
  );
}
