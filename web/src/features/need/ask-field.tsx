/** What would satisfy a requirement, by facet: the part of it that is held against offers by rule. */
import { Group, NativeSelect } from '@mantine/core';
import { FACET_NAMES } from '../../../../shared/explanations/names.ts';
import type { FacetName } from '../../../../shared/schemas/facet.ts';
import { useWords } from '../../i18n/words.tsx';
import { AskValue } from './ask-value.tsx';
import { aboutFacet, asking, TYPED_FACETS } from './asking.ts';
import type { FormRequirement } from './need-form.ts';

interface Props {
  readonly line: FormRequirement;
  readonly position: number;
  readonly onChange: (line: FormRequirement) => void;
}

/** A facet, then its value; words alone are enough where nothing can be typed. */
export function AskField({ line, position, onChange }: Props) {
  const { t, language } = useWords();
  const facet = line.ask?.facet ?? line.facet;
  return (
    <Group gap="xs" style={{ flex: '1 1 300px' }}>
      <NativeSelect
        size="xs"
        aria-label={t('post.facet', { count: position })}
        value={facet ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(aboutFacet(line, value === '' ? undefined : (value as FacetName)))
        }
        data={[
          { value: '', label: t('post.words-only') },
          ...TYPED_FACETS.map((value) => ({ value, label: FACET_NAMES[value]![language] })),
        ]}
      />
      {facet !== undefined && <AskValue facet={facet} ask={line.ask} set={(next) => onChange(asking(line, next))} />}
    </Group>
  );
}
