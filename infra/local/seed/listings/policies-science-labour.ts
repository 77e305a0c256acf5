/** Demo policies on research, credit for young firms, skills and talent, of an invented city. */
import type { SeedListings } from '../seed.ts';

/** Calls, vouchers and subsidies of the science and labour bureaus. */
export const policiesScienceLabour: SeedListings = (day) => [
  {
    key: 'science-open-challenge',
    organisation: 'gov-science',
    publishedDaysAgo: 9,
    content: {
      kind: 'policy',
      title: { zh: '揭榜挂帅：无线运动控制、井下机器人防爆轻量化等七题' },
      summary: { zh: '企业出题出钱，政府配一半，单题最高 600 万元；不限地区、不看职称，答辩当场定。' },
      description: {
        zh: '七题分别来自机床、矿山装备、港机、印染、医药五个行业。两年期，里程碑三次，第一次半年就查，不行就换人。知识产权由出题企业与揭榜方事先约定，没约定的不立项。',
      },
      scenarios: ['s02', 's03', 's09', 's12', 's14'],
      industries: ['34', '35', '06', '55', '17', '27', '73'],
      terms: ['揭榜挂帅', '无线运动控制', '防爆'],
      capabilities: [
        {
          id: 'fund',
          text: { zh: '单题最高 600 万元' },
          provides: { facet: 'funding', amount: { minFen: 100_000_000, maxFen: 600_000_000 }, maxTermMonths: 24 },
        },
        { id: 'n', text: { zh: '七题' }, provides: { facet: 'capacity', amount: 7, unit: 'projects' } },
      ],
      instrument: 'challenge',
      amount: { minFen: 100_000_000, maxFen: 600_000_000 },
      sharePercent: 50,
      eligibility: { zh: '揭榜方为独立法人，团队负责人投入不少于三分之一工作时间。' },
      window: { opensOn: day(-3), closesOn: day(33) },
      source: {
        title: { zh: '年度揭榜挂帅技术攻关榜单（第二批）' },
        number: '江澜科〔2025〕58号',
        issuer: { zh: '江澜市科学技术局' },
      },
    },
  },
  {
    key: 'science-innovation-voucher',
    organisation: 'gov-science',
    publishedDaysAgo: 75,
    content: {
      kind: 'policy',
      title: {
        zh: '科技创新券：检测、仿真、仪器共享抵四成',
        en: 'Innovation voucher: 40 % off tests, simulation and shared instruments',
      },
      summary: {
        zh: '每家每年最高 20 万元，全长三角签约机构通用，服务结束线上核销。',
        en: 'RMB 200,000 a firm and year, good at contracted laboratories across the delta, settled online.',
      },
      scenarios: ['s01', 's06', 's11'],
      industries: ['39', '40', '35', '27', '65'],
      regions: ['31', '32', '33', '34'],
      capabilities: [
        {
          id: 'fund',
          text: { zh: '每年 20 万元', en: 'RMB 200,000 a year' },
          provides: { facet: 'funding', amount: { maxFen: 20_000_000 } },
        },
      ],
      accepts: { sizeBands: ['micro', 'small', 'medium'] },
      instrument: 'voucher',
      amount: { maxFen: 20_000_000 },
      sharePercent: 40,
      eligibility: {
        zh: '科技型中小企业入库，服务机构与企业无关联关系。',
        en: 'Registered technology SME, not related to the laboratory.',
      },
      window: { opensOn: day(-70), closesOn: day(200) },
      source: { title: { zh: '江澜市科技创新券管理细则' }, number: '江澜科规〔2024〕2号' },
    },
  },
  {
    key: 'science-guarantee-pool',
    organisation: 'gov-science',
    publishedDaysAgo: 200,
    content: {
      kind: 'policy',
      title: { zh: '科技贷款风险补偿资金池：坏了政府担六成' },
      summary: { zh: '资金池 8,000 万元，合作银行 9 家；知识产权质押类担七成。' },
      scenarios: ['s20'],
      industries: ['39', '65', '35', '27', '40'],
      regions: ['3205'],
      capabilities: [
        {
          id: 'fund',
          text: { zh: '单户贷款至多 2,000 万元' },
          provides: { facet: 'funding', amount: { maxFen: 2_000_000_000 }, maxTermMonths: 36 },
        },
      ],
      instrument: 'loan-guarantee',
      amount: { maxFen: 2_000_000_000 },
      sharePercent: 60,
      source: { title: { zh: '江澜市科技信贷风险补偿资金管理办法' }, number: '江澜财规〔2024〕5号' },
    },
  },
  {
    key: 'labour-training-subsidy',
    organisation: 'gov-labour',
    publishedDaysAgo: 31,
    content: {
      kind: 'policy',
      title: { en: 'Training subsidy for robot, network and AI trades: RMB 1,000 to 3,500 a certificate' },
      summary: {
        en: 'Paid to the worker within 30 days of the certificate, or to the firm that paid for the course. List of 46 trades.',
      },
      description: {
        en: 'Three levels: 1,000 for basic, 2,000 for intermediate, 3,500 for advanced. Trades in short supply get a fifth more: robot maintainers, industrial-internet engineers, drone pilots, AI trainers. One person may claim three times a year, never twice for the same trade and level.',
      },
      scenarios: ['s03', 's04', 's06', 's09', 's19'],
      industries: ['36', '39', '34', '83'],
      regions: ['32'],
      terms: ['skills subsidy', 'vocational certificate'],
      capabilities: [
        {
          id: 'c',
          text: { en: 'Certificates that count' },
          provides: {
            facet: 'certificate',
            codes: [
              'industrial-robot-maintainer',
              'industrial-robot-operator',
              'industrial-internet-engineer',
              'ai-trainer',
              'uav-pilot',
            ],
          },
        },
        {
          id: 'fund',
          text: { en: 'Up to RMB 4,200 a person' },
          provides: { facet: 'funding', amount: { minFen: 100_000, maxFen: 420_000 } },
        },
      ],
      instrument: 'talent-subsidy',
      amount: { minFen: 100_000, maxFen: 420_000 },
      eligibility: {
        en: 'Twelve months of unemployment insurance; the certificate can be found in the national database.',
      },
      window: { opensOn: day(-100), closesOn: day(260) },
      source: { title: { zh: '职业技能提升补贴目录（2025 年）' }, number: '江澜人社发〔2025〕18号' },
    },
  },
  {
    key: 'labour-weekend-engineer',
    organisation: 'gov-labour',
    publishedDaysAgo: 66,
    content: {
      kind: 'policy',
      title: { zh: '“周末工程师”补贴：企业柔性引才，按劳务报酬补三成' },
      description: {
        zh: '聘用高校、院所、外地企业专家兼职，年服务不少于 20 天，按实付报酬 30% 补给企业，每人每年最高 6 万元，每家最多 5 人。要有协议、有到岗记录、有个税单。',
      },
      scenarios: ['s01', 's07', 's19'],
      industries: ['34', '35', '39', '26', '17'],
      regions: ['3205'],
      capabilities: [
        { id: 'fund', text: { zh: '每人每年 6 万元' }, provides: { facet: 'funding', amount: { maxFen: 30_000_000 } } },
        { id: 'n', text: { zh: '每家五人' }, provides: { facet: 'capacity', amount: 5, unit: 'people' } },
      ],
      accepts: { sizeBands: ['micro', 'small', 'medium'] },
      instrument: 'talent-subsidy',
      amount: { maxFen: 30_000_000 },
      sharePercent: 30,
      window: { opensOn: day(-30), closesOn: day(150) },
      source: { title: { zh: '江澜市柔性引才实施细则' }, number: '江澜人才办〔2025〕6号' },
    },
  },
];
