/** The listing's page as a visitor, a verified organisation, an accepted partner or one after the NDA would see it. */
import { Chip, Group, Input, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { ListingContent } from '../../../../shared/schemas/listing/listing-content.ts';
import type { Language } from '../../../../shared/schemas/localized-text.ts';
import type { Organisation } from '../../../../shared/schemas/organisation.ts';
import { TIERS, type Tier } from '../../../../shared/schemas/tier.ts';
import { useWords } from '../../i18n/words.tsx';
import { KindBadge } from '../../ui/kind-badge.tsx';
import { Localized } from '../../ui/localized.tsx';
import { OwnerLine } from '../../ui/owner-line.tsx';
import { Window } from '../../ui/window.tsx';
import { ListingBody } from '../listing/listing-body.tsx';
import { textOf } from '../listing/listing-texts.ts';
import { LockedFields } from '../listing/locked-fields.tsx';
import { LockedLine } from '../listing/locked-mark.tsx';
import { counterpartView } from './counterpart-view.ts';

interface Props {
  readonly content: ListingContent;
  readonly organisation: Organisation;
  readonly language: Language;
  readonly onClose: () => void;
}

/** As written at this moment; nothing is saved. */
export function CounterpartWindow({ content, organisation, language, onClose }: Props) {
  const { t } = useWords();
  const [reader, setReader] = useState<Tier>('public');
  const view = counterpartView(content, organisation, reader);
  return (
    <Window title={t('as-seen.title')} size="xl" onClose={onClose}>
      <Stack gap="md">
        <Input.Wrapper label={t('as-seen.reader')} labelElement="div">
          <Chip.Group value={reader} onChange={(value) => setReader(value as Tier)}>
            <Group gap="xs" mt={6}>
              {TIERS.map((value) => (
                <Chip key={value} value={value} size="sm" radius="md">
                  {t(`as-seen.${value}`)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
        {view ? (
          <>
            <LockedFields locked={view.locked} />
            <Stack gap="xs" className="surface" p="md">
              <KindBadge kind={view.kind} />
              <OwnerLine owner={view.owner} />
              <Title order={2} fz={22} lh={1.3}>
                <Localized text={textOf(view.content.title)} language={language} />
              </Title>
              {view.content.summary !== undefined && (
                <Text fz="sm">
                  <Localized text={textOf(view.content.summary)} language={language} />
                </Text>
              )}
              <LockedLine locked={view.locked} field="summary" />
            </Stack>
            <ListingBody view={view} textLanguage={language} />
          </>
        ) : (
          <Text>{t('as-seen.nothing')}</Text>
        )}
      </Stack>
    </Window>
  );
}
