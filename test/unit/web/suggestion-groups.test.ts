import { describe, expect, it } from 'vitest';
import type { SuggestResult } from '../../../shared/schemas/search.ts';
import { markTyped, nextPlace, suggestionGroups } from '../../../web/src/features/search/suggestion-groups.ts';

const code = (taxonomy: string, name: string): SuggestResult['codes'][number] => ({ taxonomy, code: name, zh: name });
const listing = (id: string, kind: SuggestResult['listings'][number]['kind']) => ({ id, kind, title: { en: id } });
const shape = (result: SuggestResult) =>
  suggestionGroups(result).map(({ heading, options }) => [heading, options.map(({ key }) => key)]);

describe('suggestions', () => {
  it('stand under the facet or the kind they are of, values first, in the order of the best of each', () => {
    const codes = [code('protocols', 'opc-ua'), code('scenarios', 's06'), code('protocols', 'profinet')];
    const listings = [listing('a', 'service'), listing('b', 'need'), listing('c', 'service')];
    expect(shape({ codes, listings })).toEqual([
      ['facet.protocol', ['protocols-opc-ua', 'protocols-profinet']],
      ['facet.scenario', ['scenarios-s06']],
      ['kind.service', ['a', 'c']],
      ['kind.need', ['b']],
    ]);
  });

  it('are few, and of what one can filter by', () => {
    const codes = [code('size-bands', 'small'), ...[1, 2, 3, 4, 5, 6].map((n) => code('skills', `k${n}`))];
    const listings = [1, 2, 3, 4, 5, 6].map((n) => listing(`l${n}`, 'policy'));
    expect(shape({ codes, listings })).toEqual([
      ['facet.skill', ['skills-k1', 'skills-k2', 'skills-k3', 'skills-k4', 'skills-k5']],
      ['kind.policy', ['l1', 'l2', 'l3', 'l4', 'l5']],
    ]);
    expect(shape({ codes: [], listings: [] })).toEqual([]);
  });

  it('are walked round and round, from nowhere to either end', () => {
    expect([nextPlace(-1, 1, 3), nextPlace(0, 1, 3), nextPlace(2, 1, 3)]).toEqual([0, 1, 0]);
    expect([nextPlace(-1, -1, 3), nextPlace(0, -1, 3), nextPlace(2, -1, 3)]).toEqual([2, 2, 1]);
  });

  it('mark what was typed wherever it occurs, and nothing that a pattern would mean', () => {
    expect(markTyped('OPC UA over opc', 'opc ')).toEqual(['', 'OPC', ' UA over ', 'opc', '']);
    expect(markTyped('机器视觉质检', '视觉')).toEqual(['机器', '视觉', '质检']);
    expect(markTyped('机器视觉质检', 'jqsj')).toEqual(['机器视觉质检']);
    expect(markTyped('C++ (embedded)', '+ (')).toEqual(['C+', '+ (', 'embedded)']);
    expect(markTyped('PROFINET', '.')).toEqual(['PROFINET']);
    expect(markTyped('PROFINET', ' ')).toEqual(['PROFINET']);
  });
});
