/** Further terms of single industries and of the shop floor: `id < broader | Chinese names | English names`. */
export const INDUSTRY_TERMS = `
tyre-industry < rubber | 轮胎制造, 轮胎厂, 轮胎企业, 硫化机 | tyre manufacturing, tire plant, tyre maker, curing press
battery-manufacturing < lithium-battery | 电池制造, 锂电制造, 极片, 化成分容, 卷绕, 电池PACK, 电池包, 电池模组, 涂布机 | battery manufacturing, electrode sheet, formation and grading, battery pack, battery module, cell winding
photovoltaic-manufacturing < photovoltaic | 光伏制造, 硅料, 拉晶, 单晶炉, 电池片, 组件厂 | PV manufacturing, polysilicon, crystal pulling, monocrystal furnace, solar cell manufacturing
wind-turbine-blade < wind-power | 叶片, 风电叶片, 叶片制造 | blade, wind turbine blade, turbine blade
aluminium-processing < aluminium | 铝加工, 铝型材厂, 铝轧制, 铝箔 | aluminium processing, aluminium rolling, aluminium foil
copper-processing < copper | 铜加工, 铜管, 铜棒, 铜箔制造 | copper processing, copper tube, copper rod
steel-strip-inspection < machine-vision-inspection | 带钢表面检测, 钢板表面检测, 板带表面检测, 钢材表面检测 | strip surface inspection, steel surface inspection, steel strip inspection
ladle < steel-industry | 钢包, 钢水, 铁水包, 中间包 | ladle, molten steel, tundish
scrap-steel < steel-industry | 废钢, 废钢判级, 废钢定级 | scrap steel, scrap grading, steel scrap
unmanned-crane < lifting-equipment | 无人天车, 无人行车, 智能天车, 无人化天车, 天车无人化 | unmanned crane, driverless overhead crane, autonomous crane, unmanned overhead crane
remote-crane < lifting-equipment | 岸桥远控, 远控岸桥, 龙门吊远程控制, 场桥远控 | remote-controlled crane, remote crane operation, crane teleoperation
stacker-reclaimer < conveyor | 堆取料机, 斗轮机, 卸船机, 装船机 | stacker reclaimer, bucket wheel machine, ship unloader, ship loader
belt-monitoring < conveyor | 皮带撕裂, 皮带跑偏, 皮带巡检, 皮带监测, 托辊 | belt tear, belt deviation, belt monitoring, belt inspection, idler roller
coal-blending < mineral-processing | 配煤, 配矿, 煤质分析 | coal blending, ore blending, coal quality analysis
blasting-drilling < mining | 爆破, 凿岩, 穿孔, 凿岩台车 | rock drilling, blast hole, rock drill, drilling jumbo
mine-positioning < positioning | 井下人员定位, 井下定位, 矿井人员定位 | underground personnel positioning, mine personnel tracking
mine-communication < coal-mine | 矿用基站, 矿用通信, 矿用5G, 矿用本安 | mine communication, mining base station, mine-grade base station
kiln-control < cement | 回转窑控制, 水泥窑, 窑温, 分解炉 | kiln control, cement kiln, kiln temperature, calciner
ceramic-tile < ceramics | 瓷砖, 陶瓷砖, 卫生陶瓷, 日用陶瓷 | ceramic tile, tile, sanitary ceramics, tableware ceramics
glass-inspection < machine-vision-inspection | 玻璃检测, 玻璃缺陷检测 | glass inspection, glass defect detection
fabric-inspection < machine-vision-inspection | 验布, 布匹检测, 织物疵点检测, 坯布检测, 布面检测 | fabric inspection, cloth inspection, fabric defect detection
yarn-break < textile-industry | 断纱, 断纱检测, 断头, 纱线断头 | yarn break, yarn breakage, yarn break detection, end breakage
dye-dosing < dyeing | 染料配送, 助剂, 称量配料, 染化料, 自动配液 | dye dosing, dye dispensing, auxiliaries, automatic dosing
garment-cutting < garment-making | 自动裁床, 裁剪机, 排料 | automatic cutter, fabric cutting, marker making
panel-furniture < furniture-industry | 板式家具, 开料, 封边, 排钻 | panel furniture, panel cutting, edge banding
bottling < food-processing | 瓶装, 装瓶, 罐装, 无菌灌装 | bottling, aseptic filling
fermentation-control < biotechnology | 发酵罐, 发酵控制, 生物反应器 | fermenter, fermentation control, bioreactor
slaughter-line < food-processing | 屠宰线, 分割车间 | slaughter line, meat cutting room
milk-traceability < traceability | 奶源, 奶源追溯, 食品追溯, 食品溯源 | milk source, food traceability, raw milk
cold-storage-monitoring < cold-chain | 冷链监控, 冷库监控, 温度追溯 | cold chain monitoring, cold store monitoring
tablet-production < pharmaceutical | 制剂, 片剂, 固体制剂, 药品包装 | tablet production, solid dosage, drug packaging, drug preparation
drug-inspection < machine-vision-inspection | 灯检, 灯检机, 药品检测 | drug inspection, light inspection machine, vial inspection
body-shop < automotive | 焊装车间, 车身焊装 | body shop, body welding
final-assembly-shop < automotive | 总装车间 | final assembly shop
stamping-shop < automotive | 冲压车间 | stamping shop, press shop
vehicle-test < testing | 下线检测, 整车测试, 路试, 电检 | end-of-line test, EOL test, vehicle test, road test
engine-test < testing | 台架试验, 发动机试验, 试车台 | bench test, engine test, test rig
smt-inspection < machine-vision-inspection | SPI检测, 锡膏检测, 焊点检测, 焊点缺陷 | solder paste inspection, =SPI, solder joint inspection
wafer-inspection < machine-vision-inspection | 晶圆检测, 晶圆缺陷检测, 掩膜检测 | wafer inspection, wafer defect inspection, mask inspection
panel-inspection < machine-vision-inspection | 面板检测, 屏幕检测, 显示屏检测 | panel inspection, display inspection, screen inspection
pcb-inspection < machine-vision-inspection | 电路板检测, PCB检测, PCB缺陷检测 | PCB inspection, circuit board inspection, PCB defect detection
dispensing-inspection < machine-vision-inspection | 涂胶检测, 点胶检测, 胶路检测 | glue inspection, bead inspection, dispensing inspection
assembly-verification < machine-vision-inspection | 装配检测, 漏装检测, 错漏装, 防错检测, 装配防错 | assembly verification, missing part detection, assembly check, assembly error-proofing
label-inspection < machine-vision-inspection | 标签检测, 印刷检测, 喷码检测 | label inspection, print inspection, code inspection
dimension-inspection < vision-measurement | 尺寸检测, 外形检测, 间隙面差, 面差检测 | dimension inspection, dimensional inspection, gap and flush, gap and flush measurement
leak-test-line < leak-detection | 气密性检测, 气密检测, 气密测试 | air tightness test, airtightness testing, leak tester
torque-control < fastener | 扭矩控制, 拧紧扭矩, 扭力 | torque control, tightening torque, torque
material-tracking < traceability | 物料跟踪, 物料追溯, 在制品跟踪, 钢卷跟踪 | material tracking, WIP tracking, coil tracking
workpiece-identification < traceability | 工件识别, 钢印识别, 铸件编号, 零件标识 | part identification, stamped character reading, part marking, casting number
tool-management < cutting-tool | 刀具库, 刀具柜, 智能刀具柜, 对刀 | tool cabinet, tool presetting, tool crib
cutting-fluid < machining | 切削液, 冷却液, 切屑 | cutting fluid, coolant, chip removal, swarf
mould-monitoring < mould | 模具监视, 模具监控, 模具保护, 模具温度 | mould monitoring, mold protection, mould temperature
injection-parameter < injection-moulding | 注塑参数, 保压, 注射压力, 熔体温度, 注塑工艺参数 | injection parameter, holding pressure, injection pressure, melt temperature
welding-parameter < welding | 焊接参数, 焊接电流, 焊接监控, 焊接管理, 焊机群控, 焊机联网, 焊接数据 | welding parameter, welding current, weld monitoring, welding management system, welding machine networking, welding data
furnace-temperature < heat-treatment | 炉温, 炉温均匀性, 炉温监控 | furnace temperature, temperature uniformity, furnace temperature monitoring
plating-line < electroplating | 电镀线, 镀液, 电镀废水 | plating line, plating bath, electroplating wastewater
press-line < stamping | 冲压自动线, 冲压监控, 模内检测 | press line, stamping monitoring, in-die sensing
die-casting-cell < die-casting | 压铸岛, 压铸参数, 压射曲线, 局部挤压 | die casting cell, die-casting parameter, shot curve
sand-mixing < casting | 型砂, 造型线, 砂处理, 制芯 | moulding sand, moulding line, sand preparation, core making
forging-press < forging | 锻压机, 锻造压力机, 锻造线 | forging press, forging line
shot-peening < surface-treatment | 喷丸, 喷丸强化 | shot peening
three-proofing < coating | 三防漆, 防护涂覆 | conformal coating
boiler-optimisation < boiler | 锅炉优化, 燃烧优化, 锅炉燃烧 | boiler optimisation, combustion optimisation, combustion control, boiler combustion
turbine-monitoring < turbine | 汽机监测, 机组振动, TDM | turbine monitoring, unit vibration, turbine diagnostics
generator-set < power-generation | 柴油发电机, 燃气机组, 机组 | diesel generator, gas engine generator, genset
line-patrol < patrol-inspection | 线路巡检, 输电巡检, 电力巡检, 变电站巡检, 配电房巡检 | power line inspection, transmission line inspection, substation inspection, power inspection
pv-inspection < patrol-inspection | 光伏巡检, 风机巡检, 电站巡检 | PV inspection, wind turbine inspection, solar plant inspection
pipeline-inspection < patrol-inspection | 管道巡检, 管廊巡检, 隧道巡检 | pipeline inspection, pipe gallery inspection, tunnel inspection
cable-trench < power-distribution | 电缆沟, 电缆隧道, 电缆测温 | cable trench, cable tunnel, cable temperature monitoring
distribution-terminal < power-distribution | 配电终端, FTU, 馈线自动化, 三遥 | distribution terminal, =FTU, feeder automation, feeder terminal unit
smart-metering < electricity-meter | 用电信息采集, 集中抄表, 远程抄表, 抄表 | smart metering, automatic meter reading, remote meter reading, =AMI
virtual-metrology < quality-control | 虚拟量测, 软测量, 质量预测 | virtual metrology, soft sensor, soft sensing, quality prediction
run-to-run < advanced-process-control | 批次间控制, R2R控制 | run-to-run control, R2R control
recipe-management < batch-management | 配方管理, 配方优化, 程序管理 | recipe management, recipe optimisation, program management
equipment-automation-program < semiconductor | 设备自动化, EAP系统, EAP | equipment automation program, =EAP
clean-utilities < clean-room | 厂务, 厂务系统, 特气, 超纯水, 纯水 | facility management system, facility monitoring, specialty gas, ultrapure water
amhs < automated-vehicle | 自动物料搬运系统, 天车搬运, OHT, 空中搬运 | automated material handling system, AMHS, overhead hoist transport, =OHT
smart-helmet-inspection < wearable | 智能头盔, AR眼镜巡检, 执法记录仪 | smart hard hat, body camera, head-mounted display
smart-gate < access-control-door | 车辆道闸, 无感通行, 无人值守门岗 | vehicle barrier, smart gate, unattended gate
truck-queue < yard-management | 车辆排队, 叫号系统, 预约入厂, 厂外车辆预约 | truck queue, truck appointment, vehicle appointment, call-up system
raw-material-yard < yard-management | 料场, 原料场, 煤场, 煤场盘点, 料堆盘点 | raw material yard, coal yard, stockpile measurement, stockpile
silo < yard-management | 筒仓, 料仓, 粮仓, 粮库 | silo, granary, hopper
tank-level < level-gauge | 罐区液位, 储罐监测 | tank level, tank monitoring, tank gauging
gas-pipeline < natural-gas | 燃气管道, 输气管道, 油气管道 | gas pipeline, oil and gas pipeline
drilling-rig < oil-gas | 钻机, 钻井平台, 抽油机, 数字油田 | drilling rig, pumping unit, digital oilfield
chemical-process-safety < hazardous-chemicals | 工艺安全, 反应安全, HAZOP, 化工安全 | process safety, HAZOP, chemical safety, hazard and operability study
fire-hot-work < personnel-safety | 动火作业, 受限空间, 高处作业, 特殊作业, 受限空间作业, 八大作业 | hot work, confined space, work at height, special operation permit
lone-worker < personnel-safety | 单人作业, 一键报警, SOS报警, 跌倒检测 | lone worker, panic button, fall detection, man-down alarm
fatigue-detection < behaviour-recognition | 疲劳检测, 疲劳驾驶, 离岗检测, 睡岗检测 | fatigue detection, drowsiness detection, absence detection, driver fatigue
crowd-density < video-analytics | 人群密度, 客流统计, 人流统计 | crowd density, people counting, footfall
smoking-detection < behaviour-recognition | 抽烟检测, 打电话检测, 吸烟检测 | smoking detection, phone use detection
forklift-safety < machine-safety | 叉车安全, 人车分流, 叉车防撞 | forklift safety, forklift collision avoidance, pedestrian detection
digital-quality-file < traceability | 质量档案, 电子履历, 产品档案, 数字护照, 产品数字护照 | quality file, electronic history record, digital product passport, product passport
supplier-quality < quality-control | 供应商质量, 供应商审核, SQE | supplier quality, supplier audit, =SQE
complaint-handling < after-sales-service | 客诉, 客户投诉, 投诉处理 | customer complaint, complaint handling
cost-accounting < cost | 成本核算, 成本分析, 标准成本 | cost accounting, cost analysis, standard costing
piece-rate < manufacturing-operations | 计件工资, 计件, 绩效管理, 员工绩效 | piece rate, piecework wage, performance management
skills-matrix < training | 多能工, 技能矩阵, 人员技能 | skills matrix, multi-skilled worker, cross-training
shop-floor-kiosk < hmi | 工位终端, 工位一体机, 车间终端, 工业一体机 | shop-floor terminal, workstation terminal, kiosk, workstation PC
machine-io-box < data-acquisition | 数采盒子, 采集盒子, 数采终端, 采集终端, 数采模块 | acquisition box, data acquisition box, data collector, acquisition terminal
edge-controller < controller | 边缘控制器, 智能控制器, 云边控制器 | edge controller, smart controller
cloud-plc-5g < soft-plc | 5G云化PLC, 5G PLC, PLC云化, 5G工业控制 | 5G cloud PLC, cloud-based PLC over 5G, PLC over 5G, 5G industrial control
wireless-control < control-system | 无线控制, 无线PLC, PLC无线通信, 控制器无线通信 | wireless control, wireless PLC communication, PLC-to-PLC wireless
io-wireless < remote-io | 无线IO, 无线I/O | wireless I/O, wireless IO
slip-ring-replacement < wireless | 滑环替代, 滑触线, 拖链, 波导管, 漏缆 | slip ring replacement, conductor rail, drag chain, leaky cable, leaky feeder
`;
