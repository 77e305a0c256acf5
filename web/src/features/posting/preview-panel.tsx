/** What the listing would find as it stands, beside the form while one writes. */
import { Alert, Group, Loader, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ListingContentInput } from '../../../../shared/schemas/listing/listing-content.ts';
import type { MatchCard, Placement } from '../../../../shared/schemas/match.ts';
import { formatCount, formatScore } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { KindBadge } from '../../ui/kind-badge.tsx';
import { inReadersLanguage, Localized } from '../../ui/localized.tsx';
import { Section } from '../../ui/section.tsx';
import { PlacementNote } from '../match/placement-note.tsx';
import { searchLike } from '../match/search-like.ts';
import { VerdictCounts } from '../match/verdict.tsx';
import { RecommendationsOff } from '../session/recommendations-off.tsx';
import { useRecommendations } from '../session/use-recommendations.ts';
import type { usePreview } from './use-preview.ts';

const SHOWN = 5;

interface Props {
  readonly content: ListingContentInput;
  readonly preview: ReturnType<typeof usePreview>;
}

/** Numbers change while one types; nothing is saved or shown to anybody. */
export function PreviewPanel({ content, preview }: Props) {
  const { t, language } = useWords();
  const { wanted } = useRecommendations();
  const { data, error, isFetching } = preview;
  if (wanted === false)
    return (
      <Section heading={t('preview.heading')}>
        <RecommendationsOff compact search={searchLike({ kind: content.kind, content: { ...content } })} />
      </Section>
    );
  const viable = data?.matches.items.filter(({ rankTier }) => rankTier === 0) ?? [];
  const costly = data?.costs.find(({ line }) => line === data.costliest);
  const requirements = content.kind === 'need' ? (content.requirements ?? []) : [];
  const costlyText = requirements.find(({ id }) => id === data?.costliest)?.text;
  const other = content.kind === 'need' ? 'offer' : 'need';
  return (
    <Section heading={t('preview.heading')}>
      <Group gap="xs" mih={24} role="status">
        <Text fz="sm" c="dimmed">
          {data
            ? t('preview.found', {
                count: data.matches.considered,
                shown: formatCount(data.matches.considered, language),
              })
            : t('preview.empty')}
        </Text>
        {isFetching && <Loader size={14} />}
      </Group>
      {error && <ErrorNotice error={error} />}
      {data && data.matches.degraded.length > 0 && <Text fz="xs">{t('match.degraded')}</Text>}
      {costly && costlyText && (
        <Alert color="yellow" variant="light" p="xs">
          {t('preview.costliest', {
            line: inReadersLanguage(costlyText, language).text,
            viable: costly.viable,
            without: costly.viableWithout,
          })}
        </Alert>
      )}
      <Stack gap="sm" style={{ opacity: isFetching ? 0.6 : 1 }}>
        {data?.matches.items.slice(0, SHOWN).map((card) => (
          <PreviewCard
            key={card[other].id}
            card={card}
            other={other}
            placement={data.matches.placements?.find(({ id }) => id === card[other].id)}
          />
        ))}
      </Stack>
      {data && data.matches.items.length > 0 && viable.length === 0 && (
        <Text fz="sm">{t(other === 'offer' ? 'preview.none-viable' : 'preview.none-viable-offer')}</Text>
      )}
    </Section>
  );
}

interface CardProps {
  readonly card: MatchCard;
  /** Which side of the card is not one's own. */
  readonly other: 'need' | 'offer';
  readonly placement: Placement | undefined;
}

function PreviewCard({ card, other, placement }: CardProps) {
  const { id, kind, title } = card[other];
  return (
    <Stack gap={4} className="preview-card" pt="sm">
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <KindBadge kind={kind} />
        <Text fw={700} fz="sm" {...(card.rankTier > 0 && { c: 'dimmed' })}>
          {formatScore(card.score)}
        </Text>
      </Group>
      <Text fz="sm" fw={500}>
        <Link to="/listings/$id" params={{ id }} className="quiet-link" target="_blank">
          <Localized text={title} />
        </Link>
      </Text>
      <VerdictCounts verdicts={card.forNeed.lines.map(({ verdict }) => verdict)} />
      <PlacementNote placement={placement} inNewTab />
    </Stack>
  );
}
