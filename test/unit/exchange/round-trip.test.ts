import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listingsToRows } from '../../../shared/exchange/listings-to-rows.ts';
import { rowsToListings } from '../../../shared/exchange/rows-to-listings.ts';
import { LISTING_KINDS } from '../../../shared/schemas/listing/listing-content.ts';
import { LANGUAGES } from '../../../shared/schemas/localized-text.ts';
import { aFinance, aNeed, aPolicy, aProgram, aService, aSolution, aTalent, aTransfer } from '../../helpers/builders.ts';
import { arbitraryContent } from './arbitrary-content.ts';
import { speech } from './names.ts';

const BUILT = [aNeed, aSolution, aTransfer, aProgram, aTalent, aService, aFinance, aPolicy].map((build) => build());

/** Without what says nothing: empty objects and lists below the fields. */
function meant(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(meant);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const kept = meant(inner);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

describe('what was written as rows', () => {
  it.each(LISTING_KINDS)('is read back as it was: %s', (kind) => {
    fc.assert(
      fc.property(
        fc.array(arbitraryContent(kind), { maxLength: 3 }),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...LANGUAGES),
        (contents, writer, reader) => {
          const sheet = rowsToListings(kind, listingsToRows(kind, contents, speech(writer)), speech(reader));
          expect(sheet.issues).toEqual([]);
          expect(sheet.listings.map(({ content }) => meant(content))).toEqual(contents.map(meant));
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(BUILT.map((content) => [content.kind, content] as const))(
    'keeps a %s of the tests whole',
    (kind, content) => {
      const { listings, issues } = rowsToListings(kind, listingsToRows(kind, [content], speech('zh')), speech('en'));
      expect(issues).toEqual([]);
      expect(listings.map((one) => one.content)).toEqual([content]);
    },
  );

  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(arbitraryContent('need'), (content) => {
        const [, , row] = listingsToRows('need', [content], speech('zh'));
        expect(row!.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
      }),
    );
  });

  it('goes on in a further column where a cell would be too long for a spreadsheet', () => {
    const requirements = Array.from({ length: 90 }, (_, i) => ({
      id: `r${i + 1}`,
      text: { zh: '要求'.repeat(300) },
      importance: 'must' as const,
    }));
    const need = aNeed({ requirements });
    const rows = listingsToRows('need', [need], speech('en'));
    expect(Math.max(...rows.flat().map(({ length }) => length))).toBeLessThan(32_767);
    expect(rowsToListings('need', rows, speech('en')).listings[0]?.content).toEqual(need);
  });
});
