/** The subclasses of the International Patent Classification that matter here, with their classes and sections. */
import { tableTaxonomy } from './table-taxonomy.ts';

/** Section (H), class (H04) and subclass (H04W) codes; names are shortened from WIPO's titles. */
export const ipc = tableTaxonomy(
  'ipc',
  `
A | 人类生活必需 | Human necessities
  A61 | 医学或兽医学；卫生学 | Medical or veterinary science; hygiene
    A61B | 诊断；外科；鉴定 | Diagnosis; surgery; identification
    A61J | 医药品的容器与制剂装置 | Containers and devices for pharmaceutical products
  A62 | 救生；消防 | Life-saving; fire-fighting
    A62C | 消防 | Fire-fighting
  A23 | 食品及其处理 | Foods and their treatment
    A23L | 食品或其制备、保存 | Foods, their preparation or preservation
B | 作业；运输 | Performing operations; transporting
  B01 | 一般的物理或化学方法或装置 | Physical or chemical processes or apparatus in general
    B01D | 分离 | Separation
    B01J | 化学或物理方法，如催化；其装置 | Chemical or physical processes, e.g. catalysis; their apparatus
  B02 | 破碎、磨粉或粉碎 | Crushing, pulverising or disintegrating
    B02C | 破碎、磨粉 | Crushing, pulverising; milling grain
  B05 | 一般喷射或雾化；表面涂覆 | Spraying or atomising; applying liquids to surfaces
    B05B | 喷射装置；雾化装置；喷嘴 | Spraying apparatus; atomising apparatus; nozzles
    B05C | 一般对表面涂布液体的装置 | Apparatus for applying liquids to surfaces
  B07 | 分选 | Sorting
    B07C | 邮件分拣；单件物品的分选 | Postal sorting; sorting individual articles
  B21 | 基本上无切削的金属机械加工 | Mechanical metal-working without essentially removing material
    B21B | 金属的轧制 | Rolling of metal
    B21D | 金属板或管的加工；冲压 | Working of sheet metal or tubes; punching
  B22 | 铸造；粉末冶金 | Casting; powder metallurgy
    B22D | 金属铸造 | Casting of metals
    B22F | 金属粉末加工；由金属粉末制造制品 | Working metallic powder; articles from metallic powder
  B23 | 机床；其他类目中不包括的金属加工 | Machine tools; metal-working not otherwise provided for
    B23K | 钎焊；焊接；激光加工 | Soldering; welding; working by laser beam
    B23P | 金属的其他加工；组合加工 | Other working of metal; combined operations
    B23Q | 机床的零部件、附件；刀具监测 | Details and accessories of machine tools; tool monitoring
  B24 | 磨削；抛光 | Grinding; polishing
    B24B | 磨削或抛光的机床与工艺 | Machines, devices or processes for grinding or polishing
  B25 | 手动工具；机械手 | Hand tools; manipulators
    B25H | 车间设备 | Workshop equipment
    B25J | 机械手；装有操纵装置的容器 | Manipulators; chambers with manipulation devices | 机器人; 工业机器人; robot; robotics
  B28 | 加工水泥、黏土或石料 | Working cement, clay or stone
    B28B | 黏土、陶瓷或混凝土的成型 | Shaping clay, ceramics or concrete
  B29 | 塑料加工 | Working of plastics
    B29C | 塑料的成型或连接 | Shaping or joining of plastics | 注塑; injection moulding
  B33 | 增材制造技术 | Additive manufacturing technology
    B33Y | 增材制造 | Additive manufacturing | 3D 打印; 3D printing
  B60 | 一般车辆 | Vehicles in general
    B60L | 电动车辆的动力装置与充电 | Propulsion and charging of electric vehicles
    B60W | 车辆子系统的联合控制；道路车辆驾驶控制 | Conjoint control of vehicle sub-units; road vehicle drive control | 自动驾驶; autonomous driving
  B61 | 铁路 | Railways
    B61L | 铁路交通管理；保证铁路交通安全 | Guiding railway traffic; ensuring its safety
  B63 | 船舶 | Ships
    B63B | 船舶；船用设备 | Ships or other waterborne vessels; equipment
  B64 | 飞行器；航空；宇宙航行 | Aircraft; aviation; cosmonautics
    B64C | 飞机；直升飞机 | Aeroplanes; helicopters
    B64U | 无人驾驶飞行器 | Unmanned aerial vehicles | 无人机; drone; UAV
  B65 | 输送；包装；贮存；搬运 | Conveying; packing; storing; handling
    B65B | 包装物件或物料的机械、装置或方法 | Machines or methods of packaging articles or materials
    B65D | 贮存或运输用的容器 | Containers for storage or transport
    B65G | 运输或贮存装置；输送机 | Transport or storage devices; conveyors | 智能仓储; 立体库; 输送线; conveyor; warehouse
  B66 | 卷扬；提升；牵引 | Hoisting; lifting; hauling
    B66C | 起重机 | Cranes | 岸桥; 天车; crane
    B66F | 叉车等提升装置 | Fork-lifts and other lifting devices | 叉车; forklift; AGV
C | 化学；冶金 | Chemistry; metallurgy
  C02 | 水、废水或污泥的处理 | Treatment of water, waste water or sludge
    C02F | 水、废水、污水或污泥的处理 | Treatment of water, waste water, sewage or sludge
  C04 | 水泥；混凝土；陶瓷；耐火材料 | Cements; concrete; ceramics; refractories
    C04B | 水泥、陶瓷与耐火材料的组成 | Compositions of cements, ceramics and refractories
  C08 | 有机高分子化合物 | Organic macromolecular compounds
    C08L | 高分子化合物的组合物 | Compositions of macromolecular compounds
  C09 | 染料；涂料；黏合剂 | Dyes; paints; adhesives
    C09D | 涂料组合物 | Coating compositions
  C10 | 石油、煤气及炼焦工业 | Petroleum, gas or coke industries
    C10G | 烃油裂化；石油精炼 | Cracking hydrocarbon oils; petroleum refining
  C12 | 生物化学；微生物学；酒 | Biochemistry; microbiology; spirits
    C12M | 酶学或微生物学装置 | Apparatus for enzymology or microbiology
  C21 | 铁的冶金 | Metallurgy of iron
    C21B | 铁或钢的冶炼 | Manufacture of iron or steel
    C21C | 生铁加工处理；炼钢 | Processing of pig-iron; steelmaking
    C21D | 黑色金属的热处理 | Heat treatment of ferrous metals
  C22 | 冶金；黑色或有色金属合金 | Metallurgy; ferrous or non-ferrous alloys
    C22B | 金属的生产或精炼 | Production or refining of metals
    C22C | 合金 | Alloys
  C23 | 对金属材料的镀覆 | Coating metallic material
    C23C | 金属材料的镀覆；真空镀膜 | Coating metallic material; vacuum deposition
  C25 | 电解或电泳工艺 | Electrolytic or electrophoretic processes
    C25D | 电镀 | Electroplating
D | 纺织；造纸 | Textiles; paper
  D01 | 天然或化学的线或纤维；纺纱 | Natural or man-made threads or fibres; spinning
    D01H | 纺纱或加捻 | Spinning or twisting
  D03 | 织造 | Weaving
    D03D | 机织织物；织造方法；织机 | Woven fabrics; methods of weaving; looms
  D05 | 缝纫；绣花；簇绒 | Sewing; embroidering; tufting
    D05B | 缝纫 | Sewing
  D06 | 织物等的处理；洗涤 | Treatment of textiles; laundering
    D06H | 织物的标记、检验、拼接或分割 | Marking, inspecting, seaming or severing textiles | 验布; fabric inspection
    D06P | 染色或印花 | Dyeing or printing textiles
  D21 | 造纸 | Paper-making
    D21F | 造纸机 | Paper-making machines
E | 固定建筑物 | Fixed constructions
  E02 | 水利工程；基础；疏浚 | Hydraulic engineering; foundations; soil shifting
    E02F | 挖掘；疏浚 | Dredging; soil-shifting | 挖掘机; excavator
  E04 | 建筑物 | Building
    E04G | 脚手架；模壳；施工用具 | Scaffolding; forms; building aids
  E21 | 土层或岩石的钻进；采矿 | Earth or rock drilling; mining
    E21B | 土层或岩石的钻进；油气开采 | Earth or rock drilling; obtaining oil or gas
    E21C | 采矿或采石 | Mining or quarrying | 采煤机; shearer
    E21D | 竖井；隧道；巷道支护 | Shafts; tunnels; roof supports
    E21F | 矿井或隧道的安全、运输、救护 | Safety, transport and rescue in mines or tunnels | 矿山安全; mine safety
F | 机械工程；照明；加热；武器；爆破 | Mechanical engineering; lighting; heating; weapons; blasting
  F01 | 一般机器或发动机；蒸汽机 | Machines or engines in general; steam engines
    F01D | 非变容式机器或发动机，如汽轮机 | Non-positive-displacement machines, e.g. steam turbines
  F03 | 液力机械；风力、弹力或重力发动机 | Machines for liquids; wind, spring or weight motors
    F03D | 风力发动机 | Wind motors | 风机; wind turbine
  F04 | 液体变容式机械；泵 | Positive-displacement machines for liquids; pumps
    F04B | 变容式泵 | Positive-displacement pumps
    F04D | 非变容式泵 | Non-positive-displacement pumps
  F15 | 流体压力执行机构；液压或气动 | Fluid-pressure actuators; hydraulics or pneumatics
    F15B | 液压或气动系统 | Systems acting by means of fluids
  F16 | 工程元件或部件；一般绝热 | Engineering elements or units; thermal insulation
    F16C | 轴；轴承 | Shafts; bearings
    F16H | 传动装置 | Gearing
    F16K | 阀；龙头 | Valves; taps
    F16L | 管子；管件；管道检测 | Pipes; fittings; pipe inspection
    F16M | 机架；支架；云台 | Frames, casings or beds; stands or supports
    F16P | 一般安全装置 | Safety devices in general
  F17 | 气体或液体的贮存或分配 | Storing or distributing gases or liquids
    F17D | 管道系统；管线 | Pipe-line systems; pipe-lines
  F24 | 供热；炉灶；通风 | Heating; ranges; ventilating
    F24F | 空气调节；通风 | Air-conditioning; ventilation
  F27 | 炉；窑；干馏釜 | Furnaces; kilns; ovens; retorts
    F27D | 炉、窑的零部件 | Details of furnaces, kilns, ovens or retorts
G | 物理 | Physics
  G01 | 测量；测试 | Measuring; testing
    G01B | 长度、厚度、角度、面积的计量 | Measuring length, thickness, angles or areas
    G01C | 距离、水准、导航的测量 | Measuring distances or levels; navigation
    G01D | 非专用于特定变量的测量 | Measuring not specially adapted for a specific variable
    G01F | 体积、流量、液位的测量 | Measuring volume, flow or liquid level
    G01G | 称重 | Weighing
    G01H | 机械振动或声波的测量 | Measurement of mechanical vibrations or sound | 振动监测; vibration monitoring
    G01J | 光强、温度的光学测量 | Measurement of light; pyrometry | 红外测温; infrared thermography
    G01K | 温度测量；热量测量 | Measuring temperature or heat
    G01L | 力、应力、转矩、压力的测量 | Measuring force, stress, torque or pressure
    G01M | 机器静或动平衡的测试；结构部件的测试 | Testing balance of machines; testing structures | 故障诊断; bearing test
    G01N | 借助于测定材料的化学或物理性质来测试或分析材料 | Investigating materials by chemical or physical properties | 缺陷检测; 无损检测; defect inspection
    G01P | 线速度、角速度、加速度的测量 | Measuring linear or angular speed or acceleration
    G01R | 测量电变量；测量磁变量 | Measuring electric or magnetic variables
    G01S | 无线电定向；无线电导航；雷达 | Radio direction-finding; navigation; radar | 定位; 激光雷达; positioning; lidar
    G01V | 地球物理；探测质量块或物体 | Geophysics; detecting masses or objects
    G01W | 气象学 | Meteorology
  G02 | 光学 | Optics
    G02B | 光学元件、系统或仪器 | Optical elements, systems or apparatus | AR 眼镜; head-mounted display
  G05 | 控制；调节 | Controlling; regulating
    G05B | 一般的控制或调节系统 | Control or regulating systems in general | PLC; 工业控制; 数控; industrial control
    G05D | 非电变量的控制；车辆位置与航向控制 | Controlling non-electric variables; vehicle position and course | AGV 导航; AGV navigation
    G05F | 电变量或磁变量的调节 | Regulating electric or magnetic variables
  G06 | 计算；推算；计数 | Computing; calculating; counting
    G06F | 电数字数据处理 | Electric digital data processing
    G06K | 图形数据读取；数据的呈现；记录载体 | Graphical data reading; presentation of data; record carriers | RFID; 条码; barcode
    G06N | 基于特定计算模型的计算机系统 | Computing based on specific computational models | 人工智能; 神经网络; 机器学习; AI; neural network
    G06Q | 专门适用于行政、商业、金融、管理的信息通信技术 | ICT for administrative, commercial, financial or managerial purposes | 生产管理; 供应链; supply chain
    G06T | 一般的图像数据处理或产生 | Image data processing or generation | 图像处理; 数字孪生; image processing
    G06V | 图像或视频识别或理解 | Image or video recognition or understanding | 机器视觉; 图像识别; machine vision
  G07 | 核算装置 | Checking devices
    G07C | 时间或考勤登记；机器运行的登记 | Time or attendance registers; registering working of machines
  G08 | 信号装置 | Signalling
    G08B | 信号装置或呼叫装置；报警装置 | Signalling or calling systems; alarm systems
    G08C | 测量值、控制信号的传输系统 | Transmission systems for measured values or control signals | 遥测; 远程控制; telemetry
    G08G | 交通控制系统 | Traffic control systems
  G09 | 教育；密码术；显示；广告 | Education; cryptography; display; advertising
    G09B | 教育或演示用具 | Educational or demonstration appliances | 实训装置; training equipment
  G10 | 乐器；声学 | Musical instruments; acoustics
    G10L | 语音分析、合成或识别 | Speech analysis, synthesis or recognition
  G16 | 专门适用于特定应用领域的信息通信技术 | ICT for specific application fields
    G16C | 计算化学；化学信息学；材料科学 | Computational chemistry; cheminformatics; materials science
    G16H | 医疗健康信息学 | Healthcare informatics
    G16Y | 专门适用于物联网的信息通信技术 | ICT for the internet of things | 物联网; IoT; internet of things
H | 电学 | Electricity
  H01 | 电气元件 | Electric elements
    H01F | 磁体；电感；变压器 | Magnets; inductances; transformers
    H01H | 电开关；继电器 | Electric switches; relays
    H01L | 半导体器件 | Semiconductor devices
    H01M | 化学能转变为电能的方法或装置，如电池 | Means for converting chemical into electrical energy, e.g. batteries | 锂电池; 燃料电池; battery
    H01Q | 天线 | Antennas | antenna; 阵列天线
    H01R | 导电连接；插接器 | Electrically-conductive connections; connectors
    H01S | 激光器 | Devices using stimulated emission; lasers | 激光; laser
  H02 | 电力的发电、变电或配电 | Generation, conversion or distribution of electric power
    H02B | 供电或配电用的配电盘、变电站 | Boards, substations or switching arrangements
    H02G | 电缆或电线的安装 | Installation of electric cables or lines | 输电线路巡检; line inspection
    H02H | 紧急保护电路装置 | Emergency protective circuit arrangements
    H02J | 供电或配电的电路装置或系统；电能存储系统 | Circuit arrangements for supplying or distributing power; storing energy | 微电网; 储能; microgrid
    H02K | 电机 | Dynamo-electric machines | 电动机; 发电机; motor; generator
    H02M | 电力变换 | Power conversion | 变频器; 逆变器; inverter
    H02P | 电动机、发电机的控制 | Control of electric motors and generators | 伺服驱动; servo drive
    H02S | 光伏发电 | Generation by photovoltaics | 光伏; photovoltaic
  H03 | 基本电子电路 | Basic electronic circuitry
    H03M | 一般编码、译码或代码转换 | Coding, decoding or code conversion
  H04 | 电通信技术 | Electric communication technique
    H04B | 传输 | Transmission
    H04J | 多路复用通信 | Multiplex communication
    H04L | 数字信息的传输 | Transmission of digital information | 工业网络; 网络安全; TSN; data network
    H04M | 电话通信 | Telephonic communication
    H04N | 图像通信，如电视 | Pictorial communication, e.g. television | 视频监控; 视频; video
    H04Q | 选择（交换） | Selecting
    H04R | 扬声器、传声器等声电换能器 | Loudspeakers, microphones and like transducers
    H04W | 无线通信网络 | Wireless communication networks | 5G; 专网; 网络切片; wireless network
  H05 | 其他类目不包含的电技术 | Electric techniques not otherwise provided for
    H05B | 电热；电照明 | Electric heating; electric lighting
    H05K | 印刷电路；电气设备的外壳 | Printed circuits; casings of electric apparatus | PCB; printed circuit board
    H05F | 静电；自然发生的电 | Static electricity; naturally-occurring electricity
  H10 | 半导体器件；其他电固体器件 | Semiconductor devices; other electric solid-state devices
    H10D | 无机电半导体器件 | Inorganic electric semiconductor devices
    H10F | 对红外、可见光敏感的无机半导体器件 | Inorganic semiconductor devices sensitive to light | 光伏电池; solar cell
`,
);
