/** How an indented table becomes entries. */
import { describe, expect, it } from 'vitest';
import { entryTable } from '../../../shared/taxonomy/entry-table.ts';
import { tableTaxonomy } from '../../../shared/taxonomy/table-taxonomy.ts';

describe('an entry table', () => {
  it('reads code, names and aliases of each line', () => {
    expect(entryTable('\nmqtt | 消息队列 | MQTT | MQTT 5;  ISO/IEC 20922\n\namqp|高级消息|AMQP\n')).toEqual([
      { code: 'mqtt', zh: '消息队列', en: 'MQTT', aliases: ['MQTT 5', 'ISO/IEC 20922'] },
      { code: 'amqp', zh: '高级消息', en: 'AMQP' },
    ]);
  });

  it('leaves out an English name that is not there', () => {
    expect(entryTable('0111|稻谷种植')).toEqual([{ code: '0111', zh: '稻谷种植' }]);
  });

  it.each(['35||Machinery', '|专用设备|Machinery', 'a|甲|A|first|second'])('refuses the line %s', (line) => {
    expect(() => entryTable(line)).toThrow(`not an entry: ${line}`);
  });

  it('takes the parent from the indent, also after coming back out', () => {
    const parents = entryTable('a|甲\n b|乙\n  c|丙\n  d|丁\n e|戊\nf|己\n g|庚').map(({ code, parent }) => [
      code,
      parent,
    ]);
    expect(parents).toEqual([
      ['a', undefined],
      ['b', 'a'],
      ['c', 'b'],
      ['d', 'b'],
      ['e', 'a'],
      ['f', undefined],
      ['g', 'f'],
    ]);
  });
});

describe('a table taxonomy', () => {
  it('answers as a list built at once would', () => {
    const list = tableTaxonomy('list', 'a | 甲 | first\n  b | 乙 | second');
    expect(list.name).toBe('list');
    expect(list.entries).toHaveLength(2);
    expect(list.has('b')).toBe(true);
    expect(list.get('b')?.en).toBe('second');
    expect(list.lineage('b')).toEqual(['b', 'a']);
    expect(list.isWithin('b', 'a')).toBe(true);
  });

  it('reads the table once', () => {
    const list = tableTaxonomy('list', 'a|甲');
    expect(list.entries).toBe(list.entries);
  });

  it('reports a broken table when it is first read', () => {
    const broken = tableTaxonomy('broken', 'a|甲\na|乙');
    expect(() => broken.has('a')).toThrow('broken: a stands twice');
  });
});
