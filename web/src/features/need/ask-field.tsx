/** What would satisfy a requirement, by facet: the part of it that is held against offers by rule. */
import { Group, NativeSelect } from '@mantine/core';
import { FACET_NAMES } from '../../../../shared/explanations/names.ts';
import type { Ask, FacetName } from '../../../../shared/schemas/facet.ts';
import { useWords } from '../../i18n/words.tsx';
import { AskValue } from './ask-value.tsx';
import type { FormRequirement } from './need-form.ts';

/** Facets that can be typed here, in the order of the list. */
const FACETS: readonly FacetName[] = [
  'protocol',
  'certificate',
  'network-mode',
  'deployment-scope',
  'licence-mode',
  'scenario',
  'industry',
  'region',
  'budget',
  'deadline',
  'trl',
  'security-level',
  'skill',
  'capacity',
  'funding',
];

interface Props {
  readonly line: FormRequirement;
  readonly position: number;
  readonly onChange: (line: FormRequirement) => void;
}

/** Starts each facet with a value that is valid. */
function startOf(facet: FacetName): Ask | undefined {
  switch (facet) {
    case 'budget':
      return { facet, maxFen: 100_000_000 };
    case 'trl':
      return { facet, min: 7 };
    case 'security-level':
      return { facet, min: 1 };
    case 'capacity':
      return { facet, min: 10, unit: 'seats' };
    case 'funding':
      return { facet, amountFen: 100_000_000 };
    // These have no value that one could start with; they are added once one is chosen.
    default:
      return undefined;
  }
}

/** A facet, then its value; words alone are enough where nothing can be typed. */
export function AskField({ line, position, onChange }: Props) {
  const { t, language } = useWords();
  const { ask, facet: pending, ...plain } = line;
  const facet = ask?.facet ?? pending;
  const choose = (name: string) => {
    if (name === '') return onChange(plain);
    const start = startOf(name as FacetName);
    onChange(start ? { ...plain, ask: start } : { ...plain, facet: name as FacetName });
  };
  // An emptied value leaves the facet chosen, so that another can be typed.
  const set = (next: Ask | undefined) => facet && onChange(next ? { ...plain, ask: next } : { ...plain, facet });
  return (
    <Group gap="xs" style={{ flex: '1 1 300px' }}>
      <NativeSelect
        size="xs"
        aria-label={t('post.facet', { count: position })}
        value={facet ?? ''}
        onChange={({ currentTarget: { value } }) => choose(value)}
        data={[
          { value: '', label: t('post.words-only') },
          ...FACETS.map((value) => ({ value, label: FACET_NAMES[value]![language] })),
        ]}
      />
      {facet !== undefined && <AskValue facet={facet} ask={ask} set={set} />}
    </Group>
  );
}
