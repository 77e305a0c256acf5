/** Terms of process industries, mines, ports, steel works and utilities: `id < broader | Chinese names | English names`. */
export const PROCESS_INDUSTRY_TERMS = `
process-industry | 流程工业, 流程行业, 流程制造, 流程型制造, 连续生产 | process industry, process manufacturing, continuous production, process plant
discrete-industry | 离散制造, 离散行业, 离散型制造 | discrete manufacturing, discrete industry
chemical-industry < process-industry | 化工, 化学工业, 化工厂, 化工园区 | chemical industry, chemical plant, chemicals, chemical park
coal-chemical < chemical-industry | 煤化工 | coal chemical
fine-chemicals < chemical-industry | 精细化工 | fine chemicals
petrochemical < process-industry | 石化, 石油化工 | petrochemical, petrochemicals
ethylene < petrochemical | 乙烯 | ethylene
refinery < petrochemical | 炼化, 炼油, 炼厂 | refinery, oil refining
oil-gas | 石油, 油气, 钻井 | oil and gas, petroleum, well drilling
shale-gas < oil-gas | 页岩气 | shale gas
offshore-platform < oil-gas | 海上平台 | offshore platform
oilfield < oil-gas | 油田, 油气田, 采油 | oilfield, oil field
pharmaceutical < process-industry | 制药, 医药, 药品, 生物医药 | pharmaceutical, pharmaceuticals, drug manufacturing, biopharmaceutical
active-ingredient < pharmaceutical | 原料药 | active pharmaceutical ingredient
chinese-medicine < pharmaceutical | 中药, 中医药 | traditional Chinese medicine
vaccine < pharmaceutical | 疫苗 | vaccine
biotechnology | 生物技术, 生物制造, 生物工程 | biotechnology, biomanufacturing, bioengineering
synthetic-biology < biotechnology | 合成生物, 合成生物学 | synthetic biology
fermentation < biotechnology | 发酵 | fermentation
gmp < quality-standard | GMP, 药品生产质量管理规范 | =GMP, good manufacturing practice
medical-device | 医疗器械, 医疗设备, 医疗装备 | medical device, medical equipment
healthcare | 医疗, 医院, 智慧医疗, 健康, 远程医疗 | healthcare, hospital, medical care, telemedicine, health care
food-processing < process-industry | 食品加工, 食品, 食品饮料 | food processing, food, food and beverage
beverage < food-processing | 饮料 | beverage, soft drink
meat-processing < food-processing | 肉制品, 屠宰 | meat processing, slaughtering
brewing < food-processing | 酿造, 白酒, 啤酒 | brewing, liquor, beer
dairy < food-processing | 乳制品, 乳业, 奶制品 | dairy
food-safety | 食品安全 | food safety
agriculture | 农业, 智慧农业, 农产品 | agriculture, smart farming, agricultural products, farming, smart agriculture
crop-planting < agriculture | 种植 | planting, crop
greenhouse < agriculture | 温室, 大棚 | greenhouse
livestock < agriculture | 养殖, 畜牧 | livestock farming, animal husbandry
paper-industry < process-industry | 造纸行业, 造纸厂, 纸业 | paper industry, paper mill, pulp and paper
building-materials < process-industry | 建材, 建筑材料, 水泥厂, 水泥行业, 陶瓷厂, 玻璃厂 | building materials, construction materials, cement plant, cement works
steel-industry < process-industry | 钢铁, 钢厂, 钢铁厂, 钢铁企业, 钢铁行业, 冶金, 冶炼 | steel industry, steel mill, steelworks, steel plant, metallurgy, smelting
ironmaking < steel-industry | 炼铁, 铁水 | ironmaking, hot metal
steelmaking < steel-industry | 炼钢 | steelmaking
converter-steel < steel-industry | 转炉 | converter furnace, basic oxygen furnace
electric-arc-furnace < steel-industry | 电弧炉, 电炉 | electric arc furnace
blast-furnace < steel-industry | 高炉, 炉前 | blast furnace
continuous-casting < steel-industry | 连铸, 连铸机, 板坯, 钢坯, 铸坯 | continuous casting, caster, slab, billet
coking < steel-industry | 焦化, 焦炉, 焦炭 | coking, coke oven, coke
nonferrous-industry < process-industry | 有色, 有色冶金 | non-ferrous metals industry, nonferrous metallurgy
copper-smelting < nonferrous-industry | 铜冶炼 | copper smelting
alumina < nonferrous-industry | 氧化铝 | alumina
mining | 采矿, 矿山, 矿业, 矿井, 矿区, 智慧矿山, 智能矿山, 采掘, 矿山开采 | mining, mine, mining industry, smart mine, mine site, intelligent mining
mine-ventilation < mining | 通风系统 | mine ventilation
slope-monitoring < mining | 边坡监测, 边坡 | slope monitoring, slope
electric-shovel < mining | 电铲 | electric shovel
coal-mine < mining | 煤矿, 煤炭, 煤矿井下, 智能煤矿 | coal mine, coal mining, colliery, coal
tunnelling-heading < coal-mine | 掘进, 综掘, 掘进工作面 | tunnelling, heading face
roadheader < coal-mine | 掘进机, 综掘机 | roadheader
hydraulic-support < coal-mine | 液压支架 | hydraulic support
shearer < coal-mine | 采煤机 | shearer
underground-mine < mining | 井下, 地下矿, 巷道, 地下矿山 | underground mine, underground, mine roadway, underground mining
open-pit-mine < mining | 露天矿, 露天煤矿, 露天矿山, 露天开采 | open-pit mine, opencast mine, surface mine, open-cast mining
fully-mechanised-mining < coal-mine | 综采, 综采工作面, 采煤工作面 | fully mechanised mining, longwall face, coal face, longwall mining
mine-truck < mining | 矿卡, 矿用卡车, 矿车, 宽体车 | mine truck, mining truck, haul truck
mineral-processing < mining | 选矿, 选矿厂 | mineral processing, ore dressing, beneficiation
coal-preparation < mineral-processing | 选煤, 洗煤, 选煤厂 | coal preparation, coal washing
flotation < mineral-processing | 浮选 | flotation
mine-gas < mining | 瓦斯, 瓦斯监测, 煤尘, 顶板 | mine gas, methane, gas monitoring, coal dust, roof monitoring
tailings < mining | 尾矿, 尾矿库 | tailings, tailings dam, tailings pond
ore | 矿石 | ore
lithium-mine < ore | 锂矿 | lithium mine
copper-mine < ore | 铜矿 | copper mine
gold-mine < ore | 金矿 | gold mine
iron-ore < ore | 铁矿石, 铁矿 | iron ore
port | 港口, 码头, 智慧港口, 港区, 自动化码头 | port, harbour, harbor, wharf, smart port, automated terminal, seaport
quay-crane < port | 岸桥, 门机, 岸边集装箱起重机 | quay crane, ship-to-shore crane, STS crane
rmg < quay-crane | 轨道吊 | rail-mounted gantry, RMG
rtg < quay-crane | 轮胎吊 | rubber-tyred gantry, RTG
yard-crane < quay-crane | 场桥 | yard crane
shipping | 船舶, 航运, 航道, 海运, 船只 | ship, vessel, shipping, waterway, maritime
shipbuilding | 造船, 船舶制造, 船厂, 船舶工业 | shipbuilding, shipyard
airport | 机场, 航站楼, 民航 | airport, aviation terminal, civil aviation
railway | 铁路, 轨道交通, 列车 | railway, rail transit, rail vehicle, rolling stock
high-speed-rail < railway | 高铁, 动车 | high-speed rail
metro < railway | 地铁, 城轨 | metro, subway
highway | 公路, 道路 | highway, road
bridge < highway | 桥梁 | bridge
road-tunnel < highway | 隧道 | tunnel
expressway < highway | 高速公路, 高速 | expressway
automotive | 汽车, 汽车制造, 整车, 汽车工业, 整车厂, 主机厂, 车企, 汽车行业, 整车制造 | automotive, automobile, car manufacturing, vehicle manufacturing, carmaker, car maker, vehicle plant, automotive industry
auto-parts < automotive | 汽车零部件, 汽配, 汽车零件 | automotive parts, auto parts, automotive components
wheel-hub < auto-parts | 轮毂 | wheel hub
control-arm < auto-parts | 控制臂 | control arm
subframe < auto-parts | 副车架 | subframe
chassis < auto-parts | 底盘 | chassis
car-body < auto-parts | 车身, 白车身 | car body, body-in-white
new-energy-vehicle < automotive | 新能源汽车, 电动汽车, 纯电动, 电动车, 新能源车 | new energy vehicle, electric vehicle, =EV, =NEV, battery electric vehicle
aerospace | 航空航天, 航空, 飞机, 航空制造 | aerospace, aviation, aircraft, aircraft manufacturing
spacecraft < aerospace | 航天, 卫星制造 | spacecraft, space industry
aero-engine < aerospace | 航空发动机 | aero engine
low-altitude-economy < aerospace | 低空经济, 低空 | low-altitude economy, low altitude
evtol < low-altitude-economy | eVTOL | eVTOL
equipment-manufacturing | 装备制造, 高端装备, 装备制造业, 机械制造, 重型装备, 机械装备, 机械工业 | equipment manufacturing, high-end equipment, machinery manufacturing, heavy equipment, machine building, mechanical engineering industry
textile-industry | 纺织, 纺织行业, 纺织业, 家纺 | textile industry, textile, home textiles
footwear < textile-industry | 鞋服, 鞋业 | footwear
apparel < textile-industry | 服装, 服饰 | apparel, garment, clothing
furniture-industry | 家具, 家居, 定制家具, 木工 | furniture, home furnishing, custom furniture, woodworking
light-industry | 轻工, 日化, 文具, 日用品 | light industry, daily chemicals, stationery, daily necessities
tobacco-industry | 烟草, 卷烟, 烟厂 | tobacco, cigarette
construction-industry | 建筑业, 建筑施工, 建筑, 工地, 智慧工地, 基建, 施工现场 | construction industry, building construction, construction site, smart construction site, infrastructure
water-industry | 水务, 自来水, 水厂, 智慧水务, 水利, 供水 | water utility, water supply, water works, smart water, water conservancy, waterworks
drainage < water-industry | 排水 | drainage
utility-industry | 公用事业, 公用工程, 公辅, 公辅设施 | utilities, public utility, plant utilities
smart-city | 智慧城市, 城市治理, 智慧社区 | smart city, urban governance
smart-park < industrial-park | 智慧园区, 园区管理, 园区数字化, 智慧园区平台 | smart park, smart campus, park management
e-commerce | 电子商务, 电商, 跨境电商 | e-commerce, ecommerce, cross-border e-commerce
cross-border | 跨境, 出海, 国际化, 海外, 进出口, 出口 | cross-border, going global, overseas, international, import and export, export
tunnelling-machine | 盾构机, 盾构, 隧道掘进机 | tunnel boring machine, shield machine, =TBM
distillation | 精馏, 蒸馏 | distillation, rectification
evaporation < distillation | 蒸发 | evaporation
crystallisation < distillation | 结晶 | crystallisation, crystallization
extraction < distillation | 萃取 | extraction
reactor | 反应器, 化学反应 | reactor, chemical reaction
polymerisation < reactor | 聚合 | polymerisation, polymerization
catalyst < reactor | 催化, 催化剂 | catalyst, catalysis
process-control | 过程控制, 过程自动化, 流程控制, 工艺控制 | process control, process automation
tank-farm | 罐区, 油库, 储运 | tank farm, oil depot, storage and transport
`;
