/** The units of measurement that postings use, in both languages, each with its factor to one canonical unit a dimension. */

/** What is measured; quantities compare only within one dimension. */
export type Dimension =
  | 'duration'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'ratio'
  | 'ppm'
  | 'power'
  | 'apparent-power'
  | 'energy'
  | 'data-rate'
  | 'data-size'
  | 'temperature'
  | 'frequency'
  | 'frame-rate'
  | 'voltage'
  | 'current'
  | 'pressure'
  | 'rotation'
  | 'speed'
  | 'force'
  | 'torque'
  | 'flow'
  | 'sound'
  | 'signal'
  | 'pixels'
  | 'money'
  | 'money-usd'
  | 'money-eur'
  | 'units'
  | 'points'
  | 'people'
  | 'sessions'
  | 'seats'
  | 'channels'
  | 'times'
  | 'ip-code'
  | 'ik-code'
  | 'sil'
  | 'trl'
  | 'mlps';

/** One unit: a value times `factor` is in `canonical`. */
export interface Unit {
  readonly dimension: Dimension;
  readonly canonical: string;
  readonly factor: number;
  /** The unit's own sign, as in `元/年`, where it stands under the line. */
  readonly sign: string;
}

const DAY = 86_400;

/** Dimension, canonical unit, then `factor: names` (lower case, the sign first). */
const TABLE: readonly (readonly [Dimension, string, Readonly<Record<string, number>>])[] = [
  [
    'duration',
    's',
    {
      'us μs 微秒 microsecond microseconds': 1e-6,
      'ms 毫秒 msec millisecond milliseconds': 1e-3,
      's 秒 秒钟 sec secs second seconds': 1,
      'min 分钟 mins minute minutes': 60,
      'h 小时 个小时 钟头 hr hrs hour hours': 3600,
      'd 天 日 个工作日 工作日 天内 day days 自然日 个自然日': DAY,
      'week 周 星期 个星期 礼拜 weeks wk wks': 7 * DAY,
      'month 个月 月内 months mo mos': 30 * DAY,
      'year 年 周年 年内 years yr yrs': 365 * DAY,
    },
  ],
  [
    'length',
    'm',
    {
      'nm 纳米 nanometer nanometers nanometre nanometres': 1e-9,
      'μm 微米 um micron microns micrometer micrometers micrometre micrometres': 1e-6,
      'mm 毫米 公厘 ㎜ millimeter millimeters millimetre millimetres': 1e-3,
      'cm 厘米 公分 ㎝ centimeter centimeters centimetre centimetres': 1e-2,
      'm 米 公尺 meter meters metre metres': 1,
      'km 公里 千米 ㎞ kilometer kilometers kilometre kilometres': 1e3,
      'inch 英寸 英吋 inches': 0.0254,
    },
  ],
  [
    'area',
    'm2',
    { 'm2 平方米 平米 平方公尺 ㎡ sqm': 1, 'km2 平方公里': 1e6, 'mu 亩': 666.7, 'ha 公顷 hectare hectares': 1e4 },
  ],
  ['volume', 'm3', { 'm3 立方米 立方 ㎥': 1, 'l 升 公升 liter liters litre litres': 1e-3, 'ml 毫升': 1e-6 }],
  [
    'mass',
    'kg',
    {
      'mg 毫克 ㎎': 1e-6,
      'g 克 gram grams': 1e-3,
      'kg 公斤 千克 ㎏ kgs kilogram kilograms': 1,
      't 吨 公吨 ton tons tonne tonnes': 1e3,
    },
  ],
  ['ratio', '%', { '% 个百分点 百分点 percent pct': 1, '‰': 0.1 }],
  ['ppm', 'ppm', { ppm: 1, ppb: 1e-3 }],
  [
    'power',
    'W',
    {
      'w 瓦 watt watts': 1,
      'kw 千瓦 kwp ㎾ kilowatt kilowatts': 1e3,
      'mw 兆瓦 mwp ㎿ megawatt megawatts': 1e6,
      'gw 吉瓦': 1e9,
      mW: 1e-3,
    },
  ],
  ['apparent-power', 'VA', { va: 1, 'kva 千伏安': 1e3, 'mva 兆伏安': 1e6 }],
  [
    'energy',
    'kWh',
    { wh: 1e-3, 'kwh 千瓦时 度电': 1, 'mwh 兆瓦时': 1e3, 'gwh 吉瓦时': 1e6, 'tce 吨标煤 吨标准煤': 8141 },
  ],
  [
    'data-rate',
    'bit/s',
    {
      'bps bit/s': 1,
      'kbps kb/s kbit/s': 1e3,
      'mbps mb/s mbit/s 兆 兆比特每秒 兆带宽': 1e6,
      'gbps gb/s gbit/s 千兆 吉比特每秒': 1e9,
      'tbps tb/s': 1e12,
    },
  ],
  ['data-size', 'B', { 'kb 千字节': 1e3, 'mb 兆字节': 1e6, gb: 1e9, tb: 1e12, pb: 1e15 }],
  ['temperature', '°C', { '℃ °c 摄氏度 degc celsius': 1 }],
  ['frequency', 'Hz', { 'hz 赫兹 赫 ㎐': 1, 'khz 千赫 ㎑': 1e3, 'mhz 兆赫 兆赫兹 ㎒': 1e6, 'ghz 吉赫 吉赫兹 ㎓': 1e9 }],
  ['frame-rate', 'fps', { 'fps 帧 帧/秒 帧/s 帧每秒': 1 }],
  ['voltage', 'V', { 'mv 毫伏': 1e-3, 'v 伏 伏特 vdc vac volt volts': 1, 'kv 千伏': 1e3 }],
  ['current', 'A', { 'ma 毫安': 1e-3, 'a 安 安培 amp amps': 1, ka: 1e3, 'ua μa 微安': 1e-6 }],
  ['pressure', 'Pa', { 'pa 帕': 1, 'kpa 千帕': 1e3, 'mpa 兆帕': 1e6, bar: 1e5 }],
  ['rotation', 'rpm', { 'rpm r/min 转/分 转/分钟 转每分': 1 }],
  [
    'speed',
    'm/s',
    {
      'm/s 米/秒 米每秒': 1,
      'mm/s 毫米/秒': 1e-3,
      'm/min 米/分 米/分钟 米每分钟': 1 / 60,
      'km/h 公里/小时 千米/小时 公里每小时 kmh': 1 / 3.6,
    },
  ],
  ['force', 'N', { 'n 牛 牛顿': 1, 'kn 千牛': 1e3 }],
  ['torque', 'N·m', { 'nm. n·m n.m n-m 牛米 牛·米': 1 }],
  ['flow', 'm3/h', { 'm3/h 立方米/小时 立方/小时': 1, 'l/min 升/分 升/分钟': 0.06, 't/h 吨/小时 吨/时': 1 }],
  ['sound', 'dB', { 'db 分贝 dba db(a)': 1 }],
  ['signal', 'dBm', { dbm: 1, dbi: 1 }],
  ['pixels', 'px', { '像素 px pixel pixels': 1, 'mp 百万像素 megapixel megapixels': 1e6 }],
  ['money', 'CNY', { '元 yuan cny rmb 人民币 块钱 元人民币': 1 }],
  ['money-usd', 'USD', { 'usd 美元 dollars': 1 }],
  ['money-eur', 'EUR', { 'eur 欧元 euro euros': 1 }],
  [
    'units',
    'unit',
    { 'unit 台 套 台套 台/套 部 辆 架 units set sets machines vehicles robots devices 台设备 台机床 台机器人': 1 },
  ],
  ['points', 'point', { 'point 点 点位 个点位 个点 测点 个测点 点数 points tags': 1 }],
  [
    'people',
    'person',
    {
      'person 人 名 位 人次 名员工 名学员 people persons employees workers operators trainees engineers technicians students participants users staff': 1,
    },
  ],
  ['sessions', 'session', { 'session 班 期 场 班次 场次 课时 学时 sessions classes lessons workshops': 1 }],
  ['seats', 'seat', { 'seat 个名额 名额 席 座 个席位 席位 个座位 seats places': 1 }],
  ['channels', 'channel', { 'channel 路 通道 个通道 路视频 channels cameras streams': 1 }],
  ['times', 'time', { 'time 次 倍 times': 1 }],
];

/** Unit by name, in lower case; `mW` (milliwatt) is the one name with a capital. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  TABLE.flatMap(([dimension, canonical, rows]) =>
    Object.entries(rows).flatMap(([names, factor]) => {
      const all = names.split(' ');
      return all.map((name) => [name, { dimension, canonical, factor, sign: all[0]! }] as [string, Unit]);
    }),
  ),
);

/** The longest name in Han characters, for look-ups from the longest down. */
export const LONGEST_HAN_UNIT = Math.max(
  ...[...UNITS.keys()].filter((name) => /[\u4e00-\u9fff]/u.test(name)).map((name) => name.length),
);

/** Words that multiply the number before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['万亿', 1e12],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
  ['k', 1e3],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
]);
