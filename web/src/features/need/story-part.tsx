/** First of all the need in one's own words, and whom it seeks. */
import { Chip, Group, Input, SegmentedControl, Text, Textarea, TextInput } from '@mantine/core';
import type { SupplyKind } from '../../../../shared/schemas/listing/need.ts';
import type { Language } from '../../../../shared/schemas/localized-text.ts';
import { languageTag } from '../../i18n/load-catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import { Section } from '../../ui/section.tsx';
import { LeakNotes, type NotedLeak } from '../posting/leak-notes.tsx';
import { withText } from './need-form.ts';
import type { PartProps } from './part.ts';

const SUPPLY_KINDS: readonly SupplyKind[] = [
  'solution',
  'service',
  'transfer',
  'program',
  'talent',
  'finance',
  'policy',
];

/** A few sentences are enough to begin with. */
export function StoryPart({ form, change, leaks }: PartProps & { readonly leaks: readonly NotedLeak[] }) {
  const { t } = useWords();
  const { language } = form;
  return (
    <Section heading={t('post.story')}>
      <Group justify="space-between">
        <Text fz="sm" c="dimmed" maw={480}>
          {t('post.story-hint')}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={t('post.language')}
          value={language}
          onChange={(value) => change({ language: value as Language })}
          data={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
        />
      </Group>
      <Textarea
        label={t('post.description')}
        lang={languageTag(language)}
        autosize
        minRows={4}
        maxRows={16}
        maxLength={20_000}
        placeholder={t('post.description-example')}
        value={form.description[language] ?? ''}
        onChange={({ currentTarget: { value } }) =>
          change({ description: withText(form.description, language, value) })
        }
      />
      <LeakNotes leaks={leaks} field="description" />
      <TextInput
        label={t('field.title')}
        description={t('post.title-hint')}
        lang={languageTag(language)}
        maxLength={160}
        value={form.title[language] ?? ''}
        onChange={({ currentTarget: { value } }) => change({ title: withText(form.title, language, value) })}
      />
      <LeakNotes leaks={leaks} field="title" />
      <Input.Wrapper label={t('post.seeks')} labelElement="div">
        <Chip.Group multiple value={[...form.seeks]} onChange={(seeks) => change({ seeks: seeks as SupplyKind[] })}>
          <Group gap="xs" mt={6}>
            {SUPPLY_KINDS.map((kind) => (
              <Chip key={kind} value={kind} size="sm" radius="md">
                {t(`kind.${kind}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Input.Wrapper>
    </Section>
  );
}
