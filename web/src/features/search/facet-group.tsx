/** One facet: its values with how many listings each would find, the frequent ones first. */
import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { SearchFacet } from '../../../../shared/schemas/search-facets.ts';
import { formatCount } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { useValueName } from './use-value-name.ts';

const SHOWN_AT_FIRST = 6;

interface Props {
  readonly facet: SearchFacet;
  readonly heading: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
  readonly chosen: readonly string[];
  /** Whether it is open when the page opens; one with something chosen always is. */
  readonly opened: boolean;
  readonly onToggle: (value: string) => void;
}

/** A heading that folds its values away. */
export function FacetGroup({ heading, opened, ...rest }: Props) {
  const [open, setOpen] = useState(opened || rest.chosen.length > 0);
  const id = useId();
  const Arrow = open ? ChevronDown : ChevronRight;
  return (
    <div>
      <UnstyledButton
        w="100%"
        fw={600}
        fz="sm"
        py={4}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Group justify="space-between" wrap="nowrap">
          {heading}
          <Arrow size={16} aria-hidden />
        </Group>
      </UnstyledButton>
      <fieldset id={id} aria-label={heading} className="plain">
        {open && <FacetValues {...rest} />}
      </fieldset>
    </div>
  );
}

/** Chosen values stand first; beyond the first few the rest unfolds. */
function FacetValues({ facet, values, chosen, onToggle }: Omit<Props, 'heading' | 'opened'>) {
  const { t, language } = useWords();
  const nameOf = useValueName();
  const [all, setAll] = useState(false);
  const isChosen = ({ value }: { readonly value: string }) => chosen.includes(value);
  const ordered = [...values.filter(isChosen), ...values.filter((one) => !isChosen(one))];
  const shown = all ? ordered : ordered.slice(0, Math.max(SHOWN_AT_FIRST, chosen.length));
  return (
    <Stack gap={0} pt={4}>
      {shown.map(({ value, count }) => (
        <label key={value} className="facet-value">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <span>{nameOf({ facet, value })}</span>
          <Text span inherit c="dimmed" fz="xs" style={{ fontVariantNumeric: 'tabular-nums' }}>
            {formatCount(count, language)}
          </Text>
        </label>
      ))}
      {ordered.length > SHOWN_AT_FIRST && (
        <Button
          variant="subtle"
          size="compact-xs"
          mt={4}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => setAll(!all)}
          aria-expanded={all}
        >
          {all ? t('facet.fewer') : t('facet.more', { count: ordered.length - shown.length })}
        </Button>
      )}
    </Stack>
  );
}
