/** `npm run match -- --account <demo account> --need <id or JSON file>`: prints the matches of a listing as cards. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AppError } from '../../shared/errors.ts';
import type { ListingView } from '../../shared/schemas/listing/listing-view.ts';
import { inLanguage, LANGUAGES, type Language } from '../../shared/schemas/localized-text.ts';
import type { MatchPage, PreviewResult, Verdict } from '../../shared/schemas/match.ts';
import { failWith } from './fail-with.ts';
import { demoToken } from './issuer/demo-token.ts';
import { type ApiClient, askApi } from './match/ask-api.ts';
import { type CardStyle, cardLines, percent } from './match/card-lines.ts';
import { WORDS } from './match/words.ts';
import { readSettings } from './settings.ts';

const USAGE = `Usage: npm run --silent match -- --account <demo account> --need <id or JSON file> [--lang zh|en] [--limit n]

  --account  who asks: sme-demo, vendor-demo, … (npm run token lists them); sme-demo unless told
  --need     the id of one of the account's listings, of either side, or a file with a need that is not saved
  --lang     the language of the cards; zh unless told
  --limit    how many cards, 1 to 100; 5 unless told
  --api      the API's address; the local one unless told`;

interface Wanted {
  readonly account: string;
  readonly need: string;
  readonly language: Language;
  readonly limit: number;
  readonly api: string;
}

function wanted(settings: ReturnType<typeof readSettings>): Wanted {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { account: text, need: text, lang: text, limit: text, api: text } });
  const language = LANGUAGES.find((one) => one === (values.lang ?? 'zh'));
  const limit = Number(values.limit ?? 5);
  if (values.need === undefined || language === undefined || !(Number.isInteger(limit) && limit >= 1 && limit <= 100))
    throw new AppError('VALIDATION', USAGE);
  const api = values.api ?? `http://127.0.0.1:${settings.apiPort}`;
  return { account: values.account ?? 'sme-demo', need: values.need, language, limit, api };
}

const COLOURS: Readonly<Record<Verdict, number>> = { hit: 32, partial: 33, miss: 31, unknown: 90 };

function styleOf(language: Language): CardStyle {
  const coloured = process.stdout.isTTY && !process.env.NO_COLOR;
  const width = Math.min(120, Math.max(72, process.stdout.columns ?? 100));
  return {
    language,
    width,
    paint: (text, verdict) => (coloured ? `\u001b[${COLOURS[verdict]}m${text}\u001b[0m` : text),
  };
}

function pageLines(page: MatchPage, other: 'need' | 'offer', limit: number, style: CardStyle): string[] {
  const words = WORDS[style.language];
  const cards = page.items.slice(0, limit);
  return [
    cards.length === 0 ? words.none : words.considered(page.considered, cards.length),
    ...(page.degraded.length > 0 ? [words.degraded(page.degraded.join(', '))] : []),
    ...cards.flatMap((card, i) => {
      const placement = page.placements?.find(({ id }) => id === card[other].id);
      return ['', ...cardLines(card, i + 1, other, style, placement)];
    }),
  ];
}

async function savedLines(api: ApiClient, { need, limit }: Wanted, style: CardStyle): Promise<string[]> {
  const listing = await askApi<ListingView>(api, `/v1/listings/${encodeURIComponent(need)}`);
  const page = await askApi<MatchPage>(api, `/v1/listings/${listing.id}/matches?limit=${limit}`);
  const title = inLanguage((listing.content as { title: object }).title, style.language);
  const other = listing.kind === 'need' ? 'offer' : 'need';
  return [`${WORDS[style.language].kinds[listing.kind]} · ${title}`, ...pageLines(page, other, limit, style)];
}

/** The file holds the content itself, or as `need` or `content` what a request would carry. */
function needOf(text: string, path: string): unknown {
  try {
    const read = JSON.parse(text) as { need?: unknown; content?: unknown };
    return read.need ?? read.content ?? read;
  } catch (error) {
    throw new AppError('VALIDATION', `${path} is not JSON: ${(error as Error).message}`);
  }
}

async function previewLines(api: ApiClient, need: unknown, limit: number, style: CardStyle): Promise<string[]> {
  const { matches, missingElements, costs } = await askApi<PreviewResult>(api, '/v1/matches/preview', { need });
  const words = WORDS[style.language];
  const separator = style.language === 'zh' ? '、' : ', ';
  const missing = missingElements.map((element) => words.elements[element]).join(separator);
  const told = costs.map(({ line, viable, viableWithout, topScoreWithout }) =>
    words.cost(line, viable, viableWithout, percent(topScoreWithout)),
  );
  return [
    words.preview,
    ...pageLines(matches, 'offer', limit, style),
    ...(missing === '' ? [] : ['', words.missing(missing)]),
    ...(told.length === 0 ? [] : ['', words.costs, ...told.map((line) => `  ${line}`)]),
  ];
}

async function main(): Promise<void> {
  const settings = readSettings();
  const asked = wanted(settings);
  const token = await demoToken(`http://127.0.0.1:${settings.issuerPort}`, asked.account);
  const api = { url: asked.api, token };
  const style = styleOf(asked.language);
  const isId = /^lst_[0-9A-Z]+$/.test(asked.need);
  const lines = isId
    ? await savedLines(api, asked, style)
    : await previewLines(api, needOf(readFileSync(asked.need, 'utf8'), asked.need), asked.limit, style);
  console.log(lines.join('\n'));
}

await main().catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT')
    failWith(new AppError('VALIDATION', `There is no file ${error.path}, and no listing id looks like that.`));
  if (error.code?.startsWith('ERR_PARSE_ARGS')) failWith(new AppError('VALIDATION', `${error.message}\n\n${USAGE}`));
  failWith(error);
});
