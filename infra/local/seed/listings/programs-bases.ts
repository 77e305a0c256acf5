/** Demo programmes of public training centres and of firms’ academies. */
import type { SeedListings } from '../seed.ts';

/** Free courses for job seekers beside paid ones for firms. */
export const programsBases: SeedListings = (day) => [
  {
    key: 'yuheng-free-robot',
    organisation: 'base-yuheng',
    publishedDaysAgo: 28,
    content: {
      kind: 'program',
      title: { zh: '机器人系统运维员免费班（登记失业人员、退役军人优先）' },
      summary: { zh: '脱产八周，不收费，每天补 45 元伙食；结业推荐到周边汽摩、笔电企业面试。' },
      description: {
        zh: '去年四期结业 143 人，三个月内就业 118 人，平均月薪 6,200 元。学员年龄 19 到 47 岁。企业想提前来看人，第六周开放日随便问。需要本区失业登记或退役证。',
      },
      scenarios: ['s04', 's07'],
      industries: ['36', '37', '39'],
      regions: ['50'],
      evidence: [{ kind: 'case', title: { zh: '四期 143 人就业台账' }, year: 2025 }],
      capabilities: [
        {
          id: 'rm',
          text: { zh: '能做点检、换件、恢复' },
          provides: { facet: 'skill', code: 'robot-maintenance', level: 3 },
        },
        { id: 'em', text: { zh: '电气排故' }, provides: { facet: 'skill', code: 'electrical-maintenance', level: 2 } },
        {
          id: 'cert',
          text: { zh: '考运维员四级' },
          provides: { facet: 'certificate', codes: ['industrial-robot-maintainer'] },
        },
        { id: 'n', text: { zh: '每期 40 座' }, provides: { facet: 'capacity', amount: 40, unit: 'seats' } },
      ],
      baseType: 'training-base',
      skills: [
        { code: 'robot-maintenance', level: 3 },
        { code: 'electrical-maintenance', level: 2 },
      ],
      sessions: [
        { startsOn: day(3), endsOn: day(58), seats: 40, seatsLeft: 0, waiting: 23 },
        { startsOn: day(66), endsOn: day(121), seats: 40, seatsLeft: 31 },
      ],
      costPerSeatFen: 0,
      hours: 320,
      delivery: 'on-site',
      certificates: ['industrial-robot-maintainer'],
    },
  },
  {
    key: 'yuheng-tightening',
    organisation: 'base-yuheng',
    publishedDaysAgo: 82,
    content: {
      kind: 'program',
      title: { zh: '总装拧紧与防错技术员班' },
      description: {
        zh: '五天，讲扭矩、转角、屈服三种策略，讲电枪曲线怎么看，讲返修记录怎么写才过得了审。场地有摩托车发动机真件 30 台随便拆。适合总装班组长和工艺员，企业可包班，20 人起。',
      },
      scenarios: ['s05', 's14'],
      industries: ['36', '375', '37'],
      regions: ['50', '51'],
      capabilities: [
        {
          id: 'asm',
          text: { zh: '能定拧紧工艺' },
          provides: { facet: 'skill', code: 'mechanical-assembly', level: 3 },
        },
        { id: 'pe', text: { zh: '会做防错评审' }, provides: { facet: 'skill', code: 'process-engineering', level: 2 } },
      ],
      baseType: 'training-base',
      skills: [
        { code: 'mechanical-assembly', level: 3 },
        { code: 'process-engineering', level: 2 },
      ],
      sessions: [{ startsOn: day(31), endsOn: day(35), seats: 25, seatsLeft: 17 }],
      costPerSeatFen: 240_000,
      hours: 40,
      delivery: 'on-site',
    },
  },
  {
    key: 'yuheng-remote-service',
    organisation: 'base-yuheng',
    publishedDaysAgo: 12,
    content: {
      kind: 'program',
      title: { en: 'Remote service engineers: glasses, tickets and how to guide a stranger’s hands' },
      summary: {
        en: 'Three days. Half technology, half language: saying “the blue connector, second from the left” so that nobody pulls the wrong one.',
      },
      description: {
        en: 'Developed with two machine builders who send spare parts to nineteen countries. Trainees sit in one building and repair a machine in another; the clock runs. Includes technical English for service calls, level B1 needed.',
      },
      scenarios: ['s19', 's02'],
      industries: ['34', '35', '43'],
      terms: ['remote expert', 'service desk', 'AR glasses'],
      capabilities: [
        {
          id: 'ro',
          text: { en: 'Leads remote repairs' },
          provides: { facet: 'skill', code: 'remote-operation', level: 3 },
        },
        {
          id: 'as',
          text: { en: 'Writes service tickets that help' },
          provides: { facet: 'skill', code: 'after-sales-service', level: 3 },
        },
        {
          id: 'te',
          text: { en: 'Technical English on the phone' },
          provides: { facet: 'skill', code: 'technical-english', level: 3 },
        },
      ],
      baseType: 'training-base',
      skills: [
        { code: 'remote-operation', level: 3 },
        { code: 'after-sales-service', level: 3 },
        { code: 'technical-english', level: 3 },
      ],
      sessions: [
        { startsOn: day(22), endsOn: day(24), seats: 15, seatsLeft: 6 },
        { startsOn: day(78), endsOn: day(80), seats: 15, seatsLeft: 15 },
      ],
      costPerSeatFen: 290_000,
      hours: 24,
      delivery: 'on-site',
    },
  },
  {
    key: 'yuheng-data-evening',
    organisation: 'base-yuheng',
    publishedDaysAgo: 145,
    status: 'closed',
    content: {
      kind: 'program',
      title: { zh: '车间数据分析晚班（已办完）', en: 'Shop-floor data analysis, evenings (finished)' },
      scenarios: ['s10'],
      industries: ['36'],
      regions: ['50'],
      baseType: 'training-base',
      skills: [{ code: 'data-analysis', level: 2 }],
      sessions: [{ startsOn: day(-100), endsOn: day(-40), seats: 30, seatsLeft: 0 }],
      costPerSeatFen: 80_000,
      hours: 60,
      delivery: 'on-site',
    },
  },
  {
    key: 'qili-craftsman-cnc',
    organisation: 'base-qili',
    publishedDaysAgo: 69,
    content: {
      kind: 'program',
      title: { zh: '数控机床联网与刀具管理：给干了十年的老师傅' },
      summary: { zh: '会干活、不会上网的机床怎么连起来，刀具寿命怎么用数据说话。' },
      description: {
        zh: '办班的是发动机厂退休的技师，讲的都是干过的事。六种系统的接口逐个接一遍，接不上的讲怎么加传感器绕过去。不发厚教材，发一张 A3 对照表。',
      },
      scenarios: ['s10', 's16'],
      industries: ['34', '36', '33', '35'],
      regions: ['37'],
      terms: ['机床联网', '刀具寿命', 'MTConnect'],
      capabilities: [
        {
          id: 'cnc',
          text: { zh: '能把常见数控系统联网' },
          provides: { facet: 'skill', code: 'cnc-integration', level: 3 },
        },
        {
          id: 'p',
          text: { zh: 'MTConnect、NC-Link、Modbus' },
          provides: { facet: 'protocol', codes: ['mtconnect', 'nc-link', 'modbus-tcp'] },
        },
      ],
      baseType: 'training-base',
      skills: [
        { code: 'cnc-integration', level: 3 },
        { code: 'cnc-machining', level: 4 },
      ],
      sessions: [{ startsOn: day(17), endsOn: day(21), seats: 20, seatsLeft: 4 }],
      costPerSeatFen: 180_000,
      hours: 40,
      delivery: 'on-site',
    },
  },
  {
    key: 'qili-drone-patrol',
    organisation: 'base-qili',
    publishedDaysAgo: 40,
    content: {
      kind: 'program',
      title: { zh: '无人机巡检员：执照加红外判读', en: 'Drone inspectors: licence plus reading thermal images' },
      summary: {
        zh: '十八天拿民用无人机操控员执照，再加四天红外、光伏热斑、输电金具缺陷判读。',
        en: 'Eighteen days to the pilot licence, four more on hot spots of solar panels and fittings of power lines.',
      },
      scenarios: ['s09'],
      industries: ['44', '57', '45'],
      regions: ['37', '41', '13'],
      capabilities: [
        {
          id: 'd',
          text: { zh: '能独立出巡检报告', en: 'Delivers a report alone' },
          provides: { facet: 'skill', code: 'drone-inspection', level: 3 },
        },
        {
          id: 'c',
          text: { zh: '含执照考试', en: 'Licence exam included' },
          provides: { facet: 'certificate', codes: ['uav-pilot'] },
        },
      ],
      baseType: 'training-base',
      skills: [
        { code: 'drone-inspection', level: 3 },
        { code: 'ndt', level: 1 },
      ],
      sessions: [
        { startsOn: day(9), endsOn: day(34), seats: 18, seatsLeft: 1 },
        { startsOn: day(44), endsOn: day(69), seats: 18, seatsLeft: 13 },
      ],
      costPerSeatFen: 980_000,
      hours: 176,
      delivery: 'on-site',
      certificates: ['uav-pilot'],
    },
  },
  {
    key: 'qinlu-port-automation',
    organisation: 'uni-qinlu',
    publishedDaysAgo: 19,
    content: {
      kind: 'program',
      title: { en: 'Remote crane operators: from cabin to desk in ten days on the simulator' },
      summary: {
        en: 'For drivers with a crane licence. Yard crane first, quay crane for the best third. Two trainees per simulator, delay and camera faults included.',
      },
      scenarios: ['s02', 's12', 's17'],
      industries: ['553', '59'],
      terms: ['remote crane', 'simulator', 'terminal'],
      capabilities: [
        {
          id: 's',
          text: { en: 'Drives yard cranes from a desk' },
          provides: { facet: 'skill', code: 'port-automation', level: 3 },
        },
        { id: 'cap', text: { en: 'Ten seats per run' }, provides: { facet: 'capacity', amount: 10, unit: 'seats' } },
      ],
      accepts: { startsFrom: day(30) },
      baseType: 'demonstration-base',
      skills: [
        { code: 'port-automation', level: 3 },
        { code: 'remote-operation', level: 3 },
      ],
      sessions: [
        { startsOn: day(40), endsOn: day(51), seats: 10, seatsLeft: 4 },
        { startsOn: day(96), endsOn: day(107), seats: 10, seatsLeft: 10 },
      ],
      costPerSeatFen: 860_000,
      hours: 80,
      delivery: 'on-site',
    },
  },
  {
    key: 'xiangyuan-mine-academy',
    organisation: 'inst-xiangyuan',
    publishedDaysAgo: 104,
    content: {
      kind: 'program',
      title: { zh: '智能化采掘岗位实训：综采集控、主运集控两个方向' },
      description: {
        zh: '在地面一比一巷道里练，集控台和井下同型号。综采方向练记忆截割、跟机移架、干预时机；主运方向练煤流协同和异常停机。矿方整建制送培优先，一次不少于 12 人，食宿全包。',
      },
      scenarios: ['s03', 's02', 's09'],
      industries: ['06', '08'],
      regions: ['43', '52', '14', '61'],
      capabilities: [
        { id: 'm', text: { zh: '能独立值集控台' }, provides: { facet: 'skill', code: 'mine-automation', level: 3 } },
        { id: 'n', text: { zh: '每期 24 人' }, provides: { facet: 'capacity', amount: 24, unit: 'seats' } },
      ],
      baseType: 'demonstration-base',
      skills: [{ code: 'mine-automation', level: 3 }],
      sessions: [{ startsOn: day(28), endsOn: day(49), seats: 24, seatsLeft: 12 }],
      costPerSeatFen: 760_000,
      hours: 120,
      delivery: 'on-site',
    },
  },
  {
    key: 'assoc-lean-line',
    organisation: 'assoc-jianglan',
    publishedDaysAgo: 4,
    content: {
      kind: 'program',
      title: { en: 'Lean before digital: a walk through six member plants' },
      summary: {
        en: 'One morning a week for six weeks, each in another plant. Managers only; phones stay in the locker.',
      },
      scenarios: ['s04', 's20'],
      industries: ['34', '35', '38', '29', '18'],
      regions: ['3205'],
      capabilities: [
        {
          id: 'l',
          text: { en: 'Finds waste on a line' },
          provides: { facet: 'skill', code: 'lean-production', level: 2 },
        },
      ],
      accepts: { sizeBands: ['micro', 'small', 'medium'] },
      baseType: 'demonstration-base',
      skills: [
        { code: 'lean-production', level: 2 },
        { code: 'digital-transformation', level: 1 },
      ],
      sessions: [{ startsOn: day(16), endsOn: day(51), seats: 22, seatsLeft: 10 }],
      costPerSeatFen: 60_000,
      hours: 24,
      delivery: 'on-site',
    },
  },
];
