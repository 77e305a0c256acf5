/** Two to four matches side by side, line by line, those on which they differ marked. */
import { Box, Table, Text, VisuallyHidden } from '@mantine/core';
import { render } from '../../../../shared/explanations/render.ts';
import type { MatchCard } from '../../../../shared/schemas/match.ts';
import { formatScore } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { Localized } from '../../ui/localized.tsx';
import { Window } from '../../ui/window.tsx';
import { comparedLines } from './compared-lines.ts';
import { facetName } from './line-row.tsx';
import { otherParty, type Side } from './side.ts';
import { VerdictIcon } from './verdict.tsx';

interface Props {
  readonly cards: readonly MatchCard[];
  readonly side: Side;
  readonly onClose: () => void;
}

/** A wide table that scrolls sideways on a phone. */
export function Comparison({ cards, side, onClose }: Props) {
  const { t, language } = useWords();
  const scores = [
    { name: t('compare.score'), of: (card: MatchCard) => card.score },
    { name: t(`match.for-need.${side}`), of: (card: MatchCard) => card.forNeed.score },
    { name: t(`match.for-offer.${side}`), of: (card: MatchCard) => card.forOffer.score },
  ];
  return (
    <Window title={t('compare.title')} size="90%" onClose={onClose}>
      <Box component="section" className="sideways" tabIndex={0} aria-label={t('compare.title')}>
        <Table fz="sm" verticalSpacing="sm" layout="fixed" miw={260 + cards.length * 220}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={240}>
                <VisuallyHidden>{t('field.requirements')}</VisuallyHidden>
              </Table.Th>
              {cards.map((card) => (
                <Table.Th key={otherParty(card, side).id} style={{ verticalAlign: 'top' }}>
                  <Localized text={otherParty(card, side).title} />
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {scores.map(({ name, of }) => (
              <Table.Tr key={name}>
                <Table.Th>{name}</Table.Th>
                {cards.map((card) => (
                  <Table.Td key={otherParty(card, side).id} fw={600}>
                    {formatScore(of(card))}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
            {comparedLines(cards).map(({ asked, answers, differs }) => (
              <Table.Tr key={asked.id} className={differs ? 'differs' : ''}>
                <Table.Th style={{ verticalAlign: 'top', fontWeight: 500 }}>
                  {asked.asked ? <Localized text={asked.asked} /> : facetName(asked.facet, language)}
                  {differs && (
                    <Text fz="xs" c="dimmed">
                      {t('compare.differs')}
                    </Text>
                  )}
                </Table.Th>
                {cards.map((card, i) => (
                  <Table.Td key={otherParty(card, side).id} style={{ verticalAlign: 'top' }}>
                    {answers[i] ? (
                      <>
                        <VerdictIcon verdict={answers[i].verdict} />
                        <Text fz="sm">{render(answers[i].explanation, language)}</Text>
                      </>
                    ) : (
                      '–'
                    )}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Box>
    </Window>
  );
}
