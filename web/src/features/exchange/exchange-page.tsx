/** The page where listings go in and out by the sheet. */
import './no-eval.ts';
import './exchange.css';
import { Group, NativeSelect, Skeleton, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { LISTING_KINDS, type ListingKind } from '../../../../shared/schemas/listing/listing-content.ts';
import { useWords } from '../../i18n/words.tsx';
import { inReadersLanguage } from '../../ui/localized.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { type Poster, PosterOnly } from '../posting/poster-only.tsx';
import { ExportPart } from './export-part.tsx';
import { ImportPart } from './import-part.tsx';
import { useSpeech } from './use-speech.ts';

/** The page at /mine/sheets. */
export function ExchangePage() {
  const { t } = useWords();
  useTitle(t('sheet.title'));
  return <PosterOnly>{(poster) => <Exchange {...poster} />}</PosterOnly>;
}

const USUAL: Readonly<Record<string, ListingKind>> = {
  sme: 'need',
  university: 'transfer',
  'training-base': 'program',
};

function Exchange({ organisations, organisation: first }: Poster) {
  const { t, language } = useWords();
  const speech = useSpeech();
  const [chosen, setChosen] = useState(first.id);
  const organisation = organisations.find(({ id }) => id === chosen) ?? first;
  const [kind, setKind] = useState<ListingKind>(USUAL[first.profile.type] ?? 'solution');
  if (!speech) return <Skeleton height={480} radius="md" />;
  return (
    <Stack gap="md" maw={1100} mx="auto" w="100%">
      <div>
        <Title order={1} fz={26}>
          {t('sheet.title')}
        </Title>
        <Text c="dimmed" fz="sm">
          {t('sheet.lead')} <Link to="/mine">{t('way.mine')}</Link>
        </Text>
      </div>
      <Group gap="md" align="flex-end">
        {organisations.length > 1 && (
          <NativeSelect
            label={t('sheet.organisation')}
            value={organisation.id}
            onChange={({ currentTarget: { value } }) => setChosen(value)}
            data={organisations.map(({ id, profile }) => ({
              value: id,
              label: inReadersLanguage(profile.name, language).text,
            }))}
          />
        )}
        <NativeSelect
          label={t('sheet.kind')}
          value={kind}
          onChange={({ currentTarget: { value } }) => setKind(value as ListingKind)}
          data={LISTING_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
      </Group>
      <ImportPart key={`${organisation.id} ${kind}`} organisationId={organisation.id} kind={kind} speech={speech} />
      <ExportPart organisationId={organisation.id} kind={kind} speech={speech} />
    </Stack>
  );
}
