/** Terms of data, industrial software and digital twins: `id < broader | Chinese names | English names`. */
export const SOFTWARE_TERMS = `
industrial-software < software | 工业软件, 国产工业软件 | industrial software
industrial-app < industrial-software | 工业APP, 工业应用, 工业互联网APP | industrial app, industrial application
saas < software | SaaS, 软件即服务, SaaS化 | SaaS, software as a service
mes < manufacturing-operations | MES, 制造执行系统, 生产执行系统, 制造执行, MES系统 | MES, manufacturing execution system
manufacturing-operations < industrial-software | 制造运营管理, MOM, 生产管理系统, 生产运营管理, 生产管理, 车间管理, 生产管控 | MOM, manufacturing operations management, production management system, production management, shop-floor management
erp < enterprise-software | ERP, 企业资源计划, 企业资源规划, ERP系统 | ERP, enterprise resource planning
enterprise-software < software | 企业管理软件, 管理软件, 管理信息系统, 信息化系统, 信息系统 | enterprise software, management software, management information system, information system
plm < industrial-software | PLM, 产品生命周期管理, 产品全生命周期管理, 产品生命周期 | PLM, product lifecycle management, product life cycle management
pdm < plm | PDM, 产品数据管理 | PDM, product data management
bom < plm | 物料清单, BOM, 产品结构 | bill of materials, =BOM, bill of material
cad < industrial-software | 计算机辅助设计, CAD, 三维CAD | CAD, computer-aided design, computer aided design
cae < industrial-software | 计算机辅助工程, CAE, 仿真分析 | CAE, computer-aided engineering
finite-element < cae | 有限元, 有限元分析 | finite element analysis, FEA, finite element method
cam < industrial-software | 计算机辅助制造, CAM软件 | computer-aided manufacturing, =CAM, CAD/CAM
capp < industrial-software | CAPP, 计算机辅助工艺, 工艺设计软件, 工艺规划 | CAPP, computer-aided process planning, process planning
eda < industrial-software | EDA软件, 电子设计自动化, EDA工具 | EDA, electronic design automation
bim < industrial-software | BIM, 建筑信息模型 | BIM, building information modelling, building information modeling
gis < software | 地理信息系统, GIS, 一张图 | GIS, geographic information system
crm < enterprise-software | 客户关系管理, CRM | CRM, customer relationship management
srm < enterprise-software | 供应商管理, 供应商关系管理, SRM, 供应商协同 | SRM, supplier relationship management, supplier management, supplier collaboration
oa-system < enterprise-software | 办公自动化, OA系统, 协同办公, 协同办公系统 | office automation, OA system, collaborative office
hr-system < enterprise-software | 人力资源系统, 人事系统, 考勤系统 | HR system, human resource system, attendance system
financial-software < enterprise-software | 财务软件, 业财一体化, 财务系统 | accounting software, financial system, finance integration
aps < manufacturing-operations | 高级计划与排程, 高级排产, APS, 智能排产, 自动排产, 排产, 排程, 生产排程, 生产调度, 计划排产, 高级计划排程, APS系统 | APS, advanced planning and scheduling, production scheduling, scheduling, intelligent scheduling, production planning and scheduling, finite scheduling
production-planning < manufacturing-operations | 生产计划, 主生产计划, 计划管理, 物料需求计划 | production planning, master production schedule, production plan, material requirements planning, =MRP
qms < manufacturing-operations | 质量管理系统, QMS | QMS, quality management system, quality management software
lims < industrial-software | 实验室信息管理系统, LIMS, 实验室管理系统 | LIMS, laboratory information management system
dnc < manufacturing-operations | DNC, 程序传输, DNC/MDC | =DNC, distributed numerical control, direct numerical control
machine-tool-networking < dnc | 机床联网, 机床数据采集, MDC, 设备联网MDC | machine tool networking, machine tool data collection
work-order < manufacturing-operations | 工单, 生产工单, 派工, 报工, 生产订单, 派工单 | work order, production order, job dispatching, work reporting, dispatching
electronic-work-instruction < manufacturing-operations | 电子作业指导书, 作业指导书, SOP, ESOP, 电子SOP, 工艺文件 | electronic work instruction, work instruction, standard operating procedure, =SOP, digital work instruction
process-parameter | 工艺参数, 工艺数据, 制程参数, 参数优化, 工艺参数优化 | process parameter, process data, parameter optimisation, process parameter optimisation
process-optimisation | 工艺优化, 工艺改进, 工艺提升, 流程优化, 制程优化 | process optimisation, process optimization, process improvement
process-compliance | 工艺合规校验, 工艺合规, 工艺校验 | process-compliance check, process compliance, process verification
poka-yoke < process-compliance | 防错, 防呆, 工艺防错 | error-proofing, poka-yoke, mistake-proofing
process-design | 工艺设计, 工艺流程, 工艺, 制程 | process design, manufacturing process, process flow, process technology
batch-management < manufacturing-operations | 批次管理, 批次, 批次控制, 批记录, 电子批记录 | batch management, batch record, electronic batch record, batch control, lot management
traceability | 溯源, 追溯, 质量追溯, 产品追溯, 生产过程溯源, 生产追溯, 全流程追溯, 追溯系统, 全生命周期追溯, 追踪追溯, 可追溯 | traceability, product traceability, production traceability, track and trace, quality traceability, traceable, genealogy
warehouse-management-system < logistics | WMS, 仓储管理系统, 仓库管理系统, 仓储系统 | WMS, warehouse management system
transport-management-system < logistics | TMS, 运输管理系统 | TMS, transport management system, transportation management system
warehouse-control-system < logistics | WCS, 仓库控制系统, 仓储控制系统 | WCS, warehouse control system
energy-management-system < energy-management | 能源管理系统, 能管系统, EMS能源管理, 能源管理平台, 能管平台, 能源管理信息系统 | energy management system, EMS, energy management platform
digital-twin | 数字孪生, 数位孪生, 数字双胞胎, 数字孪生体, 数字孪生工厂, 孪生模型 | digital twin, digital twinning, virtual twin, digital twin model
digital-thread < digital-twin | 数字主线, 数字线程 | digital thread
simulation | 仿真, 模拟仿真, 系统仿真, 生产仿真, 工厂仿真, 物流仿真, 模拟 | simulation, simulation modelling, factory simulation, production simulation, discrete event simulation
production-unit-simulation < simulation | 生产单元模拟, 产线仿真, 生产线仿真, 单元仿真 | production-unit simulation, production line simulation, cell simulation
visualisation | 可视化, 数据可视化, 大屏, 可视化大屏, 驾驶舱, 数字大屏 | visualisation, visualization, dashboard, data visualisation, large screen, cockpit
kanban < visualisation | 看板, 电子看板, 生产看板 | kanban board, electronic kanban, production board
three-d-visualisation < visualisation | 三维可视化, 3D可视化, 虚拟工厂 | 3D visualisation, 3D visualization, virtual factory
big-data < data | 大数据, 工业大数据, 大数据平台, 大数据分析, 巨量资料 | big data, industrial big data, big data platform, big data analytics
data-analysis < data | 数据分析, 数据挖掘, 数据建模, 分析模型, 资料分析 | data analysis, data analytics, data mining, analytics
data-governance < data | 数据治理, 数据质量, 数据标准, 数据管理, 数据管理能力 | data governance, data quality, =MDM, data management
master-data < data-governance | 主数据, 主数据管理 | master data, master data management
data-middle-platform < data | 数据中台, 数据平台, 业务中台, 中台 | data middle platform, data platform, data middle office
data-lake < data | 数据湖, 湖仓一体 | data lake, lakehouse
data-warehouse < data-lake | 数据仓库, 数仓 | data warehouse
database < software | 数据库, 关系型数据库, 资料库 | database, relational database
time-series-database < database | 时序数据库 | time-series database, time series database
historian < time-series-database | 历史数据库, 实时数据库 | historian, data historian, real-time database
data-modelling < data | 数据模型, 建模 | data model, data modelling, data modeling
data-exchange < data | 数据交换, 数据共享, 数据流通, 数据交互, 数据传递 | data exchange, data sharing, data circulation
data-space < data-exchange | 数据空间, 可信数据空间, 工业数据空间, 国际数据空间 | data space, trusted data space, industrial data space, International Data Spaces
data-asset < data | 数据资产, 数据要素, 数据资源入表, 数据资产入表 | data asset, data as a factor of production, data element market
data-silo < data | 数据孤岛, 信息孤岛 | data silo, information silo, information island
data-integration < system-integration | 数据集成, 数据打通, 数据融合, 数据对接, 系统对接, 数据贯通 | data integration, data fusion, data consolidation
data-storage < data | 数据存储, 存储, 储存, 分布式存储, 数据备份, 备份 | data storage, storage, distributed storage, data backup, backup
data-transmission | 数据传输, 数据上传, 数据上云, 传输, 回传 | data transmission, data upload, data transfer, data backhaul
real-time | 实时, 实时性, 即时, 实时监测, 实时监控 | real-time, real time, real-time monitoring
real-time-data < data | 实时数据, 实时数据采集 | real-time data, live data
stream-processing < data | 流计算, 流处理, 实时计算 | stream processing, stream computing
message-queue < stream-processing | 消息队列, Kafka | message queue, Kafka
etl < data | 数据清洗, ETL, 数据预处理, 数据抽取 | data cleansing, data cleaning, ETL, data preprocessing
business-intelligence < data-analysis | 商业智能, BI, 报表, 报表系统, 自动报表, 统计报表 | business intelligence, =BI, reporting, reports, report
blockchain | 区块链, 分布式账本, 区块链溯源, 存证 | blockchain, distributed ledger
smart-contract < blockchain | 智能合约 | smart contract
low-code < software | 低代码, 零代码, 低代码平台, 无代码 | low-code, no-code, low-code platform
open-source < software | 开源, 开源软件, 开源社区 | open source, open-source software
mobile-app < software | 移动应用, 手机APP, 移动端, APP | mobile app, mobile application, smartphone app
mini-program < mobile-app | 小程序 | mini program
user-interface < software | 用户界面, 使用者介面, 人机交互, 交互界面 | user interface, =UI, human-computer interaction
middleware < software | 中间件 | middleware
software-localisation < software | 国产化, 信创, 自主可控 | localisation of technology, home-grown technology, domestically developed
domestic-substitution < software-localisation | 国产替代, 国产化替代, 进口替代 | domestic substitution, import substitution
software-customisation < software | 定制开发, 二次开发, 软件定制, 定制化开发 | custom development, secondary development, customised software, bespoke software
private-deployment < software | 私有化部署, 本地部署, 本地化部署 | on-premises deployment, on-premise, private deployment, local deployment, on-prem
system-integration | 系统集成, 集成, 集成服务, 系统整合, 信息集成, 纵向集成, 横向集成 | system integration, systems integration, integration
collaborative-design | 协同研发设计, 协同设计, 协同研发, 远程协同设计, 设计协同 | collaborative R&D and design, collaborative design, collaborative R&D, collaborative research and development, co-design
enterprise-collaboration | 企业协同合作, 企业协同, 产业链协同, 供应链协同, 上下游协同, 企业间协作 | inter-enterprise collaboration, enterprise collaboration, supply chain collaboration, cross-company collaboration, supply-chain coordination
platform-based-design | 平台化设计 | platform-based design, platform design
personalised-customisation | 个性化定制, 大规模定制, 定制化生产, 按需定制, 定制化, C2M | personalised customisation, mass customisation, mass customization, customised production, customization, made to order, make-to-order
networked-collaboration | 网络化协同, 网络协同制造, 协同制造 | networked collaboration, network collaboration, collaborative manufacturing
service-extension | 服务化延伸, 服务型制造, 制造服务化 | service-oriented extension, servitisation, servitization, service-oriented manufacturing
digital-management | 数字化管理, 精细化管理, 数智化管理 | digital management, digitalised management, data-driven management
digital-transformation | 数字化转型, 数字化, 数智化, 数字转型, 数位转型, 智能化转型, 数字化升级 | digital transformation, digitalisation, digitalization, digitisation, digitization, digital upgrade
informatisation | 信息化, 信息化建设, 两化融合, 资讯化 | informatisation, informatization, IT construction, integration of informatization and industrialization
maturity-assessment | 成熟度评估, 数字化成熟度, 智能制造成熟度, 成熟度, 数字化诊断, 数字化评估, 智能制造诊断 | maturity assessment, digital maturity, maturity model, digital diagnosis, smart manufacturing maturity
paperless | 无纸化, 无纸化办公, 电子化 | paperless, paperless production
technology-stack < software | 技术架构, 系统架构, 架构设计, 架构 | technology stack, system architecture, software architecture, architecture
industrial-mechanism-model < simulation | 机理模型, 工业机理模型, 工业模型 | mechanism model, first-principles model, physics-based model, industrial mechanism model
`;
