/** One facet under a heading that folds it away. */
import { Group, UnstyledButton } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import type { SearchFacet } from '../../../../shared/schemas/search-facets.ts';
import { withWords } from '../../i18n/load-catalogue.ts';
import type { CountedValue } from './facet-tree.ts';
import { FacetValues } from './facet-values.tsx';

const FacetLevels = lazy(
  withWords(() => import('./facet-levels.tsx').then((loaded) => ({ default: loaded.FacetLevels }))),
);

interface Props {
  readonly facet: SearchFacet;
  readonly heading: string;
  readonly values: readonly CountedValue[];
  readonly chosen: readonly string[];
  /** Whether it is open when the page opens; one with something chosen always is. */
  readonly opened: boolean;
  readonly onChoose: (values: readonly string[]) => void;
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
        {open && <Values {...rest} />}
      </fieldset>
    </div>
  );
}

/** Chosen values stand first, but where levels give the order. */
function Values({ facet, values, chosen, onChoose }: Omit<Props, 'heading' | 'opened'>) {
  if (facet === 'region' || facet === 'industry') {
    return (
      <Suspense>
        <FacetLevels facet={facet} values={values} chosen={chosen} onChoose={onChoose} />
      </Suspense>
    );
  }
  const isChosen = ({ value }: CountedValue) => chosen.includes(value);
  const ordered = [...values.filter(isChosen), ...values.filter((one) => !isChosen(one))];
  const toggle = (value: string) =>
    onChoose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <FacetValues facet={facet} rows={ordered.map((one) => ({ ...one, depth: 0 }))} chosen={chosen} onToggle={toggle} />
  );
}
