/** A facet's values to tick, each with how many listings it would find; beyond the first few the rest unfolds. */
import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { SearchFacet } from '../../../../shared/schemas/search-facets.ts';
import { formatCount } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import type { TreeRow } from './facet-tree.ts';
import { useValueName } from './use-value-name.ts';

const SHOWN_AT_FIRST = 6;

interface Props {
  readonly facet: SearchFacet;
  readonly rows: readonly TreeRow[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** In the order given. */
export function FacetValues({ facet, rows, chosen, onToggle }: Props) {
  const { t, language } = useWords();
  const nameOf = useValueName();
  const [all, setAll] = useState(false);
  const shown = all ? rows : firstOf(rows, chosen);
  return (
    <Stack gap={0} pt={4}>
      {shown.map(({ value, count, depth }) => (
        <label key={value} className="facet-value" style={{ paddingInlineStart: depth * 14 }}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <span>{nameOf({ facet, value })}</span>
          <Text span inherit c="dimmed" fz="xs" style={{ fontVariantNumeric: 'tabular-nums' }}>
            {formatCount(count, language)}
          </Text>
        </label>
      ))}
      {(all || shown.length < rows.length) && rows.length > SHOWN_AT_FIRST && (
        <Button
          variant="subtle"
          size="compact-xs"
          mt={4}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => setAll(!all)}
          aria-expanded={all}
        >
          {all ? t('facet.fewer') : t('facet.more', { count: rows.length - shown.length })}
        </Button>
      )}
    </Stack>
  );
}

/** The first few, and on to the last one chosen with a few below it. */
function firstOf(rows: readonly TreeRow[], chosen: readonly string[]): readonly TreeRow[] {
  const last = rows.findLastIndex(({ value }) => chosen.includes(value));
  const levels = rows.some(({ depth }) => depth > 0);
  return rows.slice(0, Math.max(SHOWN_AT_FIRST, last + 1 + (levels ? SHOWN_AT_FIRST : 0)));
}
