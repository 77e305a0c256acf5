/** (f) Previews of needs written to be slow, beside previews of ordinary ones. */

import { percentile } from '../../shared/relevance/percentile.ts';
import type { NeedListingContent } from '../../shared/schemas/listing/listing-content.ts';
import type { Bench } from './bench-run.ts';
import { compare, spreadOf, timed } from './compare.ts';
import type { Figure } from './figure.ts';
import { keepAliveClient } from './keep-alive-client.ts';

const TARGET = { sense: 'at most', ratio: 10 } as const;
const LONG = 10_000;
const MOST_REQUIREMENTS = 100;

const SENTENCES = {
  zh: '冲压车间第号线需要基于边缘计算与5G专网的机器视觉质检，识别开裂、缩颈、起皱、划伤，节拍不超过三秒，经OPC UA接入MES；',
  en: 'Line needs machine vision over private 5G with edge computing to detect cracks, wrinkles and scratches within 3 s, feeding the MES by OPC UA; ',
};
type Language = keyof typeof SENTENCES;

/** Text that goes on without repeating itself. */
function long(language: Language, length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += SENTENCES[language].replace(/号|Line/, (word) => word + i);
  return text.slice(0, length).trim();
}

/** Distinct Han characters: no two listings share many. */
const everyCharacter = String.fromCodePoint(...Array.from({ length: LONG }, (_, i) => 0x4e00 + (i % 20_000)));

const need = (content: object): NeedListingContent =>
  ({ kind: 'need', seeks: ['solution'], title: { zh: '视觉质检' }, ...content }) as NeedListingContent;

const requirements = (language: Language) =>
  Array.from({ length: MOST_REQUIREMENTS }, (_, i) => ({
    id: `r${i}`,
    importance: 'should',
    text: { [language]: long(language, (i + 1) * 25).slice(i * 25) },
  }));

/** By what makes them dear. */
const HOSTILE: Readonly<Record<string, NeedListingContent>> = {
  '10,000 Chinese characters': need({ description: { zh: long('zh', LONG) } }),
  '10,000 English characters': need({ title: { en: 'Vision' }, description: { en: long('en', LONG) } }),
  'every character once': need({ description: { zh: everyCharacter } }),
  'one character 10,000 times': need({ description: { zh: '检'.repeat(LONG) } }),
  '100 requirements in Chinese': need({ requirements: requirements('zh') }),
  '100 requirements in English': need({ title: { en: 'Vision' }, requirements: requirements('en') }),
};

/** Every hostile need beside an ordinary one. The details are medians of each kind over that of the ordinary ones. */
export async function hostileCost({ market, api, memberToken, rounds }: Bench): Promise<Figure[]> {
  const client = keepAliveClient(api.url);
  const headers = { authorization: `Bearer ${memberToken}` };
  const ordinary = market.needs.map(({ content }) => JSON.stringify({ need: content }));
  const hostile = Object.values(HOSTILE).map((content) => JSON.stringify({ need: content }));
  const preview = (body: string) => client.send({ method: 'POST', path: '/v1/matches/preview', body, headers });
  const ownMs = Object.keys(HOSTILE).map(() => [] as number[]);
  const outcome = await compare({
    rounds,
    pieces: 2 * hostile.length,
    ours: async (piece) => {
      const kind = piece % hostile.length;
      ownMs[kind]!.push(await timed(() => preview(hostile[kind]!)));
    },
    theirs: (piece) => preview(ordinary[piece]!),
  });
  client.close();
  const usual = percentile(0.5, outcome.theirsMs);
  const details = Object.keys(HOSTILE).map((name, kind) => [`${name} ×`, percentile(0.5, ownMs[kind]!) / usual]);
  const [ours, theirs, ratio] = [outcome.oursMs, outcome.theirsMs, outcome.ratios].map(spreadOf);
  return [
    {
      bench: 'hostile',
      name: 'preview of a hostile need ÷ of an ordinary one',
      unit: 'ms',
      ours: ours!,
      theirs: theirs!,
      ratio: ratio!,
      target: TARGET,
      details: Object.fromEntries(details),
    },
  ];
}
