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
import { FEN_IN_WAN, fenTyped } from '../../ui/typed-amount.ts';
import { CodeSelect } from '../posting/code-select.tsx';
import { withinBounds } from './asking.ts';
import { NumberLine } from './number-line.tsx';

interface ValueProps {
  readonly facet: FacetName;
  readonly ask: Ask | undefined;
  readonly set: (ask: Ask | undefined) => void;
}

/** One field or two, by facet; `set` is given undefined where nothing is chosen any more. */
export function AskValue({ facet, ask, set }: ValueProps) {
  const { t, language } = useWords();
  const name = FACET_NAMES[facet]![language];
  const number = (value: number | undefined, take: (typed: string) => Ask | undefined, label = name) => (
    <NumberLine
      key={facet}
      label={label}
      value={value}
      onType={(typed) => {
        const next = take(typed);
        if (next) set(next);
      }}
    />
  );
  const amount = (fen: number | undefined, make: (fen: number) => Ask, label: string) =>
    number(
      fen === undefined ? undefined : fen / FEN_IN_WAN,
      (typed) => {
        const next = fenTyped(typed, FEN_IN_WAN);
        return next === undefined ? undefined : make(next);
      },
      label,
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
      return amount(ask?.facet === facet ? ask.maxFen : undefined, (maxFen) => ({ facet, maxFen }), t('post.budget'));
    case 'funding':
      return amount(
        ask?.facet === facet ? ask.amountFen : undefined,
        (amountFen) => ({ facet, amountFen }),
        t('post.amount'),
      );
    case 'trl':
    case 'security-level':
      return number(ask?.facet === facet ? ask.min : undefined, (typed) => ({
        facet,
        min: withinBounds(facet, Number(typed)),
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
          {number(asked.min, (typed) => ({ ...asked, min: withinBounds(facet, Number(typed)) }))}
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
              (typed) => ({ ...asked, minLevel: withinBounds(facet, Number(typed)) }),
              t('post.level'),
            )}
        </Group>
      );
    }
    default:
      return null;
  }
}
