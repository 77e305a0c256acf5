/** Kinds of finance offered for a project, with the particular products below them. */
import { tableTaxonomy } from './table-taxonomy.ts';

/** Four families (loan, fund, lease, insurance); the products are their children. */
export const financeProducts = tableTaxonomy(
  'finance-products',
  `
loan | 贷款 | Loan | 信贷; 融资; credit; bank loan
  equipment-loan | 设备更新贷款 | Equipment loan | 技改贷; 设备贷; 技术改造贷款; 设备更新再贷款; retrofit loan
  technology-loan | 科技贷款 | Technology loan | 科技贷; 科创贷; 高新贷; innovation loan
  ip-pledge-loan | 知识产权质押贷款 | IP pledge loan | 专利质押; 知识产权质押融资; 知产贷; patent pledge loan
  working-capital-loan | 流动资金贷款 | Working-capital loan | 流贷; 经营贷; working capital
  supply-chain-finance | 供应链金融 | Supply-chain finance | 应收账款融资; 保理; 订单贷; factoring; receivables finance
  data-loan | 数据增信贷款 | Data-backed loan | 数据贷; 数据资产质押; 数据资产融资; data asset loan
  green-loan | 绿色贷款 | Green loan | 碳减排贷款; 节能贷; green credit
fund | 基金投资 | Fund investment | 股权投资; 基金; equity; venture capital
  guidance-fund | 政府引导基金 | Government guidance fund | 引导基金; 产业引导基金
  industry-fund | 产业投资基金 | Industry fund | 产业基金; 母基金; corporate venture
  seed-fund | 天使与种子基金 | Seed and angel fund | 天使基金; 种子基金; 概念验证基金; angel; proof-of-concept fund
  transfer-fund | 科技成果转化基金 | Technology-transfer fund | 成果转化基金; tech transfer fund
lease | 融资租赁 | Finance lease | 租赁; leasing; finance leasing
  direct-lease | 直接租赁 | Direct lease | 直租; 设备直租
  sale-and-leaseback | 售后回租 | Sale and leaseback | 回租; leaseback
  operating-lease | 经营性租赁 | Operating lease | 经营租赁; rental
insurance | 保险 | Insurance | 保单; insurance policy
  first-set-insurance | 首台（套）重大技术装备保险 | First-set equipment insurance | 首台套保险; 首台套; 首批次保险; 首版次保险; first-of-a-kind insurance
  cyber-insurance | 网络安全保险 | Cyber-security insurance | 网安险; cyber insurance
  ip-insurance | 知识产权保险 | IP insurance | 专利保险; 专利侵权险; patent insurance
  pilot-insurance | 中试与研发保险 | Pilot and R&D insurance | 中试保险; 研发费用损失险; 成果转化保险
  project-insurance | 工程与履约保险 | Project and performance insurance | 履约保证保险; 工程保险; surety; performance bond
  credit-insurance | 贷款保证与信用保险 | Credit insurance | 贷款保证保险; 信用保险; credit guarantee insurance
guarantee | 融资担保 | Financing guarantee | 担保; 政策性担保; credit guarantee
`,
);
