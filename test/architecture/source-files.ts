/** The project's source files with what each imports: what the architecture tests look at. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, absolute. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** `path` is relative to the root with forward slashes; `imports` are packages as written and files as paths from the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\b(?:import|require)\(\s*'([^']+)'/g;

const resolved = (path: string, target: string) =>
  target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), target)) : target;

function importsOf(path: string, text: string): Import[] {
  const statements = [...text.matchAll(STATEMENT)].map(([, type, target]) => ({
    target: resolved(path, target!),
    typeOnly: type !== undefined,
  }));
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, target]) => ({
    target: resolved(path, target!),
    typeOnly: false,
  }));
  return [...statements, ...dynamic];
}

/** All TypeScript files under `folder`, sorted by path; an absent folder has none. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(ROOT, { withFileTypes: true }).some((entry) => entry.name === folder.split('/')[0])
    ? readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
        .filter((path) => !path.includes('node_modules/') && dirname(path) !== '.')
        .sort()
        .map((path) => {
          const text = readFileSync(join(ROOT, path), 'utf8');
          return { path, text, imports: importsOf(path, text) };
        })
    : [];
}
