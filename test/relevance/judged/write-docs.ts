/** Writes queries.jsonl, docs.jsonl and qrels.tsv from the judged needs and the demo data. */
import { writeFileSync } from 'node:fs';
import { judgedFiles } from './judged-set.ts';

for (const [name, text] of Object.entries(await judgedFiles())) writeFileSync(new URL(name, import.meta.url), text);
