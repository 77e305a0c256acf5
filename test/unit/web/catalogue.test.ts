import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en as enFirst } from '../../../web/src/i18n/en.ts';
import { enFields } from '../../../web/src/i18n/en-fields.ts';
import { enPages } from '../../../web/src/i18n/en-pages.ts';
import { enSheets } from '../../../web/src/i18n/en-sheets.ts';
import { fillIn } from '../../../web/src/i18n/fill-in.ts';
import { zh as zhFirst } from '../../../web/src/i18n/zh.ts';
import { zhFields } from '../../../web/src/i18n/zh-fields.ts';
import { zhPages } from '../../../web/src/i18n/zh-pages.ts';
import { zhSheets } from '../../../web/src/i18n/zh-sheets.ts';

const en = { ...enFirst, ...enPages, ...enSheets, ...enFields };
const zh = { ...zhFirst, ...zhPages, ...zhSheets, ...zhFields };

const SOURCES = join(import.meta.dirname, '../../../web/src');
const CATALOGUES = new Set(
  ['en', 'zh'].flatMap((language) => ['', '-pages', '-sheets', '-fields'].map((part) => `i18n/${language}${part}.ts`)),
);

const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !CATALOGUES.has(path))
  .map((path) => ({ path, text: readFileSync(join(SOURCES, path), 'utf8') }));
const everything = sources.map(({ text }) => text).join('\n');

/** `t('a.b')` in any quotes, and what `a.${x}` could mean. */
const written = new Set([...everything.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/g)].map(([, key]) => key!));
const prefixes = [...everything.matchAll(/`([a-z][\w.-]*\.)\$\{/g)].map(([, prefix]) => prefix!);
const isUsed = (key: string) => written.has(key) || prefixes.some((prefix) => key.startsWith(prefix));
const placeholders = (template: string) => [...new Set(template.match(/\{\w+\}/g))].sort();

describe('the catalogues', () => {
  it('have the same keys, none of them empty', () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
    expect([...Object.values(zh), ...Object.values(en)].filter((sentence) => sentence.trim() === '')).toEqual([]);
  });

  it('say each thing once', () => {
    const keys = [enFirst, enPages, enSheets, enFields].flatMap((part) => Object.keys(part));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('have no sentence that no page says', () => {
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('put the same values into both languages', () => {
    const differing = Object.keys(en).filter((key) => {
      const name = key as keyof typeof en;
      // A plural may leave a value out that only one form needs.
      const chinese = placeholders(zh[name]);
      return chinese.some((value) => !placeholders(en[name]).includes(value));
    });
    expect(differing).toEqual([]);
  });

  it('are the only place with Chinese words of the interface', () => {
    const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
    // The language switch and the listing's own language are named in that language; lists are separated as it does.
    const allowed = /中文|[、]/g;
    const guilty = sources.filter(({ text }) => /\p{Script=Han}/u.test(code(text).replace(allowed, '')));
    expect(guilty.map(({ path }) => path)).toEqual([]);
  });
});

describe('fillIn', () => {
  it('puts values in and leaves unknown names alone', () => {
    expect(fillIn('{name} of {other}', { name: 'A' })).toBe('A of {other}');
  });

  it('chooses the form by count', () => {
    const sentence = '{count} listing|{count} listings';
    expect([0, 1, 2].map((count) => fillIn(sentence, { count }))).toEqual(['0 listings', '1 listing', '2 listings']);
  });
});
