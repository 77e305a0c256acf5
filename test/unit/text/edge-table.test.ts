/** The edge table against a plain map, also when it grows. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { EdgeTable } from '../../../shared/text/edge-table.ts';

const edge = fc.tuple(fc.nat(50), fc.nat(70_000));

describe('EdgeTable', () => {
  test.prop([fc.array(edge, { maxLength: 300 }), edge])('answers as a map of pairs would', (added, asked) => {
    const table = new EdgeTable();
    const model = new Map<string, number>();
    for (const [node, unit] of added) {
      const child = table.getOrAdd(node, unit);
      expect(child).toBe(model.get(`${node} ${unit}`) ?? model.size + 1);
      model.set(`${node} ${unit}`, child);
    }
    expect(table.get(...asked)).toBe(model.get(asked.join(' ')) ?? -1);
  });

  it('keeps every edge when it grows', () => {
    const table = new EdgeTable();
    const count = 70_000;
    for (let at = 0; at < count; at++) table.getOrAdd(at % 977, at);
    for (let at = 0; at < count; at++) expect(table.get(at % 977, at)).toBe(at + 1);
  });
});
