/** What a need asks for: its requirements by importance, and its five elements. */
import { Badge, Group, Stack, Text } from '@mantine/core';
import type { Requirement as RequirementContent } from '../../../../shared/schemas/requirement.ts';
import { useWords } from '../../i18n/words.tsx';
import { IMPORTANCE_COLOURS } from '../../ui/importance.ts';
import { Localized } from '../../ui/localized.tsx';
import { Section } from '../../ui/section.tsx';
import type { Language } from './languages.ts';
import { LockedMark, LockedPart } from './locked-mark.tsx';
import { type Locked, linesInPlace } from './locked-places.ts';
import type { Seen } from './offer-facts.ts';

interface Props {
  readonly content: Seen<'need'>;
  readonly textLanguage: Language;
  readonly locked: Locked;
}

/** In the order of the need; a mark where one is locked. */
export function RequirementList({ content, textLanguage, locked }: Props) {
  const { t } = useWords();
  const lines = linesInPlace(content.requirements ?? [], 'requirements', locked);
  const elements = Object.entries(content.elements ?? {}) as [keyof NonNullable<Seen<'need'>['elements']>, object][];
  return (
    <>
      {lines.length > 0 && (
        <Section heading={t('field.requirements')}>
          <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
            {lines.map((line) =>
              'lock' in line ? (
                <li key={line.lock.field}>
                  <LockedMark {...line} />
                </li>
              ) : (
                <Requirement
                  key={line.item.id}
                  text={line.item.text}
                  importance={line.item.importance}
                  place={`requirements.${line.shown}`}
                  textLanguage={textLanguage}
                />
              ),
            )}
          </Stack>
        </Section>
      )}
      <LockedPart locked={locked} field="elements" />
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

interface LineProps extends Pick<Props, 'textLanguage'>, Pick<RequirementContent, 'text' | 'importance'> {
  /** Match cards link to it. */
  readonly place: string;
}

function Requirement({ text, importance, place, textLanguage }: LineProps) {
  const { t } = useWords();
  return (
    <Group component="li" id={place} gap="sm" wrap="nowrap" align="baseline">
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
  );
}
