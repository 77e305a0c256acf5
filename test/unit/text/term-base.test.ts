/** The term base: sound as data, and found in text in both languages. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { lexemes } from '../../../shared/text/lexemes.ts';
import { fold } from '../../../shared/text/normalise.ts';
import { stem } from '../../../shared/text/stems.ts';
import { EN_STOP_WORDS, FILLERS, ZH_STOP_WORDS } from '../../../shared/text/stop-words.ts';
import { termBase } from '../../../shared/text/term-base.ts';

const all = termBase.all();
const ids = (text: string): string[] => termBase.conceptsIn(text).map(({ conceptId }) => conceptId);

/** How the trie sees a surface: stems and characters. */
function seen(surface: string): string {
  const { text, count, starts, ends, han } = lexemes(fold(surface).text);
  return Array.from({ length: count }, (_, at) => {
    const piece = text.slice(starts[at], ends[at]);
    return han[at] === 0 ? stem(piece) : piece;
  }).join(' ');
}

describe('the data', () => {
  it('holds at least 1,200 concepts, each named in both languages, under distinct ids', () => {
    expect(all.length).toBeGreaterThanOrEqual(1200);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, zh, en } of all) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(zh.length, id).toBeGreaterThan(0);
      expect(en.length, id).toBeGreaterThan(0);
      expect(
        [...zh, ...en].filter((name) => name.trim() !== name || name === ''),
        id,
      ).toEqual([]);
      expect(
        en.filter((name) => /[\u4e00-\u9fff]/.test(name)),
        id,
      ).toEqual([]);
    }
  });

  it('has a broader concept for each reference, and no circle', () => {
    for (const { id } of all) {
      const path = new Set<string>();
      for (let at: string | undefined = id; at !== undefined; at = termBase.concept(at)!.broader) {
        expect(path.has(at), id).toBe(false);
        expect(termBase.concept(at), at).toBeDefined();
        path.add(at);
      }
    }
  });

  it('gives no surface to two concepts, to a stop word or to boilerplate', () => {
    const owner = new Map<string, string>();
    for (const word of [...EN_STOP_WORDS, ...ZH_STOP_WORDS]) owner.set(seen(word), 'stop');
    for (const { key, words } of FILLERS) for (const word of words) owner.set(seen(word), `filler ${key}`);
    const clashes: string[] = [];
    for (const { id, zh, en, exact } of all) {
      for (const surface of [...zh, ...en]) {
        const key = exact.includes(surface) ? `=${surface}` : seen(surface);
        const other = owner.get(key);
        if (other !== undefined && other !== id) clashes.push(`${surface}: ${other}, ${id}`);
        owner.set(key, id);
      }
    }
    expect(clashes).toEqual([]);
  });

  it('finds each surface as a whole', () => {
    const lost: string[] = [];
    for (const { id, zh, en } of all) {
      for (const surface of [...zh, ...en]) {
        const [hit, ...more] = termBase.conceptsIn(surface);
        if (hit?.conceptId !== id || hit.surface !== surface || more.length > 0) lost.push(`${id}: ${surface}`);
      }
    }
    expect(lost).toEqual([]);
  });
});

describe('conceptsIn', () => {
  it.each([
    ['建设5G 专网并接入SCADA', ['private-5g', 'connection', 'scada']],
    ['Private 5G networks with OPC-UA', ['private-5g', 'opc-ua']],
    ['預測性維護與數位孿生', ['predictive-maintenance', 'digital-twin']],
    ['ＴＳＮ交换机', ['tsn', 'switch']],
    ['time sensitive networking', ['tsn']],
    ['The CAN bus can fail', ['can-bus']],
    ['工业互联网平台与标识解析', ['industrial-internet-platform', 'identifier-resolution']],
    ['AGVs and forklifts', ['agv', 'forklift']],
    ['plcx', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('points at the source', () => {
    expect(termBase.conceptsIn('用於 邊緣計算。')).toEqual([
      { conceptId: 'edge-computing', start: 3, end: 7, surface: '邊緣計算' },
    ]);
  });

  test.prop([fc.array(fc.constantFrom(...all.map(({ zh }) => zh[0]!)), { minLength: 1, maxLength: 6 })])(
    'finds each of several terms parted by punctuation',
    (names) => {
      const found = termBase.conceptsIn(names.join('，'));
      expect(found.map(({ surface }) => surface)).toEqual(names);
    },
  );
});

describe('translations', () => {
  it('gives the preferred name first', () => {
    expect(termBase.translationsOf('predictive-maintenance', 'en')[0]).toBe('predictive maintenance');
    expect(termBase.translationsOf('predictive-maintenance', 'zh')[0]).toBe('预测性维护');
    expect(termBase.translationsOf('no-such', 'en')).toEqual([]);
  });

  it('expands a text into the other language, each name once', () => {
    const names = termBase.expand('边缘计算与边缘计算网关', 'en');
    expect(names).toContain('edge computing');
    expect(new Set(names).size).toBe(names.length);
    expect(termBase.expand('nothing to see', 'zh')).toEqual([]);
  });
});

describe('relations', () => {
  it('are nearer for parent and child than for siblings, and none between strangers', () => {
    expect(termBase.related('tsn', 'tsn')).toBe(1);
    expect(termBase.related('5g-tsn', 'tsn')).toBe(0.5);
    expect(termBase.related('tsn', '5g-tsn')).toBe(0.5);
    expect(termBase.related('quenching', 'annealing')).toBe(0.125);
    expect(termBase.related('tsn', 'dyeing')).toBe(0);
    expect(termBase.related('no-such', 'tsn')).toBe(0);
  });

  it('know the parts that the longest match hides', () => {
    expect(termBase.partsOf('machine-vision-inspection')).toEqual(['machine-vision', 'quality-inspection']);
    expect(termBase.partsOf('plc')).toEqual([]);
  });
});
