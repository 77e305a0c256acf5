/** The value of a typed requirement: codes, an amount, a level or a date, as its facet wants it. */
import { Group, NativeSelect, TextInput } from '@mantine/core';
import { FACET_NAMES, UNIT_NAMES } from '../../../../shared/explanations/names.ts';
import {
  type Ask,
  CAPACITY_UNITS,
  CODE_FACETS,
  type CodeFacet,
  type FacetName,
} from '../../../../shared/schemas/facet.ts';
import type { TaxonomyName } from '../../../../shared/taxonomy/taxonomies.ts';
import { useWords } from '../../i18n/words.tsx';
import { CodeSelect } from '../posting/code-select.tsx';

interface ValueProps {
  readonly facet: FacetName;
  readonly ask: Ask | undefined;
  readonly set: (ask: Ask | undefined) => void;
}

/** One field or two, by facet; `set` is given undefined where nothing is chosen any more. */
export function AskValue({ facet, ask, set }: ValueProps) {
  const { t, language } = useWords();
  const name = FACET_NAMES[facet]![language];
  const number = (value: number | undefined, scale: number, make: (amount: number) => Ask, label = name) => (
    <TextInput
      size="xs"
      type="number"
      min={0}
      w={130}
      aria-label={label}
      placeholder={label}
      value={value === undefined ? '' : value / scale}
      onChange={({ currentTarget: { value: typed } }) => typed !== '' && set(make(Math.round(Number(typed) * scale)))}
    />
  );
  if (facet in CODE_FACETS) {
    const taxonomy = CODE_FACETS[facet as CodeFacet].name as TaxonomyName;
    const codes = ask && 'codes' in ask ? ask.codes : [];
    return (
      <div style={{ flex: 1, minWidth: 200 }}>
        <CodeSelect
          compact
          label={name}
          taxonomy={taxonomy}
          codes={codes}
          onChange={(next) => set(next.length > 0 ? ({ facet, codes: next } as Ask) : undefined)}
        />
      </div>
    );
  }
  switch (facet) {
    case 'budget':
      return number(
        ask?.facet === facet ? ask.maxFen : undefined,
        1_000_000,
        (maxFen) => ({ facet, maxFen }),
        t('post.budget'),
      );
    case 'funding':
      return number(
        ask?.facet === facet ? ask.amountFen : undefined,
        1_000_000,
        (amountFen) => ({ facet, amountFen }),
        t('post.amount'),
      );
    case 'trl':
      return number(ask?.facet === facet ? ask.min : undefined, 1, (min) => ({
        facet,
        min: Math.min(9, Math.max(1, min)),
      }));
    case 'security-level':
      return number(ask?.facet === facet ? ask.min : undefined, 1, (min) => ({
        facet,
        min: Math.min(3, Math.max(1, min)),
      }));
    case 'deadline':
      return (
        <TextInput
          size="xs"
          type="date"
          aria-label={name}
          value={ask?.facet === facet ? ask.by : ''}
          onChange={({ currentTarget: { value } }) => set(value === '' ? undefined : { facet, by: value })}
        />
      );
    case 'capacity': {
      const asked = ask?.facet === facet ? ask : { facet, min: 10, unit: 'seats' as const };
      return (
        <Group gap="xs">
          {number(asked.min, 1, (min) => ({ ...asked, min: Math.max(1, min) }))}
          <NativeSelect
            size="xs"
            aria-label={t('post.unit')}
            value={asked.unit}
            onChange={({ currentTarget: { value } }) =>
              set({ ...asked, unit: value as (typeof CAPACITY_UNITS)[number] })
            }
            data={CAPACITY_UNITS.map((value) => ({ value, label: UNIT_NAMES[value]![language] }))}
          />
        </Group>
      );
    }
    case 'skill': {
      const asked = ask?.facet === facet ? ask : undefined;
      return (
        <Group gap="xs" style={{ flex: 1, minWidth: 220 }}>
          <div style={{ flex: 1 }}>
            <CodeSelect
              compact
              label={name}
              taxonomy="skills"
              max={1}
              codes={asked ? [asked.code] : []}
              onChange={([code]) =>
                set(code === undefined ? undefined : { facet, code, minLevel: asked?.minLevel ?? 3 })
              }
            />
          </div>
          {asked &&
            number(
              asked.minLevel,
              1,
              (level) => ({ ...asked, minLevel: Math.min(5, Math.max(1, level)) }),
              t('post.level'),
            )}
        </Group>
      );
    }
    default:
      return null;
  }
}
