/** The five elements of a technical need: what the text says already is quoted, only the rest is asked for. */
import { Group, Stack, Text, Textarea, ThemeIcon } from '@mantine/core';
import { Check } from 'lucide-react';
import { elementsOf, missingElements } from '../../../../shared/matching/elements.ts';
import { NEED_ELEMENTS } from '../../../../shared/schemas/listing/need.ts';
import { languageTag } from '../../i18n/load-catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import { Section } from '../../ui/section.tsx';
import { withText } from '../posting/written-text.ts';
import { contentOf } from './need-form.ts';
import type { PartProps } from './part.ts';

/** Nothing for a need that seeks nothing technical. */
export function ElementsPart({ form, change }: PartProps) {
  const { t } = useWords();
  const { language, elements } = form;
  const asked = contentOf({ ...form, elements: {} });
  const missing = missingElements(asked);
  const said = elementsOf(asked);
  const isTechnical = form.seeks.some((kind) => ['solution', 'transfer', 'service'].includes(kind));
  if (!isTechnical) return null;
  return (
    <Section heading={t('post.elements')}>
      <Text fz="sm" c="dimmed">
        {t('post.elements-hint')}
      </Text>
      <Stack gap="sm">
        {NEED_ELEMENTS.map((element) =>
          missing.includes(element) || elements[element] ? (
            <Textarea
              key={element}
              label={t(`element.${element}`)}
              lang={languageTag(language)}
              autosize
              minRows={1}
              maxRows={6}
              maxLength={1000}
              value={elements[element]?.[language] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                change({ elements: { ...elements, [element]: withText(elements[element] ?? {}, language, value) } })
              }
            />
          ) : (
            <Group key={element} gap="xs" wrap="nowrap">
              <ThemeIcon size={20} radius="xl" variant="light">
                <Check size={13} aria-hidden />
              </ThemeIcon>
              <Text fz="sm">
                {t(`element.${element}`)}{' '}
                <Text span inherit c="dimmed" lang={languageTag(said[element]?.language ?? language)}>
                  {t('post.said', { text: said[element]?.text ?? '' })}
                </Text>
              </Text>
            </Group>
          ),
        )}
      </Stack>
    </Section>
  );
}
