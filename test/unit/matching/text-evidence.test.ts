import { describe, expect, it } from 'vitest';
import { OfferProfile } from '../../../shared/matching/offer-profile.ts';
import { judgeText } from '../../../shared/matching/text/judge-text.ts';
import { rarityOf } from '../../../shared/matching/text/rarity.ts';
import { textQueryOf } from '../../../shared/matching/text/text-query.ts';
import { aFinance, aPolicy, aTalent, aTransfer } from '../../helpers/builders.ts';
import { aBareSolution, answer } from './matchables.ts';

describe('a requirement in words', () => {
  it.each([
    ['漏检率低于 0.1%', '套圈表面缺陷漏检率 0.05%，节拍 2.5 秒'],
    ['与 MES 系统对接', '提供标准 API，与 MES、ERP 双向对接'],
    ['柔性换型时间小于 10 分钟', '换型时间 8 分钟，支持 20 种产品混线'],
    ['Interface to our MES', 'Two-way interface to MES and ERP by standard API'],
  ])('is met by a sentence that says it: %s', (asked, offered) => {
    expect(answer(asked, offered)).toMatchObject({
      verdict: 'hit',
      quotation: { text: offered, field: 'capabilities.0.text' },
    });
  });

  it.each([
    ['端到端时延不超过 10 毫秒', 'End-to-end latency of 8 ms measured on site'],
    ['End-to-end latency of at most 10 ms', '5G 专网端到端时延小于 8 毫秒'],
    ['Works with Siemens PLCs over PROFINET', '支持 PROFINET，可对接西门子 PLC'],
    ['Interface to our MES', '提供标准 API，与 MES、ERP 双向对接'],
  ])('is met across languages: %s', (asked, offered) => {
    expect(answer(asked, offered)).toMatchObject({ verdict: 'hit', quotation: { text: offered } });
  });

  it.each([
    ['支持 OPC UA', '仅支持 Modbus TCP，不支持 OPC UA'],
    ['支持 PROFINET 与西门子 PLC 通信', '暂不支持 PROFINET'],
    ['Supports OPC UA', 'OPC UA is not supported'],
    ['Supports OPC UA', '不支持 OPC UA'],
  ])('is missed where the offer refuses it: %s', (asked, offered) => {
    expect(answer(asked, offered)).toMatchObject({ verdict: 'miss', degree: 0, explanation: { key: 'text.denied' } });
  });

  it.each([
    ['支持 OPC UA', '不仅支持 OPC UA，还支持 MQTT'],
    ['支持机器视觉', '无风扇设计，机器视觉算法内置'],
  ])('is not missed by words that deny nothing of it: %s', (asked, offered) => {
    expect(answer(asked, offered).verdict).not.toBe('miss');
  });

  it.each([
    ['漏检率低于 0.1%', '漏检率不高于 0.5%', 0],
    ['端到端时延不超过 10 毫秒', 'End-to-end latency below 12 ms', 0.27],
    ['同时调度 50 台以上 AGV', '调度系统最多管理 40 台 AGV', 0.24],
    ['防护等级不低于 IP65', '防护等级 IP54，需加装机柜', 0.26],
  ])('is missed by a number that falls short, a near one earns a little: %s', (asked, offered, degree) => {
    expect(answer(asked, offered)).toMatchObject({ verdict: 'miss', degree, explanation: { key: 'text.short' } });
  });

  it('shows both numbers as they were written', () => {
    expect(answer('端到端时延不超过 10 毫秒', 'End-to-end latency below 12 ms').explanation.values).toEqual({
      asked: '10 毫秒',
      offered: '12 ms',
    });
  });

  it.each([
    ['端到端时延不超过 10 毫秒', '支持 AGV 调度与路径规划'],
    ['设备联网率 95% 以上', '无人机巡检电力线路，单架次 40 分钟'],
    ['过检率不超过 3%', '只做平地厂房，坡度 3% 以内'],
  ])('is unknown, or not met, where nothing is said of it: %s', (asked, offered) => {
    expect(['unknown', 'partial']).toContain(answer(asked, offered).verdict);
    expect(answer(asked, offered).degree).toBeLessThan(0.8);
  });

  it('does not hold numbers of different properties against each other', () => {
    expect(answer('AGV 定位精度优于 10 mm', 'AGV 最大举升高度 1200 mm，定位可靠').verdict).not.toBe('miss');
  });

  it('takes a plain number that may be better either way as open', () => {
    expect(answer('提前 7 天预警轴承故障', '可提前 14 天预警轴承故障').verdict).not.toBe('miss');
  });

  it('asks for at least so many things, at most so much delay, when only a number is given', () => {
    expect(answer('调度 50 台 AGV', '可同时调度 120 台 AGV').verdict).toBe('hit');
    expect(answer('端到端时延 10 毫秒', '端到端时延 8 毫秒').verdict).toBe('hit');
    expect(answer('端到端时延 10 毫秒', '端到端时延 18 毫秒').verdict).toBe('miss');
  });

  it('of several sentences needs each of them', () => {
    const both = answer('支持 OPC UA 与 MQTT。端到端时延不超过 10 毫秒。', '支持 OPC UA 与 MQTT，端到端时延 8 毫秒');
    const one = answer('支持 OPC UA 与 MQTT。端到端时延不超过 10 毫秒。', '支持 OPC UA 与 MQTT');
    expect(both.verdict).toBe('hit');
    expect(one.verdict).toBe('partial');
    expect(one.degree).toBeLessThan(both.degree);
  });

  it('finds two halves in two sentences of one text, and a little elsewhere in the offer', () => {
    const asked = textQueryOf({ zh: 'AGV 激光导航，与 WMS 对接' });
    const judge = (capabilities: string[], description?: string) =>
      judgeText(
        asked,
        new OfferProfile(
          aBareSolution({
            capabilities: capabilities.map((zh, i) => ({ id: `c${i}`, text: { zh } })),
            ...(description !== undefined && { description: { zh: description } }),
          }),
        ),
      );
    const together = judge([], 'AGV 采用激光导航。与 WMS 双向对接。');
    const apart = judge(['AGV 采用激光导航', '与 WMS 双向对接']);
    const half = judge(['AGV 采用激光导航']);
    expect(together.degree).toBeGreaterThan(apart.degree);
    expect(apart.degree).toBeGreaterThan(half.degree);
  });

  it('that names a code is met by the typed value, quoted from its field', () => {
    const offer = new OfferProfile(aBareSolution({ protocols: ['mqtt', 'profinet'] }));
    expect(judgeText(textQueryOf({ zh: '支持 PROFINET' }), offer)).toMatchObject({
      verdict: 'hit',
      quotation: { text: 'profinet', field: 'protocols.1' },
    });
    expect(judgeText(textQueryOf({ zh: '不用 PROFINET' }), offer).verdict).not.toBe('hit');
  });

  it('that names a code is not met by text that says the like in general', () => {
    expect(answer('要求独立专网', '提供 5G 虚拟专网').verdict).not.toBe('hit');
  });

  it('of a delivery time or a readiness level is answered by the typed value', () => {
    const offer = new OfferProfile(aBareSolution({ deliveryWeeks: 12, trl: 7 }));
    const judge = (zh: string) => judgeText(textQueryOf({ zh }), offer);
    expect(judge('交付周期不超过 14 周')).toMatchObject({
      verdict: 'hit',
      quotation: { text: '12', field: 'deliveryWeeks' },
    });
    expect(judge('交付周期不超过 8 周')).toMatchObject({ verdict: 'miss', explanation: { key: 'text.short-weeks' } });
    expect(judge('TRL 6 以上')).toMatchObject({ verdict: 'hit', quotation: { text: '7', field: 'trl' } });
    expect(judge('TRL 8 以上')).toMatchObject({ verdict: 'miss', explanation: { key: 'trl.below' } });
    const silent = new OfferProfile(aBareSolution());
    expect(judgeText(textQueryOf({ zh: '交付周期不超过 8 周，TRL 6 以上' }), silent).verdict).toBe('unknown');
  });

  it('without a telling word is unknown', () => {
    expect(answer('需要支持', '支持').verdict).toBe('unknown');
  });

  it('in both languages takes the better answer', () => {
    const offer = new OfferProfile(
      aBareSolution({ capabilities: [{ id: 'c', text: { en: 'Detects pinholes and cold shuts' } }] }),
    );
    const query = textQueryOf({ zh: '识别砂眼与冷豆', en: 'Detects pinholes and cold shuts' });
    expect(judgeText(query, offer).verdict).toBe('hit');
  });

  it('is looked for in the texts of every kind', () => {
    const said = (content: ConstructorParameters<typeof OfferProfile>[0], asked: string) =>
      judgeText(textQueryOf({ zh: asked }), new OfferProfile(content)).quotation?.field;
    expect(said(aTalent({ looksFor: { zh: '希望参与柔性产线改造' } }), '参与柔性产线改造')).toBe('looksFor');
    expect(said(aFinance({ eligibility: { zh: '专精特新企业优先' } }), '面向专精特新企业')).toBe('eligibility');
    expect(said(aPolicy({ eligibility: { zh: '近两年无重大安全事件' } }), '重大安全事件')).toBe('eligibility');
    const patent = aTransfer({
      rights: [{ number: 'ZL1234567', legalStatus: 'granted', title: { zh: '一种激光测距装置' } }],
    });
    expect(said(patent, '激光测距装置')).toBe('rights.0.title');
    const solution = aBareSolution({
      terms: ['数字孪生'],
      evidence: [{ kind: 'case', title: { zh: '某港口无人集卡项目' } }],
      referenceCases: [{ title: { zh: '某钢厂天车' }, result: { zh: '吊运效率提升 30%' } }],
    });
    expect(said(solution, '数字孪生')).toBe('terms.0');
    expect(said(solution, '港口无人集卡')).toBe('evidence.0.title');
    expect(said(solution, '天车吊运效率')).toMatch(/^referenceCases\.0/);
  });
});

describe('the rarity of a word', () => {
  it('falls with the names that hold it, and no listing changes it', () => {
    expect(rarityOf('PROFINET')).toBe(1);
    expect(rarityOf('网络')).toBeLessThan(rarityOf('时延'));
    expect(rarityOf('network')).toBeLessThan(1);
    expect(rarityOf('从未见过的词')).toBe(1);
  });
});
