/** One found listing: what it is, whose, and where the words were found. */
import { Badge, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { SearchHit } from '../../../../shared/schemas/search.ts';
import { useCodeName } from '../../i18n/code-names.ts';
import { formatDate } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { Highlighted } from '../../ui/highlighted.tsx';
import { KindBadge } from '../../ui/kind-badge.tsx';
import { Localized } from '../../ui/localized.tsx';
import { OwnerLine } from '../../ui/owner-line.tsx';

const SCENARIOS_SHOWN = 3;

/** The title leads to the listing's page. */
export function ResultCard({ hit }: { readonly hit: SearchHit }) {
  const { t, language } = useWords();
  const nameOf = useCodeName();
  const fragments = hit.highlights.slice(0, 2);
  return (
    <Stack component="article" className="surface result" gap={6} p={{ base: 'sm', sm: 'md' }}>
      <Group gap={8} justify="space-between" wrap="nowrap">
        <Group gap={8}>
          <KindBadge kind={hit.kind} />
          <OwnerLine owner={hit.owner} />
        </Group>
        <Text fz="xs" c="dimmed" visibleFrom="sm" style={{ whiteSpace: 'nowrap' }}>
          {hit.expiresAt === undefined
            ? formatDate(hit.publishedAt, language)
            : t('search.until', { date: formatDate(hit.expiresAt, language) })}
        </Text>
      </Group>
      <Text component="h2" fw={600} fz="lg" lh={1.35} m={0}>
        <Link to="/listings/$id" params={{ id: hit.id }} className="quiet-link" data-list-item>
          <Localized text={hit.title} />
        </Link>
      </Text>
      {fragments.length > 0 ? (
        <Text fz="sm" lineClamp={2} c="dimmed">
          {fragments.map((fragment, i) => (
            <span key={fragment}>
              {i > 0 && ' … '}
              <Highlighted fragment={fragment} />
            </span>
          ))}
        </Text>
      ) : (
        hit.summary && (
          <Text fz="sm" lineClamp={2} c="dimmed">
            <Localized text={hit.summary} />
          </Text>
        )
      )}
      {hit.scenarios.length > 0 && (
        <Group gap={6} mt={2}>
          {hit.scenarios.slice(0, SCENARIOS_SHOWN).map((code) => (
            <Badge key={code} variant="default" size="sm" tt="none" fw={500} radius="sm">
              {nameOf('scenarios', code)}
            </Badge>
          ))}
          {hit.scenarios.length > SCENARIOS_SHOWN && (
            <Text fz="xs" c="dimmed">
              +{hit.scenarios.length - SCENARIOS_SHOWN}
            </Text>
          )}
        </Group>
      )}
    </Stack>
  );
}
