/** Demo transfers of Lianghong University: vision, machine health, wireless control, energy and software. */
import type { SeedListings } from '../seed.ts';

const years = (n: number) => Math.round(n * 365.25);

/** What the university of the demo account would license, sell or bring in as equity. */
export const transfersVisionMotion: SeedListings = (day) => [
  {
    key: 'lianghong-polarised-casting',
    organisation: 'university-demo',
    publishedDaysAgo: 47,
    content: {
      kind: 'transfer',
      title: { zh: '高反光压铸与机加工表面的偏振分时成像检测方法（先用后转）' },
      summary: {
        zh: '四角度偏振光分时频闪，压掉镜面高光，0.08 mm 冷隔、流痕、砂眼可见；实验线 21 万件，漏检 0.12%，误检 2.6%。',
      },
      description: {
        zh: '铝压铸件机加工面又亮又有刀纹，普通环形光下缺陷和反光混在一起。本方法用四组偏振光源在 1.6 ms 内轮流频闪，逐像素求偏振度，再送轻量分割网络。光源、采集卡均为市售件，硬件成本约 3.4 万元一工位。\n在合作单位转向节、电机壳体两条线跑了 11 个月。受让方需自备机械上下料；我方派两名研究生驻场四周，教到工艺员会自己调光。\n试用六个月不付费，验收按双方事先写定的 600 件盲测：漏检不高于 0.2%、误检不高于 4% 即转入许可。',
      },
      scenarios: ['s06', 's14'],
      industries: ['367', '339', '3392'],
      regions: ['32', '33', '31', '34'],
      models: ['intelligent-production'],
      terms: ['偏振成像', '压铸件', '先用后转', '高反光'],
      evidence: [
        { kind: 'publication', title: { zh: '《光学与精密检测》论文：分时偏振表面检测' }, year: 2024 },
        { kind: 'customer-reference', title: { zh: '转向节线运行十一个月的使用证明' }, year: 2025, tier: 'partner' },
      ],
      capabilities: [
        {
          id: 'trl',
          text: { zh: '两条真实产线连续运行 11 个月，技术就绪度 8 级' },
          provides: { facet: 'trl', level: 8 },
          evidence: [{ kind: 'test-report', title: { zh: '第三方检测报告：0.08 mm 缺陷检出' }, year: 2025 }],
        },
        {
          id: 'mode',
          text: { zh: '可普通许可，也可按细分行业排他许可' },
          provides: { facet: 'licence-mode', codes: ['ordinary', 'sole'] },
        },
        { id: 'move', text: { zh: '签约后 8 周内完成技术交底与首台调通' }, provides: { facet: 'deadline', weeks: 8 } },
        { id: 'cost', text: { zh: '单工位硬件约 3.4 万元，节拍 4.2 秒' } },
      ],
      accepts: { sizeBands: ['small', 'medium', 'large'], freeProjects: 3 },
      assetType: 'invention-patent',
      rights: [
        {
          number: 'ZL2021 1 0345678.9',
          title: { zh: '一种高反光金属表面的偏振分时成像方法及装置' },
          legalStatus: 'granted',
          expiresOn: day(years(15.2)),
        },
        { number: 'ZL2022 2 1187340.5', legalStatus: 'granted', expiresOn: day(years(6.4)) },
      ],
      ipc: ['G01N', 'G06T', 'G06V'],
      trl: 8,
      licenceModes: ['ordinary', 'sole'],
      priceRule: 'trial-first',
      price: { minFen: 18_000_000, maxFen: 45_000_000 },
      royaltyPercent: 3,
      fundSource: { zh: '省重点研发计划（产业前瞻）2021 年度' },
      transferWeeks: 8,
      tiers: { price: 'member', royaltyPercent: 'partner' },
    },
  },
  {
    key: 'lianghong-defect-synthesis',
    organisation: 'university-demo',
    publishedDaysAgo: 23,
    content: {
      kind: 'transfer',
      title: { en: 'DefectForge: software that makes training images of rare surface defects from 20 samples' },
      summary: {
        en: 'Diffusion-based synthesis with physics of lighting; on four public sets the recall of a YOLO detector rose from 81 to 94 % with 20 real defects per class.',
      },
      description: {
        en: 'Most plants make too few bad parts to train a network. DefectForge takes a CAD render or a good-part photo, places scratches, pits, solder bridges or foreign fibres where the process would put them, and keeps grain, focus and gloss consistent. Runs on one 24 GB card; 1,000 images in 35 minutes.\n\nYou get source code, weights, the annotation tool and three days with the authors. What you do not get: the two data sets owned by our former partners.',
      },
      scenarios: ['s06'],
      industries: ['39', '398', '38', '29'],
      terms: ['few-shot', 'diffusion model', 'synthetic data', 'AOI'],
      capabilities: [
        {
          id: 'modes',
          text: { en: 'Ordinary licence per site, or outright assignment' },
          provides: { facet: 'licence-mode', codes: ['ordinary', 'assignment'] },
        },
        {
          id: 'trl',
          text: { en: 'Used on three SMT lines since last year' },
          provides: { facet: 'trl', level: 7 },
        },
        {
          id: 'price',
          text: { en: 'From RMB 60,000 a site' },
          provides: { facet: 'budget', price: { minFen: 6_000_000 } },
        },
      ],
      assetType: 'software-copyright',
      rights: [
        {
          number: '2024SR0718265',
          title: { en: 'DefectForge V2.1' },
          legalStatus: 'granted',
          expiresOn: day(years(48)),
        },
      ],
      ipc: ['G06T', 'G06N'],
      trl: 7,
      licenceModes: ['ordinary', 'assignment'],
      priceRule: 'fixed',
      price: { minFen: 6_000_000, maxFen: 90_000_000 },
      transferWeeks: 3,
    },
  },
  {
    key: 'lianghong-bearing-variable-speed',
    organisation: 'university-demo',
    publishedDaysAgo: 112,
    content: {
      kind: 'transfer',
      title: {
        zh: '变转速工况下轴承与齿轮早期故障诊断方法',
        en: 'Early bearing and gear fault diagnosis at varying speed, no tachometer needed',
      },
      summary: {
        zh: '从振动信号自身提取转速脊线，再做阶次跟踪；提前 9 至 40 天报出外圈、内圈、断齿。',
        en: 'Takes the speed ridge from the vibration itself, then tracks orders; warns of race and tooth faults 9 to 40 days ahead.',
      },
      description: {
        zh: '起停频繁的设备（提升机、注塑机伺服泵、风机偏航）没有稳定转速，常规频谱看不出。算法 1.8 万行 C，STM32H7 上单通道占用 37% 算力，适合做进无线振动传感器。\n在风电、造纸、钢厂三类 146 台设备上对过开箱结果，41 起故障报出 38 起，误报 5 起。',
        en: 'For hoists, servo pumps and yaw drives whose speed never settles. 18,000 lines of C, 37 % of one STM32H7 core per channel, small enough for a wireless sensor. Checked against 146 opened machines: 38 of 41 faults found, five false alarms.',
      },
      scenarios: ['s07', 's16'],
      industries: ['34', '441', '22', '31'],
      terms: ['阶次跟踪', '无转速计', 'order tracking', '轴承'],
      evidence: [
        {
          kind: 'case',
          title: { zh: '造纸厂压榨部 32 个测点', en: 'Press section of a paper mill, 32 points' },
          year: 2025,
        },
      ],
      capabilities: [
        {
          id: 'find',
          text: { zh: '41 起真实故障报出 38 起', en: '38 of 41 real faults found' },
          evidence: [
            {
              kind: 'test-report',
              title: { zh: '开箱比对记录', en: 'Record of opened machines' },
              year: 2025,
              tier: 'member',
            },
          ],
        },
        {
          id: 'trl',
          text: { zh: '技术就绪度 8 级', en: 'TRL 8' },
          provides: { facet: 'trl', level: 8 },
        },
        {
          id: 'mode',
          text: {
            zh: '普通许可，允许分许可给仪表厂',
            en: 'Ordinary licence; sub-licences to instrument makers allowed',
          },
          provides: { facet: 'licence-mode', codes: ['ordinary', 'sublicence'] },
        },
      ],
      assetType: 'invention-patent',
      rights: [
        { number: 'ZL2019 1 0872213.6', legalStatus: 'granted', expiresOn: day(years(13.1)) },
        { number: 'ZL2020 1 1420987.X', legalStatus: 'granted', expiresOn: day(years(14.3)) },
      ],
      coOwners: [{ zh: '锡北重型风机有限公司', en: 'Xibei Heavy Fans Co., Ltd.' }],
      ipc: ['G01M', 'G01H', 'G06N'],
      trl: 8,
      licenceModes: ['ordinary', 'sublicence'],
      priceRule: 'entry-fee-and-royalty',
      price: { minFen: 15_000_000, maxFen: 15_000_000 },
      royaltyPercent: 2.5,
      fundSource: { zh: '国家自然科学基金面上项目', en: 'National Natural Science Foundation, general programme' },
      transferWeeks: 6,
      tiers: { price: 'partner', royaltyPercent: 'partner' },
    },
  },
  {
    key: 'lianghong-5g-tsn-clock',
    organisation: 'university-demo',
    publishedDaysAgo: 9,
    content: {
      kind: 'transfer',
      title: { zh: '5G 空口与 TSN 融合的跨域时钟同步方法，求中试伙伴' },
      summary: { zh: '实验室时钟误差 320 ns，目前只在两台样机上跑过，找愿意一起做中试的网络设备或控制器企业。' },
      description: {
        zh: '做无线 PLC 的人都卡在同步上：空口抖动把运动控制的周期撑破。我们在终端侧做双向时延不对称估计，每 31.25 ms 修正一次。\n坦白讲还没过电磁环境关，变频器旁边误差会到 1.1 µs。希望伙伴出场地和 5G 终端，我们出人，专利申请共有，成果各自实施。',
      },
      scenarios: ['s03', 's12', 's04'],
      industries: ['392', '40', '34'],
      terms: ['5G-TSN', '时钟同步', '无线 PLC', '中试'],
      capabilities: [
        { id: 'trl', text: { zh: '实验室样机，就绪度 4 级' }, provides: { facet: 'trl', level: 4 } },
        {
          id: 'proto',
          text: { zh: '兼容 802.1AS 与 5G 桥接' },
          provides: { facet: 'protocol', codes: ['tsn', '5g-tsn', '5g-urllc'] },
        },
        {
          id: 'mode',
          text: { zh: '中试伙伴免费普通许可，其他领域可作价投资' },
          provides: { facet: 'licence-mode', codes: ['ordinary', 'equity', 'cross'] },
        },
      ],
      assetType: 'invention-patent',
      rights: [
        { number: '202410583317.2', legalStatus: 'pending' },
        { number: '202510097742.8', legalStatus: 'pending' },
      ],
      ipc: ['H04W', 'H04J', 'H04L'],
      trl: 4,
      licenceModes: ['ordinary', 'equity', 'cross'],
      priceRule: 'negotiable',
      fundSource: { zh: '校级概念验证基金 40 万元' },
    },
  },
  {
    key: 'lianghong-compressed-air-open',
    organisation: 'university-demo',
    publishedDaysAgo: 165,
    content: {
      kind: 'transfer',
      title: {
        zh: '空压站多机联控节能方法：开放许可，年费 8,000 元',
        en: 'Multi-compressor control for air stations: open licence, RMB 8,000 a year',
      },
      summary: {
        zh: '按管网压力梯度和各机比功率排机，压力带由 0.12 MPa 收到 0.03 MPa，九个站平均省电 11.4%。',
        en: 'Sequences machines by specific power and pressure gradient; nine stations saved 11.4 % of power on average.',
      },
      scenarios: ['s13'],
      industries: ['17', '29', '34', '36', '30'],
      terms: ['空压站', '开放许可', 'open licence', '比功率'],
      capabilities: [
        {
          id: 'open',
          text: {
            zh: '已声明开放许可，任何人按公告条件实施',
            en: 'Declared open: anyone may use it on the published terms',
          },
          provides: { facet: 'licence-mode', codes: ['open'] },
        },
        { id: 'trl', text: { zh: '九个站在用', en: 'In use in nine stations' }, provides: { facet: 'trl', level: 9 } },
        {
          id: 'cost',
          text: { zh: '每站每年 8,000 元', en: 'RMB 8,000 per station and year' },
          provides: { facet: 'budget', price: { minFen: 800_000, maxFen: 800_000 } },
        },
      ],
      assetType: 'invention-patent',
      rights: [{ number: 'ZL2018 1 1029475.3', legalStatus: 'granted', expiresOn: day(years(12.6)) }],
      ipc: ['F04B', 'G05B', 'G05D'],
      trl: 9,
      licenceModes: ['open'],
      priceRule: 'fixed',
      price: { minFen: 800_000, maxFen: 800_000 },
      transferWeeks: 2,
    },
  },
  {
    key: 'lianghong-dye-recipe',
    organisation: 'university-demo',
    publishedDaysAgo: 58,
    content: {
      kind: 'transfer',
      title: { zh: '活性染料一次准确率提升的配方预测技术（技术秘密）' },
      description: {
        zh: '含 2.7 万条大样配方与分光数据、预测模型、缸差修正表。中样到大样一次准确率由 71% 提到 92%，复染少，蒸汽和水自然就省。数据来自三家印染厂，已脱敏，协议允许二次许可。\n不公开申请专利，所以看细节要先签保密协议。只给长三角两家，一家针织一家梭织，互不竞争。',
      },
      scenarios: ['s04', 's14'],
      industries: ['17', '1752', '1762'],
      regions: ['3304', '3306', '3205', '3202'],
      terms: ['活性染料', '对色', '一次准'],
      capabilities: [
        {
          id: 'rft',
          text: { zh: '一次准确率 92%' },
          evidence: [{ kind: 'customer-reference', title: { zh: '印染厂半年统计' }, year: 2025, tier: 'deal' }],
        },
        {
          id: 'mode',
          text: { zh: '按针织、梭织分领域独占' },
          provides: { facet: 'licence-mode', codes: ['exclusive'] },
        },
        {
          id: 'region',
          text: { zh: '只在长三角许可' },
          provides: { facet: 'region', codes: ['3304', '3306', '3205', '3202'] },
        },
      ],
      accepts: { minBudgetFen: 50_000_000, sizeBands: ['medium', 'large'], freeProjects: 2 },
      assetType: 'know-how',
      rights: [{ number: '技术秘密登记 LH-KH-2025-06', legalStatus: 'unregistered' }],
      ipc: ['D06P', 'G06N'],
      trl: 8,
      licenceModes: ['exclusive'],
      priceRule: 'royalty',
      royaltyPercent: 1.2,
      transferWeeks: 10,
      tiers: { royaltyPercent: 'deal' },
    },
  },
  {
    key: 'lianghong-capacity-broker',
    organisation: 'university-demo',
    publishedDaysAgo: 31,
    content: {
      kind: 'transfer',
      title: {
        zh: '跨企业产能共享撮合与排程软件',
        en: 'Scheduling software for capacity shared between firms',
      },
      summary: {
        en: 'Splits an order over up to 60 workshops without any of them showing its load: each answers with a bid curve, encrypted.',
        zh: '各厂只回一条加密的报价曲线，不亮自己的负荷，就能把一张订单拆给最多 60 家车间。',
      },
      scenarios: ['s20', 's04'],
      industries: ['34', '35', '33', '18'],
      models: ['networked-collaboration'],
      terms: ['产能共享', '隐私计算', 'capacity sharing'],
      capabilities: [
        {
          id: 'trl',
          text: { zh: '一个集群 23 家厂试用', en: 'Piloted by 23 workshops of one cluster' },
          provides: { facet: 'trl', level: 6 },
        },
        {
          id: 'm',
          text: { zh: '普通许可', en: 'Ordinary licence' },
          provides: { facet: 'licence-mode', codes: ['ordinary'] },
        },
      ],
      assetType: 'software-copyright',
      rights: [{ number: '2025SR0214037', legalStatus: 'granted' }],
      coOwners: [{ zh: '湘沅先进控制研究所' }],
      ipc: ['G06Q'],
      trl: 6,
      licenceModes: ['ordinary'],
      priceRule: 'negotiable',
    },
  },
  {
    key: 'lianghong-gripper-draft',
    organisation: 'university-demo',
    publishedDaysAgo: 2,
    status: 'draft',
    content: {
      kind: 'transfer',
      title: { zh: '可变刚度软体抓手（待补检测报告）' },
      scenarios: ['s04'],
      assetType: 'utility-model',
      rights: [{ number: 'ZL2024 2 0455019.1', legalStatus: 'granted' }],
      ipc: ['B25J'],
      trl: 5,
    },
  },
];
