/** "What if": soften or drop requirements, raise the budget, move the date, and see the score at once. */
import { Group, NativeSelect, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { MatchCard } from '../../../../shared/schemas/match.ts';
import type { Importance } from '../../../../shared/schemas/requirement.ts';
import { formatScore } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { inReadersLanguage, Localized } from '../../ui/localized.tsx';
import { FEN_IN_WAN, fenTyped } from '../../ui/typed-amount.ts';
import { useListing } from '../listing/use-listing.ts';
import { ScoreBlock } from './score-block.tsx';
import type { Side } from './side.ts';
import { pairOfViews, type Trial, tried, withBudget, withDeadline } from './what-if.ts';

interface Props {
  readonly card: MatchCard;
  readonly side: Side;
}

const CHOICES = ['must', 'should', 'could', 'drop'] as const;

/** Nothing is saved; the numbers come from shared/matching, in this browser. */
export function WhatIfPanel({ card, side }: Props) {
  const { t, language } = useWords();
  const need = useListing(card.need.id);
  const offer = useListing(card.offer.id);
  const [trial, setTrial] = useState<Trial>({ importance: {} });
  const now = useMemo(() => new Date().toISOString(), []);
  const pair = useMemo(
    () => (need.data && offer.data ? pairOfViews(card, need.data, offer.data) : undefined),
    [card, need.data, offer.data],
  );
  const result = useMemo(() => pair && tried(pair, card, trial, now), [pair, card, trial, now]);
  const failure = need.error ?? offer.error;
  if (failure) return <ErrorNotice error={failure} />;
  if (!pair || !result) return <Skeleton height={160} radius="md" />;
  const { requirements, budget, deadline } = pair.need.content;
  const change = result.score - card.score;
  return (
    <Stack className="what-if" p="md" gap="sm" aria-label={t('what-if.open')} component="section">
      <Group justify="space-between" align="flex-start">
        <Stack gap={2} role="status">
          <Text fw={600}>
            {t('what-if.score', { score: formatScore(result.score) })}{' '}
            <Text span inherit c={change < 0 ? 'red' : 'pine'}>
              ({change >= 0 ? '+' : '−'}
              {formatScore(Math.abs(change))})
            </Text>
          </Text>
          <Text fz="xs" c="dimmed" maw={420}>
            {t('what-if.how')}
          </Text>
        </Stack>
        <ScoreBlock card={result} side={side} />
      </Group>
      {requirements.map((line) => (
        <Group key={line.id} justify="space-between" gap="sm">
          <Text fz="sm" style={{ flex: '1 1 260px' }}>
            <Localized text={line.text} />
          </Text>
          <NativeSelect
            size="xs"
            aria-label={t('what-if.importance', { line: inReadersLanguage(line.text, language).text })}
            value={trial.importance[line.id] ?? line.importance}
            onChange={(event) =>
              setTrial({
                ...trial,
                importance: { ...trial.importance, [line.id]: event.currentTarget.value as Importance | 'drop' },
              })
            }
            data={CHOICES.map((value) => ({
              value,
              label: t(value === 'drop' ? 'what-if.drop' : `importance.${value}`),
            }))}
          />
        </Group>
      ))}
      <Group>
        {budget?.maxFen !== undefined && (
          <TextInput
            size="xs"
            type="number"
            min={0}
            label={t('what-if.budget')}
            defaultValue={budget.maxFen / FEN_IN_WAN}
            onChange={({ currentTarget: { value } }) => setTrial(withBudget(trial, fenTyped(value, FEN_IN_WAN)))}
          />
        )}
        {deadline !== undefined && (
          <TextInput
            size="xs"
            type="date"
            label={t('field.deadline')}
            defaultValue={deadline}
            onChange={({ currentTarget: { value } }) => setTrial(withDeadline(trial, value))}
          />
        )}
      </Group>
    </Stack>
  );
}
