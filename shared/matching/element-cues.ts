/** Words by which a need says one of the five elements without naming it. */
import type { NeedElement } from '../schemas/listing/need.ts';
import type { Language } from '../schemas/localized-text.ts';

/** Own lists, from reading postings of the field; one match is enough, so they hold telling words only. */
export const ELEMENT_CUES: Readonly<Record<NeedElement, Readonly<Record<Language, RegExp>>>> = {
  // What is worked on or goes in.
  material: {
    zh: /原材?料|材质|物料|工件|坯料|来料|板材|型材|棒料|钢[材板卷坯管]|不锈钢|铝合金|铝[材板箔]|铜[材箔线]|镁合金|钛合金|铸[件铁]|锻件|塑料|树脂|橡胶|玻璃|陶瓷|复合材料|碳纤维|薄膜|极片|晶圆|硅片|粉[末料]|涂料|胶水|浆料|面料|纱线|织物|木材|纸板|矿石|煤炭|原油|油品|套圈|零部?件/u,
    en: /\b(?:raw materials?|materials?|workpieces?|blanks?|steel|stainless|alumini?um|copper|magnesium|titanium|alloys?|castings?|forgings?|plastics?|resins?|rubber|glass|ceramics?|composites?|carbon fib(?:re|er)|films?|foils?|electrodes?|wafers?|powders?|coatings?|adhesives?|slurry|fabrics?|yarns?|textiles?|timber|ore|coal|crude|parts|components)\b/iu,
  },
  // By what means.
  method: {
    zh: /采用|利用|基于|通过.{1,12}(?:方式|方法|技术|手段)|借助|运用|工艺|算法|模型|机器视觉|视觉检测|深度学习|机器学习|数字孪生|仿真|超声|激光|光谱|红外|射线|传感|5G|边缘计算|图像识别|焊接|铣削|磨削|注塑|冲压|喷涂|热处理/u,
    en: /\b(?:using|by means of|based on|via|through the use of|methods?|process|algorithms?|machine vision|computer vision|deep learning|machine learning|digital twins?|simulation|ultrasonic|laser|spectro\w+|infrared|x-ray|sensors?|5g|edge computing|image recognition|welding|milling|grinding|mou?lding|stamping|spraying|heat treatment)\b/iu,
  },
  // To what effect, measurable or compared with today.
  efficacy: {
    zh: /提[高升]|降低|减少|缩短|节[约省能]|替代|优于|不[低高少大小]于|不超过|达到|至少|以上|以内|以下|[≥≤<>]|\d\s*[%％]|效率|良率|合格率|漏检|误[检报]|精度|节拍|时延|准确率/u,
    en: /\b(?:improv\w+|increas\w+|reduc\w+|shorten\w*|lower\w*|sav(?:e|es|ing)|replac\w+|at least|at most|no (?:more|less) than|not exceed\w*|within \d|below \d|above \d|under \d|up to \d|accuracy|precision|efficiency|yield|latency|cycle time|throughput|false (?:alarm|positive)s?)\b|[≥≤<>]|\d\s?%/iu,
  },
  // What is to be had in the end.
  product: {
    zh: /系统|设备|装置|平台|软件|终端|机器人|机械手|网关|模组|模块|传感器|产线|工作站|检测机|一体机|样机|产品|小车|AGV|APP|服务器|工装|夹具|控制器|专网/u,
    en: /\b(?:systems?|equipment|devices?|platforms?|software|terminals?|robots?|gateways?|modules?|sensors?|workstations?|machines?|prototypes?|products?|vehicles?|AGVs?|AMRs?|apps?|servers?|fixtures?|controllers?|private network|instruments?)\b/iu,
  },
  // Where and for what it is used.
  application: {
    zh: /用于|应用于|适用于|用在|车间|产线|生产线|工厂|厂区|园区|仓库|矿[山井区]|港口|码头|工位|工段|机房|变电站|管廊|现场|场景|工序/u,
    en: /\b(?:used (?:for|in)|for use in|appli(?:ed|cation)s?|workshops?|shop floor|production lines?|lines?|plants?|factor(?:y|ies)|warehouses?|mines?|ports?|terminals?|substations?|on[- ]site|sites?|stations?)\b/iu,
  },
};
