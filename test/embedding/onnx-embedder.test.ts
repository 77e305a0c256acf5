/** The embedder inside the process gives the vectors of the original implementation, and says so when it cannot. */
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { onnxEmbedder } from '../../functions/adapters/onnx/embedder.ts';
import { cosine, floatsOf, LEAST_COSINE } from '../../infra/local/models/check-model.ts';
import { modelForTests, referenceTexts } from './model.ts';

const modelDir = await modelForTests();
const LONG_MS = 120_000;

describe.runIf(modelDir)('the embedder inside the process', () => {
  const embedder = onnxEmbedder({ modelDir: modelDir!, threads: 2 });
  const passage = async (text: string) => (await embedder.embedPassages([text]))[0]!;
  const query = async (text: string) => (await embedder.embedQuery(text))!;

  it(
    'gives the recorded vectors of passages, those of several windows among them',
    async () => {
      const recorded = referenceTexts().filter((one) => one.passage !== undefined);
      expect(recorded.filter(({ ids }) => ids.length > 510).length).toBeGreaterThanOrEqual(3);
      const vectors = await embedder.embedPassages(recorded.map(({ text }) => text));
      for (const [at, one] of recorded.entries()) {
        expect(cosine(vectors[at]!, floatsOf(one.passage!)), one.text).toBeGreaterThanOrEqual(LEAST_COSINE);
      }
    },
    LONG_MS,
  );

  it('gives the recorded vectors of queries', async () => {
    const recorded = referenceTexts().filter((one) => one.query !== undefined);
    expect(recorded.length).toBeGreaterThan(10);
    for (const one of recorded) {
      expect(cosine(await query(one.text), floatsOf(one.query!)), one.text).toBeGreaterThanOrEqual(LEAST_COSINE);
    }
  });

  it('gives unit vectors of the promised length, whatever the text', async () => {
    for (const text of ['', ' ', '轴承', '\u{20000}\ud800', 'x'.repeat(3_000)]) {
      const vector = await query(text);
      expect(vector).toHaveLength(embedder.dimensions);
      expect(cosine(vector, vector)).toBeCloseTo(1, 5);
    }
  });

  it('finds a need nearer to what answers it in the other language than to anything else', async () => {
    const pairs = [
      ['焊接机器人集成', 'integration of robotic welding cells'],
      ['工厂污水处理站远程运维', 'remote operation of a factory waste water treatment plant'],
      ['设备融资租赁，分三十六期', 'equipment leasing over 36 months'],
      ['锂电池极片缺陷视觉检测', 'machine vision inspection of lithium battery electrodes'],
    ] as const;
    const [needs, offers] = [pairs.map(([zh]) => zh), pairs.map(([, en]) => en)];
    for (const [from, to] of [
      [needs, offers],
      [offers, needs],
    ] as const) {
      const found = await embedder.embedPassages(to);
      for (const [at, text] of from.entries()) {
        const asked = await query(text);
        const near = found.map((vector) => cosine(asked, vector));
        expect(near.indexOf(Math.max(...near)), text).toBe(at);
      }
    }
  });

  it('gives the same vectors when much is asked at once', async () => {
    const texts = ['数控机床', 'digital twin', '5G 专网'];
    const alone = [await passage(texts[0]!), await query(texts[1]!), await passage(texts[2]!)];
    const together = await Promise.all([passage(texts[0]!), query(texts[1]!), passage(texts[2]!)]);
    expect(together).toEqual(alone);
  });

  it('cuts a query that is too long and reads no more of it', async () => {
    const short = onnxEmbedder({ modelDir: modelDir!, threads: 2, queryTokens: 16 });
    const start = '数控机床主轴轴承振动监测与预测性维护系统集成服务。';
    const asked = await short.embedQuery(start + start);
    expect(await short.embedQuery(`${start}${start}${'齿轮箱油液在线监测。'.repeat(1_000)}`)).toEqual(asked);
    expect(await embedder.embedQuery(start + start)).not.toEqual(asked);
  });

  it('is there when the files come later than the first text', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'model-'));
    const late = onnxEmbedder({ modelDir: dir, threads: 1 });
    await expect(late.embedQuery('轴承')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(late.ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    for (const name of ['vocabulary.bin', 'model.onnx']) symlinkSync(join(modelDir!, name), join(dir, name));
    await expect(late.ping()).resolves.toBeUndefined();
    expect(await late.embedPassages([])).toEqual([]);
  });

  it.each([
    ['vocabulary.bin', 'DJV1 and then nothing'],
    ['vocabulary.bin', 'something else altogether'],
    ['model.onnx', 'no model'],
  ])('says it cannot embed when %s holds "%s"', async (name, content) => {
    const dir = mkdtempSync(join(tmpdir(), 'model-'));
    for (const other of ['vocabulary.bin', 'model.onnx']) {
      if (other === name) writeFileSync(join(dir, name), content);
      else symlinkSync(join(modelDir!, other), join(dir, other));
    }
    const broken = onnxEmbedder({ modelDir: dir, threads: 1 });
    await expect(broken.embedPassages(['轴承'])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
