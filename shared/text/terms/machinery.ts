/** Terms of machinery, machine tools and robotics: `id < broader | Chinese names | English names`. */
export const MACHINERY_TERMS = `
robot | 机器人, 机械人 | robot, robotics, robotic
industrial-robot < robot | 工业机器人, 工业机械人, 关节机器人, 六轴机器人, 多关节机器人, 六轴工业机器人 | industrial robot, articulated robot, six-axis robot, 6-axis robot
collaborative-robot < industrial-robot | 协作机器人, 人机协作机器人, 协作式机器人 | collaborative robot, cobot
scara-robot < industrial-robot | SCARA机器人, SCARA | SCARA robot, SCARA
delta-robot < industrial-robot | 并联机器人, 蜘蛛手, Delta机器人 | delta robot, parallel robot
cartesian-robot < industrial-robot | 桁架机器人, 桁架机械手, 直角坐标机器人, 龙门机械手 | gantry robot, Cartesian robot, gantry manipulator
robot-arm < robot | 机械臂, 机械手, 机器臂, 机器手臂, 机械手臂 | robot arm, robotic arm, manipulator, mechanical arm
gripper < robot-arm | 夹爪, 末端执行器, 抓手, 吸盘, 电爪 | gripper, end effector, end-of-arm tooling, EOAT, suction cup
welding-robot < industrial-robot | 焊接机器人, 弧焊机器人, 点焊机器人, 机器人焊接, 焊接机械手 | welding robot, arc welding robot, spot welding robot, robotic welding
palletising-robot < industrial-robot | 码垛机器人, 机器人码垛, 码垛机, 码垛, 拆码垛, 拆垛 | palletising robot, palletizing robot, palletiser, palletizer, palletizing, depalletizing
painting-robot < industrial-robot | 喷涂机器人, 涂装机器人, 机器人喷涂 | painting robot, spray-painting robot, coating robot, robotic painting
assembly-robot < industrial-robot | 装配机器人, 机器人装配 | assembly robot, robotic assembly
grinding-robot < industrial-robot | 打磨机器人, 抛光机器人, 机器人打磨, 磨抛机器人 | grinding robot, polishing robot, robotic grinding, robotic polishing, robotic sanding
pick-and-place < robot | 拣放, 取放, 上下料机械手, 抓取, 无序抓取, 机器人抓取 | pick and place, pick-and-place, grasping, bin picking, robotic picking
machine-tending | 上下料, 自动上下料, 机床上下料, 上料, 下料, 机床看护 | machine tending, loading and unloading, machine loading, automatic loading, workpiece loading
inspection-robot < robot | 巡检机器人, 智能巡检机器人, 机器人巡检, 轮式巡检机器人, 轨道巡检机器人, 挂轨机器人 | inspection robot, patrol robot, robotic inspection, rail-mounted inspection robot
quadruped-robot < robot | 四足机器人, 机器狗, 机器犬 | quadruped robot, robot dog, legged robot
humanoid-robot < robot | 人形机器人, 仿人机器人, 类人机器人 | humanoid robot, humanoid
service-robot < robot | 服务机器人, 清洁机器人, 配送机器人 | service robot, cleaning robot, delivery robot
special-robot < robot | 特种机器人, 防爆机器人, 消防机器人 | special-purpose robot, explosion-proof robot, firefighting robot
exoskeleton < robot | 外骨骼, 外骨骼机器人 | exoskeleton
robot-cell < robot | 机器人工作站, 机器人单元, 机器人集成, 机器人系统集成 | robot cell, robotic cell, robot workstation, robot integration, robotic workcell
offline-programming < robot | 离线编程, 机器人离线编程 | offline programming, robot offline programming
robot-teaching < robot | 示教, 拖动示教, 机器人示教, 示教器, 免示教 | robot teaching, teach pendant, hand guiding, lead-through teaching
motion-planning < robot | 路径规划, 轨迹规划, 运动规划 | motion planning, path planning, trajectory planning
hand-eye-calibration < robot | 手眼标定, 视觉引导, 视觉定位, 机器人视觉引导 | hand-eye calibration, visual guidance, vision guidance, vision-guided robot, vision positioning
unmanned-aerial-vehicle | 无人机, 无人飞行器, 无人航空器, 无人驾驶航空器, 无人驾驶飞行器, 无人机巡检, 5G无人机 | unmanned aerial vehicle, UAV, drone, drone inspection
machine-tool | 机床, 工具机, 工作母机, 工业母机 | machine tool, metal-cutting machine
cnc-machine-tool < machine-tool | 数控机床, CNC机床, 数控设备, 数控装备, CNC设备 | CNC machine tool, CNC machine, numerically controlled machine tool, CNC equipment
machining-centre < cnc-machine-tool | 加工中心, 五轴加工中心, 立式加工中心, 卧式加工中心, 龙门加工中心, 五轴机床 | machining centre, machining center, five-axis machining centre, 5-axis machine, vertical machining center
lathe < machine-tool | 车床, 数控车床, 车削中心 | lathe, CNC lathe, turning centre, turning center
milling-machine < machine-tool | 铣床, 数控铣床 | milling machine, CNC mill
grinding-machine < machine-tool | 磨床, 数控磨床 | grinding machine, grinder
edm-machine < machine-tool | 电火花机, 线切割, 电火花加工, 放电加工 | EDM, electrical discharge machining, wire cutting, wire EDM
laser-cutting-machine < machine-tool | 激光切割机, 激光切割, 雷射切割 | laser cutter, laser cutting machine, laser cutting
press-machine < machine-tool | 冲床, 压力机, 压机, 油压机, 液压机, 伺服压机 | press machine, punch press, hydraulic press, servo press, stamping press
bending-machine < machine-tool | 折弯机, 数控折弯机, 折弯 | press brake, bending machine, sheet metal bending
injection-moulding-machine | 注塑机, 注射成型机, 射出成型机 | injection moulding machine, injection molding machine
die-casting-machine | 压铸机, 压铸单元 | die-casting machine, die casting machine
spindle < machine-tool | 主轴, 电主轴 | spindle, motorised spindle, motorized spindle
ball-screw < machine-tool | 丝杠, 滚珠丝杠, 导轨, 直线导轨 | ball screw, linear guide, lead screw
cutting-tool < machine-tool | 刀具, 刀具磨损, 刀具管理, 刀具寿命, 刀具监测, 断刀 | cutting tool, tool wear, tool management, tool life, tool monitoring, tool breakage
fixture | 夹具, 工装, 工装夹具, 治具, 卡具, 零点定位 | fixture, jig, tooling fixture, workholding, clamping fixture
mould | 模具, 注塑模具, 冲压模具, 压铸模具, 模具管理 | mould, mold, die, injection mould, stamping die, tooling
bearing | 轴承, 滚动轴承, 轴承故障 | bearing, rolling bearing, roller bearing, ball bearing
gear | 齿轮, 齿轮箱, 传动系统, 减速箱 | gear, gear box, transmission gear
pump | 泵, 水泵, 离心泵, 真空泵, 机泵 | pump, centrifugal pump, vacuum pump, water pump
compressor | 压缩机, 空压机, 空气压缩机, 空压站 | compressor, air compressor, compressed air station
fan | 风机, 鼓风机, 通风机, 引风机 | blower, industrial fan, ventilator, draught fan
turbine | 汽轮机, 燃气轮机, 水轮机, 涡轮 | turbine, steam turbine, gas turbine, hydro turbine
engine | 发动机, 内燃机, 柴油机, 引擎 | engine, combustion engine, diesel engine
boiler | 锅炉, 余热锅炉 | boiler, waste heat boiler
heat-exchanger | 换热器, 热交换器 | heat exchanger
conveyor | 输送机, 输送线, 传送带, 皮带机, 输送带, 皮带输送机, 滚筒线 | conveyor, conveyor belt, belt conveyor, roller conveyor
lifting-equipment | 起重机, 行车, 天车, 桥式起重机, 龙门吊, 起重设备, 门座起重机 | crane, overhead crane, bridge crane, gantry crane, lifting equipment, hoist
elevator | 电梯, 扶梯, 货梯, 提升机 | elevator, escalator, freight elevator
construction-machinery | 工程机械, 挖掘机, 装载机, 推土机, 泵车 | construction machinery, excavator, wheel loader, bulldozer, concrete pump truck
agricultural-machinery | 农机, 农业机械, 拖拉机, 收割机 | agricultural machinery, farm machinery, tractor, harvester
packaging-machine | 包装机, 包装设备, 包装线, 灌装机, 灌装线, 贴标机 | packaging machine, packaging line, filling machine, filling line, labelling machine, labeler
printing-machine | 印刷机, 印刷设备 | printing press, printing machine
textile-machine | 织机, 纺机, 细纱机, 纺织机械, 经编机, 圆机, 喷气织机 | loom, textile machine, spinning machine, weaving machine, knitting machine, ring spinning frame, air-jet loom
sewing-machine | 缝纫机, 缝制设备, 吊挂线 | sewing machine, sewing equipment, hanging line
dyeing-machine | 染色机, 印染设备, 染缸, 定型机 | dyeing machine, dye vat, stenter
rotating-machinery | 旋转机械, 转动设备, 动设备, 旋转设备 | rotating machinery, rotating equipment, rotary machine
pressure-vessel | 压力容器, 储罐, 反应釜 | pressure vessel, storage tank, reactor vessel, reaction kettle
furnace | 炉, 加热炉, 工业炉, 熔炼炉, 窑炉, 热处理炉, 回转窑 | furnace, heating furnace, kiln, industrial furnace, smelting furnace, rotary kiln
special-equipment | 特种设备, 非标设备, 非标自动化, 非标定制设备, 专用设备 | special equipment, custom machine, non-standard equipment, bespoke automation, special-purpose machine
complete-equipment | 成套设备, 成套装备, 整机, 整线 | complete equipment, turnkey line, complete line, turnkey plant
workpiece | 工件, 毛坯, 坯料, 半成品, 在制品 | workpiece, work piece, semi-finished product, work in progress, work in process, WIP
precision-machining < machining | 精密加工, 超精密加工, 高精度加工, 微细加工 | precision machining, ultra-precision machining, high-precision machining, micro machining
shaft | 轴类零件, 曲轴, 传动轴 | shaft, crankshaft, drive shaft
fastener | 紧固件, 螺栓, 螺丝, 拧紧, 螺母, 锁螺丝, 智能拧紧, 拧紧枪 | fastener, bolt, screw, tightening, screwdriving, nutrunner, bolt tightening
seal | 密封件, 密封圈, 密封 | seal, gasket, sealing ring
cutting-parameter | 切削参数, 加工参数, 进给, 切削力 | cutting parameter, machining parameter, feed rate, cutting force
machine-accuracy | 定位精度, 重复定位精度, 加工精度, 精度 | positioning accuracy, repeatability, machining accuracy, accuracy, precision
spindle-vibration < vibration-sensor | 颤振, 主轴振动 | chatter, spindle vibration
`;
