/** One requirement or condition of a card: what was asked, what the other side says, what it earned. */
import { Badge, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { FACET_NAMES } from '../../../../shared/explanations/names.ts';
import { render } from '../../../../shared/explanations/render.ts';
import type { JudgedLine } from '../../../../shared/schemas/match.ts';
import { formatScore } from '../../i18n/formats.ts';
import { languageTag } from '../../i18n/load-catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import { IMPORTANCE_COLOURS } from '../../ui/importance.ts';
import { Localized } from '../../ui/localized.tsx';
import { VerdictIcon } from './verdict.tsx';

interface Props {
  readonly line: JudgedLine;
  /** The listing that is quoted; its fields are linked to. */
  readonly quoted: string;
}

/** `capabilities.1.text` stands at `#capabilities.1` of the listing's page. */
const anchorOf = (field: string): string => field.replace(/\.(?:text|zh|en)$/, '');

/** Codes and figures are said by the explanation already; sentences are quoted. */
export function LineRow({ line, quoted }: Props) {
  const { t, language } = useWords();
  const quotation = line.offered?.language === undefined ? undefined : line.offered;
  return (
    <Group component="li" gap="sm" wrap="nowrap" align="flex-start" py={8} className="line-row">
      <VerdictIcon verdict={line.verdict} />
      <Stack gap={3} style={{ flex: 1 }} miw={0}>
        <Group gap={8} align="baseline">
          <Text fz="sm" fw={600} lh={1.45}>
            {line.asked ? (
              <Localized text={line.asked} />
            ) : (
              t(line.source === 'condition' ? 'match.condition' : 'match.implied', {
                facet: facetName(line.facet, language),
              })
            )}
          </Text>
          <Badge size="sm" variant="light" color={IMPORTANCE_COLOURS[line.importance]} radius="sm" tt="none">
            {t(`importance.${line.importance}`)}
          </Badge>
        </Group>
        <Text fz="sm" c="dimmed">
          {render(line.explanation, language)}
        </Text>
        {quotation && (
          <Text component="blockquote" className="quote" fz="sm" m={0} lang={languageTag(quotation.language ?? 'zh')}>
            {quotation.text}{' '}
            {quoted !== 'preview' && (
              <Link
                to="/listings/$id"
                params={{ id: quoted }}
                hash={anchorOf(quotation.field)}
                className="quiet-link"
                lang={languageTag(language)}
              >
                {t('match.in-context')}
              </Link>
            )}
          </Text>
        )}
      </Stack>
      <Text fz="sm" c="dimmed" style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
        <Text span inherit fw={600} c="var(--mantine-color-text)" className="points">
          {formatScore(line.points)}
        </Text>
        {' / '}
        {formatScore(line.weight)}
      </Text>
    </Group>
  );
}

/** The name of a facet as cards show it. */
export const facetName = (facet: string, language: 'zh' | 'en'): string => FACET_NAMES[facet]?.[language] ?? facet;
