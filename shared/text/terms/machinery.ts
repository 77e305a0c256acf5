/** Terms of machinery, machine tools and robotics: `id < broader | Chinese names | English names`. */
export const MACHINERY_TERMS = `
robot | 机器人, 机械人 | robot, robotics, robotic
industrial-robot < robot | 工业机器人, 工业机械人, 关节机器人, 六轴机器人, 多关节机器人, 六轴工业机器人 | industrial robot, articulated robot, six-axis robot, 6-axis robot
collaborative-robot < industrial-robot | 协作机器人, 人机协作机器人, 协作式机器人 | collaborative robot, cobot
scara-robot < industrial-robot | SCARA机器人, SCARA | SCARA robot, SCARA
delta-robot < industrial-robot | 并联机器人, 蜘蛛手, Delta机器人 | delta robot, parallel robot
cartesian-robot < industrial-robot | 桁架机器人, 桁架机械手, 直角坐标机器人, 龙门机械手 | gantry robot, Cartesian robot, gantry manipulator
robot-arm < robot | 机械臂, 机械手, 机器臂, 机器手臂, 机械手臂 | robot arm, robotic arm, manipulator, mechanical arm
gripper < robot-arm | 夹爪, 末端执行器, 抓手, 电爪 | gripper, end effector, end-of-arm tooling, EOAT
suction-cup < gripper | 吸盘, 真空吸盘 | suction cup, vacuum gripper
welding-robot < industrial-robot | 焊接机器人, 弧焊机器人, 点焊机器人, 机器人焊接, 焊接机械手 | welding robot, arc welding robot, spot welding robot, robotic welding
palletising-robot < industrial-robot | 码垛机器人, 机器人码垛, 码垛机, 码垛 | palletising robot, palletizing robot, palletiser, palletizer, palletizing
sortation-depalletising < palletising-robot | 拆垛, 拆码垛 | depalletizing, depalletising
painting-robot < industrial-robot | 喷涂机器人, 涂装机器人, 机器人喷涂 | painting robot, spray-painting robot, coating robot, robotic painting
assembly-robot < industrial-robot | 装配机器人, 机器人装配 | assembly robot, robotic assembly
grinding-robot < industrial-robot | 打磨机器人, 机器人打磨, 磨抛机器人 | grinding robot, robotic grinding, robotic sanding
polishing-robot < grinding-robot | 抛光机器人, 机器人抛光 | polishing robot, robotic polishing
pick-and-place < robot | 拣放, 取放, 上下料机械手, 抓取, 机器人抓取 | pick and place, pick-and-place, grasping, robotic picking
bin-picking < pick-and-place | 无序抓取, 散乱抓取 | bin picking, random bin picking
machine-tending | 上下料, 自动上下料, 机床上下料, 上料, 下料, 机床看护 | machine tending, loading and unloading, machine loading, automatic loading, workpiece loading
inspection-robot < robot | 巡检机器人, 智能巡检机器人, 机器人巡检, 轮式巡检机器人 | inspection robot, patrol robot, robotic inspection
rail-inspection-robot < inspection-robot | 轨道巡检机器人, 挂轨机器人, 轨道机器人 | rail-mounted inspection robot, rail-guided inspection robot
quadruped-robot < robot | 四足机器人, 机器狗, 机器犬 | quadruped robot, robot dog, legged robot
humanoid-robot < robot | 人形机器人, 仿人机器人, 类人机器人 | humanoid robot, humanoid
service-robot < robot | 服务机器人 | service robot
delivery-robot < service-robot | 配送机器人 | delivery robot
cleaning-robot < service-robot | 清洁机器人, 扫地机器人, 清洗机器人 | cleaning robot
special-robot < robot | 特种机器人, 防爆机器人 | special-purpose robot, explosion-proof robot
firefighting-robot < special-robot | 消防机器人 | firefighting robot
exoskeleton < robot | 外骨骼, 外骨骼机器人 | exoskeleton
robot-cell < robot | 机器人工作站, 机器人单元, 机器人集成, 机器人系统集成 | robot cell, robotic cell, robot workstation, robot integration, robotic workcell
offline-programming < robot | 离线编程, 机器人离线编程 | offline programming, robot offline programming
robot-teaching < robot | 示教, 拖动示教, 机器人示教, 示教器, 免示教 | robot teaching, teach pendant, hand guiding, lead-through teaching
motion-planning < robot | 路径规划, 轨迹规划, 运动规划 | motion planning, path planning, trajectory planning
hand-eye-calibration < robot | 手眼标定, 视觉引导, 视觉定位, 机器人视觉引导 | hand-eye calibration, visual guidance, vision guidance, vision-guided robot, vision positioning
unmanned-aerial-vehicle | 无人机, 无人飞行器, 无人航空器, 无人驾驶航空器, 无人驾驶飞行器, 无人机巡检, 5G无人机 | unmanned aerial vehicle, UAV, drone, drone inspection
machine-tool | 机床, 工具机, 工作母机, 工业母机 | machine tool, metal-cutting machine
cnc-machine-tool < machine-tool | 数控机床, CNC机床, 数控设备, 数控装备, CNC设备 | CNC machine tool, CNC machine, numerically controlled machine tool, CNC equipment
machining-centre < cnc-machine-tool | 加工中心, 立式加工中心, 卧式加工中心, 龙门加工中心 | machining centre, machining center, vertical machining center
five-axis-machine < machining-centre | 五轴加工中心, 五轴机床, 五轴联动, 五轴 | five-axis machining centre, 5-axis machine, five-axis machine
lathe < machine-tool | 车床, 数控车床, 车削中心 | lathe, CNC lathe, turning centre, turning center
milling-machine < machine-tool | 铣床, 数控铣床 | milling machine, CNC mill
grinding-machine < machine-tool | 磨床, 数控磨床 | grinding machine, grinder
edm-machine < machine-tool | 电火花机, 电火花加工, 放电加工 | EDM, electrical discharge machining
wire-edm < edm-machine | 线切割, 慢走丝, 快走丝 | wire cutting, wire EDM
laser-cutting-machine < machine-tool | 激光切割机, 激光切割, 雷射切割 | laser cutter, laser cutting machine, laser cutting
press-machine < machine-tool | 冲床, 压力机, 压机 | press machine, punch press, stamping press
servo-press < press-machine | 伺服压机, 伺服压力机 | servo press
hydraulic-press < press-machine | 油压机, 液压机 | hydraulic press
bending-machine < machine-tool | 折弯机, 数控折弯机, 折弯 | press brake, bending machine, sheet metal bending
injection-moulding-machine | 注塑机, 注射成型机, 射出成型机 | injection moulding machine, injection molding machine
die-casting-machine | 压铸机, 压铸单元 | die-casting machine, die casting machine
spindle < machine-tool | 主轴, 电主轴 | spindle, motorised spindle, motorized spindle
ball-screw < machine-tool | 丝杠, 滚珠丝杠 | ball screw, lead screw
linear-guide < ball-screw | 导轨, 直线导轨 | linear guide, guide rail
cutting-tool < machine-tool | 刀具, 刀具管理 | cutting tool, tool management
tool-wear < cutting-tool | 刀具磨损, 刀具寿命, 断刀, 刀具监测 | tool wear, tool life, tool breakage, tool monitoring
fixture | 夹具, 工装, 工装夹具, 治具, 卡具, 零点定位 | fixture, jig, tooling fixture, workholding, clamping fixture
mould | 模具, 注塑模具, 冲压模具, 压铸模具, 模具管理 | mould, mold, die, injection mould, stamping die, tooling
bearing | 轴承, 滚动轴承, 轴承故障 | bearing, rolling bearing, roller bearing, ball bearing
gear | 齿轮, 齿轮箱, 传动系统, 减速箱 | gear, gear box, transmission gear
pump | 泵, 水泵, 机泵 | pump, water pump
centrifugal-pump < pump | 离心泵 | centrifugal pump
vacuum-pump < pump | 真空泵 | vacuum pump
compressor | 压缩机, 空压机, 空气压缩机, 空压站 | compressor, air compressor, compressed air station
fan | 风机, 鼓风机, 通风机, 引风机 | blower, industrial fan, ventilator, draught fan
turbine | 涡轮 | turbine
hydro-turbine < turbine | 水轮机 | hydro turbine
steam-turbine < turbine | 汽轮机 | steam turbine
gas-turbine < turbine | 燃气轮机 | gas turbine
engine | 发动机, 内燃机, 柴油机, 引擎 | engine, combustion engine, diesel engine
boiler | 锅炉, 余热锅炉 | boiler, waste heat boiler
heat-exchanger | 换热器, 热交换器 | heat exchanger
conveyor | 输送机, 输送线, 传送带, 输送带 | conveyor, conveyor belt
roller-conveyor < conveyor | 滚筒线, 辊道 | roller conveyor
belt-conveyor < conveyor | 皮带机, 皮带输送机, 带式输送机 | belt conveyor
lifting-equipment | 起重机, 行车, 天车, 桥式起重机, 龙门吊, 起重设备, 门座起重机 | crane, overhead crane, bridge crane, gantry crane, lifting equipment, hoist
elevator | 电梯, 扶梯, 货梯, 提升机 | elevator, escalator, freight elevator
construction-machinery | 工程机械 | construction machinery
concrete-pump-truck < construction-machinery | 泵车 | concrete pump truck
bulldozer < construction-machinery | 推土机 | bulldozer
wheel-loader < construction-machinery | 装载机 | wheel loader
excavator < construction-machinery | 挖掘机, 挖机 | excavator
agricultural-machinery | 农机, 农业机械 | agricultural machinery, farm machinery
harvester < agricultural-machinery | 收割机 | harvester
tractor < agricultural-machinery | 拖拉机 | tractor
packaging-machine | 包装机, 包装设备, 包装线 | packaging machine, packaging line
labelling-machine < packaging-machine | 贴标机 | labelling machine, labeler
filling-machine < packaging-machine | 灌装机, 灌装线 | filling machine, filling line
printing-machine | 印刷机, 印刷设备 | printing press, printing machine
textile-machine | 纺机, 纺织机械 | textile machine
circular-knitting-machine < textile-machine | 圆机, 经编机 | knitting machine, warp knitting machine
loom < textile-machine | 织机 | loom, weaving machine
air-jet-loom < textile-machine | 喷气织机 | air-jet loom
spinning-frame < textile-machine | 细纱机 | ring spinning frame, spinning machine
sewing-machine | 缝纫机, 缝制设备, 吊挂线 | sewing machine, sewing equipment, hanging line
dyeing-machine | 染色机, 印染设备, 染缸 | dyeing machine, dye vat
stenter < dyeing-machine | 定型机 | stenter
rotating-machinery | 旋转机械, 转动设备, 动设备, 旋转设备 | rotating machinery, rotating equipment, rotary machine
pressure-vessel | 压力容器 | pressure vessel
reaction-kettle < pressure-vessel | 反应釜 | reactor vessel, reaction kettle
storage-tank < pressure-vessel | 储罐 | storage tank
furnace | 炉, 加热炉, 工业炉, 熔炼炉, 热处理炉 | furnace, heating furnace, industrial furnace, smelting furnace
kiln < furnace | 窑炉 | kiln
rotary-kiln < furnace | 回转窑, 水泥回转窑 | rotary kiln
special-equipment | 特种设备, 非标设备, 非标自动化, 非标定制设备, 专用设备 | special equipment, custom machine, non-standard equipment, bespoke automation, special-purpose machine
complete-equipment | 成套设备, 成套装备, 整机, 整线 | complete equipment, turnkey line, complete line, turnkey plant
workpiece | 工件, 毛坯, 坯料, 半成品, 在制品 | workpiece, work piece, semi-finished product, work in progress, work in process, WIP
precision-machining < machining | 精密加工, 超精密加工, 高精度加工, 微细加工 | precision machining, ultra-precision machining, high-precision machining, micro machining
shaft | 轴类零件, 传动轴 | shaft, drive shaft
crankshaft < shaft | 曲轴 | crankshaft
fastener | 紧固件, 螺栓, 螺丝, 螺母 | fastener, bolt, screw
bolt-tightening < fastener | 拧紧, 智能拧紧, 锁螺丝, 拧紧枪 | tightening, screwdriving, nutrunner, bolt tightening
seal | 密封件, 密封圈, 密封 | seal, gasket, sealing ring
cutting-parameter | 切削参数, 加工参数, 进给, 切削力 | cutting parameter, machining parameter, feed rate, cutting force
machine-accuracy | 精度, 准确度 | accuracy, precision
positioning-accuracy < machine-accuracy | 定位精度, 位置精度 | positioning accuracy, location accuracy
repeat-accuracy < machine-accuracy | 重复定位精度, 重复精度 | repeatability, repeat accuracy
machining-accuracy < machine-accuracy | 加工精度 | machining accuracy, machining tolerance
spindle-vibration < vibration-sensor | 颤振, 主轴振动 | chatter, spindle vibration
`;
