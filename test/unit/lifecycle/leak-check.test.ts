import { describe, expect, it } from 'vitest';
import { traces } from '../../../shared/lifecycle/contact-patterns.ts';
import { findLeaks, leakIssues } from '../../../shared/lifecycle/leak-check.ts';
import { namesOf } from '../../../shared/lifecycle/organisation-names.ts';
import { aNeed, anOrganisation, aSolution, aTransfer, newUscc } from '../../helpers/builders.ts';

const owner = anOrganisation({ profile: { website: 'https://www.huarui-bearing.com.cn/zh' } });
const kindsIn = (text: string) => traces(text).map(({ kind }) => kind);

describe('what is found by its form', () => {
  it.each([
    ['telephone', '联系人王工 13812345678'],
    ['telephone', '电话：０５７４－８７６５４３２１'],
    ['telephone', 'call +86 138-1234-5678 after nine'],
    ['telephone', '(0571) 88886666'],
    ['telephone', 'Tel. +49 89 1234 5678'],
    ['telephone', '服务热线 400-820-1234'],
    ['e-mail', '请发邮件至 sales@huarui.com.cn'],
    ['link', '详见 https://example.org/a?b=c。'],
    ['link', '见www.example.com'],
    ['link', '官网 huarui-bearing.com'],
    ['messenger', '加微信：huarui_2024 详谈'],
    ['uscc', `统一社会信用代码 ${newUscc()}`],
    ['patent', '专利号 ZL202110234567.8'],
    ['patent', '申请号 202310123456.7'],
    ['patent', 'CN114123456A 公开了'],
    ['patent', 'see US11234567B2'],
    ['patent', 'PCT/CN2023/123456'],
  ])('%s in “%s”', (kind, text) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  it.each([
    '漏检率低于 0.1%，节拍 3 秒，精度 0.05 mm',
    '预算 800000000 分，2026-03-02 08:00 前交付',
    '支持 OPC UA、PROFINET、ASP.NET Core 与 Node.js',
    'ISO 9001:2015, IEC 62443-3-3, GB/T 22900-2022, 3GPP TS 22.104',
    '时延 10 ms，带宽 1000 Mbit/s，4096 点 FFT，序列号 20240318001234567890',
    '型号 6205-2RS 与 SKF 22216，公差 +0.02/-0.01',
    'IP 192.168.1.100, port 4840, 24V/10A',
    '5G 专网 n78 频段 3500-3600 MHz',
  ])('nothing in “%s”', (text) => {
    expect(traces(text)).toEqual([]);
  });

  it('answers at once for a long run of one sign', () => {
    const started = performance.now();
    for (const sign of ['a', '1', '.', 'a.', '1-', '+1 ', '@', 'zl2']) traces(sign.repeat(20_000 / sign.length));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the names of an organisation', () => {
  it('are the full ones and what is left without place and legal form', () => {
    expect(namesOf(owner)).toEqual(
      expect.arrayContaining(['宁波华锐轴承有限公司', '华锐轴承', 'ningbo huarui bearing co., ltd.', 'huarui bearing']),
    );
  });

  it('leave out a rest that is only a branch of trade', () => {
    const plain = anOrganisation({ profile: { name: { zh: '宁波轴承有限公司', en: 'Ningbo Bearing Co., Ltd.' } } });
    expect(namesOf(plain)).not.toContain('轴承');
    expect(namesOf(plain)).not.toContain('bearing');
  });
});

describe('a listing that shows its owner', () => {
  it('has no leaks in the ordinary case', () => {
    for (const content of [aNeed(), aSolution(), aTransfer()]) {
      expect(leakIssues(findLeaks(content, owner), false)).toEqual([]);
    }
  });

  it('is stopped at a telephone number until its owner means it', () => {
    const leaks = findLeaks(aSolution({ description: { zh: '联系 13812345678' } }), owner);
    expect(leaks).toEqual([
      { path: 'description.zh', tier: 'public', kind: 'telephone', text: '13812345678', severity: 'acknowledge' },
    ]);
    expect(leakIssues(leaks, false)).toMatchObject([{ path: 'description.zh' }]);
    expect(leakIssues(leaks, true)).toEqual([]);
  });

  it('may point to its owner’s own website and addresses there', () => {
    const description = {
      zh: '见 https://www.huarui-bearing.com.cn/p/1 或 sales@huarui-bearing.com.cn，另见 shop.other.com',
    };
    const leaks = findLeaks(aSolution({ description }), owner);
    expect(leaks.map(({ text, severity }) => [text, severity])).toEqual([
      ['sales@huarui-bearing.com.cn', 'warning'],
      ['https://www.huarui-bearing.com.cn/p/1', 'warning'],
      ['shop.other.com', 'acknowledge'],
    ]);
  });

  it('does not take a domain that only ends alike for its own', () => {
    const leaks = findLeaks(aSolution({ description: { zh: '见 nothuarui-bearing.com.cn' } }), owner);
    expect(leaks).toMatchObject([{ severity: 'acknowledge' }]);
  });

  it('may keep contacts in fields of the partner tier', () => {
    const content = aSolution({ description: { zh: '13812345678' }, tiers: { description: 'partner' } });
    expect(findLeaks(content, owner)).toEqual([]);
    const open = aSolution({ description: { zh: '13812345678' }, tiers: { description: 'member' } });
    expect(findLeaks(open, owner)).toMatchObject([{ tier: 'member' }]);
  });

  it('names the line, and heeds the line’s own tier', () => {
    const line = { id: 'c1', text: { en: 'call +86 138 1234 5678' } };
    expect(findLeaks(aSolution({ capabilities: [line] }), owner)).toMatchObject([{ path: 'capabilities.0.text.en' }]);
    expect(findLeaks(aSolution({ capabilities: [{ ...line, tier: 'deal' }] }), owner)).toEqual([]);
  });

  it('is stopped at a patent number that it keeps narrower elsewhere', () => {
    const open = aTransfer({ description: { zh: '专利 ZL 2021 1 0234567.8' } });
    expect(leakIssues(findLeaks(open, owner), false)).toEqual([]);
    const kept = aTransfer({ description: { zh: '专利 ZL 2021 1 0234567.8' }, tiers: { rights: 'partner' } });
    expect(leakIssues(findLeaks(kept, owner), false)).toMatchObject([{ path: 'description.zh' }]);
  });
});

describe('a need that hides its owner', () => {
  const hidden = (overrides: Parameters<typeof aNeed>[0]) => aNeed({ ownerHidden: true, ...overrides });

  it.each([
    ['its full name', { summary: { zh: '宁波华锐轴承有限公司的两条磨削线' } }],
    ['its short name', { summary: { zh: '华锐轴承两条磨削线' } }],
    ['its name in traditional characters and full width', { summary: { zh: '寧波華銳軸承有限公司' } }],
    ['its English name in other case', { summary: { en: 'Two lines at HUARUI  Bearing' } }],
    ['its website', { summary: { zh: '见 www.huarui-bearing.com.cn' } }],
    ['a telephone number', { site: { constraints: { zh: '进厂前致电 0574-87654321' } } }],
    ['a patent', { evidence: [{ kind: 'patent', title: { zh: '自有专利' }, reference: 'ZL202110234567.8' }] }],
  ])('is refused with %s, acknowledged or not', (_what, overrides) => {
    const leaks = findLeaks(hidden(overrides), owner);
    expect(leakIssues(leaks, true).length).toBeGreaterThan(0);
  });

  it('may say all that where only partners read', () => {
    const content = hidden({ summary: { zh: '宁波华锐轴承，13812345678' }, tiers: { summary: 'partner' } });
    expect(findLeaks(content, owner)).toEqual([]);
  });

  it('is free to speak of its trade and place', () => {
    expect(findLeaks(hidden({ summary: { zh: '宁波一家轴承厂', en: 'a bearing maker in Ningbo' } }), owner)).toEqual(
      [],
    );
  });

  it('does not find a Latin name inside another word', () => {
    const acme = anOrganisation({ profile: { name: { en: 'Acme Ltd.' } } });
    expect(findLeaks(hidden({ summary: { en: 'placmeter readings' } }), acme)).toEqual([]);
    expect(findLeaks(hidden({ summary: { en: 'readings at Acme, twice' } }), acme)).toMatchObject([
      { kind: 'owner-name' },
    ]);
  });
});
