/** The calibration: its counts on a toy, and the committed table against what the code says today. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { listingContent } from '../../../shared/schemas/listing/listing-content.ts';
import { aNeed, NOW } from '../../helpers/builders.ts';
import { tallyData, tallyTable } from '../../relevance/calibration/tally-table.ts';
import { PAIRS, type Tally, talliesOf } from '../../relevance/calibration/verdict-tally.ts';
import { JUDGED_ON } from '../../relevance/judged/judged-set.ts';
import { type JudgedSet, readJudgedSet } from '../../relevance/judged-folder.ts';
import { aBareSolution } from '../matching/matchables.ts';

const folder = new URL('../../relevance/', import.meta.url);
const committed = (name: string) => readFileSync(new URL(`calibration/${name}`, folder), 'utf8');
const count = ({ grades }: Tally) => grades.reduce((a, b) => a + b, 0);

const offer = (id: string, written: { zh?: string; en?: string }) => ({
  id,
  text: '',
  title: id,
  content: aBareSolution({ title: written, capabilities: [{ id: 'c', text: written }] }),
});

/** One Chinese need of one requirement in words; the first offer says it, the second says it in English, the third does not. */
const toy: JudgedSet = {
  name: 'toy',
  queries: [
    {
      id: 'q',
      text: '质检',
      content: listingContent.parse(
        aNeed({ requirements: [{ id: 'r1', text: { zh: '机器视觉质检，支持边缘计算' }, importance: 'must' }] }),
      ),
    },
  ],
  docs: [
    offer('says-it', { zh: '机器视觉质检，支持边缘计算' }),
    offer('says-it-in-english', { en: 'Machine-vision quality inspection on edge computing' }),
    offer('says-nothing-of-it', { zh: '人员培训' }),
    { ...offer('not-sought', { zh: '机器视觉质检' }), content: listingContent.parse(aNeed()) },
  ],
  grades: new Map([
    [
      'q',
      new Map([
        ['says-it', 3],
        ['says-it-in-english', 2],
        ['says-nothing-of-it', 0],
        ['not-sought', 1],
      ]),
    ],
  ]),
};

describe('the tally of verdicts', () => {
  const tallies = talliesOf(toy, NOW);
  const gradesOf = (pair: string, verdict: string) =>
    tallies.find((one) => one.kind === 'words' && one.pair === pair && one.verdict === verdict)?.grades;

  it('counts each requirement by verdict, languages and grade', () => {
    expect(gradesOf('zh→zh', 'hit')).toEqual([0, 0, 0, 1]);
    expect(gradesOf('zh→en', 'hit')).toEqual([0, 0, 1, 0]);
    expect(gradesOf('zh→zh', 'unknown')).toEqual([1, 0, 0, 0]);
  });

  it('leaves out what the need does not seek, and gives every cell a row', () => {
    expect(tallies.reduce((sum, one) => sum + count(one), 0)).toBe(3);
    expect(tallies).toHaveLength(2 * PAIRS.length * 4);
  });

  it('is shown with how often a verdict is given to good offers and to others', () => {
    const rows = tallyTable(tallies).split('\n');
    expect(rows[1]!.split(/\s+/)).toEqual(['words', 'zh→zh', 'hit', '1', '3.00', '1.00', '1.00', '0.00', '–']);
    expect(rows[4]!.split(/\s+/)).toEqual(['words', 'zh→zh', 'unknown', '1', '0.00', '0.00', '0.00', '1.00', '0.00']);
    expect(tallyData(tallies).split('\n')[1]).toBe('words\tzh→zh\thit\t0\t0\t0\t1');
  });
});

describe('the calibration table', () => {
  let tallies: readonly Tally[];
  beforeAll(() => {
    tallies = talliesOf(readJudgedSet(fileURLToPath(folder)), JUDGED_ON);
  }, 120_000);

  it('says what the code says today (npm run calibrate -- --write)', () => {
    expect(committed('verdicts.tsv')).toBe(tallyData(tallies));
    expect(committed('table.txt')).toBe(tallyTable(tallies));
  });

  it('shows a verdict in words that means the same within a language and across', () => {
    const ofWords = (pairs: readonly string[], verdict: string) =>
      tallies.filter((one) => one.kind === 'words' && one.verdict === verdict && pairs.includes(one.pair));
    const share = (list: readonly Tally[]) =>
      list.reduce((sum, { grades }) => sum + grades[2]! + grades[3]!, 0) /
      list.reduce((sum, one) => sum + count(one), 0);
    const [within, across] = [
      ['zh→zh', 'en→en'],
      ['zh→en', 'en→zh'],
    ];
    for (const pairs of [within, across]) {
      expect(share(ofWords(pairs!, 'hit'))).toBeGreaterThan(share(ofWords(pairs!, 'partial')));
      expect(share(ofWords(pairs!, 'partial'))).toBeGreaterThan(share(ofWords(pairs!, 'unknown')));
    }
  });
});
