/** Skills, each with the level one has or leaves with. */
import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useCodeName } from '../../i18n/code-names.ts';
import { useWords } from '../../i18n/words.tsx';
import { CodeSelect } from '../posting/code-select.tsx';
import type { OfferField } from './offer-fields.ts';

interface Skill {
  readonly code: string;
  readonly level: number;
}

interface Props {
  readonly field: Pick<OfferField, 'label'>;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

const LEVELS = ['1', '2', '3', '4', '5'];
const USUAL_LEVEL = 3;

/** A skill that is added starts at the middle level. */
export function SkillsField({ field, value, onChange }: Props) {
  const { t } = useWords();
  const nameOf = useCodeName();
  const skills = (value ?? []) as readonly Skill[];
  const choose = (codes: readonly string[]) =>
    onChange(codes.map((code) => skills.find((one) => one.code === code) ?? { code, level: USUAL_LEVEL }));
  return (
    <Stack gap="xs">
      <CodeSelect
        label={t(field.label)}
        taxonomy="skills"
        codes={skills.map(({ code }) => code)}
        max={40}
        onChange={choose}
      />
      {skills.map((skill) => (
        <Group key={skill.code} justify="space-between" wrap="nowrap">
          <Text fz="sm">{nameOf('skills', skill.code)}</Text>
          <NativeSelect
            size="xs"
            aria-label={`${nameOf('skills', skill.code)} ${t('post.level')}`}
            value={String(skill.level)}
            data={LEVELS}
            onChange={({ currentTarget }) =>
              onChange(
                skills.map((one) => (one.code === skill.code ? { ...one, level: Number(currentTarget.value) } : one)),
              )
            }
          />
        </Group>
      ))}
    </Stack>
  );
}
