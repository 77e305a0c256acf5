/** First of all the need in one's own words, and whom it seeks. */
import { Chip, Group, Input, Text } from '@mantine/core';
import type { Leak } from '../../../../shared/lifecycle/leak-check.ts';
import type { SupplyKind } from '../../../../shared/schemas/listing/need.ts';
import { useWords } from '../../i18n/words.tsx';
import { Section } from '../../ui/section.tsx';
import { TextLanguage } from '../../ui/text-language.tsx';
import { TextLine } from '../posting/text-line.tsx';
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
export function StoryPart({ form, change, leaks }: PartProps & { readonly leaks: readonly Leak[] }) {
  const { t } = useWords();
  const { language } = form;
  return (
    <Section heading={t('post.story')}>
      <Group justify="space-between">
        <Text fz="sm" c="dimmed" maw={480}>
          {t('post.story-hint')}
        </Text>
        <TextLanguage label={t('post.language')} language={language} onChange={(next) => change({ language: next })} />
      </Group>
      <TextLine
        field="description"
        label={t('post.description')}
        placeholder={t('post.description-example')}
        rows={4}
        maxLength={20_000}
        text={form.description}
        language={language}
        leaks={leaks}
        onChange={(description) => change({ description })}
      />
      <TextLine
        field="title"
        label={t('field.title')}
        description={t('post.title-hint')}
        maxLength={160}
        text={form.title}
        language={language}
        leaks={leaks}
        onChange={(title) => change({ title })}
      />
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
