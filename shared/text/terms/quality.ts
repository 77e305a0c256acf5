/** Terms of quality, testing and certification: `id < broader | Chinese names | English names`. */
export const QUALITY_TERMS = `
quality-control < quality | 质量控制, 质量管控, 品控, 品质管控, 过程质量控制, 质量管理, 品质管理 | quality control, =QC, process quality control, quality management
fmea < quality-control | 失效模式分析, FMEA | FMEA, failure mode and effects analysis
quality-assurance < quality | 质量保证, 质保, 质量保障 | quality assurance, =QA
quality-inspection < quality | 质检, 质量检测, 质量检验, 品检, 产品检测, 成品检测, 成品检验 | quality inspection, quality check, product inspection, final inspection
inspection | 检测, 检验, 检查, 检测技术, 探测 | inspection, detection, examination
online-inspection < quality-inspection | 在线检测, 在线质检, 在线检验, 实时检测, 在线测量 | online inspection, inline inspection, in-line inspection, in-process inspection, on-line detection, in-line measurement
sampling-inspection < quality-inspection | 抽检, 抽样检验 | sampling inspection, acceptance sampling, spot check
full-inspection < sampling-inspection | 全检 | full inspection
first-article < sampling-inspection | 首检, 首件检验 | first article inspection
incoming-inspection < quality-inspection | 来料检验, 进料检验, IQC | incoming inspection, incoming quality control, =IQC
manual-inspection < quality-inspection | 人工检测, 人工目检, 目检, 人工质检, 人工检验 | manual inspection, human inspection, manual visual inspection
statistical-process-control < quality-control | 统计过程控制, SPC, 过程能力 | statistical process control, =SPC, process capability
six-sigma < quality-control | 六西格玛, 6西格玛 | Six Sigma
lean-production | 精益生产, 精益, 精益管理, 持续改善, 改善活动 | lean production, lean manufacturing, lean management, continuous improvement, Kaizen, lean
five-s < lean-production | 5S管理, 6S管理 | =5S, 5S management, 6S management
testing | 测试, 试验, 测试验证, 性能测试, 检测服务, 试验检测 | testing, test, test and verification, performance test, testing service
reliability-test < testing | 可靠性测试, 环境试验, 可靠性试验, 高低温试验 | reliability test, environmental test, temperature cycling test, reliability testing
fatigue-test < reliability-test | 疲劳试验 | fatigue test
vibration-test < reliability-test | 振动试验 | vibration test
salt-spray-test < reliability-test | 盐雾试验 | salt spray test
network-test < testing | 网络测试, 网络评测, 网络性能测试, 路测, 信号测试 | network test, network evaluation, network performance test, drive test, network testing
conformance-test < testing | 一致性测试, 符合性测试, 协议一致性, 互操作测试, 互通测试 | conformance test, compliance test, protocol conformance, interoperability test, conformity test
third-party-testing < testing | 第三方检测, 第三方测试, 委托检测, 检测机构, 第三方评测 | third-party testing, independent test, testing body, testing institution, third-party evaluation
testbed < testing | 测试床, 试验床, 验证平台, 测试平台, 试验平台, 测试环境, 试验验证平台 | testbed, test bed, verification platform, test platform, test environment, test bench
laboratory | 实验室, 重点实验室, 联合实验室, 开放实验室, 联创实验室 | laboratory, lab, key laboratory, joint laboratory, open lab, joint lab
non-destructive-testing < inspection | 无损检测, 无损探伤, 探伤 | non-destructive testing, =NDT, nondestructive testing, non-destructive inspection
penetrant-testing < non-destructive-testing | 渗透检测 | penetrant testing
magnetic-particle-testing < non-destructive-testing | 磁粉探伤 | magnetic particle testing
eddy-current-testing < non-destructive-testing | 涡流检测, 涡流探伤, 涡流 | eddy current testing, eddy current
ultrasonic-testing < non-destructive-testing | 超声检测, 超声探伤 | ultrasonic testing
metrology | 计量, 量测, 测量, 几何量测量, 精密测量, 计量检测 | metrology, measurement, measuring, precision measurement
coordinate-measuring < metrology | 三坐标, 三坐标测量, 三坐标测量机, 坐标测量 | coordinate measuring machine, CMM, coordinate measurement
calibration < metrology | 校准, 标定, 检定, 计量校准, 校正 | calibration, calibrating
material-analysis < testing | 材料检测, 成分分析, 光谱分析, 材料测试, 材料分析 | material testing, composition analysis, spectrometric analysis, spectroscopy, materials analysis, material characterisation
metallography < material-analysis | 金相 | metallography
spectrometer < instrument | 光谱仪 | spectrometer
near-infrared < spectrometer | 近红外 | near-infrared
chromatography < spectrometer | 色谱仪, 色谱 | chromatograph, chromatography
mass-spectrometry < spectrometer | 质谱仪, 质谱 | mass spectrometer, mass spectrometry
microscope < instrument | 显微镜, 电子显微镜, 扫描电镜, 电镜 | microscope, electron microscope, scanning electron microscope, =SEM
certification | 认证, 产品认证, 体系认证, 认证服务, 资质认证, 资质, 证书 | certification, product certification, certified, certificate, qualification certificate
iso-9001 < quality-standard | ISO 9001, ISO9001, 质量管理体系认证, 质量管理体系 | ISO 9001, ISO9001
iso-14001 < quality-standard | ISO 14001, ISO14001, 环境管理体系 | ISO 14001, ISO14001, environmental management system
iso-27001 < quality-standard | ISO 27001, ISO27001, ISO/IEC 27001, 信息安全管理体系 | ISO 27001, ISO/IEC 27001, ISO27001, information security management system, ISMS
iso-45001 < quality-standard | ISO 45001, ISO45001, 职业健康安全管理体系 | ISO 45001, ISO45001, occupational health and safety management
iso-50001 < quality-standard | ISO 50001, ISO50001, 能源管理体系 | ISO 50001, ISO50001
iatf-16949 < quality-standard | IATF 16949, IATF16949, TS16949 | IATF 16949, IATF16949
iso-13485 < quality-standard | ISO 13485, ISO13485 | ISO 13485, ISO13485
cmmi < quality-standard | CMMI, CMMI认证, 软件能力成熟度 | CMMI, Capability Maturity Model Integration
dcmm < quality-standard | DCMM, 数据管理能力成熟度 | DCMM, data management capability maturity
cnas < quality-standard | CNAS, CNAS认可, CNAS实验室, 实验室认可 | CNAS, CNAS accreditation, accredited laboratory, laboratory accreditation
cma < quality-standard | CMA资质, 检验检测机构资质认定, 计量认证 | =CMA, China Metrology Accreditation
ccc-certification < quality-standard | CCC认证, 3C认证, 强制性产品认证 | CCC certification, China Compulsory Certification, 3C certification
ce-marking < quality-standard | CE认证, CE标志 | CE marking, CE certification, CE mark
ul-certification < quality-standard | UL认证 | UL certification, UL listed
rohs < quality-standard | RoHS, 有害物质限制, REACH法规 | RoHS, REACH regulation, restriction of hazardous substances
type-approval < quality-standard | 型号核准, 入网许可, 入网认证, 进网许可, SRRC | type approval, network access licence, radio type approval, network access license
quality-standard | 标准, 标准规范, 行业标准, 国家标准, 国际标准, 团体标准, 国标, 技术标准 | standard, standards, industry standard, national standard, international standard, group standard, technical standard
standardisation | 标准化, 标准制定, 标准研制, 标准体系 | standardisation, standardization, standard setting, standards development
accreditation | 认可, 资格认可 | accreditation, accredited
qualification-review | 审核, 审查, 评审, 审计, 验厂 | audit, review, assessment audit, factory audit
acceptance-test | 验收, 验收测试, 项目验收, 竣工验收 | acceptance test, acceptance, project acceptance
site-acceptance < acceptance-test | 现场验收 | site acceptance test, =SAT
factory-acceptance < acceptance-test | 出厂验收 | factory acceptance test, =FAT
performance-indicator | 性能指标, 技术指标, 指标, 考核指标, KPI, 绩效指标 | performance indicator, technical indicator, =KPI, performance metric, specification, technical specification
failure-rate | 故障率, 失效率, 失效 | failure rate, failure
mttr < failure-rate | 平均修复时间, MTTR | MTTR, mean time to repair
mtbf < failure-rate | 平均无故障时间, MTBF | mean time between failures, MTBF
fault | 故障, 设备故障, 失灵 | fault, equipment fault, breakdown, malfunction
shelf-life | 使用寿命, 寿命, 保质期, 有效期 | service life, lifetime, lifespan, shelf life
ip-rating | 防护等级, 防水防尘, 防水等级, 防尘防水 | ingress protection, IP rating, protection class, waterproof and dustproof, protection rating, dust and water protection
wide-temperature | 宽温, 工作温度, 耐高温, 高温环境, 恶劣环境, 环境温度 | wide temperature, operating temperature, high-temperature environment, harsh environment, ambient temperature, extended temperature range
root-cause-analysis < quality-control | 根因分析, 原因分析, 质量分析, 根本原因 | root cause analysis, root-cause analysis, cause analysis, root cause
after-sales-service | 售后服务, 售后, 售后支持, 质保期, 保修 | after-sales service, after-sales support, warranty, aftersales
`;
