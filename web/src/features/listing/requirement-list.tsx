/** What a need asks for: its requirements by importance, and its five elements. */
import { Badge, Group, Stack, Text } from '@mantine/core';
import { useWords } from '../../i18n/words.tsx';
import { IMPORTANCE_COLOURS } from '../../ui/importance.ts';
import { Localized } from '../../ui/localized.tsx';
import { Section } from '../../ui/section.tsx';
import type { Language } from './languages.ts';
import type { Seen } from './offer-facts.ts';

interface Props {
  readonly content: Seen<'need'>;
  readonly textLanguage: Language;
}

/** In the order of the need. */
export function RequirementList({ content, textLanguage }: Props) {
  const { t } = useWords();
  const requirements = content.requirements ?? [];
  const elements = Object.entries(content.elements ?? {}) as [keyof NonNullable<Seen<'need'>['elements']>, object][];
  return (
    <>
      {requirements.length > 0 && (
        <Section heading={t('field.requirements')}>
          <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
            {requirements.map(({ id, text, importance }, i) => (
              <Group component="li" key={id} id={`requirements.${i}`} gap="sm" wrap="nowrap" align="baseline">
                <Badge
                  variant="light"
                  color={IMPORTANCE_COLOURS[importance]}
                  radius="sm"
                  tt="none"
                  style={{ flexShrink: 0 }}
                  miw={64}
                >
                  {t(`importance.${importance}`)}
                </Badge>
                <Text fz="sm">
                  <Localized text={text} language={textLanguage} />
                </Text>
              </Group>
            ))}
          </Stack>
        </Section>
      )}
      {elements.length > 0 && (
        <Section heading={t('field.elements')}>
          <Stack gap="xs">
            {elements.map(([element, text]) => (
              <div key={element}>
                <Text fz="xs" c="dimmed">
                  {t(`element.${element}`)}
                </Text>
                <Text fz="sm">
                  <Localized text={text} language={textLanguage} />
                </Text>
              </div>
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}
