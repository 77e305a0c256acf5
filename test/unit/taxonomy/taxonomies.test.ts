/** What holds for every code list: codes, names, parents, aliases, definitions. */
import { describe, expect, it } from 'vitest';
import { taxonomies, taxonomyNames } from '../../../shared/taxonomy/taxonomies.ts';

/** Names that are the same in both languages because the world writes them in one way: Latin letters, no Han. */
const isInternational = (name: string): boolean => !/\p{Script=Han}/u.test(name) && /[A-Z]/.test(name);
/** Codes that follow a standard of their own instead of kebab-case. */
const codeForms: Record<string, RegExp> = {
  industries: /^([A-T]|\d{2,4})$/,
  regions: /^(\d{2}|\d{4})$/,
  ipc: /^[A-H](\d{2}[A-Z]?)?$/,
};

describe.each(taxonomyNames)('the list %s', (name) => {
  const list = taxonomies[name];

  it('is known by its own name and is not empty', () => {
    expect(list.name).toBe(name);
    expect(list.entries.length).toBeGreaterThan(1);
  });

  it('has each code once, written in the form of the list', () => {
    const codes = list.entries.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const form = codeForms[name] ?? /^[a-z0-9]+(-[a-z0-9]+)*$/;
    expect(codes.filter((code) => !form.test(code))).toEqual([]);
  });

  it('has parents that stand before their children and lead to a root', () => {
    const before = new Set<string>();
    for (const { code, parent } of list.entries) {
      if (parent !== undefined) expect(before, `${code} comes before its parent`).toContain(parent);
      before.add(code);
      expect(list.lineage(code)[0]).toBe(code);
      expect(list.get(list.lineage(code).at(-1)!)?.parent).toBeUndefined();
    }
  });

  it('has a Chinese name with Han characters and an English one without', () => {
    for (const { code, zh, en } of list.entries) {
      expect(zh.trim(), code).not.toBe('');
      if (zh !== en) expect(zh, code).toMatch(/\p{Script=Han}|[A-Z]/u);
      if (name === 'industries' && code.length > 2) continue;
      expect(en?.trim(), code).toBeTruthy();
      expect(en, code).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('gives the same name in both languages only where it is international', () => {
    const same = list.entries.filter(({ zh, en }) => zh === en && !isInternational(zh));
    expect(same).toEqual([]);
  });

  it('gives no two codes the same name, industries excepted, where a group and its only class share one', () => {
    if (name === 'industries') return expect(list.get('112')?.zh).toBe(list.get('1120')?.zh);
    for (const field of ['zh', 'en'] as const) {
      const names = list.entries.map((entry) => entry[field]);
      expect(names.filter((value, at) => names.indexOf(value) !== at)).toEqual([]);
    }
  });

  it('has aliases that add something and point to one code each', () => {
    const owner = new Map<string, string>();
    for (const { code, zh, en, aliases = [] } of list.entries) {
      for (const alias of aliases) {
        expect(alias.trim(), code).toBe(alias);
        expect(alias, code).not.toBe('');
        expect([zh, en], `${code}: alias repeats the name`).not.toContain(alias);
        expect(owner.get(alias), `${alias} stands for ${code} too`).toBeUndefined();
        owner.set(alias, code);
      }
    }
  });

  it('defines in both languages what it defines', () => {
    for (const { definition } of list.entries) {
      if (definition) expect([definition.zh, definition.en].every((text) => text.length > 5)).toBe(true);
    }
  });
});

describe('the lists together', () => {
  it('are named in alphabetical order', () => {
    expect(taxonomyNames).toEqual([...taxonomyNames].sort());
    expect(taxonomyNames.length).toBe(31);
  });

  it.each([
    'trl',
    'security-levels',
    'security-classes',
    'skill-levels',
    'size-bands',
    'models',
    'licence-modes',
  ] as const)('define every entry of %s', (name) => {
    expect(taxonomies[name].entries.filter(({ definition }) => !definition)).toEqual([]);
  });
});
