/** Demo services, second part: diagnosis, patents, valuation, standards, events, pilot halls. */
import type { SeedListings } from '../seed.ts';

/** What advisers, brokers, the alliance and open laboratories do for a firm. */
export const servicesAdvice: SeedListings = (day) => [
  {
    key: 'wenqu-diagnosis',
    organisation: 'consult-wenqu',
    publishedDaysAgo: 48,
    content: {
      kind: 'service',
      title: { zh: '数字化诊断：五天驻厂，一张“先做什么、不做什么”的清单' },
      summary: { zh: '不卖软件、不拿返点。清单上每条写清投入、谁来做、多久见效，末尾一栏是“建议不做”。' },
      description: {
        zh: '第一天跟夜班；第二、三天看单据怎么走；第四天算账；第五天和老板、班组长各讲一遍。按 GB/T 39116 给成熟度分，但分数只占一页。\n去年做了 43 家，最大的一笔节省是劝一家注塑厂别上立体库。可作为数字化转型券的兑付服务。',
      },
      scenarios: ['s04', 's10', 's13', 's15', 's20'],
      industries: ['29', '34', '33', '17', '14', '38'],
      regions: ['32', '34'],
      models: ['digital-management', 'intelligent-production'],
      terms: ['数字化诊断', '智能制造成熟度', '转型券'],
      evidence: [{ kind: 'case', title: { zh: '43 家诊断回访：71% 的建议在一年内落地' }, year: 2025 }],
      capabilities: [
        { id: 'w', text: { zh: '进厂到交清单两周' }, provides: { facet: 'deadline', weeks: 2 } },
        { id: 'n', text: { zh: '每月最多四家' }, provides: { facet: 'capacity', amount: 4, unit: 'projects' } },
        {
          id: 'b',
          text: { zh: '3.8 万元一口价，200 人以下的厂 2.6 万元' },
          provides: { facet: 'budget', price: { minFen: 2_600_000, maxFen: 3_800_000 } },
        },
      ],
      accepts: { sizeBands: ['micro', 'small', 'medium'], freeProjects: 4, startsFrom: day(12) },
      serviceType: 'consulting',
      turnaroundWeeks: 2,
      price: { minFen: 2_600_000, maxFen: 3_800_000 },
    },
  },
  {
    key: 'wenqu-5g-factory-application',
    organisation: 'consult-wenqu',
    publishedDaysAgo: 70,
    content: {
      kind: 'service',
      title: { zh: '5G 工厂名录申报辅导与建设监理' },
      description: {
        zh: '先对照建设指南逐项打分，低于 70 分不接申报、只接建设。监理按里程碑收费，重点盯验收口径：终端数、时延、业务占比三样最容易写大。六家入选，两家落选，落选退一半。',
      },
      scenarios: ['s08', 's06', 's10'],
      industries: ['36', '39', '29', '26'],
      regions: ['32'],
      terms: ['5G 工厂', '申报', '监理'],
      capabilities: [
        { id: 'c', text: { zh: '对标 5G 工厂名录' }, provides: { facet: 'certificate', codes: ['5g-factory'] } },
        { id: 'w', text: { zh: '申报材料九周' }, provides: { facet: 'deadline', weeks: 9 } },
      ],
      accepts: { minBudgetFen: 8_000_000, sizeBands: ['medium', 'large'] },
      serviceType: 'consulting',
      turnaroundWeeks: 9,
      price: { minFen: 8_000_000, maxFen: 15_000_000 },
      tiers: { price: 'member' },
    },
  },
  {
    key: 'landu-freedom-to-operate',
    organisation: 'consult-landu',
    publishedDaysAgo: 37,
    content: {
      kind: 'service',
      title: { en: 'Freedom-to-operate search before you build: smart-factory hardware and software' },
      summary: {
        en: 'Claims charts, not lists. Fifteen working days, three jurisdictions, one meeting in which we say yes, no or design around.',
      },
      description: {
        en: 'Written by an attorney who used to commission robots. We read the claims against your drawings, mark the three that could hurt and propose changes that your engineers can make. If we find nothing, the report is four pages long.',
      },
      scenarios: ['s01', 's06', 's08', 's19'],
      industries: ['34', '35', '39', '65'],
      capabilities: [
        { id: 'w', text: { en: 'Fifteen working days' }, provides: { facet: 'deadline', weeks: 3 } },
        { id: 's', text: { en: 'Patent analysis' }, provides: { facet: 'skill', code: 'patent-analysis', level: 5 } },
      ],
      serviceType: 'ip',
      turnaroundWeeks: 3,
      price: { minFen: 3_500_000, maxFen: 9_500_000 },
    },
  },
  {
    key: 'landu-valuation',
    organisation: 'consult-landu',
    publishedDaysAgo: 12,
    content: {
      kind: 'service',
      title: {
        zh: '科技成果评价与作价评估（许可、入股、质押三种用途）',
        en: 'Evaluation and valuation of technology for licences, equity and pledges',
      },
      summary: {
        zh: '收益法为主，市场法校核；给区间和假设，不给一个漂亮的数字。',
        en: 'Income approach checked against market deals; a range with assumptions, not one pretty number.',
      },
      scenarios: ['s20'],
      industries: ['73', '75', '39', '27', '35'],
      terms: ['成果评价', '作价入股', '质押'],
      capabilities: [
        {
          id: 'v',
          text: { zh: '技术评估', en: 'Valuation' },
          provides: { facet: 'skill', code: 'technology-valuation', level: 5 },
        },
        { id: 'w', text: { zh: '四周', en: 'Four weeks' }, provides: { facet: 'deadline', weeks: 4 } },
      ],
      serviceType: 'evaluation',
      turnaroundWeeks: 4,
      price: { minFen: 2_000_000, maxFen: 12_000_000 },
    },
  },
  {
    key: 'jianglan-matchmaking-day',
    organisation: 'assoc-jianglan',
    publishedDaysAgo: 9,
    content: {
      kind: 'service',
      title: { zh: '季度供需对接日：需求方先讲，供应方只答' },
      summary: { zh: '一场八个需求，每个二十分钟；供应方不许放 PPT，只准当场回答能不能做、几周、多少钱。' },
      description: {
        zh: '上季度 8 个需求签了 3 个，另有 2 个谈到试用。需求企业免费，供应企业每席 800 元，按能力筛选后才发邀请，现场不设展位。会后两周秘书处逐家回访，结果记在平台上。',
      },
      scenarios: ['s20', 's06', 's13', 's16'],
      industries: ['33', '34', '39', '17', '29'],
      regions: ['3205', '3202'],
      models: ['networked-collaboration'],
      capabilities: [
        { id: 'n', text: { zh: '每场 40 席供应方' }, provides: { facet: 'capacity', amount: 40, unit: 'seats' } },
        { id: 'b', text: { zh: '需求方免费' }, provides: { facet: 'budget', price: { minFen: 0, maxFen: 80_000 } } },
      ],
      serviceType: 'matchmaking',
      turnaroundWeeks: 6,
      price: { minFen: 0, maxFen: 80_000 },
    },
  },
  {
    key: 'jianglan-group-standard',
    organisation: 'assoc-jianglan',
    publishedDaysAgo: 130,
    content: {
      kind: 'service',
      title: { zh: '团体标准牵头与参编：5G 工业终端、设备上云数据字典' },
      summary: { zh: '从立项到发布九个月，参编单位要带真实数据来，光出名字的不收。' },
      scenarios: ['s20', 's10'],
      industries: ['39', '40', '65', '35'],
      capabilities: [
        { id: 's', text: { zh: '标准起草' }, provides: { facet: 'skill', code: 'standardisation', level: 4 } },
        { id: 'w', text: { zh: '约 39 周' }, provides: { facet: 'deadline', weeks: 39 } },
      ],
      serviceType: 'standards',
      turnaroundWeeks: 39,
      price: { minFen: 3_000_000, maxFen: 6_000_000 },
    },
  },
  {
    key: 'yuanlan-pilot-hall',
    organisation: 'inst-yuanlan',
    publishedDaysAgo: 62,
    content: {
      kind: 'service',
      title: {
        zh: '注塑、压铸、装配中试大厅按周租用（含工程师）',
        en: 'Pilot hall for moulding, casting and assembly, rented by the week with engineers',
      },
      summary: {
        zh: '280 至 1,600 吨注塑机四台、1,250 吨压铸机一台、柔性装配线一条；带模来，五天内出第一批件。',
        en: 'Four moulding machines, a 1,250-tonne die-casting cell and a flexible assembly line; first parts within five days.',
      },
      description: {
        zh: '给想换材料、换工艺又不敢停自己产线的企业。每周 6.8 万元含两名工程师、水电和三坐标，原料自带。保密间可整间锁，夜班加 30%。全厅有 5G 专网和边缘服务器，数采程序可带走。',
      },
      scenarios: ['s01', 's04', 's11'],
      industries: ['29', '33', '36', '38'],
      regions: ['33', '31', '32'],
      terms: ['中试', '试模', 'pilot line'],
      capabilities: [
        {
          id: 'w',
          text: { zh: '预约后三周进场', en: 'Entry within three weeks' },
          provides: { facet: 'deadline', weeks: 3 },
        },
        {
          id: 'n',
          text: { zh: '同时两个项目', en: 'Two projects at a time' },
          provides: { facet: 'capacity', amount: 2, unit: 'projects' },
        },
        {
          id: 'd',
          text: { zh: '单元与产线级', en: 'Line level' },
          provides: { facet: 'deployment-scope', codes: ['line'] },
        },
      ],
      accepts: { startsFrom: day(25), freeProjects: 1 },
      serviceType: 'incubation',
      turnaroundWeeks: 3,
      price: { minFen: 6_800_000, maxFen: 27_200_000 },
    },
  },
  {
    key: 'xiangyuan-teleop-lab',
    organisation: 'inst-xiangyuan',
    publishedDaysAgo: 88,
    content: {
      kind: 'service',
      title: { en: 'Teleoperation test yard: 2 hectares, three carriers, delay and loss on a dial' },
      summary: {
        en: 'Drive your excavator, truck or crane from the desk while we add delay from 10 to 500 ms. Day rate with safety driver.',
      },
      scenarios: ['s02', 's03', 's12'],
      industries: ['351', '343', '06', '08'],
      regions: ['43'],
      terms: ['teleoperation', 'latency', 'test yard'],
      capabilities: [
        {
          id: 'm',
          text: { en: 'Virtual and independent 5G on site' },
          provides: { facet: 'network-mode', codes: ['virtual', 'independent'] },
        },
        {
          id: 'b',
          text: { en: 'RMB 9,000 a day' },
          provides: { facet: 'budget', price: { minFen: 900_000, maxFen: 900_000 } },
        },
      ],
      serviceType: 'lab-access',
      turnaroundWeeks: 2,
      price: { minFen: 900_000, maxFen: 900_000 },
      protocols: ['5g-sa', '5g-urllc'],
    },
  },
  {
    key: 'wenqu-technology-contract',
    organisation: 'consult-wenqu',
    publishedDaysAgo: 26,
    content: {
      kind: 'service',
      title: { zh: '技术合同审阅与登记代办，先用后转协议范本定制' },
      description: {
        zh: '律师两名、登记员一名。重点看四处：验收口径、后续改进归谁、试用期边界、退出怎么算。认定登记通过后协助办理增值税免税备案，材料齐一般七个工作日。',
      },
      scenarios: ['s20', 's01'],
      industries: ['65', '73', '75'],
      capabilities: [
        { id: 'w', text: { zh: '两周' }, provides: { facet: 'deadline', weeks: 2 } },
        {
          id: 'mode',
          text: { zh: '许可、转让、入股合同均可' },
          provides: { facet: 'licence-mode', codes: ['ordinary', 'sole', 'exclusive', 'assignment', 'equity'] },
        },
      ],
      serviceType: 'legal',
      turnaroundWeeks: 2,
      price: { minFen: 300_000, maxFen: 1_800_000 },
    },
  },
  {
    key: 'hengce-network-care',
    organisation: 'lab-hengce',
    publishedDaysAgo: 175,
    content: {
      kind: 'service',
      title: { zh: '企业 5G 专网体检与代运维，按季巡、按月报' },
      summary: { zh: '不是建网的人来检查，结论不留情面；可用率、覆盖、时延、漏洞四张表。' },
      scenarios: ['s10', 's08', 's16'],
      industries: ['36', '38', '39', '29', '55'],
      regions: ['32', '31'],
      capabilities: [
        {
          id: 'm',
          text: { zh: '虚拟、混合专网均可' },
          provides: { facet: 'network-mode', codes: ['virtual', 'hybrid'] },
        },
        { id: 's', text: { zh: '按二级要求巡检' }, provides: { facet: 'security-level', level: 2 } },
      ],
      serviceType: 'operation',
      accreditations: ['itss-3'],
      turnaroundWeeks: 1,
      price: { minFen: 4_800_000, maxFen: 16_000_000 },
      securityLevel: 2,
    },
  },
];
