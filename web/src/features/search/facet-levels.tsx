/** A facet with levels: choosing a value unfolds what lies below it. */
import { Stack } from '@mantine/core';
import { useTaxonomy } from '../../i18n/code-names.ts';
import { type CountedValue, chosenInTree, treeRows } from './facet-tree.ts';
import { FacetValues } from './facet-values.tsx';
import { RegionTiles } from './region-tiles.tsx';

interface Props {
  readonly facet: 'region' | 'industry';
  readonly values: readonly CountedValue[];
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
}

/** Nothing until the code list is there, which knows the levels. */
export function FacetLevels({ facet, values, chosen, onChoose }: Props) {
  const list = useTaxonomy(facet === 'region' ? 'regions' : 'industries');
  if (!list) return null;
  const toggle = (value: string) => onChoose(chosenInTree(chosen, value, list));
  return (
    <Stack gap={6}>
      {facet === 'region' && <RegionTiles values={values} chosen={chosen} onToggle={toggle} />}
      <FacetValues facet={facet} rows={treeRows(values, chosen, list)} chosen={chosen} onToggle={toggle} />
    </Stack>
  );
}
