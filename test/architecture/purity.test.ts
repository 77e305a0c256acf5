/** What must not stand in the sources: environment reads, clocks in shared, files too long to read, names that say nothing. */
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const shared = sourceFiles('shared');
const functions = sourceFiles('functions');
const everything = [...shared, ...functions, ...sourceFiles('infra'), ...sourceFiles('web'), ...sourceFiles('test')];

/** Comments may speak of what code may not do. */
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
const pathsWith = (files: typeof everything, pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(code(text))).map(({ path }) => path);

describe('sources', () => {
  it('read the environment in functions/config.ts only', () => {
    expect(pathsWith([...shared, ...functions], /\bprocess\.env\b|\bimport\.meta\.env\b/)).toEqual([
      'functions/config.ts',
    ]);
  });

  it('keep shared free of clocks, randomness and input or output', () => {
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.|\bperformance\.now|\bfetch\(|\bconsole\.|\bprocess\.|\bsetTimeout\(/;
    expect(pathsWith(shared, impure)).toEqual([]);
  });

  it('stay readable: at most 400 lines a file, lists of data and tests aside', () => {
    const isData = /^(?:infra\/local\/seed|shared\/taxonomy|shared\/text\/(?:terms|traditional)|test)\b/;
    const long = everything
      .filter(({ path }) => !isData.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  it('open with a sentence that says their job', () => {
    const silent = [...shared, ...functions].filter(({ text }) => !/^\/\*\*\s/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('have names that say what is inside, in lower case with hyphens', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|managers?|misc|index)(?:\/|\.tsx?$)/;
    // Two names are those of the domain itself and of the place for test set-up.
    const known = new Set(['shared/schemas/listing/common.ts']);
    const odd = everything
      .map(({ path }) => path)
      .filter((path) => !known.has(path) && !path.startsWith('test/helpers/'))
      .filter(
        (path) => vague.test(path) || (/^(?:shared|functions|infra|test)\//.test(path) && !/^[a-z0-9./-]+$/.test(path)),
      );
    expect(odd).toEqual([]);
  });

  it('silence no checker and skip no test', () => {
    const silenced =
      /@ts-ignore|@ts-nocheck|biome-ignore|\b(?:it|test|describe)\.(?:skip|only|todo)\b|\bTODO\b|\bFIXME\b/;
    const guilty = everything.filter(
      ({ path, text }) => path !== 'test/architecture/purity.test.ts' && silenced.test(text),
    );
    expect(guilty.map(({ path }) => path)).toEqual([]);
  });
});
