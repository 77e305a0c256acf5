/** What the embedder in the process costs here: `npx tsx test/embedding/measure.ts [threads]`, in a process of its own. */
import { join } from 'node:path';
import { onnxEmbedder } from '../../functions/adapters/onnx/embedder.ts';
import { readVocabulary } from '../../functions/adapters/onnx/vocabulary.ts';
import { modelForTests, referenceTexts } from './model.ts';

const QUERIES = 200;
const DOCUMENTS = 60;
const DOCUMENT_CHARACTERS = 330;

/** What a run takes by the clock, and of the processor: on a busy machine only the second says what it costs. */
interface Cost {
  readonly wallMs: number;
  readonly cpuMs: number;
}

async function cost(run: () => Promise<unknown>): Promise<Cost> {
  const [started, used] = [performance.now(), process.cpuUsage()];
  await run();
  const { user, system } = process.cpuUsage(used);
  return { wallMs: performance.now() - started, cpuMs: (user + system) / 1_000 };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const residentMb = () => Math.round(process.memoryUsage.rss() / 2 ** 20);

/** Documents of 330 characters, cut from all recorded texts one after the other. */
function documents(): string[] {
  const all = referenceTexts()
    .map(({ text }) => text)
    .join('\n')
    .repeat(3);
  return Array.from({ length: DOCUMENTS }, (_, at) =>
    all.slice(at * DOCUMENT_CHARACTERS, (at + 1) * DOCUMENT_CHARACTERS),
  );
}

const threads = Number(process.argv[2] ?? 1);
const modelDir = await modelForTests();
if (modelDir === undefined) throw new Error('There is no Python on this machine, so no model to measure.');

const before = residentMb();
const vocabulary = await cost(() => readVocabulary(join(modelDir, 'vocabulary.bin')));
const embedder = onnxEmbedder({ modelDir, threads });
const load = await cost(() => embedder.ping());
const first = await cost(() => embedder.embedQuery('数控机床主轴轴承振动监测'));
const queries = referenceTexts().filter(({ ids }) => ids.length >= 5 && ids.length <= 30);
const costs: Cost[] = [];
for (let at = 0; at < QUERIES; at++) {
  costs.push(await cost(() => embedder.embedQuery(queries[at % queries.length]!.text)));
}
const query = { wallMs: median(costs.map(({ wallMs }) => wallMs)), cpuMs: median(costs.map(({ cpuMs }) => cpuMs)) };
const longest = await cost(() => embedder.embedQuery('需要三名熟悉工业协议的工程师驻场六个月。'.repeat(500)));
const passages = await cost(() => embedder.embedPassages(documents()));
const document = { wallMs: passages.wallMs / DOCUMENTS, cpuMs: passages.cpuMs / DOCUMENTS };

const row = (name: string, { wallMs, cpuMs }: Cost) =>
  console.log(
    `${name.padEnd(36)} ${wallMs.toFixed(1).padStart(8)} ms, ${cpuMs.toFixed(1).padStart(8)} ms of processor`,
  );
console.log(`threads ${threads}`);
row('vocabulary', vocabulary);
row('model and vocabulary', load);
row('first query', first);
row('query of 5 to 30 tokens, p50', query);
row('query of 10,000 characters', longest);
row(`document of ${DOCUMENT_CHARACTERS} characters, mean`, document);
console.log(`documents a second ${(1_000 / document.wallMs).toFixed(1)}`);
console.log(`resident ${residentMb()} MB, of which ${before} MB before the model`);
