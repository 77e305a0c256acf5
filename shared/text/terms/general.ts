/** Everyday technical words, weighing less than the terms of a field: `id < broader | Chinese names | English names`. */
export const GENERAL_TERMS = `
machine | 机器, 机械, 机具, 单机 | machine, machinery, mechanical
vehicle | 车辆, 车, 机动车, 运载工具 | vehicle, motor vehicle
image | 图像, 影像, 图片, 照片 | image, picture, photo
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
light | 光, 光线, 可见光 | light
heat | 热, 热量, 加热, 供热 | heat, heating, thermal
cooling | 冷却, 制冷, 散热, 液冷, 风冷 | cooling, refrigeration, heat dissipation, liquid cooling
insulation | 绝缘, 绝热, 隔热, 保温 | insulation, insulating
water | 水 | water
gas | 气体 | gas, gases
liquid | 液体, 流体 | liquid, fluid
solid | 固体 | solid
oil | 油, 油品 | oil
acid-alkali | 酸, 碱, 酸碱 | acid, alkali
salt | 盐, 盐业 | salt
sand-stone | 砂石, 石料, 砂, 石材 | sand, stone, gravel, aggregate
wire | 导线, 线材, 钢丝 | wire
pipe | 管材, 钢管, 管件 | pipe, tube, tubing
plate-sheet | 板, 薄板 | plate, sheet
profile | 型材, 轮廓 | profile, contour
frame | 机架, 支架, 框架, 结构件 | frame, bracket, structure, structural part
spring | 弹簧 | spring
magnet | 磁, 磁场, 磁性 | magnetic, magnetic field, magnet
electric | 电 | electric
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
level-grade | 等级, 级别, 水平 | level, grade, class
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
tea | 茶, 茶叶 | tea
sugar | 糖, 制糖 | sugar
edible-oil | 食用油, 植物油, 油脂 | edible oil, vegetable oil, fats and oils
feed | 饲料 | animal feed, feedstuff
seafood | 水产, 水产品, 渔业 | aquatic products, fishery, seafood, fisheries
forestry | 林业, 木业, 林 | forestry
leather | 皮革, 毛皮 | leather, fur
shoe | 鞋, 制鞋, 鞋类 | shoe, shoemaking
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
film | 薄膜材料, 膜, 塑料薄膜 | film, membrane, plastic film
foam | 发泡, 泡沫 | foam, foaming
particle | 颗粒, 微粒 | particle, granule, particulate
liquid-crystal | 晶体, 单晶 | crystal, single crystal
surface | 表面 | surface
shape | 形状, 形貌 | shape, geometry, morphology
colour | 颜色, 色彩 | color, colour
position | 位置, 方位 | position, location
angle | 角度 | angle
distance | 距离, 间距 | distance, range
rate | 比例, 比率, 率 | rate, ratio, proportion
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
switching | 切换, 转换, 变换 | switching, conversion, switch over
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
`;
