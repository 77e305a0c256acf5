/** README's folder table and the real folders say the same. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

/** First cells of the table whose header starts with "Folder": paths in backticks. */
function listedFolders(readme: string): string[] {
  const lines = readme.split('\n');
  const header = lines.findIndex((line) => /^\|\s*Folder\b/i.test(line));
  if (header < 0) return [];
  const rows = lines.slice(header + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows
    .slice(0, end < 0 ? rows.length : end)
    .flatMap((row) => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, path]) => path!.replace(/\/$/, '')));
}

const foldersIn = (parent: string) =>
  readdirSync(join(ROOT, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${parent}/${entry.name}`);

describe("README's folder table", () => {
  const listed = listedFolders(readFileSync(join(ROOT, 'README.md'), 'utf8'));

  it('names folders that exist', () => {
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names every folder of shared and functions', () => {
    const missing = [...foldersIn('shared'), ...foldersIn('functions')].filter((path) => !listed.includes(path));
    expect(missing).toEqual([]);
  });
});
