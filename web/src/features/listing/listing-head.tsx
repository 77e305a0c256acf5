/** The top of a listing's page: what it is, whose, and what one can do with it. */
import { Badge, Button, CopyButton, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Check, Link as LinkIcon, Pencil, Printer, Sparkles } from 'lucide-react';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import { formatDate } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { KindBadge } from '../../ui/kind-badge.tsx';
import { Localized } from '../../ui/localized.tsx';
import { OwnerLine } from '../../ui/owner-line.tsx';
import { TextLanguage } from '../../ui/text-language.tsx';
import { useMe } from '../session/use-me.ts';
import type { Language } from './languages.ts';
import { languagesOf, textOf } from './listing-texts.ts';
import { LockedLine } from './locked-mark.tsx';

interface Props {
  readonly view: ListingView;
  readonly textLanguage: Language;
  readonly onLanguage: (language: Language) => void;
}

/** People of the organisation find the way to its matches here. */
export function ListingHead({ view, textLanguage, onLanguage }: Props) {
  const { t, language } = useWords();
  const { content } = view;
  const isBilingual = languagesOf(content).length > 1;
  return (
    <Stack component="header" className="surface" p={{ base: 'md', sm: 'lg' }} gap="sm">
      <Group justify="space-between" gap="sm">
        <Group gap="xs">
          <KindBadge kind={view.kind} />
          {view.status !== 'published' && (
            <Badge variant="outline" color="gray" radius="sm" tt="none">
              {t(`status.${view.status}`)}
            </Badge>
          )}
          <OwnerLine owner={view.owner} />
        </Group>
        {isBilingual && <TextLanguage label={t('listing.language')} language={textLanguage} onChange={onLanguage} />}
      </Group>
      <Title order={1} fz={{ base: 22, sm: 28 }} lh={1.3}>
        <Localized text={textOf(content.title)} language={textLanguage} />
      </Title>
      {content.summary !== undefined && (
        <Text fz="md" maw={820}>
          <Localized text={textOf(content.summary)} language={textLanguage} />
        </Text>
      )}
      <LockedLine locked={view.locked} field="summary" />
      <Group justify="space-between" gap="sm">
        <Text fz="sm" c="dimmed">
          {view.publishedAt !== undefined && t('listing.published', { date: formatDate(view.publishedAt, language) })}
          {typeof content.expiresAt === 'string' &&
            ` · ${t('search.until', { date: formatDate(content.expiresAt, language) })}`}
        </Text>
        <Actions view={view} />
      </Group>
    </Stack>
  );
}

function Actions({ view }: Pick<Props, 'view'>) {
  const { t } = useWords();
  const me = useMe();
  const { owner } = view;
  const isMine = !owner.hidden && (me?.organisations.some(({ organisation }) => organisation.id === owner.id) ?? false);
  return (
    <Group gap="xs" className="no-print">
      {isMine && (
        <>
          <Button size="xs" component={Link} to={`/mine/${view.id}/matches`} leftSection={<Sparkles size={15} />}>
            {t('desk.matches')}
          </Button>
          <Button
            size="xs"
            variant="default"
            component={Link}
            to={`/mine/${view.id}/edit`}
            leftSection={<Pencil size={15} />}
          >
            {t('desk.edit')}
          </Button>
        </>
      )}
      <CopyButton value={window.location.href}>
        {({ copied, copy }) => (
          <Button
            size="xs"
            variant="default"
            onClick={copy}
            leftSection={copied ? <Check size={15} /> : <LinkIcon size={15} />}
          >
            {t(copied ? 'listing.copied' : 'listing.share')}
          </Button>
        )}
      </CopyButton>
      <Button size="xs" variant="default" onClick={() => window.print()} leftSection={<Printer size={15} />}>
        {t('listing.print')}
      </Button>
    </Group>
  );
}
