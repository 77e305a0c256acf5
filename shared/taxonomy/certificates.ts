/** Certificates and qualifications that needs ask for and organisations, products or people hold. */
import { tableTaxonomy } from './table-taxonomy.ts';

/** Groups (codes starting with `group-`) are parents only; a higher grade lies below the lower one it includes. */
export const certificates = tableTaxonomy(
  'certificates',
  `
group-management | 管理体系 | Management systems | 体系认证
  iso-9001 | 质量管理体系认证 | ISO 9001 quality management | ISO9001; GB/T 19001; QMS; 9001
    iatf-16949 | 汽车行业质量管理体系认证 | IATF 16949 automotive quality management | IATF16949; TS 16949; 16949
    as9100 | 航空航天质量管理体系认证 | AS9100 aerospace quality management | AS9100D; EN 9100
    iso-13485 | 医疗器械质量管理体系认证 | ISO 13485 medical-device quality management | ISO13485; YY/T 0287
    iso-22163 | 铁路行业质量管理体系认证 | ISO 22163 railway quality management | IRIS; ISO/TS 22163
    gjb-9001 | 武器装备质量管理体系认证 | GJB 9001C military quality management | GJB9001C; 国军标
  iso-14001 | 环境管理体系认证 | ISO 14001 environmental management | ISO14001; GB/T 24001
  iso-45001 | 职业健康安全管理体系认证 | ISO 45001 occupational health and safety | ISO45001; OHSAS 18001; GB/T 45001
  iso-50001 | 能源管理体系认证 | ISO 50001 energy management | ISO50001; GB/T 23331
  iso-20000 | 信息技术服务管理体系认证 | ISO/IEC 20000-1 IT service management | ISO20000; ITSM
  iso-22301 | 业务连续性管理体系认证 | ISO 22301 business continuity | ISO22301; BCM
  iso-56005 | 创新与知识产权管理能力认证 | ISO 56005 innovation and IP management | ISO56005
  gbt-29490 | 企业知识产权合规管理体系认证 | GB/T 29490 IP management | 知识产权贯标; GB/T 29490; IP management system
  haccp | 危害分析与关键控制点认证 | HACCP | HACCP 认证; ISO 22000
  aiitre | 两化融合管理体系贯标 | Integration of informatisation and industrialisation (GB/T 23001) | 两化融合; AIITRE; AIIITRE; GB/T 23001; IIIMS
    aiitre-aa | 两化融合管理体系 AA 级 | Integration of informatisation and industrialisation, grade AA | 两化融合 AA; 两化融合升级版
group-security | 信息与工控安全 | Information and control-system security | 网络安全资质
  iso-27001 | 信息安全管理体系认证 | ISO/IEC 27001 information security | ISO27001; ISMS; GB/T 22080
    iso-27701 | 隐私信息管理体系认证 | ISO/IEC 27701 privacy information | ISO27701; PIMS
    iso-27017 | 云服务信息安全认证 | ISO/IEC 27017 cloud security | ISO27017; ISO 27018; CSA STAR
  djcp-2 | 网络安全等级保护二级 | Cybersecurity classified protection, level 2 (MLPS 2.0) | 等保二级; 等级保护二级; 等保2级; MLPS level 2
    djcp-3 | 网络安全等级保护三级 | Cybersecurity classified protection, level 3 (MLPS 2.0) | 等保三级; 等级保护三级; 等保3级; MLPS level 3
  iec-62443-4-1 | 工控安全开发生命周期认证 | IEC 62443-4-1 secure product development | 62443-4-1; IEC 62443; SDL
  iec-62443-4-2 | 工控组件安全认证 | IEC 62443-4-2 component security | 62443-4-2; ISASecure CSA
  iec-62443-3-3 | 工控系统安全认证 | IEC 62443-3-3 system security | 62443-3-3; ISASecure SSA
  iec-62443-2-4 | 工控服务商安全认证 | IEC 62443-2-4 service-provider security | 62443-2-4
  ccrc | 信息安全服务资质 | CCRC information-security service qualification | CCRC; 风险评估资质; 安全集成资质
  common-criteria | 信息技术安全评估通用准则认证 | Common Criteria (ISO/IEC 15408) | CC EAL4; EAL4+; GB/T 18336
  commercial-cryptography | 商用密码产品认证 | Commercial cryptography product certificate | 商密认证; 国密; 密评
  network-critical-equipment | 网络关键设备安全认证 | Network-critical equipment security certificate | 网络关键设备; 网络安全专用产品
  ii-security-3 | 工业互联网安全三级防护达标 | Industrial-internet security level 3 conformity | 分类分级三级; 工业互联网安全分类分级
group-laboratory | 实验室与检验机构资质 | Laboratory and inspection accreditation | 检测资质
  cnas | 国家认可委实验室认可 | CNAS laboratory accreditation | CNAS; ISO/IEC 17025; 17025; 国家认可实验室
  cma | 检验检测机构资质认定 | CMA inspection and testing qualification | CMA; 计量认证
  cnas-inspection | 国家认可委检验机构认可 | CNAS inspection-body accreditation | ISO/IEC 17020; 17020
  cal | 计量授权 | Metrological verification authorisation | 计量标准; 法定计量检定机构; metrology
group-product | 产品合格评定 | Product conformity | 产品认证
  ccc | 强制性产品认证 | CCC compulsory product certification | CCC; 3C; 3C 认证
  cqc | 自愿性产品认证 | CQC voluntary product certification | CQC
  ce | 欧盟合格标志 | CE marking | CE; CE 认证
    ce-red | 欧盟无线电设备指令认证 | CE RED radio equipment | RED
  ul | 美国保险商实验室认证 | UL certification | UL; cUL; NRTL
  fcc | 美国联邦通信委员会认证 | FCC certification | FCC; FCC ID
  srrc | 无线电发射设备型号核准 | SRRC radio type approval | SRRC; 型号核准
  nal | 电信设备进网许可证 | Network access licence for telecom equipment | 入网许可; 进网许可; NAL
  rohs | 有害物质限制符合性 | RoHS conformity | RoHS; REACH
  ip67 | 防尘防水等级 IP67 检测 | IP67 ingress protection test | IP67; IP65; IEC 60529
  en-10204 | 材质证明书 3.1 | EN 10204 3.1 material certificate | 3.1 证书; 材质书
group-explosion-functional | 防爆与功能安全 | Explosion protection and functional safety | 安全认证
  ex-ccc | 国家防爆合格证 | Chinese explosion-protection certificate | 防爆证; Ex; 防爆合格证; 防爆 3C; CNEX; NEPSI
  atex | 欧盟防爆认证 | ATEX explosion protection | ATEX; 2014/34/EU
  iecex | 国际防爆认证 | IECEx explosion protection | IECEx; IEC 60079
  coal-safety-ma | 矿用产品安全标志 | Mining products safety mark | MA; 煤安; 煤安认证; 矿安; KA
  sil2 | 安全完整性等级 SIL2 | Functional safety SIL 2 | SIL2; SIL 2; IEC 61508 SIL2
    sil3 | 安全完整性等级 SIL3 | Functional safety SIL 3 | SIL3; SIL 3; IEC 61508 SIL3
  pl-d | 机械安全性能等级 PL d | Machinery performance level PL d | PLd; ISO 13849; ISO 13849-1
    pl-e | 机械安全性能等级 PL e | Machinery performance level PL e | PLe
  cr-robot | 中国机器人认证 | CR China robot certification | CR; 机器人认证
  asil-d | 汽车功能安全 ASIL D | Automotive functional safety ASIL D | ISO 26262; ASIL-D
group-software | 软件与数据能力 | Software and data capability | 软件资质
  cmmi-3 | 软件能力成熟度 CMMI 三级 | CMMI maturity level 3 | CMMI3; CMMI 3; CMMI L3; CMMI 三级
    cmmi-5 | 软件能力成熟度 CMMI 五级 | CMMI maturity level 5 | CMMI5; CMMI 5; CMMI L5; CMMI 五级
  dcmm-2 | 数据管理能力成熟度二级 | DCMM data management level 2 | DCMM 二级; 受管理级
    dcmm-3 | 数据管理能力成熟度三级 | DCMM data management level 3 | DCMM; DCMM 三级; 稳健级; GB/T 36073
      dcmm-4 | 数据管理能力成熟度四级 | DCMM data management level 4 | DCMM 四级; 量化管理级
  itss-3 | 信息技术服务标准三级 | ITSS operation and maintenance level 3 | ITSS; ITSS 三级
    itss-2 | 信息技术服务标准二级 | ITSS operation and maintenance level 2 | ITSS 二级
  cs-2 | 信息系统建设和服务能力二级 | CS information-system capability level 2 | CS2; CS 二级; 系统集成资质
    cs-3 | 信息系统建设和服务能力三级 | CS information-system capability level 3 | CS3; CS 三级
      cs-4 | 信息系统建设和服务能力四级 | CS information-system capability level 4 | CS4; CS 四级
  dual-soft | 软件产品评估与软件企业证书 | Software product and software enterprise certificate | 双软认证; 双软
  trusted-cloud | 可信云服务认证 | Trusted cloud certificate | 可信云
  cmmm-3 | 智能制造能力成熟度三级 | CMMM smart manufacturing maturity level 3 | CMMM; 智能制造成熟度三级; GB/T 39116
    cmmm-4 | 智能制造能力成熟度四级 | CMMM smart manufacturing maturity level 4 | 智能制造成熟度四级
group-enterprise | 企业称号与认定 | Enterprise recognition | 企业资质
  high-tech-enterprise | 高新技术企业 | High and new technology enterprise | 高企; 国家高新技术企业; HNTE; high-tech enterprise
  tech-sme | 科技型中小企业 | Technology-based SME | 科小; 科技型中小企业入库
  innovative-sme | 创新型中小企业 | Innovative SME
    specialised-sme | 专精特新中小企业 | Specialised and sophisticated SME | 专精特新; SRDI; 省级专精特新
      little-giant | 专精特新“小巨人”企业 | Little giant enterprise | 小巨人; 国家级专精特新; 专精特新小巨人; little giant
  single-champion | 制造业单项冠军企业 | Manufacturing single champion | 单项冠军; champion
  gazelle | 瞪羚企业 | Gazelle enterprise | 瞪羚
  enterprise-technology-centre | 企业技术中心 | Enterprise technology centre | 省级企业技术中心; 国家企业技术中心
  green-factory | 绿色工厂 | Green factory | 国家级绿色工厂; green manufacturing
  smart-factory | 智能工厂认定 | Smart factory recognition | 智能工厂; 数字化车间; 智能制造示范工厂; 卓越级智能工厂
  5g-factory | 5G 工厂 | 5G factory listing | 5G 工厂名录; 5G 全连接工厂
group-permit | 许可与施工资质 | Permits and contractor qualifications | 行政许可
  safety-production-permit | 安全生产许可证 | Work-safety permit | 安许证; 安全生产许可
  safety-standardisation-2 | 安全生产标准化二级 | Work-safety standardisation grade 2 | 安全标准化二级; 安标二级
  power-installation-permit | 承装（修、试）电力设施许可证 | Power installation, repair and test permit | 承装修试; 承装承修承试; 电力设施许可证
  electronic-intelligent-contractor | 电子与智能化工程专业承包资质 | Electronic and intelligent-building contractor | 智能化资质; 电子与智能化工程; 弱电资质
  electromechanical-contractor | 机电工程施工总承包资质 | Mechanical and electrical general contractor | 机电安装资质; 机电总包
  communication-contractor | 通信工程施工总承包资质 | Communication works general contractor | 通信工程资质; 通信总包
  telecom-value-added | 增值电信业务经营许可证 | Value-added telecom licence | ICP; IDC; EDI 许可; ISP 许可
  telecom-basic | 基础电信业务经营许可证 | Basic telecom licence | 基础运营商; carrier licence
  spectrum-licence-5g | 5G 工业专用频率许可 | 5G private-network spectrum licence | 5925-6125 MHz; 专网频率; 频率使用许可
  special-equipment-permit | 特种设备生产许可证 | Special-equipment production permit | 特种设备许可; TSG; 压力容器许可
  uav-operation | 民用无人驾驶航空器运营合格证 | Civil drone operator certificate | 无人机运营合格证; 无人机经营许可; UAV operator
  hazardous-chemicals-permit | 危险化学品经营许可证 | Hazardous-chemicals permit | 危化品许可
  surveying-qualification | 测绘资质 | Surveying and mapping qualification | 测绘甲级; 测绘乙级
group-personal | 职业资格与技能证书 | Vocational and professional certificates | 职业技能证书; 人员资质
  one-plus-x | 1+X 职业技能等级证书 | 1+X vocational skill certificate | 1+X; 1+X 证书; X 证书
    one-plus-x-robot | 工业机器人应用编程 1+X 证书 | 1+X industrial robot programming | 工业机器人应用编程
    one-plus-x-ii | 工业互联网实施与运维 1+X 证书 | 1+X industrial internet implementation and operation | 工业互联网实施与运维
    one-plus-x-5g | 5G 移动网络运维 1+X 证书 | 1+X 5G mobile network operation | 5G 移动网络运维
    one-plus-x-vision | 工业视觉系统运维 1+X 证书 | 1+X industrial vision system operation | 工业视觉系统运维; 机器视觉系统应用
  electrician-low-voltage | 低压电工作业证 | Low-voltage electrician permit | 电工证; 低压电工; 特种作业操作证
  electrician-high-voltage | 高压电工作业证 | High-voltage electrician permit | 高压电工; 进网作业许可
  electrician-skill | 电工职业技能等级证书 | Electrician skill certificate | 电工; 电工高级工; 维修电工; electrician
  industrial-robot-operator | 工业机器人系统操作员 | Industrial-robot system operator | 机器人操作员; robot operator
  industrial-robot-maintainer | 工业机器人系统运维员 | Industrial-robot system maintainer | 机器人运维员; robot maintenance
  industrial-internet-engineer | 工业互联网工程技术人员 | Industrial internet engineer certificate | 工业互联网工程师; 数字技术工程师
  smart-manufacturing-engineer | 智能制造工程技术人员 | Smart manufacturing engineer certificate | 智能制造工程师
  iot-installer | 物联网安装调试员 | IoT installer and commissioner | 物联网安装; IoT technician
  digital-solution-designer | 数字化解决方案设计师 | Digital solution designer
  ai-trainer | 人工智能训练师 | AI trainer | 数据标注; 数据标注员
  uav-pilot | 民用无人机操控员执照 | Drone pilot licence | CAAC; 无人机驾驶员; 无人机驾照; UAV pilot
  welder | 焊工职业技能等级证书 | Welder skill certificate | 焊工证; 焊工; welder
  welding-operation | 熔化焊接与热切割作业证 | Welding and thermal cutting permit | 焊接作业证
  working-at-height | 高处作业证 | Work-at-height permit | 登高证; 高空作业证
  fitter | 钳工职业技能等级证书 | Fitter skill certificate | 钳工; 装配钳工; fitter
  cnc-operator | 数控车铣操作工证书 | CNC machinist certificate | 数控操作工; 车工; 铣工; CNC
  cisp | 注册信息安全专业人员 | CISP information-security professional | CISP; CISSP
  pmp | 项目管理专业人士 | PMP project management professional | PMP; 软考高项; 信息系统项目管理师
  constructor-electromechanical | 一级建造师（机电） | Registered constructor, class 1 (electromechanical) | 一建; 建造师
  safety-engineer | 注册安全工程师 | Registered safety engineer | 注安; 安全工程师
  technology-broker | 技术经纪人 | Technology broker certificate | 技术经理人; technology manager
  carbon-manager | 碳排放管理员 | Carbon emission manager | 碳管理师; carbon manager
  teacher-dual | “双师型”教师 | Dual-qualified vocational teacher | 双师型; 双师
`,
);
