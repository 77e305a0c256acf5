import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../shared/exchange/cell-name.ts';
import { columnsOf } from '../../../shared/exchange/columns.ts';
import { listingsToRows } from '../../../shared/exchange/listings-to-rows.ts';
import { rowsToListings } from '../../../shared/exchange/rows-to-listings.ts';
import { sayCellIssue } from '../../../shared/exchange/say-cell-issue.ts';
import { columnName, folded } from '../../../shared/exchange/speech.ts';
import { LISTING_KINDS } from '../../../shared/schemas/listing/listing-content.ts';
import { LANGUAGES, type Language } from '../../../shared/schemas/localized-text.ts';
import { speech } from './names.ts';

/** A sheet of needs with these columns beside a title and what is sought, one row. */
function needs(cells: Readonly<Record<string, string>>, language: Language = 'en') {
  const all = { 'title.zh': '需求', seeks: 'solution', ...cells };
  return rowsToListings('need', [Object.keys(all), Object.values(all)], speech(language));
}
const wrongIn = (cells: Readonly<Record<string, string>>, language: Language = 'en') =>
  needs(cells, language).issues.map((issue) => sayCellIssue(issue, speech(language)));
const contentOf = (cells: Readonly<Record<string, string>>) => needs(cells).listings[0]?.content;

describe('a cell', () => {
  it.each([
    [
      'budget.maxFen',
      '很多',
      'C2（预算 · 最高（元））：“很多”不是金额，请以元为单位填写，如 800000 或 80万，最多两位小数',
      'C2 (Budget · highest (yuan)): “很多” is not an amount in yuan such as 800000 or 12.50, with two decimals at most',
    ],
    ['budget.maxFen', '-5', 'C2（预算 · 最高（元））：不能小于 0', 'C2 (Budget · highest (yuan)): give at least 0'],
    [
      'budget.maxFen',
      '0.005',
      'C2（预算 · 最高（元））：“0.005”不是金额，请以元为单位填写，如 800000 或 80万，最多两位小数',
      'C2 (Budget · highest (yuan)): “0.005” is not an amount in yuan such as 800000 or 12.50, with two decimals at most',
    ],
    [
      'deadline',
      '2026-02-30',
      'C2（期限）：“2026-02-30”不是日期，请写成 2026-03-31',
      'C2 (Deadline): “2026-02-30” is not a date such as 2026-03-31',
    ],
    ['trlMin', '12', 'C2（最低技术就绪度）：不能大于 9', 'C2 (Readiness wanted, at least): give at most 9'],
    [
      'ownerHidden',
      'maybe',
      'C2（不公开单位名称）：“maybe”应为“是”或“否”',
      'C2 (Name withheld): “maybe” should be yes or no',
    ],
    [
      'scenarios',
      '视觉质检机',
      'C2（应用场景）：没有叫“视觉质检机”的代码或名称，是不是：机器视觉质检',
      'C2 (Scenarios): “视觉质检机” is neither a code nor a name that is known here; did you mean Machine-vision quality inspection?',
    ],
    [
      'requirements',
      '节拍 40 秒\n漏检率低 | 很重要',
      'C2（具体要求）第 2 行：“很重要”应为以下之一：必须、应当、最好',
      'C2 (Requirements), line 2: “很重要” should be one of Must, Should, Could',
    ],
    ['tiers', '价格=认证单位', '', ''],
  ])('of %s with %j is named in both languages', (key, cell, zh, en) => {
    const said = [wrongIn({ [key]: cell }, 'zh')[0], wrongIn({ [key]: cell }, 'en')[0]];
    if (zh !== '') expect(said).toEqual([zh, en]);
    else expect(said.map((sentence) => sentence?.slice(0, 2))).toEqual(['C2', 'C2']);
  });

  it('of a row without a title is named although the sheet has no such column', () => {
    const { issues } = rowsToListings('need', [['seeks'], ['solution']], speech('en'));
    expect(issues.map((issue) => sayCellIssue(issue, speech('en')))).toEqual(['Row 2 (Title · Chinese): missing']);
  });

  it('that is wrong says only that, not what follows from it', () => {
    expect(wrongIn({ 'budget.maxFen': 'much', 'budget.minFen': '1' })).toHaveLength(1);
  });

  it('of an unknown column is named by its heading', () => {
    expect(wrongIn({ colour: 'red' }, 'zh')).toEqual(['C1：没有叫“colour”的列']);
  });

  it('does not let a listing through half: the others of the sheet stay whole', () => {
    const sheet = rowsToListings(
      'need',
      [
        ['标题 · 中文', '寻找', '期限'],
        ['甲', '解决方案', '明天'],
        ['乙', '服务;人才', '2026/3/31'],
      ],
      speech('zh'),
    );
    expect(sheet.listings.map(({ content }) => content?.title.zh)).toEqual([undefined, '乙']);
    expect(sheet.listings[1]?.content).toMatchObject({ seeks: ['service', 'talent'], deadline: '2026-03-31' });
  });
});

describe('what people type', () => {
  it.each([
    ['budget.maxFen', '80万', { budget: { maxFen: 80_000_000 } }],
    ['budget.maxFen', '￥1,234.50', { budget: { maxFen: 123_450 } }],
    ['budget.maxFen', '１.５亿元', { budget: { maxFen: 15_000_000_000 } }],
    ['deadline', '2026年3月1日', { deadline: '2026-03-01' }],
    ['deadline', '20260301', { deadline: '2026-03-01' }],
    ['expiresAt', '2026-12-31', { expiresAt: '2026-12-31T15:59:59Z' }],
    ['seeks', '解决方案；技术转让', { seeks: ['solution', 'transfer'] }],
    ['scenarios', 'S06; 机器视觉质检', undefined],
    ['scenarios', 'machine-vision quality inspection\ns07', { scenarios: ['s06', 's07'] }],
    ['terms', '气孔；a\\;b', { terms: ['气孔', 'a;b'] }],
    ['tiers', '预算=认证单位; description=deal', { tiers: { budget: 'member', description: 'deal' } }],
    ['ownerHidden', '是', { ownerHidden: true }],
    ['site.region', '宁波市', { site: { region: '3302' } }],
    ['requirements', '节拍 40 秒', { requirements: [{ id: 'r1', text: { zh: '节拍 40 秒' }, importance: 'should' }] }],
    [
      'requirements',
      'talks to the PLC | must | compare.by=protocol | compare.codes=profinet',
      {
        requirements: [
          {
            id: 'r1',
            text: { en: 'talks to the PLC' },
            importance: 'must',
            ask: { facet: 'protocol', codes: ['profinet'] },
          },
        ],
      },
    ],
  ])('in %s, %j, is understood', (key, cell, content) => {
    if (content === undefined) expect(wrongIn({ [key]: cell })).toEqual(['C2 (Scenarios): each code once']);
    else expect(contentOf({ [key]: cell })).toMatchObject(content);
  });

  it('may leave rows blank and put the columns in any order', () => {
    const { listings, issues } = rowsToListings(
      'talent',
      [
        ['Title · English', '', 'talentKind'],
        ['', ''],
        ['Ann', '', 'expert'],
      ],
      speech('en'),
    );
    expect(issues).toEqual([]);
    expect(listings.map(({ row, content }) => [row, content?.kind])).toEqual([[3, 'talent']]);
  });
});

describe('the columns', () => {
  it.each(LISTING_KINDS)('of a %s have names of their own in both languages', (kind) => {
    for (const language of LANGUAGES) {
      const names = columnsOf(kind).map((column) => folded(columnName(column, language, speech(language).names)));
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
      const raw = columnsOf(kind).filter(({ path }, i) =>
        path.some((part) => /[A-Z]/.test(part) && names[i]?.includes(folded(part))),
      );
      expect(raw.map(({ key }) => key)).toEqual([]);
    }
  });

  it('are the template, where there is nothing to write', () => {
    const rows = listingsToRows('policy', [], speech('zh'));
    expect(rows).toHaveLength(2);
    expect(rows[0]?.slice(0, 2)).toEqual(['标题 · 中文', '标题 · 英文']);
    expect(rows[1]).toEqual(columnsOf('policy').map(({ key }) => key));
    expect(rowsToListings('policy', rows, speech('en'))).toMatchObject({ listings: [], issues: [] });
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('count %i as %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});
