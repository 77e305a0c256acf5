/** The provinces as tiles where a map would have them, darker where more was found. */
import { UnstyledButton } from '@mantine/core';
import { useCodeName } from '../../i18n/code-names.ts';
import { formatCount } from '../../i18n/formats.ts';
import type { WordKey } from '../../i18n/load-catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import type { CountedValue } from './facet-tree.ts';

/** Codes of GB/T 2260, as they lie; `--` is no province. */
const MAP = [
  '-- -- -- -- -- -- -- 23',
  '-- -- -- -- -- 15 21 22',
  '65 -- 62 64 14 13 11 12',
  '-- 54 63 61 41 37 32 --',
  '-- -- 51 50 42 34 33 31',
  '-- -- 53 52 43 36 35 71',
  '-- -- -- -- 45 44 81 --',
  '-- -- -- -- 46 82 -- --',
].map((row) => row.split(' '));
const TILES = MAP.flatMap((row, y) => row.flatMap((code, x) => (code === '--' ? [] : [{ code, x, y }])));

interface Props {
  readonly values: readonly CountedValue[];
  readonly chosen: readonly string[];
  readonly onToggle: (code: string) => void;
}

/** Each tile is a switch, named in full; one without listings cannot be chosen. */
export function RegionTiles({ values, chosen, onToggle }: Props) {
  const { t, language } = useWords();
  const nameOf = useCodeName();
  const counts = new Map(values.map(({ value, count }) => [value, count]));
  const most = Math.max(1, ...TILES.map(({ code }) => counts.get(code) ?? 0));
  return (
    <div className="region-tiles">
      {TILES.map(({ code, x, y }) => {
        const count = counts.get(code) ?? 0;
        // By the logarithm, or one province would leave all others pale.
        const share = Math.round((100 * Math.log1p(count)) / Math.log1p(most));
        const name = t('facet.tile', { name: nameOf('regions', code), count, shown: formatCount(count, language) });
        return (
          <UnstyledButton
            key={code}
            className="region-tile"
            // A place in the province is named by a longer code.
            aria-pressed={chosen.includes(code) || (chosen.some((one) => one.startsWith(code)) ? 'mixed' : false)}
            aria-label={name}
            title={name}
            disabled={count === 0 && !chosen.includes(code)}
            style={{ gridColumn: x + 1, gridRow: y + 1, '--share': `${share * 0.45}%` }}
            onClick={() => onToggle(code)}
          >
            {t(`region-tile.${code}` as WordKey)}
          </UnstyledButton>
        );
      })}
    </div>
  );
}
