/** Terms that stand in nearly every posting, weighing less than those of a field: `id < broader | Chinese names | English names`. */
export const PROCUREMENT_TERMS = `
budget | 预算, 项目预算, 经费, 资金预算, 预算金额 | budget, project budget
price | 价格, 报价, 单价, 售价, 费用, 总价, 收费 | price, quotation, quote, unit price, fee, pricing
cost | 成本, 造价, 花费, 总成本 | cost, total cost, expense
total-cost-of-ownership < cost | 总拥有成本, 全生命周期成本, TCO | total cost of ownership, life-cycle cost, lifecycle cost
discount < price | 折扣, 优惠, 优惠价 | discount, preferential price
subscription < price | 订阅, 按年付费, 年费, 包年, 按月付费, 订阅制, 年服务费 | subscription, annual subscription, yearly fee, monthly fee, pay per month
pay-per-use < price | 按量付费, 按次付费, 按使用付费, 按需付费, 按效果付费 | pay per use, pay as you go, usage-based pricing, outcome-based pricing, performance-based payment
one-off-purchase < price | 一次性采购, 买断, 一次性付费, 一次性购买 | one-off purchase, buyout, one-time payment, outright purchase, perpetual licence
instalment < price | 分期付款, 分期, 首付款, 预付款, 进度款, 尾款 | instalment, installment, down payment, prepayment, milestone payment, advance payment
payment-terms < price | 付款方式, 付款条件, 账期, 支付方式, 支付, 结算 | payment terms, terms of payment, payment method, payment, settlement
delivery | 交付, 交货, 供货, 到货 | delivery, deliver, delivered
delivery-time < delivery | 交期, 交货期, 交付周期, 工期, 交付时间, 交货周期, 供货周期, 项目周期, 建设周期, 实施周期 | delivery time, lead time, delivery period, project duration, delivery date, construction period, implementation period, turnaround, turnaround time
deadline | 截止日期, 截止时间, 期限, 完成时间, 截止, 时间要求, 上线时间 | deadline, due date, closing date, completion date, time limit, go-live date
milestone | 里程碑, 阶段性目标, 阶段, 节点计划 | milestone, phase, stage
go-live | 上线, 投产, 投入使用, 投运 | go live, go-live, put into operation, put into production
tender | 招标, 投标, 招投标, 标书, 竞标, 公开招标 | tender, bid, bidding, call for tenders, request for proposal, =RFP, invitation to tender
purchase | 采购, 购买, 购置, 订购 | purchase, procurement, buy, buying, purchasing
contract | 合同, 协议, 签约, 合约 | contract, agreement
order | 订单, 下单, 订单管理 | purchase order, sales order, order management
cooperation | 合作, 协作, 战略合作, 合作模式, 合作伙伴 | cooperation, collaboration, partnership, partner, co-operation
consortium < cooperation | 联合体, 产业联盟, 联盟, 协会, 行业协会 | consortium, alliance, industry alliance, association, trade association
joint-venture < cooperation | 合资, 共建, 联合运营, 合资公司, 联合建设 | joint venture, co-construction, joint operation, joint construction
matching | 对接, 供需对接, 供需匹配, 撮合, 匹配 | matching, matchmaking, supply-demand matching, brokering
consulting | 咨询, 咨询服务, 规划咨询, 诊断咨询, 顾问服务, 咨询诊断 | consulting, consultancy, advisory service, consulting service, advisory
planning-design | 规划设计, 方案设计, 总体规划, 顶层设计, 规划, 设计, 勘察设计 | planning and design, solution design, overall planning, top-level design, planning, design
feasibility-study < consulting | 可行性研究, 可研, 可研报告, 可行性分析, 可行性 | feasibility study, feasibility report, feasibility analysis, feasibility
turnkey | 交钥匙, 总承包, EPC, 总包, 整体解决方案, 一站式, 一体化解决方案, 交钥匙工程 | turnkey, general contracting, =EPC, one-stop, total solution, end-to-end solution, turnkey project, integrated solution
outsourcing | 外包, 服务外包, 外协, 委外 | outsourcing, outsourced, subcontracting
operation-service | 运营, 运营服务, 托管运营, 代运营, 托管, 托管服务 | operation, operation service, managed service, managed operation, operating service
self-built | 自建, 自建自营, 自营, 自主建设 | self-built, self-operated, own-built, built in-house, build and own
operator-run | 运营商代建, 运营商建设, 运营商运营, 运营商托管 | operator-run, operator-built, carrier-operated, operator-managed
leased | 租用, 租用模式, 以租代建, 租赁模式 | lease-based, lease model, rental model, leased network
deployment | 部署, 布署, 实施, 落地实施, 安装, 施工 | deployment, deploy, roll-out, rollout, installation, install
brownfield | 存量改造, 旧厂改造, 老厂改造, 既有产线, 现有产线 | brownfield, existing plant, existing line, existing production line
greenfield | 新建, 新建工厂, 新厂, 新建产线, 新建厂房 | greenfield, newly built, new plant, new factory, new-build
scalability | 可扩展, 扩展性, 可扩展性, 扩容, 弹性扩展 | scalability, scalable, extensible, expandable, expansion
compatibility | 兼容, 兼容性, 适配, 适配性 | compatibility, compatible, adaptation, adaptable
stability | 稳定性, 稳定, 稳定运行, 稳定可靠 | stability, stable, stable operation
flexibility | 灵活, 灵活性, 柔性 | flexibility, flexible
modular | 模块化, 模块, 组件化 | modular, module, modularity
ease-of-use | 易用, 易用性, 操作简单, 简单易用, 操作简便 | ease of use, easy to use, user-friendly, usability
response-time | 响应时间, 响应速度, 快速响应, 到场时间 | response time, fast response, rapid response, time to respond
round-the-clock | 全天候, 24小时, 7x24小时, 不间断 | round the clock, 24/7, 24x7, around the clock, uninterrupted
site-condition | 现场条件, 现场环境, 场地条件, 现场约束 | site condition, site constraint, site environment, on-site condition
site-survey | 现场勘察, 现场勘查, 现场调研, 勘察, 踏勘 | site survey, field survey, on-site survey, site visit
line-scope | 单条产线, 产线级, 单线 | single line, line level, line-level
workshop-scope | 车间级, 单个车间 | workshop level, workshop-level
factory-scope | 工厂级, 全厂级, 集团级 | factory level, factory-wide, plant-wide, group level, plant level
multi-site | 多工厂, 多基地, 多厂区, 跨厂区, 异地工厂 | multi-site, multi-plant, multiple plants, multiple sites, several sites
reference-case | 案例, 成功案例, 应用案例, 参考案例, 项目案例, 业绩 | reference case, case study, success story, reference project, reference, track record
customer-reference < reference-case | 客户案例, 标杆客户, 用户案例 | customer reference, customer case, reference customer
demonstration | 演示, 展示, 试用, 体验, 展厅 | demonstration, demo, trial, showroom
free-of-charge | 免费, 公益, 免费试用 | free of charge, no charge, free trial
technical-support | 技术支持, 技术服务, 技术保障 | technical support, technical service, technical assistance
documentation | 文档, 技术文档, 资料交付, 说明书, 图纸, 手册 | documentation, technical document, drawing, user manual, instruction manual
agency | 代理, 代理商, 经销商, 渠道商, 分销 | agent, distributor, dealer, reseller, channel partner, agency
manufacturer | 制造商, 生产厂家, 生产商, 制造企业, 生产企业, 工厂企业 | manufacturer, maker, manufacturing company, manufacturing enterprise, producer
integrator | 集成商, 系统集成商, 总集成商 | integrator, system integrator, systems integrator
end-user | 最终用户, 终端用户, 使用单位, 甲方 | end user, end customer
enterprise | 单位, 集团, 大型企业, 民营企业, 国企, 外企 | group company, large enterprise, private enterprise, state-owned enterprise, corporation
market | 市场, 市场推广, 推广, 市场前景, 应用前景 | market, promotion, marketing, market prospect, market potential
exhibition | 展会, 展览, 路演, 对接会, 推介会, 论坛, 博览会, 供需对接会 | exhibition, trade fair, roadshow, matchmaking event, forum, expo, conference
application-scenario | 应用场景, 场景, 典型场景, 使用场景 | application scenario, use case, scenario, typical scenario
function | 功能, 性能, 功能要求, 功能模块 | function, performance, functionality, feature
requirement-analysis | 需求分析, 需求调研 | requirement analysis, requirements analysis, needs assessment
pain-point | 痛点, 难点, 难题, 瓶颈 | pain point, bottleneck, difficulty, challenge
goal | 目标, 预期目标, 目的, 预期效果, 效果 | goal, objective, target, expected result, purpose, effect
advantage | 优势, 特点, 亮点, 技术优势 | advantage, strength, highlight, benefit
labour | 人工, 劳动力, 人力, 人力成本, 用工成本 | labour, labor, manpower, manual labour, workforce, labour cost
manual-work | 人工操作, 手工, 手动, 人工记录, 手工录入, 纸质记录 | manual operation, manual work, manual, by hand, manual recording, paper records, manual entry
staff | 员工, 职工, 人员, 工人 | staff, employee, personnel, worker, workers
shift-work | 班次, 倒班, 两班倒, 三班倒, 轮班, 换班 | shift, shift work, two-shift, three-shift
area-size | 面积, 占地面积, 建筑面积 | floor area, area, site area, floor space
quantity-amount | 数量, 批量, 规模 | quantity, amount, volume, batch size, lot size
temperature | 温度, 高温, 低温 | temperature, high temperature, low temperature
humidity | 湿度, 温湿度, 潮湿 | humidity, temperature and humidity, moisture
dust | 粉尘, 灰尘, 扬尘 | dust, dust particles
pressure | 压力, 真空, 负压 | pressure, high pressure, vacuum
vibration | 振动, 震动 | vibration
speed | 速度, 转速 | speed, high speed, rotational speed
weight | 重量, 载重, 负载, 载荷, 额定负载 | weight, payload, load, rated load, load capacity
dimension | 尺寸, 长度, 宽度, 厚度, 直径, 高度 | dimension, size, length, width, thickness, diameter, height
power-rating | 功率, 额定功率, 装机容量 | power, rated power, installed capacity
frequency | 频率, 采样频率, 采样率, 采集频率 | frequency, sampling frequency, sampling rate, sample rate
resolution | 分辨率, 分辨力, 像素, 解析度 | resolution, pixel, pixel resolution
concurrency | 并发, 并发量, 并发用户, 连接数, 接入数量 | concurrency, concurrent users, number of connections, number of devices connected
automatic | 自动, 全自动, 半自动 | automatic, fully automatic, semi-automatic, automatically
intelligent | 智能, 智能化, 智慧 | intelligent, smart, intelligence
management | 管理, 管控, 治理 | management, governance, administration
monitoring | 监测, 监控, 监视, 监管, 实时监视 | monitoring, supervision, surveillance
control | 控制, 操控, 调节, 操纵 | control, regulation, manipulation
analysis | 分析, 统计, 统计分析 | analysis, statistics, analyse, statistical analysis
prediction | 预测, 预估, 预判 | prediction, forecast, forecasting, predict
optimisation | 优化, 寻优, 最优化 | optimisation, optimization, optimise
identification | 识别, 辨识, 标识, 鉴别 | identification, recognition, identifier, identify
diagnosis | 诊断, 排查, 诊断服务 | diagnosis, diagnostic, troubleshooting
evaluation | 评估, 评价, 评测, 测评 | evaluation, assessment service, appraisal, benchmarking
collaboration | 协同, 协同作用, 联合 | collaborative, coordination, synergy, joint
remote | 远程, 异地, 远距离 | remote, remotely, off-site
mobile | 移动, 便携, 移动式, 便携式 | mobile, portable
upgrade | 升级, 改造, 更新, 改进, 更新换代 | upgrade, upgrading, renovation, improvement, refurbishment
replacement | 替代, 替换, 更换, 取代 | replacement, substitute, substitution, replace
capacity | 容量, 承载能力, 处理能力 | capacity, processing capacity
region | 区域, 地区, 本地, 属地 | region, area served, local, regional
province-scope | 全国, 全省, 省内, 全球 | nationwide, province-wide, worldwide, global
equipment | 设备, 装备, 机台, 生产设备, 装置 | equipment, device, apparatus, production equipment
factory | 工厂, 厂区, 制造工厂, 生产基地, 制造基地, 全厂 | factory, plant, manufacturing plant, production site, production base
workshop | 车间, 生产车间, 厂房, 工场 | workshop, shop floor, shopfloor, plant floor
data | 数据, 资料, 工业数据, 生产数据, 设备数据 | data, industrial data, production data, equipment data
software | 软件, 软体, 软件开发, 应用软件 | software, software development, application software
interface | 接口, 对外接口, 数据接口, 界面接口 | interface, data interface
innovation | 创新, 技术创新, 自主创新, 科技创新 | innovation, technological innovation, independent innovation
quality | 质量, 品质, 产品质量 | quality, product quality
raw-material | 原材料, 原料, 物料, 辅料 | raw material, feedstock, material, materials
core-component | 核心零部件, 关键零部件, 零部件, 零件, 部件, 核心部件, 元件 | core component, key component, parts, component, spare component
network | 网络, 网路, 通信网络, 网络建设 | network, networking, communication network
manufacturing | 制造, 生产, 制造业, 生产制造, 加工制造 | manufacturing, manufacture, production
industry | 工业, 产业, 行业 | industry, industrial, industrial sector
connection | 接入, 连接, 联网, 组网, 连网 | connection, connect, connectivity, connected
coverage | 覆盖, 涵盖 | coverage, cover
`;
