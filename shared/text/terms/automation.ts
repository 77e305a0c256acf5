/** Terms of automation, control, sensing and drives: `id < broader | Chinese names | English names`. */
export const AUTOMATION_TERMS = `
automation | 自动化, 工业自动化, 自动控制, 自动化控制, 生产自动化, 自动化改造 | automation, industrial automation, factory automation, automatic control, automated
control-system | 控制系统, 工控系统, 工业控制系统, 工控, 电控系统, 工业控制 | control system, industrial control system, =ICS, industrial control
controller < control-system | 控制器, 工业控制器 | controller, industrial controller
plc < controller | PLC, 可编程控制器, 可编程逻辑控制器, 可程式控制器, 可编程序控制器 | PLC, programmable logic controller, programmable controller
safety-plc < plc | 安全PLC, 安全控制器 | safety PLC, safety controller
soft-plc < plc | 软PLC, 虚拟PLC, 虚拟化PLC, 云化PLC, 云PLC | soft PLC, virtual PLC, vPLC, software PLC, cloud PLC
dcs < control-system | DCS, 集散控制系统, 分布式控制系统, 分散控制系统 | DCS, distributed control system
scada < control-system | SCADA, 数据采集与监视控制, 数据采集与监控系统, 监控与数据采集, 组态监控, 数据采集与监控 | SCADA, supervisory control and data acquisition
rtu < controller | RTU, 远程终端单元, 远动终端 | RTU, remote terminal unit
industrial-pc < controller | 工控机, 工业电脑, 工业计算机, 工业平板, 嵌入式工控机 | industrial PC, industrial computer, IPC, panel PC, embedded PC
hmi < control-system | 人机界面, 人机接口, HMI, 操作屏 | HMI, human-machine interface, operator panel
touch-screen < hmi | 触摸屏, 触控屏 | touch screen, touch panel, touchscreen
configuration-software < scada | 组态软件, 组态, 图控软体 | configuration software, HMI software, SCADA software
cnc-system < control-system | 数控系统, CNC系统, 数控装置, 数控 | CNC system, CNC controller, numerical control, CNC
mitsubishi-cnc < cnc-system | 三菱数控 | Mitsubishi CNC
gsk-cnc < cnc-system | 广州数控 | GSK CNC
huazhong-cnc < cnc-system | 华中数控 | Huazhong CNC
heidenhain < cnc-system | 海德汉 | Heidenhain
sinumerik < cnc-system | 西门子数控, Sinumerik | Sinumerik
motion-control < control-system | 运动控制, 运动控制器, 运动控制卡, 多轴控制 | motion control, motion controller, multi-axis control
servo < motion-control | 伺服, 伺服电机, 伺服驱动器, 伺服系统, 伺服马达, 伺服驱动 | servo, servo motor, servo drive, servo system
stepper-motor < motor | 步进电机, 步进马达 | stepper motor, stepping motor
motor | 电机, 电动机, 马达 | motor, electric motor
linear-motor < motor | 直线电机, 线性马达, 直线模组 | linear motor, linear stage
variable-frequency-drive < motor | 变频器, 变频调速, 变频驱动 | variable-frequency drive, VFD, frequency converter, inverter drive, variable speed drive
soft-starter < motor | 软启动器 | soft starter
reducer | 减速机, 减速器 | reducer, gearbox, speed reducer, gear reducer
rv-reducer < reducer | RV减速器, RV减速机 | RV reducer
harmonic-drive < reducer | 谐波减速器, 谐波减速机 | harmonic drive, harmonic reducer
encoder | 编码器, 光电编码器 | encoder, rotary encoder
actuator | 执行器, 执行机构, 致动器 | actuator
pneumatic | 气动, 气动元件 | pneumatic, pneumatic component
air-cylinder < pneumatic | 气缸, 气动执行器 | air cylinder, pneumatic cylinder
solenoid-valve < pneumatic | 电磁阀, 气动阀 | solenoid valve, pneumatic valve
hydraulic | 液压, 液压系统, 液压站, 油压 | hydraulic, hydraulic system, hydraulics
valve | 阀门, 调节阀, 控制阀 | valve, control valve
relay | 继电器 | relay
contactor < relay | 接触器, 交流接触器 | contactor
control-cabinet | 控制柜, 电控柜, 电气柜, 电柜 | control cabinet, electrical cabinet, control panel
distribution-cabinet < control-cabinet | 配电柜, 配电箱 | power distribution cabinet, switchboard
electrical-engineering | 电气, 电气工程, 电气设计, 电气控制 | electrical engineering, electrical design, electrical control, electrical
pid-control < control-system | PID控制, PID调节, PID整定, PID回路, 控制回路 | PID control, PID loop, PID tuning, control loop
advanced-process-control < control-system | 先进过程控制, 先进控制, 先进制程控制, APC | advanced process control, APC, advanced control
model-predictive-control < advanced-process-control | 模型预测控制, 预测控制 | model predictive control, MPC
closed-loop-control < control-system | 闭环控制, 反馈控制 | closed-loop control, feedback control
remote-control < control-system | 远程控制, 远程操控, 远控, 遥控, 远程操作, 远程驾驶, 设备远程操控, 远程设备操控 | remote control, remote operation, teleoperation, remote equipment control, tele-operated, remote driving
centralised-control < control-system | 集中控制, 集控, 集控中心, 集中监控, 中控室, 中央控制室, 中控 | centralised control, centralized control, central control room, control room, control centre
interlock < control-system | 联锁, 互锁, 安全联锁, 联动控制, 联动 | interlock, interlocking, linkage control
collaborative-operation < control-system | 设备协同作业, 协同作业, 多机协同, 设备协同, 协同控制 | collaborative operation, collaborative equipment operation, multi-machine collaboration, coordinated operation, cooperative control
sensor | 传感器, 感测器, 传感, 感知设备, 智能传感器 | sensor, sensing, smart sensor, transducer
temperature-sensor < sensor | 温度传感器, 测温, 温度监测 | temperature sensor, temperature measurement, temperature monitoring
thermocouple < temperature-sensor | 热电偶, 热电阻 | thermocouple, RTD sensor
pressure-sensor < sensor | 压力传感器, 压力变送器, 压力监测 | pressure sensor, pressure transmitter, pressure monitoring
vibration-sensor < sensor | 振动传感器, 振动监测, 振动检测, 振动分析 | vibration sensor, vibration monitoring, vibration analysis, vibration measurement
accelerometer < vibration-sensor | 加速度传感器, 加速度计 | accelerometer
flow-meter < instrument | 流量计, 流量传感器 | flow meter, flowmeter, flow sensor
level-gauge < instrument | 液位计, 液位传感器, 料位计, 物位计 | level gauge, level sensor, level transmitter
displacement-sensor < sensor | 位移传感器, 激光位移, 测距传感器, 激光测距 | displacement sensor, laser displacement sensor, distance sensor, laser rangefinder
proximity-sensor < sensor | 接近开关, 光电开关, 光电传感器, 接近传感器 | proximity sensor, proximity switch, photoelectric sensor
force-sensor < sensor | 力传感器, 力觉 | force sensor
torque-sensor < force-sensor | 扭矩传感器 | torque sensor, force-torque sensor
load-cell < force-sensor | 称重传感器 | load cell
gas-sensor < sensor | 气体传感器, 气体检测, 可燃气体, 有毒气体, 气体监测 | gas sensor, gas detection, gas detector, combustible gas, toxic gas
acoustic-sensor < sensor | 声学传感器, 声纹, 声音检测, 声纹识别, 声学检测, 异音检测 | acoustic sensor, acoustic detection, acoustic signature, acoustic monitoring, abnormal sound detection
current-sensor < sensor | 电流传感器, 电流互感器, 互感器 | current sensor, current transformer
mems < sensor | MEMS传感器, 微机电系统, MEMS | MEMS, micro-electromechanical system
instrument | 仪表, 仪器仪表, 智能仪表, 仪器, 变送器 | instrument, instrumentation, transmitter, meter
weighing < instrument | 称重, 衡器 | weighing
weighbridge < weighing | 地磅, 汽车衡, 无人值守称重 | weighbridge, truck scale, unattended weighing
rfid | RFID, 射频识别, 电子标签, 无线射频识别 | RFID, radio-frequency identification, RFID tag, electronic tag
barcode | 条码, 条形码, 扫码, 一维码, 扫码枪 | barcode, bar code, barcode scanning, barcode scanner
qr-code < barcode | 二维码, 一物一码 | QR code, two-dimensional code, 2D code
data-matrix < qr-code | DPM码, DM码 | data matrix, direct part marking
data-acquisition | 数据采集, 数采, 采集, 设备数据采集, 数据获取, 设备数采, 资料采集, 设备联网, 数据采集系统 | data acquisition, data collection, machine data collection, equipment data acquisition, DAQ, data capture, equipment connectivity, machine connectivity
edge-data-acquisition < data-acquisition | 边缘采集, 边缘数采 | edge data acquisition, edge data collection
high-frequency-acquisition < data-acquisition | 高频采集, 高频数据采集, 高速采集 | high-frequency data acquisition, high-speed data acquisition
legacy-equipment < equipment | 老旧设备, 哑设备, 存量设备, 老设备, 旧设备 | legacy equipment, legacy machine, dumb device, old equipment, brownfield equipment
equipment-retrofit | 设备改造, 技术改造, 技改, 智能化改造, 数字化改造, 改造升级, 产线改造, 升级改造, 智改数转 | retrofit, equipment upgrade, technical transformation, intelligent upgrade, modernisation, modernization, retrofitting
production-line | 生产线, 产线, 流水线, 自动化产线, 生产线体 | production line, manufacturing line, automated line
assembly-line < production-line | 装配线, 总装线, 组装线, 装配流水线 | assembly line, final assembly line
flexible-production-line < production-line | 柔性产线, 柔性生产线, 柔性制造系统 | flexible production line, flexible manufacturing system, =FMS, reconfigurable line
workstation | 工位, 工作站, 作业岛, 生产单元, 制造单元 | workstation, work station, work cell, production cell, manufacturing cell
smart-factory < factory | 智能工厂, 智慧工厂, 数字工厂, 数字化工厂, 未来工厂, 智能车间, 数字化车间 | smart factory, intelligent factory, digital factory, smart plant, digital workshop
lights-out-factory < smart-factory | 黑灯工厂, 无人工厂, 无人车间, 关灯工厂, 熄灯工厂 | lights-out factory, dark factory, unmanned factory, lights-out manufacturing
unmanned | 无人化, 无人值守, 少人化, 无人, 少人 | unmanned, unattended, labour-free
flexible-manufacturing | 柔性制造, 柔性生产, 柔性生产制造, 柔性化生产, 混线生产, 多品种小批量 | flexible manufacturing, flexible production, mixed-model production, high-mix low-volume
smart-manufacturing | 智能制造, 智慧制造, 智造, 先进制造, 智能化生产 | smart manufacturing, intelligent manufacturing, advanced manufacturing, intelligent production
changeover | 换型, 换线, 换产, 快速换型, 换模, 快速换模 | changeover, line changeover, quick changeover, SMED, die change
cycle-time | 节拍, 生产节拍, 节拍时间, 循环时间 | cycle time, takt time, takt
production-capacity | 产能, 生产能力, 年产能 | production capacity, manufacturing capacity, output capacity
production-efficiency | 生产效率, 效率, 人效, 劳动生产率 | production efficiency, productivity, efficiency
downtime | 停机, 停机时间, 非计划停机, 停线, 宕机 | downtime, unplanned downtime, stoppage, line stop, outage
machine-monitoring < equipment-management | 设备监控, 设备监测, 设备状态监测, 设备状态监控, 状态监测, 机台监控, 设备监视 | condition monitoring, equipment monitoring, machine monitoring, asset monitoring, machine condition monitoring
production-monitoring | 生产监控, 生产现场监测, 生产监测, 生产过程监控, 现场监测, 生产过程监测 | production monitoring, production-site monitoring, process monitoring, shop-floor monitoring
remote-monitoring | 远程监控, 远程监测, 远程监视, 远程运维, 远程诊断, 远程维护 | remote monitoring, remote maintenance, remote diagnosis, remote diagnostics, remote operation and maintenance
alarm | 报警, 告警, 预警, 警报, 报警管理 | alarm, alert, early warning, alarm management, warning
andon < alarm | 安灯, 安灯系统, 暗灯, Andon | Andon, Andon system
fault-diagnosis < equipment-management | 故障诊断, 设备故障诊断, 智能诊断, 故障检测, 故障识别, 故障分析 | fault diagnosis, equipment fault diagnosis, fault detection, failure diagnosis, failure analysis
predictive-maintenance < maintenance | 预测性维护, 预测维护, 设备预测维护, 预知性维护, 预测性维修, 设备预测性维护, 预测性运维, =PdM | predictive maintenance, =PdM, prognostics, prognostics and health management, PHM, predictive upkeep
preventive-maintenance < maintenance | 预防性维护, 预防维护, 定期保养, 计划检修 | preventive maintenance, preventative maintenance, scheduled maintenance, planned maintenance
condition-based-maintenance < maintenance | 状态维修, 视情维修, 基于状态的维护 | condition-based maintenance, CBM
maintenance | 维护, 维修, 检修, 保养, 运维, 设备维护, 设备运维, 运行维护, 维保 | maintenance, repair, upkeep, operation and maintenance, O&M
health-assessment < predictive-maintenance | 健康评估, 健康管理, 设备健康管理, 健康度, 故障预测与健康管理, 剩余寿命, 寿命预测 | health assessment, equipment health management, asset health, health management, remaining useful life, RUL, life prediction
spare-parts < maintenance | 备件, 备品备件, 备件管理, 易损件 | spare parts, spares, spare part management
equipment-management | 设备管理, 资产管理, 设备资产管理, 设备全生命周期管理, EAM, 企业资产管理, 设备管理系统 | equipment management, asset management, enterprise asset management, EAM, plant asset management
equipment-effectiveness < equipment-management | 设备综合效率, OEE, 稼动率, 设备利用率, 开机率, 设备综合利用率 | OEE, overall equipment effectiveness, equipment utilisation, machine utilization, utilisation rate
tpm < maintenance | 全员生产维护, 全员生产保全 | total productive maintenance, =TPM
lubrication < maintenance | 润滑, 油液监测, 润滑管理 | lubrication, oil analysis, oil monitoring
commissioning | 调试, 安装调试, 联调, 试运行, 现场调试 | commissioning, installation and commissioning, trial run, debugging
virtual-commissioning < simulation | 虚拟调试 | virtual commissioning
on-site-assembly | 现场辅助装配, 辅助装配, 装配指导, 装配引导 | on-site assisted assembly, assisted assembly, assembly guidance, guided assembly
assembly | 装配, 组装, 总装 | assembly, assembling
precise-dynamic-operation | 精准动态作业, 精准作业, 动态作业 | precise dynamic operation, precision operation
remote-expert | 远程专家, 远程协助, 远程指导, 虚拟现场服务, AR远程协助, 远程协作 | remote expert, remote assistance, remote guidance, virtual on-site service, AR remote assistance, remote collaboration
programming | 编程, PLC编程, 程序开发, 程式设计 | programming, PLC programming, program development
ladder-logic < programming | 梯形图, 结构化文本, IEC 61131-3 | ladder logic, ladder diagram, structured text, IEC 61131-3
industrial-os < software | 工业操作系统 | industrial operating system
openeuler < industrial-os | 欧拉, openEuler | openEuler
rtos < industrial-os | 实时操作系统, RTOS | real-time operating system, RTOS
openharmony < industrial-os | 鸿蒙, OpenHarmony, 开源鸿蒙 | OpenHarmony, HarmonyOS
embedded-system | 嵌入式, 嵌入式系统, 嵌入式开发, 单片机 | embedded system, embedded development, embedded, microcontroller, MCU
fpga < embedded-system | FPGA, 现场可编程门阵列 | FPGA, field-programmable gate array
`;
