/** The table behind skills: groups of work and, indented below them, single skills. */

/** Read by entryTable: `code | zh | en | alias; alias`. */
export const skillsTable = `
control-automation | 控制与自动化 | Control and automation | 自动化; automation; 工控
  plc-programming | PLC 编程 | PLC programming | 可编程控制器编程; PLC; 西门子 PLC; S7-1200; S7-1500; TIA Portal; 博途; ladder logic; 梯形图; IEC 61131-3
  structured-text | 结构化文本编程 | Structured text programming | ST 语言; SCL; CODESYS; TwinCAT
  dcs-configuration | DCS 组态 | DCS configuration | 集散控制系统; DCS; 组态; CENTUM; DeltaV
  scada-development | SCADA 开发 | SCADA development | 监控系统开发; SCADA; 组态王; WinCC; InTouch; Ignition
  hmi-design | 人机界面设计 | HMI design | HMI; 触摸屏; 触摸屏组态
  motion-control | 运动控制 | Motion control | 伺服控制; 伺服; 多轴联动; servo; multi-axis
  process-control | 过程控制与 PID 整定 | Process control and PID tuning | PID; 过程控制; 先进控制; APC; loop tuning
  frequency-converter | 变频与驱动调试 | Drive and inverter commissioning | 变频器; VFD; 驱动器; drive commissioning
  safety-plc | 安全 PLC 与功能安全 | Safety PLC and functional safety | 功能安全; 安全回路; IEC 61508; ISO 13849; functional safety
  instrumentation | 仪表安装与校准 | Instrumentation and calibration | 仪表; 仪器仪表; 传感器校准; calibration
  sensor-integration | 传感器选型与集成 | Sensor selection and integration | 传感器; sensors; DAQ
  hydraulics-pneumatics | 液压与气动 | Hydraulics and pneumatics | 液压; 气动; 气压传动; fluid power
  electrical-design | 电气设计 | Electrical design | 电气原理图; EPLAN; 电气制图; control cabinet design
  industrial-wiring | 电气安装与接线 | Electrical installation and wiring | 配盘; 接线; 电工; control cabinet wiring
  cnc-integration | 数控系统联网与采集 | CNC connectivity | 机床联网; 数控采集; FANUC FOCAS; 机床数采; machine-tool connectivity
  automation-commissioning | 自动化产线调试 | Automation commissioning | 产线调试; 现场调试; commissioning; start-up
  soft-plc | 软 PLC 与云化控制 | Soft PLC and cloud PLC | 云化 PLC; 虚拟 PLC; 软 PLC; virtual PLC; IEC 61499
robotics | 机器人 | Robotics | 工业机器人; robots
  robot-programming | 工业机器人编程 | Industrial robot programming | 机器人示教; 示教编程; ABB 机器人; KUKA; FANUC 机器人; teach pendant; RAPID; KRL
  robot-offline-programming | 机器人离线编程与仿真 | Robot offline programming and simulation | 离线编程; RobotStudio; RoboGuide; Process Simulate
  robot-integration | 机器人工作站集成 | Robot cell integration | 机器人集成; 工作站; robot workcell; robot system integration
  robot-maintenance | 工业机器人运维 | Industrial robot maintenance | 机器人维护; 机器人保养; robot servicing
  robot-calibration | 机器人标定 | Robot calibration | 手眼标定; 标定; hand-eye calibration; TCP calibration
  cobot-application | 协作机器人应用 | Collaborative robot application | 协作机器人; cobot; 人机协作; human-robot collaboration
  robot-welding | 机器人焊接工艺 | Robotic welding | 焊接机器人; 弧焊; 点焊; arc welding robot
  agv-operation | AGV 与移动机器人运维 | AGV and mobile-robot operation | AGV; AMR; 移动机器人; 无人搬运车
  agv-scheduling | AGV 调度与路径规划 | AGV scheduling and path planning | 调度系统; RCS; 路径规划; fleet management; path planning
  slam-navigation | 激光与视觉导航 | SLAM navigation | SLAM; 激光导航; 视觉导航; lidar navigation
  ros-development | ROS 开发 | ROS development | ROS; ROS 2; 机器人操作系统
  drone-inspection | 无人机巡检操作 | Drone inspection | 无人机; 无人机操控; UAV; 航测
  gripper-design | 末端执行器设计 | End-effector design | 夹具; 抓手; gripper; EOAT
  embodied-ai | 具身智能开发 | Embodied AI development | 具身智能; 人形机器人; humanoid robot; embodied intelligence
networks-5g | 5G 与工业网络 | 5G and industrial networks | 网络; networking; 通信
  5g-network-planning | 5G 网络规划 | 5G network planning | 无线网规; 网络规划; 频率规划; coverage planning; radio planning
  5g-network-optimisation | 5G 网络优化 | 5G network optimisation | 网优; 无线优化; 上行优化; radio optimisation; RF optimization
  5g-core-operation | 5G 核心网运维 | 5G core operation | 核心网; 5GC; UPF; AMF; SMF; core network
  5g-private-network | 5G 专网建设 | Private 5G deployment | 5G 专网; 专网部署; private 5G; private network
  base-station-installation | 基站安装与维护 | Base-station installation and maintenance | 基站; 室分; 站点施工; gNodeB; RRU; BBU
  network-slicing | 网络切片配置 | Network slicing | 切片; QoS; slice configuration; URSP
  edge-computing-deployment | 边缘计算部署 | Edge computing deployment | MEC; 边缘计算; 边缘云; edge computing; multi-access edge
  5g-terminal-integration | 5G 终端与模组集成 | 5G terminal and module integration | CPE; 5G 模组; DTU; 工业网关; RedCap 终端; 5G module
  industrial-ethernet | 工业以太网组网 | Industrial Ethernet networking | 工业交换机; PROFINET 组网; 环网; industrial switch
  tsn-configuration | TSN 网络配置 | TSN configuration | 时间敏感网络; TSN; time-sensitive networking
  fieldbus-commissioning | 现场总线调试 | Fieldbus commissioning | 现场总线; PROFIBUS; CAN 总线; fieldbus
  protocol-conversion | 工业协议解析与转换 | Industrial protocol conversion | 协议转换; 协议解析; 网关配置; protocol gateway
  opc-ua-modelling | OPC UA 建模 | OPC UA information modelling | OPC UA; 信息模型; information model; companion specification
  ip-networking | IP 网络与路由交换 | IP networking, routing and switching | 路由交换; CCNA; HCIP; HCIA; 网络工程师; IPv6; routing
  sdn-administration | SDN 与 SD-WAN 运维 | SDN and SD-WAN administration | SDN; SD-WAN; 软件定义网络
  wifi-deployment | 工业无线局域网部署 | Industrial Wi-Fi deployment | WLAN; WiFi 部署; Wi-Fi 6
  optical-network | 光网络与 PON 部署 | Optical network and PON deployment | PON; 光纤熔接; OTN; fibre splicing
  indoor-positioning | 高精度定位部署 | High-precision positioning | UWB; 室内定位; 蓝牙 AOA; 5G 定位; indoor positioning; RTK; 北斗
  network-monitoring | 网络监控与排障 | Network monitoring and troubleshooting | 网络运维; 抓包; Wireshark; NOC; troubleshooting
  antenna-rf-testing | 射频与天线测试 | RF and antenna testing | 射频测试; 天线; spectrum analyser; RF
  identifier-resolution | 标识解析应用 | Identifier-resolution application | 标识解析; 二级节点; 工业互联网标识; Handle
industrial-software | 工业软件 | Industrial software | industrial apps
  mes-implementation | MES 实施 | MES implementation | MES; 制造执行系统; 生产执行; manufacturing execution system; MOM
  erp-implementation | ERP 实施 | ERP implementation | ERP; SAP; 用友; 金蝶; Oracle EBS
  plm-implementation | PLM 实施 | PLM implementation | PLM; PDM; Teamcenter; Windchill
  wms-implementation | WMS 与仓储系统实施 | WMS implementation | WMS; WCS; 仓储管理系统; warehouse management system
  aps-scheduling | 高级排产 | Advanced planning and scheduling | APS; 排程; 排产; production scheduling
  qms-implementation | 质量管理系统实施 | Quality management system implementation | QMS 系统; LIMS; SPC 系统; quality software
  eam-implementation | 设备管理系统实施 | Asset management system implementation | EAM; CMMS; 设备管理; maintenance software
  ems-implementation | 能源管理系统实施 | Energy management system implementation | EMS; 能管系统; 能源管理平台; energy software
  scm-implementation | 供应链系统实施 | Supply-chain system implementation | SCM; SRM; 供应链管理系统
  low-code-development | 低代码开发 | Low-code development | 低代码; 零代码; low code; no code
  industrial-app-development | 工业 APP 开发 | Industrial app development | 工业 APP; 微服务; 工业微服务; industrial app
  ii-platform-operation | 工业互联网平台运营 | Industrial internet platform operation | 平台运营; PaaS; 工业互联网平台; platform operation
  system-integration | 系统集成与接口开发 | System integration and interfaces | 系统集成; 接口开发; ESB; API 集成; integration
  historian | 实时与时序数据库 | Historian and time-series databases | 时序数据库; PI System; TDengine; InfluxDB; 实时数据库
design-simulation | 设计与仿真 | Design and simulation | CAD/CAE; 研发设计; engineering design
  cad-modelling | 三维 CAD 建模 | 3D CAD modelling | CAD; SolidWorks; NX; CATIA; Creo; AutoCAD
  cae-simulation | CAE 仿真分析 | CAE simulation | 有限元; FEA; ANSYS; Abaqus; 结构仿真
  cfd-simulation | 流体与热仿真 | CFD and thermal simulation | CFD; 流体仿真; 热仿真; Fluent
  emc-simulation | 电磁仿真与兼容 | EM simulation and EMC | EMC; HFSS; CST; 电磁兼容
  cam-programming | CAM 数控编程 | CAM programming | 数控编程; CAM; Mastercam; G 代码; NC programming; 五轴编程
  digital-twin | 数字孪生建模 | Digital twin modelling | 数字孪生; 孪生体; 三维可视化; digital twin
  plant-simulation | 产线与物流仿真 | Plant and logistics simulation | Plant Simulation; FlexSim; AnyLogic; 产线仿真; 物流仿真
  virtual-commissioning | 虚拟调试 | Virtual commissioning | NX MCD; 半实物仿真; hardware in the loop
  mbse | 基于模型的系统工程 | Model-based systems engineering | MBSE; SysML; 系统工程
  mechanical-design | 机械设计 | Mechanical design | 机械结构设计; 非标设计; 机构设计; machine design
  mould-design | 模具设计 | Mould and die design | 模具; 注塑模; 冲压模; die design; mold design
  pcb-design | 电路与 PCB 设计 | Circuit and PCB design | PCB; Altium; Cadence; 硬件设计; 原理图; hardware design
  fpga-development | FPGA 开发 | FPGA development | FPGA; Verilog; VHDL
  chip-design | 芯片设计与验证 | Chip design and verification | 集成电路设计; IC 设计; EDA; ASIC
  embedded-development | 嵌入式开发 | Embedded development | 嵌入式; 单片机; ARM; STM32; RTOS; 嵌入式 Linux; firmware
  additive-manufacturing | 增材制造 | Additive manufacturing | 3D 打印; SLM; 3D printing
  industrial-design | 工业设计 | Industrial design | 外观设计; 产品设计; product design
ai-vision | 人工智能与机器视觉 | AI and machine vision | 人工智能; AI
  machine-vision | 机器视觉系统集成 | Machine vision integration | 机器视觉; 视觉检测; 视觉系统; HALCON; VisionPro; OpenCV; vision system
  image-annotation | 图像标注 | Image annotation | 数据标注; 标注; labelling; annotation
  lighting-optics | 光学与照明方案设计 | Optics and lighting design | 光源; 镜头选型; 打光; 工业相机; imaging
  deep-learning | 深度学习 | Deep learning | 神经网络; PyTorch; TensorFlow; CNN; neural networks
  defect-detection | 缺陷检测算法 | Defect-detection algorithms | 表面缺陷; 缺陷检测; AOI; YOLO; anomaly detection in images
  3d-vision | 三维视觉 | 3D vision | 3D 视觉; 点云; 结构光; point cloud; bin picking
  video-analytics | 视频智能分析 | Video analytics | 行为识别; 视频分析; 安全帽检测; intelligent video
  machine-learning | 机器学习 | Machine learning | ML; scikit-learn; 特征工程; XGBoost
  predictive-modelling | 预测性维护建模 | Predictive-maintenance modelling | PHM; 剩余寿命预测; RUL; 故障预测; remaining useful life
  large-language-models | 大模型应用开发 | Large language model applications | 大模型; LLM; RAG; 智能体; 提示词工程; agents; generative AI
  edge-ai-deployment | 边缘 AI 部署 | Edge AI deployment | 模型部署; TensorRT; 模型量化; ONNX; edge inference; Jetson
  speech-acoustic | 声学与振动信号分析 | Acoustic and vibration analysis | 振动分析; 声纹; 频谱分析; vibration analysis; condition monitoring
  knowledge-graph | 工业知识图谱 | Industrial knowledge graph | 知识图谱; 本体; ontology
  optimisation-algorithms | 运筹与优化算法 | Optimisation and operations research | 运筹优化; 线性规划; 遗传算法; operations research; MILP
  reinforcement-learning | 强化学习 | Reinforcement learning | RL; 强化学习控制
  ar-vr-development | AR/VR 应用开发 | AR/VR development | AR; VR; XR; Unity; 增强现实; 虚拟现实; augmented reality
data-cloud | 数据与云计算 | Data and cloud | 大数据; 云计算
  data-acquisition | 工业数据采集 | Industrial data acquisition | 数采; 设备联网; 数据采集; machine data collection
  data-engineering | 数据工程与数仓 | Data engineering | ETL; 数仓; Spark; Flink; 数据中台; data warehouse
  data-analysis | 工业数据分析 | Industrial data analysis | 数据分析; 数据挖掘; analytics; SPSS
  data-governance | 数据治理 | Data governance | 数据标准; 主数据; DCMM; 数据分类分级; master data
  data-visualisation | 数据可视化 | Data visualisation | BI; 大屏; Power BI; Tableau; dashboards; ECharts
  data-space | 可信数据空间 | Trusted data space | 数据空间; 数据流通; 数据要素; IDS; data sharing; privacy computing; 隐私计算
  sql-databases | 数据库开发与管理 | Database development and administration | SQL; MySQL; Oracle; PostgreSQL; 达梦; DBA
  python | Python 开发 | Python development | Python; pandas
  java | Java 后端开发 | Java back-end development | Java; Spring; 后端开发; backend
  cpp-csharp | C++/C# 上位机开发 | C++/C# development | 上位机; C#; C++; Qt; .NET
  web-development | Web 前端开发 | Web front-end development | 前端; Vue; React; JavaScript; TypeScript
  mobile-development | 移动应用开发 | Mobile development | Android; iOS; 小程序; 鸿蒙; HarmonyOS
  cloud-native | 云原生与容器 | Cloud native and containers | Docker; Kubernetes; K8s; 容器; 微服务架构
  cloud-operation | 云平台运维 | Cloud operation | 云运维; 阿里云; 华为云; AWS; OpenStack; 私有云
  devops | DevOps 与持续交付 | DevOps | CI/CD; 自动化运维; Jenkins; GitLab
  linux-administration | Linux 系统管理 | Linux administration | Linux; 系统运维; 麒麟; 欧拉; openEuler
  iot-platform | 物联网平台开发 | IoT platform development | 物联网; IoT; 设备管理平台; ThingsBoard
  blockchain | 区块链应用 | Blockchain application | 区块链; 联盟链; 存证
  computing-power | 智算与算力调度 | AI computing and scheduling | 算力; 智算中心; GPU 集群; HPC
security | 网络与工控安全 | Cyber and control-system security | 安全; cybersecurity
  ics-security | 工控安全防护 | ICS security | 工控安全; OT 安全; OT security; IEC 62443
  penetration-testing | 渗透测试 | Penetration testing | 渗透; 攻防; 漏洞挖掘; red team; CTF
  security-operation | 安全运营与应急响应 | Security operation and incident response | SOC; 应急响应; 态势感知; incident response; SIEM
  security-assessment | 等保测评与风险评估 | Security assessment | 等保; 等级保护; 风险评估; 分类分级; classified protection
  data-security | 数据安全 | Data security | 数据加密; 脱敏; 数据出境; data protection
  cryptography | 密码应用 | Applied cryptography | 国密; 商用密码; SM2; SM4; PKI
  5g-security | 5G 网络安全 | 5G network security | 5G 安全; 切片安全; 零信任; zero trust
  security-management | 安全管理体系建设 | Security management | ISO 27001; 安全管理; ISMS; CISO
production-quality | 生产与质量 | Production and quality | 生产管理; manufacturing management
  lean-production | 精益生产 | Lean production | 精益; 5S; 价值流; TPS; 持续改善; lean; kaizen; value stream mapping
  six-sigma | 六西格玛 | Six Sigma | 6σ; DMAIC; 黑带; 绿带
  quality-control | 质量控制与 SPC | Quality control and SPC | SPC; 品控; QC; 统计过程控制; FMEA; MSA
  quality-auditing | 体系审核 | Quality-system auditing | 内审员; ISO 9001 内审; VDA 6.3; auditor
  metrology | 精密测量 | Precision metrology | 三坐标; CMM; 计量; 几何量测量; GD&T
  ndt | 无损检测 | Non-destructive testing | NDT; 超声检测; 射线检测; 探伤; ultrasonic testing
  process-engineering | 工艺设计与优化 | Process engineering | 工艺; 工艺规程; CAPP; process planning
  production-planning | 生产计划与物控 | Production planning and material control | PMC; 生产计划; 物料管理; planning
  industrial-engineering | 工业工程 | Industrial engineering | IE; 工时; 线平衡; line balancing; 动作分析
  cnc-machining | 数控加工 | CNC machining | 数控车; 数控铣; 加工中心; 五轴加工; CNC; machinist
  welding | 焊接 | Welding | 氩弧焊; 激光焊; TIG; MIG; welder
  sheet-metal | 钣金与冲压 | Sheet metal and stamping | 钣金; 冲压; 折弯; stamping; bending
  casting-forging | 铸造与锻造 | Casting and forging | 铸造; 压铸; 锻造; die casting
  injection-moulding | 注塑成型 | Injection moulding | 注塑; 塑料成型; injection molding
  heat-treatment | 热处理与表面处理 | Heat and surface treatment | 热处理; 电镀; 喷涂; 涂装; coating
  smt-assembly | SMT 与电子装联 | SMT and electronics assembly | SMT; 贴片; 回流焊; 电子装联; soldering
  semiconductor-process | 半导体工艺 | Semiconductor process | 光刻; 刻蚀; 封测; 晶圆; lithography; packaging
  battery-process | 锂电与光伏工艺 | Battery and photovoltaic process | 锂电; 光伏; 电芯; 极片; lithium battery
  chemical-process | 化工工艺 | Chemical process | 化工; 反应釜; 精馏; HAZOP; chemical engineering
  metallurgy-process | 冶金工艺 | Metallurgical process | 炼钢; 连铸; 轧制; 高炉; steelmaking; rolling
  textile-process | 纺织与服装工艺 | Textile and garment process | 纺纱; 织造; 印染; 缝制; spinning; dyeing
  food-pharma-gmp | 食品与药品 GMP | Food and pharma GMP | GMP; HACCP; 制药工艺; 食品安全; pharmaceutical
  mechanical-assembly | 机械装配与钳工 | Mechanical assembly and fitting | 钳工; 装配; 总装; fitter; assembly
maintenance-energy | 运维与能源 | Maintenance and energy | 设备运维; maintenance
  equipment-maintenance | 设备维修保养 | Equipment maintenance | 设备维修; 机修; 点检; 维护保养; mechanic
  electrical-maintenance | 电气维修 | Electrical maintenance | 维修电工; 电气检修; electrician
  fault-diagnosis | 设备故障诊断 | Fault diagnosis | 故障诊断; 状态监测; 故障分析; troubleshooting of machines
  tpm | 全员生产维护 | Total productive maintenance | TPM; OEE; 设备综合效率
  remote-operation | 远程运维 | Remote operation and maintenance | 远程诊断; 远程协助; remote service
  power-distribution | 配电与继电保护 | Power distribution and protection | 配电; 变电站; 继电保护; 高低压; substation
  microgrid-storage | 微电网与储能运维 | Microgrid and storage operation | 微电网; 储能; BMS; 虚拟电厂; microgrid; energy storage
  energy-audit | 能源审计与节能改造 | Energy audit and saving | 能源审计; 节能; 能效诊断; energy efficiency
  carbon-accounting | 碳核算与碳管理 | Carbon accounting | 碳盘查; 碳足迹; LCA; 双碳; carbon footprint
  hvac-utilities | 暖通与公用工程 | HVAC and utilities | 暖通; 空压站; 冷站; 锅炉; compressed air; chiller
  mine-automation | 矿山智能化运维 | Smart-mine operation | 智能矿山; 综采; 无人矿卡; 智能化采煤; mining automation
  port-automation | 港口自动化运维 | Port automation operation | 自动化码头; 岸桥; 场桥; 集卡; quay crane; terminal automation
  ehs | 安全环保管理 | Environment, health and safety | EHS; HSE; 安全管理员; 双重预防; 危化品安全
  warehouse-logistics | 仓储与物流运营 | Warehouse and logistics operation | 仓储; 物流; 立体库; 堆垛机; ASRS; intralogistics; RFID
management-transfer | 管理与成果转化 | Management and technology transfer | 管理; management
  project-management | 项目管理 | Project management | PMP; 项目经理; 敏捷; agile; PRINCE2
  digital-transformation | 数字化转型规划 | Digital transformation planning | 数字化转型; 智改数转; 顶层规划; 数字化诊断; digital strategy
  smart-factory-planning | 智能工厂规划 | Smart factory planning | 智能工厂; 数字化车间; 工厂布局; 灯塔工厂; factory planning; layout
  requirements-analysis | 需求分析 | Requirements analysis | 业务分析; 需求调研; BA; business analysis
  solution-architecture | 解决方案架构设计 | Solution architecture | 架构师; 解决方案; 售前; pre-sales; architect
  technology-transfer | 技术转移与成果转化 | Technology transfer | 技术经纪; 成果转化; 技术经理人; 技术转移; technology broker
  patent-analysis | 专利检索与布局 | Patent search and portfolio | 专利检索; 专利撰写; 专利导航; 知识产权; patent drafting; IP
  standardisation | 标准制定 | Standardisation | 标准化; 团体标准; 国家标准; standards
  technology-valuation | 技术评价与评估 | Technology assessment and valuation | 成果评价; 技术评估; TRL 评价; valuation
  industrial-economics | 产业研究与政策申报 | Industry research and policy application | 政策申报; 产业研究; 项目申报; funding application
  supply-chain-management | 供应链管理 | Supply-chain management | 采购管理; 供应商管理; procurement; sourcing
  corporate-finance | 企业融资与财务 | Corporate finance | 融资; 投融资; 财务管理; fund raising
  technical-training | 技术培训与授课 | Technical training | 企业内训; 培训讲师; 实训指导; trainer; instructor
  technical-english | 技术英语 | Technical English | 专业英语; 英语; translation; English
  after-sales-service | 技术支持与售后服务 | Technical support and after-sales service | 售后; 技术支持; 客户服务; field service; FAE
  research-leadership | 科研与团队管理 | Research and team leadership | 研发管理; 科研管理; 技术带头人; R&D management; team lead
`;
