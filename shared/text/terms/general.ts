/** Everyday technical words, weighing less than the terms of a field: `id < broader | Chinese names | English names`. */
export const GENERAL_TERMS = `
machine | 机器, 机械, 机具, 单机 | machine, machinery, mechanical
vehicle | 车辆, 机动车, 运载工具 | vehicle, motor vehicle
image | 图像, 影像, 图片, 照片, 成像 | image, picture, photo
video | 视频, 录像, 影片 | video
signal | 信号, 讯号 | signal
voice | 语音, 声音, 声学 | voice, sound, acoustic, acoustics
navigation | 导航 | navigation
engineering-work | 工程, 工程技术 | engineering
process | 流程, 过程 | process
processing | 加工, 处理 | processing, treatment
development | 开发, 研制 | development
model | 模型, 建立模型 | model
product-design | 产品设计, 工业设计, 结构设计, 造型设计 | product design, industrial design, structural design
chemistry | 化学 | chemistry
physics | 物理 | physics, physical
biology | 生物 | biology, biological, bio-based
mathematics | 数学, 数值计算, 计算 | mathematics, calculation, computation, computing, computational
light | 光线, 可见光 | light
heat | 热量, 加热, 供热 | heat, heating, thermal
cooling | 冷却, 制冷, 散热, 液冷, 风冷 | cooling, refrigeration, heat dissipation, liquid cooling
insulation | 绝缘, 绝热, 隔热, 保温 | insulation, insulating
gas | 气体 | gas, gases
liquid | 液体, 流体 | liquid, fluid
solid | 固体 | solid
oil | 油品 | oil
acid-alkali | 酸碱 | acid, alkali
salt | 盐业 | salt
sand-stone | 砂石, 石料, 石材 | sand, stone, gravel, aggregate
wire | 导线, 线材, 钢丝 | wire
pipe | 管材, 钢管, 管件 | pipe, tube, tubing
plate-sheet | 薄板 | plate, sheet
profile | 型材, 轮廓 | profile, contour
frame | 机架, 支架, 框架, 结构件 | frame, bracket, structural part
spring | 弹簧 | spring
magnet | 磁场, 磁性 | magnetic, magnetic field, magnet
electrochemistry | 电化学, 电解, 电极 | electrochemistry, electrolysis, electrolytic, electrode
circuit | 电路, 回路 | circuit, electric circuit
cell-unit | 单元 | cell, unit cell
module-code | 代码, 源代码, 编码 | code, source code, coding
password | 密码, 口令 | password
user-account | 账号, 账户 | account, user account
display | 显示, 展示屏 | display
query | 查询, 检索, 搜索 | query, search, retrieval
record | 记录, 登记, 台账 | record, register, ledger, registration
statistics-report | 报告, 通报 | report document, written report
information | 信息, 资讯 | information
knowledge | 知识, 经验知识 | knowledge
language | 语言 | language
semantics | 语义 | semantics, semantic
text-document | 文本, 文件 | text, file, document
map | 地图, 测绘 | map, mapping, surveying
weather | 气象, 天气 | weather, meteorology
time | 时间, 时刻 | time
cycle | 周期, 循环 | cycle
level-grade | 等级, 级别, 水平, 分级, 定级 | level, grade, class
type | 类型, 种类, 型号 | type, kind, category
rule | 规则, 规范, 准则, 制度 | rule, rules and regulations, criterion, code of practice
law | 法律, 法规, 法务 | law, legal, legislation
education | 教育 | education
culture | 文化, 文旅 | culture, cultural
sports | 体育 | sports, sport
health | 卫生, 保健 | hygiene, health
ecology | 生态, 生态系统 | ecology, ecosystem
plant-life | 植物 | vegetation, plant variety, botanical
animal | 动物, 禽畜 | animal, poultry
fruit-vegetable | 水果, 蔬菜, 果蔬 | fruit, vegetable, fruit and vegetables
grain | 粮食, 谷物, 稻米, 小麦, 玉米 | grain, cereal, rice, wheat, maize, corn
tea | 茶叶 | tea
sugar | 制糖 | sugar
edible-oil | 食用油, 植物油, 油脂 | edible oil, vegetable oil, fats and oils
feed | 饲料 | animal feed, feedstuff
seafood | 水产, 水产品, 渔业 | aquatic products, fishery, seafood, fisheries
forestry | 林业, 木业 | forestry
leather | 皮革, 毛皮 | leather, fur
shoe | 制鞋, 鞋类 | shoe, shoemaking
toy | 玩具, 益智玩具, 游艺 | toy, amusement
instrument-music | 乐器 | musical instrument
jewellery | 珠宝, 首饰, 黄金 | jewellery, jewelry, gold
cosmetics | 化妆品, 美妆, 护肤品 | cosmetics, skin care
bicycle | 自行车, 电动自行车, 摩托车 | bicycle, e-bike, motorcycle
tram | 电车, 有轨电车 | tram, trolleybus
trailer | 挂车, 专用车, 改装车 | trailer, special-purpose vehicle
kitchen | 厨具, 厨房, 餐具 | kitchenware, kitchen
sanitary-ware | 卫浴, 洁具, 五金卫浴 | sanitary ware, bathroom
hardware-goods | 五金, 小五金, 锁具 | hardware fittings, lock
fertiliser | 肥料, 化肥 | fertiliser, fertilizer
pesticide | 农药 | pesticide
paint-ink | 涂料, 油墨, 颜料, 油漆 | paint and ink, ink, pigment
explosive | 民爆, 炸药, 雷管 | explosive, blasting, detonator
fuel | 燃料, 燃油 | fuel
nonmetal-mineral | 非金属, 非金属矿物, 矿物 | non-metallic, non-metallic mineral, mineral
refractory | 耐火材料 | refractory, refractory material
fibre | 纤维, 合成纤维 | fibre, fiber, synthetic fibre
synthetic | 合成 | synthetic, synthesis
film | 薄膜材料, 塑料薄膜 | film, membrane, plastic film
foam | 发泡, 泡沫 | foam, foaming
particle | 颗粒, 微粒 | particle, granule, particulate
liquid-crystal | 晶体, 单晶 | crystal, single crystal
surface | 表面 | surface
shape | 形状, 形貌 | shape, geometry, morphology
colour | 颜色, 色彩 | color, colour
position | 位置, 方位 | position, location
angle | 角度 | angle
distance | 距离, 间距 | distance, range
rate | 比例, 比率 | rate, ratio, proportion
number-count | 计数, 个数, 点数统计 | counting, count
error | 误差, 偏差, 错误 | error, deviation
loss | 损失, 损耗, 浪费 | loss, waste
risk | 风险 | risk
accident | 事故 | accident, incident
impact | 影响, 冲击 | impact, influence
trend | 趋势 | trend
state | 状态, 工况, 运行状态 | state, status, condition, operating condition
operation-run | 运行, 运转 | running, run
start-stop | 启停, 启动, 停止 | start and stop, starting, stopping
switching | 切换, 转换, 变换 | switching, conversion, changeover switching
power-switch | 开关, 电源开关 | electrical switch, power switch, on-off switch
driver | 驾驶, 驾驶员, 司机 | driving, driver
passenger | 乘客, 旅客 | passenger
driving-motor | 驱动, 传动 | drive, transmission, actuation
lift | 起升, 升降 | lifting, lift
handling-move | 移送, 转运, 传送 | transfer, conveying
storage-keeping | 存放, 贮存 | storing, keeping
supply-feed | 供料, 送料, 给料 | feeding, feeder, feed
protection | 保护, 防护 | protection, protective
detection | 感知, 侦测, 探知 | perception, perceive, detect
perception-fusion | 多传感器融合, 信息融合, 多源融合 | sensor fusion, multi-sensor fusion, information fusion
judgement | 判断, 决策, 辅助决策 | decision, decision making, decision support, decision-making
command | 指挥, 指令 | command, instruction
coordination-plan | 统筹, 协调 | coordinate, coordinating
classification | 分类, 归类 | classification, classify
comparison | 对比, 比对, 比较 | comparison, compare
calculation-stat | 核算, 测算 | calculating
verification | 验证, 校验, 核验 | verification, validation, verify
experiment | 实验, 试点 | experiment, trial test, pilot
theory | 理论, 原理 | theory, principle
method | 方法, 方式, 手段 | method, approach, technique
tool | 工具, 手工具 | tool
resource | 资源 | resource
environment | 环境 | environment, environmental
space | 空间 | space, spatial
structure-building | 建筑物, 房屋, 楼宇 | building, buildings
road-bridge | 路面, 桩基 | pavement, foundation
site | 场地, 现场作业 | site, field
station | 站点, 场站, 站房 | station
centre | 中心 | centre, center
base | 基地, 基础 | base, basic
platform | 平台, 统一平台 | platform
architecture-layer | 底层, 应用层 | layer
network-node | 节点 | node
channel | 通道, 渠道, 信道 | channel
port-access | 入口, 门户 | portal, entrance, gate
version | 版本 | version
brand | 品牌 | brand
export-import | 进口 | import, imported
domestic | 国产, 国内 | domestic, home-made
foreign | 国外, 外资 | foreign
military | 军工, 国防, 军用, 武器 | military, defence, defense
public-service | 公共服务, 公共, 政务 | public service, public, government service
bank | 银行, 商业银行 | bank
shares | 股权, 股份 | shares, equity, shareholding
pledge | 质押, 出质 | pledge, pledged
deposit | 保证金, 押金, 定金 | deposit, security deposit
real-estate | 不动产, 房产, 房地产 | real estate, property
business | 业务, 商业, 经营 | business, commercial
business-continuity | 业务连续性 | business continuity
permit | 许可证, 准许, 执照 | permit, official permit
supplier-side | 供方, 卖方 | seller, supply side
demand-side | 需方, 买方, 需求方 | buyer, demand side
service-provider | 服务商, 服务提供商, 服务机构 | service provider
institution | 机构, 组织 | institution, organisation, organization, body
department | 部门, 科室 | department
person-group | 人群, 群体 | group
membership | 会员 | member, membership
first-class | 一级 | level 1, class 1
second-class | 二级 | level 2, class 2
third-class | 三级 | level 3, class 3
small-size | 小型, 微型 | small, micro, small-sized, compact
medium-size | 中型 | medium-sized
large-size | 大型, 重型, 超大型 | large, large-scale, heavy-duty, heavy
high-performance | 高性能, 高端 | high performance, high-performance, high-end
low-cost | 低成本, 经济型 | low cost, low-cost, affordable
low-power | 低功耗, 节能型 | low power, low power consumption, low-power
high-precision | 高精度, 高精, 精密 | high precision, high-precision, high accuracy, precise
high-throughput | 高吞吐, 大容量 | high throughput, high capacity
multi-type | 多品种, 多规格 | multiple types, multi-variety, many variants
small-batch | 小批量 | small batch, small lot
long-distance | 长距离, 远距 | long distance, long-range
outdoor | 户外, 室外 | outdoor, outdoors
indoor | 室内 | indoor, indoors
night | 夜间, 夜班 | night
seasonal | 季节, 季节性 | season, seasonal
ageing | 老化, 劣化, 退化 | ageing, aging, degradation, deterioration
deformation | 变形, 形变, 翘曲 | deformation, warpage, distortion
fracture | 断裂, 破裂 | fracture, breakage, rupture
strength | 强度, 硬度, 刚度 | mechanical strength, hardness, stiffness, tensile strength
density | 密度 | density
viscosity | 粘度, 黏度 | viscosity
concentration | 浓度 | concentration
purity | 纯度, 高纯 | purity, high purity
composition | 成分, 组成, 配方 | composition, ingredient, formula, recipe, formulation
reaction-process | 反应过程, 合成工艺 | reaction process
blockage | 堵塞, 结垢, 卡料 | blockage, clogging, scaling, jam
contamination | 污染, 异物, 杂质 | contamination, foreign matter, impurity, pollution, foreign object
overheating | 过热, 超温 | overheating, over-temperature
overload | 过载, 超载 | overload
imbalance | 不平衡, 失衡 | imbalance, unbalance
misalignment | 不对中, 错位 | misalignment
temperature-rise | 温升, 温控, 温度控制 | temperature rise, temperature control
flow | 流量, 流速 | flow rate, flow
traffic | 交通, 流量数据 | traffic
electric-field | 电场, 电压 | voltage, electric field
electric-current | 电流 | electric current
rotation | 旋转, 转动 | rotation, rotating, rotary
friction | 摩擦 | friction
collision | 碰撞 | collision
waste-loss | 损坏, 破损 | damage, damaged
restart | 重启, 复位 | restart, reset
backup-plan | 预案, 方案预演 | contingency plan
history | 历史, 历史数据 | history, historical data
threshold | 阈值, 门限 | threshold
parameter | 参数, 变量 | parameter, variable
configuration | 配置, 设置 | configuration, setting, configure
sample-data | 样本, 数据集 | data set, dataset, sample data, training data
label-tag | 标签, 标记 | label, tag, mark
printing-label | 打标, 喷码, 喷码机 | marking, coding and marking, inkjet printer
embodied-ai < artificial-intelligence | 具身智能, 具身智能机器人 | embodied AI, embodied intelligence
signal-analysis | 信号处理, 信号分析, 频谱分析 | signal processing, signal analysis, spectral analysis, spectrum analysis
multi-physics < simulation | 多物理场, 流体仿真, 结构仿真, 热仿真, CFD | multiphysics, computational fluid dynamics, =CFD, structural simulation, thermal simulation
systems-engineering | 系统工程, 基于模型的系统工程, MBSE | systems engineering, model-based systems engineering, MBSE
mechatronics | 机电, 机电一体化, 机电工程, 光机电 | mechatronics, electromechanical, mechatronic
curve | 曲线, 曲线图 | curve, waveform
torque-value | 扭矩, 力矩 | torque value, moment of force
torque-wrench < fastener | 扭矩枪, 扭矩扳手, 力矩扳手, 扳手, 电批 | torque wrench, wrench, electric screwdriver, tightening tool
false-alarm | 误报, 误检, 过检, 误判, 过杀 | false alarm, false positive, overkill, false reject, false detection
missed-detection | 漏检出, 漏放, 漏判, 漏掉 | missed detection, escape, false negative, missed defect
rework | 返修, 返工 | rework, reworking, repair of defects
rejection | 剔除, 剔废, 不合格品 | rejecting, sorted out, nonconforming, non-conforming product
qualified | 合格, 达标 | qualified, conforming, up to standard
lag-freeze | 卡顿, 掉线, 断线, 断连 | freezing, stutter, disconnection, dropped connection
offline | 断网, 离线, 脱机 | offline, network outage, disconnected
cache | 缓存, 断点续传, 本地缓存 | cache, buffering, store and forward, local buffer
line-side | 线边, 线边库, 线边仓 | line-side, lineside, line-side warehouse
group-control | 群控, 集群控制 | group control, group controller
mining-certificate < quality-standard | 煤安, 煤安标志, 安标, 矿用产品安全标志, MA认证 | mining product safety certificate, MA mark, mine safety approval, mining safety certificate
mine-grade < mining | 矿用, 矿用型 | mine-grade, mining-grade, for mines
cold-shut < defect | 冷隔 | cold shut
solder-defect < defect | 虚焊, 漏焊, 假焊, 少锡 | cold solder joint, missing solder, insufficient solder
solder-bridge < solder-defect | 连锡 | solder bridge
colour-pattern-defect < defect | 色花, 织物疵点 | colour streak, fabric defect
burr < defect | 毛刺, 飞边, 磕碰, 碰伤, 崩边 | burr, flash, nick, bump mark
missing-part < defect | 缺件, 错件, 漏装, 错装, 少件 | missing part, wrong part, missing component
stress | 应力, 应变, 残余应力 | stress, strain, residual stress
feature-trait | 特征, 特征提取 | feature extraction, characteristic
appearance | 外观, 外形 | appearance, outward appearance, external shape
abnormal | 异常, 不正常 | abnormal, abnormality, anomaly
end-to-end | 端到端, 端对端 | end-to-end
compliance | 合规, 合规性, 符合性 | compliance, compliant
dynamic | 动态 | dynamic, dynamically
infrared | 红外, 红外线 | infrared
sequencing | 排序, 顺序, 顺引 | sequence, sequencing, in sequence
filing | 备案, 报备 | record-filing, put on record
occlusion | 遮挡, 反光, 眩光 | occlusion, glare, reflection
scan | 扫描 | scan, scanner, scanning
integrated | 一体化, 一体式, 集成化 | integrated, all-in-one, unified
inverter-speed | 变频, 调速 | variable frequency, speed regulation
level-value | 液位, 料位, 水位 | liquid level, material level, water level
air-pressure | 气压, 气源 | air pressure, pneumatic pressure
dedicated-line | 专线, 数据专线, 组网专线, 互联网专线 | dedicated line, leased line, private line
proportion-mix | 配比, 混合比 | mixing ratio
drift | 漂移, 零漂 | drift, zero drift
self-developed | 自研, 自主研发, 自主知识产权 | self-developed, in-house developed, independently developed, proprietary
battery-life | 续航, 续航时间, 待机 | battery life, endurance, flight time, standby time
drone-dock < unmanned-aerial-vehicle | 机巢, 无人机机场, 无人机机巢, 自动机场 | drone dock, drone nest, drone-in-a-box, docking station
pose | 姿态, 位姿 | pose, attitude, orientation
mixed-line | 混线, 混流, 混流生产 | mixed line, mixed flow, mixed-model line
off-the-shelf | 现成, 标准品, 成熟产品 | off the shelf, off-the-shelf, ready-made
national | 国家, 国家级, 全国性 | national, state-level
provincial | 省级, 省重点 | provincial, province-level
municipal | 市级, 地市 | municipal, city-level
structure | 结构 | structure
process-step | 工序, 工步, 道次 | process step, work step, manufacturing step
program-code | 程序, 程式 | computer program, routine
host-computer | 主机, 上位机 | host, host computer, upper computer
line-balance | 平衡, 产线平衡 | balance, line balancing
sample-part | 样件, 试件 | sample part, specimen, test piece
picture-frame | 画面, 图像画面 | picture frame, video image
mass-flow | 波动, 起伏 | fluctuation, fluctuate, variation
synchronise | 同步, 对时 | synchronise, synchronous, sync
standby-device | 备用, 热备用 | standby, spare unit
third-party | 第三方, 三方 | third party, third-party
photographing | 拍照, 抓拍 | photographing, take photos, snapshot
marker | 标志, 标识牌 | sign board, signpost
judging | 判定, 复判, 评判 | judge, judgement, re-judge
overlay | 叠加, 投影 | overlay, projection, superimpose
read-write | 读取, 读写, 写回 | read and write, read out, write back
issue-down | 下发, 下达 | issue down, send down, downloading
export-data | 导出, 输出 | output, export of data
button | 按钮, 按键, 一键 | button, push button, one-click
screen | 屏幕, 画屏 | screen, monitor screen
browser | 浏览器, 网页 | browser, web page, web
truck | 卡车, 货车, 集卡, 重卡 | truck, lorry, heavy truck
fleet | 车队, 机队 | fleet
shipping-container | 集装箱, 货柜, 箱区 | container, shipping container
box | 箱体, 纸箱 | box, carton
coil | 钢卷, 卷材, 铝卷 | coil, steel coil
strip | 带材, 条带 | strip
housing-shell | 壳体, 外壳 | housing, shell
vision-field | 视野, 视场 | field of view
conduit | 桥架, 母线, 线槽 | busbar, cable tray
gauge | 量具, 卡尺, 千分尺, 检具 | gauge, calliper, caliper, micrometer gauge
probe | 探头, 测头 | probe
berth | 泊位, 岸线 | berth
rail-track | 轨道, 钢轨 | rail, track
shovel | 铲车 | shovel, loader
output-volume | 产量, 日产量, 年产量 | output volume, production volume, annual output, daily output
glove | 手套 | glove
phone | 电话, 座机 | phone, telephone
batch | 分批 | batch, lot
usage | 用量, 使用量 | usage, consumption amount
saving | 节省, 节约 | saving, savings, save
log | 日志 | log, event log
call-button | 呼叫, 叫料 | call, material call, call button
docking-station | 停靠, 接驳, 对接台 | docking
schedule-date | 日期, 日程 | date, schedule
month-average | 平均, 均值 | average, mean
peak | 峰值, 高峰, 旺季 | peak, peak season
tax-customs | 关税, 碳关税, CBAM, 碳边境调节机制 | tariff, CBAM, carbon border adjustment mechanism, customs duty
webrtc < video-backhaul | WebRTC, 低时延视频 | WebRTC, low-latency video
gige-vision < industrial-camera | GigE Vision, GigE相机, GigE | GigE Vision, GigE, GenICam
euromap < industrial-protocol | EUROMAP, Euromap 63, Euromap 77 | EUROMAP, Euromap 63, Euromap 77
gmp-validation < gmp | IQ/OQ/PQ, 设备验证, 计算机化系统验证, CSV验证 | IQ/OQ/PQ, equipment qualification, computerised system validation, =CSV
electronic-signature < software | 电子签名, 电子签章, 21 CFR Part 11 | electronic signature, e-signature, 21 CFR Part 11
haccp < quality-standard | HACCP, 危害分析与关键控制点 | HACCP, hazard analysis and critical control points
gsp < quality-standard | 药品经营质量管理规范, GSP | =GSP, good supply practice
epcis < traceability | EPCIS, GS1, GS1编码 | EPCIS, GS1, GS1 standard
halcon < machine-vision | HALCON, 视觉算法库 | HALCON, vision library
partial-discharge < power-grid | 局放, 局部放电, 局放监测 | partial discharge, partial discharge monitoring
microseismic < mining | 微震, 冲击地压, 矿压 | microseismic, rock burst, ground pressure
anti-sway < lifting-equipment | 防摇, 防摇摆, 电子防摇 | anti-sway, sway control, load sway
steering-knuckle < auto-parts | 转向节 | steering knuckle
vfd-cabinet < variable-frequency-drive | 变频柜, 变频控制柜 | drive cabinet, VFD cabinet
weld-gun | 焊枪, 焊钳, 焊机 | welding gun, welding torch, welder machine, welding machine
shift-group | 班组, 班组长, 工段 | shift team, crew, team leader
old-worker | 老师傅, 师傅 | experienced worker, master craftsman
china-mobile < telecom-operator | 中国移动 | China Mobile
fanuc < cnc-system | 发那科, 法那科 | FANUC
siemens | 西门子 | Siemens
dahua | 大华 | Dahua
nokia | 诺基亚 | Nokia
zte | 中兴, 中兴通讯 | ZTE
siasun | 新松 | Siasun
estun | 埃斯顿 | Estun
yaskawa | 安川 | Yaskawa
mitsubishi | 三菱 | Mitsubishi
rockwell | 罗克韦尔, AB PLC | Rockwell, Allen-Bradley
beckhoff | 倍福 | Beckhoff
inovance | 汇川, 汇川技术 | Inovance
omron | 欧姆龙 | Omron
schneider | 施耐德 | Schneider, Schneider Electric
abb | ABB | ABB
kuka | 库卡 | KUKA
huawei | 华为 | Huawei
ericsson | 爱立信 | Ericsson
hikvision | 海康威视, 海康, 海康机器人 | Hikvision, Hikrobot
`;
