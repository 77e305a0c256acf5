/** Terms of finance, subsidies and public policy: `id < broader | Chinese names | English names`. */
export const FINANCE_POLICY_TERMS = `
finance | 金融, 融资, 产融合作, 产业金融, 科技金融, 资金 | finance, financing, industry-finance cooperation, technology finance, funding
loan < finance | 贷款, 信贷, 借款, 授信, 银行贷款 | loan, credit, bank loan, credit line, lending
credit-loan < loan | 信用贷款, 信用贷, 无抵押贷款, 纯信用贷款, 免抵押 | unsecured loan, credit loan, collateral-free loan
working-capital-loan < loan | 流动资金贷款, 流贷, 周转贷款, 经营贷 | working capital loan, revolving loan, working-capital finance
equipment-loan < loan | 设备贷款, 固定资产贷款, 技改贷, 技术改造贷款, 设备更新贷款, 设备购置与更新改造贷款 | equipment loan, fixed asset loan, technical upgrade loan, term loan, equipment renewal loan
mortgage < loan | 抵押, 抵押贷款, 抵押物, 担保物, 房产抵押 | mortgage, collateral, secured loan, security pledge
ip-pledge-loan < loan | 知识产权质押, 知识产权质押融资, 专利质押, 专利质押贷款, 知识产权质押贷款, 知产质押 | IP pledge financing, intellectual property pledge, patent pledge loan, IP-backed loan, patent pledge, intellectual property pledge loan
supply-chain-finance < finance | 供应链金融, 订单融资, 票据贴现, 存货融资 | supply chain finance, order financing, bill discounting, inventory finance
accounts-receivable < supply-chain-finance | 应收账款, 应收账款融资 | accounts receivable, receivables financing
factoring < supply-chain-finance | 保理 | factoring
guarantee < finance | 担保, 融资担保, 政府性融资担保, 贷款担保 | guarantee, loan guarantee, financing guarantee, government financing guarantee
letter-of-guarantee < guarantee | 保函 | letter of guarantee
finance-lease < finance | 融资租赁, 设备租赁, 租赁, 直租, 经营性租赁, 以租代购 | finance lease, equipment leasing, leasing, lease, financial leasing, rent
sale-and-leaseback < finance-lease | 售后回租 | sale and leaseback
insurance < finance | 保险, 科技保险, 首台套保险, 责任险, 知识产权保险, 保险补偿, 网络安全保险, 履约保险 | insurance, technology insurance, first-set insurance, liability insurance, IP insurance, insurance compensation, cyber insurance
equity-financing < finance | 股权融资, 股权投资, A轮 | equity financing, equity investment
private-equity < equity-financing | 私募股权 | private equity, =PE
angel-investment < equity-financing | 天使投资, 天使轮 | angel investment
venture-capital < equity-financing | 风险投资, 创投, 创业投资, VC | venture capital, =VC
fund < finance | 基金, 产业基金, 引导基金, 投资基金, 政府引导基金, 创投基金, 专项基金 | fund, industry fund, guidance fund, investment fund, government guidance fund, industrial fund
bond < finance | 债券, 科创债, 公司债, 绿色债券 | bond, corporate bond, green bond, science and technology bond, debenture
green-finance < finance | 绿色金融, 绿色信贷, 绿色贷款, 转型金融, 碳金融 | green finance, green loan, green credit, transition finance, carbon finance
listing-on-exchange < finance | 上市, 科创板, 新三板, 北交所, IPO, 挂牌 | IPO, stock listing, stock exchange listing, public listing, STAR Market
interest-rate | 利率, 年利率, 贷款利率, 年化利率, LPR, 利息 | interest rate, annual rate, annual interest rate, loan rate, =LPR, loan interest
interest-subsidy < subsidy | 贴息, 贷款贴息, 利息补贴, 财政贴息 | interest subsidy, loan interest subsidy, discounted interest, subsidised interest
loan-term | 贷款期限, 融资期限, 还款期限, 还款, 分期还款 | loan term, tenor, repayment, repayment term, maturity of loan
credit-limit | 额度, 授信额度, 贷款额度, 最高额度, 单户额度 | credit limit, loan amount, facility amount, maximum amount, credit amount
credit-rating | 征信, 信用评级, 信用等级, 信用报告, 企业征信 | credit rating, credit report, credit record, credit score, creditworthiness
investment | 投资, 总投资, 投资额, 项目投资, 投入 | investment, total investment, capital investment, capital expenditure, capex
return-on-investment | 投资回报, 投资回报率, 投资回收期, ROI, 回本周期, 投资收益, 投入产出比 | return on investment, =ROI, payback period, payback, return on capital
cost-reduction | 降本, 降本增效, 成本降低, 降低成本, 节约成本, 降低人工成本, 减员增效 | cost reduction, cost saving, lower cost, cost cutting, labour cost reduction, reduce cost
revenue | 营业收入, 营收, 销售收入, 销售额, 年营业收入, 产值, 利润 | revenue, turnover, sales revenue, annual revenue, output value, profit
registered-capital | 注册资本, 实缴资本, 净资产, 资产负债率 | registered capital, paid-in capital, net assets, debt-to-asset ratio
tax-incentive < policy | 税收优惠, 减税, 免税, 所得税优惠, 税收减免, 税收政策 | tax incentive, tax relief, tax exemption, income tax incentive, tax deduction, tax credit
vat-relief < tax-incentive | 增值税优惠 | VAT exemption
super-deduction < tax-incentive | 加计扣除, 研发费用加计扣除 | super deduction, R&D super deduction
policy | 政策, 扶持政策, 支持政策, 惠企政策, 产业政策, 专项政策, 政策措施 | policy, support policy, industrial policy, supportive policy, policy measure, preferential policy
subsidy < policy | 补贴, 补助, 财政补贴, 财政补助, 政府补贴, 后补助, 事后奖补, 奖补, 奖补资金 | subsidy, grant, government subsidy, fiscal subsidy, government grant, financial support, post-completion subsidy
reward < policy | 奖励, 一次性奖励, 资金奖励, 奖励资金 | reward, one-off reward, award, bonus, cash award
special-fund < policy | 专项资金, 专项补助, 扶持资金, 财政资金, 配套资金, 技改资金, 产业扶持资金 | special fund, dedicated fund, support fund, earmarked fund, matching fund, public funds
innovation-voucher < policy | 创新券, 科技创新券, 服务券, 算力券, 云服务券, 数字化转型券 | innovation voucher, service voucher, compute voucher, cloud voucher, technology voucher, digital transformation voucher
project-application < policy | 项目申报, 申报, 申报条件, 申报指南, 申报材料, 申报通知, 申请条件, 资金申报 | project application, application guide, eligibility, application requirements, call for applications, grant application, eligibility criteria
eligible-firm < policy | 申报主体, 支持对象, 适用对象, 适用企业, 扶持对象 | eligible firm, eligible enterprise, applicant, eligible applicant, target beneficiary
sme | 中小企业, 中小微企业, 小微企业, 中小型企业, 小企业 | SME, small and medium-sized enterprise, small and medium enterprise, small business, micro enterprise, small and micro enterprise
specialised-sme < sme | 专精特新, 专精特新企业, 专精特新中小企业 | specialised and sophisticated SME, specialized and sophisticated SME, SRDI enterprise
little-giant < specialised-sme | 小巨人, 小巨人企业, 专精特新小巨人 | little giant enterprise, little giant
high-tech-enterprise | 高新技术企业, 高企, 国家高新技术企业, 高新企业, 科技型中小企业, 高新技术企业认定 | high-tech enterprise, high and new technology enterprise, HNTE, technology-based SME, national high-tech enterprise
above-scale-enterprise | 规上企业, 规模以上企业, 规模以上工业企业, 规上工业企业 | above-scale enterprise, industrial enterprise above designated size, enterprise above designated size
unicorn-enterprise | 独角兽, 独角兽企业, 龙头企业 | unicorn, leading enterprise
chain-leader < unicorn-enterprise | 链主, 链主企业 | chain leader
single-champion < unicorn-enterprise | 单项冠军, 制造业单项冠军 | manufacturing champion, single champion enterprise, single champion
gazelle-enterprise < unicorn-enterprise | 瞪羚企业 | gazelle enterprise
first-set | 首台套, 首台, 首批次, 首版次, 首台套装备, 重大技术装备 | first set of equipment, first-of-its-kind equipment, first batch of new materials, first version of software, major technical equipment
pilot-demonstration < policy | 试点示范, 示范项目, 示范应用, 标杆, 标杆项目, 典型案例, 示范工程, 优秀案例 | pilot demonstration, demonstration project, benchmark project, typical case, model project, showcase, best practice
industrial-cluster | 产业集群, 产业集聚, 产业链, 特色产业集群, 产业生态, 集群 | industrial cluster, industry cluster, industrial chain, industry chain, industrial ecosystem, value chain
government | 政府, 工信局, 工信部, 科技局, 发改委, 主管部门, 管委会, 工信厅, 科技厅 | government, authority, Ministry of Industry and Information Technology, =MIIT, competent authority, administrative committee, science and technology bureau
investment-promotion < policy | 招商引资, 招商, 落户, 引进企业 | investment promotion, investment attraction, settle in the zone, inward investment
land-rent < policy | 土地, 厂房租金, 租金补贴, 房租减免, 用地, 租金减免 | land, plant rent, rent subsidy, rent relief, land use
equipment-renewal < policy | 设备更新, 大规模设备更新, 以旧换新 | equipment renewal, large-scale equipment renewal, trade-in, equipment replacement
government-procurement | 政府采购, 政府购买服务, 政府购买 | government procurement, public procurement, government purchase of services
talent-policy < policy | 人才政策, 人才补贴, 安家费, 人才公寓, 落户政策, 安家补贴 | talent policy, talent subsidy, settling-in allowance, talent apartment, settlement allowance
export-credit < insurance | 出口信用保险, 信用保险, 信保 | export credit insurance, credit insurance, trade credit insurance
economic-analysis | 经济效益, 社会效益, 效益分析, 经济性 | economic benefit, social benefit, benefit analysis, cost-benefit analysis, economics
budget-gap | 资金缺口, 融资需求, 资金需求, 融资缺口 | funding gap, financing need, financing gap, capital need, financing demand
accounting-finance | 财务, 会计, 审计报告, 财务报表 | accounting, audit report, financial statement, financial reporting
digital-rmb | 数字人民币, 数字货币 | digital RMB, e-CNY, digital currency
`;
