/** Terms of process industries, mines, ports, steel works and utilities: `id < broader | Chinese names | English names`. */
export const PROCESS_INDUSTRY_TERMS = `
process-industry | 流程工业, 流程行业, 流程制造, 流程型制造, 连续生产 | process industry, process manufacturing, continuous production, process plant
discrete-industry | 离散制造, 离散行业, 离散型制造 | discrete manufacturing, discrete industry
chemical-industry < process-industry | 化工, 化学工业, 化工厂, 精细化工, 化工园区, 煤化工 | chemical industry, chemical plant, fine chemicals, chemicals, chemical park, coal chemical
petrochemical < process-industry | 石化, 石油化工, 炼化, 炼油, 炼厂, 乙烯 | petrochemical, petrochemicals, refinery, oil refining, ethylene
oil-gas | 石油, 油气, 油田, 油气田, 采油, 钻井, 页岩气, 海上平台 | oil and gas, oilfield, petroleum, oil field, well drilling, shale gas, offshore platform
pharmaceutical < process-industry | 制药, 医药, 药品, 生物医药, 原料药, 中药, 疫苗 | pharmaceutical, pharmaceuticals, drug manufacturing, biopharmaceutical, active pharmaceutical ingredient, traditional Chinese medicine, vaccine
biotechnology | 生物技术, 生物制造, 发酵, 合成生物, 生物工程 | biotechnology, biomanufacturing, fermentation, synthetic biology, bioengineering
gmp < quality-standard | GMP, 药品生产质量管理规范 | =GMP, good manufacturing practice
medical-device | 医疗器械, 医疗设备, 医疗装备 | medical device, medical equipment
healthcare | 医疗, 医院, 智慧医疗, 健康, 远程医疗 | healthcare, hospital, medical care, telemedicine, health care
food-processing < process-industry | 食品加工, 食品, 食品饮料, 乳制品, 乳业, 酿造, 白酒, 肉制品, 屠宰, 饮料 | food processing, food, food and beverage, dairy, brewing, liquor, meat processing, slaughtering, beverage
food-safety | 食品安全 | food safety
agriculture | 农业, 智慧农业, 种植, 养殖, 农产品, 畜牧, 温室 | agriculture, smart farming, planting, livestock farming, agricultural products, farming, animal husbandry, greenhouse, smart agriculture
paper-industry < process-industry | 造纸行业, 造纸厂, 纸业 | paper industry, paper mill, pulp and paper
building-materials < process-industry | 建材, 建筑材料, 水泥厂, 水泥行业, 陶瓷厂, 玻璃厂 | building materials, construction materials, cement plant, cement works
steel-industry < process-industry | 钢铁, 钢厂, 钢铁厂, 炼钢, 炼铁, 钢铁企业, 钢铁行业, 冶金, 冶炼 | steel industry, steel mill, steelworks, steelmaking, ironmaking, steel plant, metallurgy, smelting
blast-furnace < steel-industry | 高炉, 转炉, 电炉, 炉前, 电弧炉, 铁水 | blast furnace, converter furnace, electric arc furnace, hot metal, basic oxygen furnace
continuous-casting < steel-industry | 连铸, 连铸机, 板坯, 钢坯, 铸坯 | continuous casting, caster, slab, billet
coking < steel-industry | 焦化, 焦炉, 焦炭 | coking, coke oven, coke
nonferrous-industry < process-industry | 有色, 有色冶金, 铜冶炼, 氧化铝 | non-ferrous metals industry, copper smelting, alumina, nonferrous metallurgy
mining | 采矿, 矿山, 矿业, 矿井, 矿区, 智慧矿山, 智能矿山, 采掘, 矿山开采 | mining, mine, mining industry, smart mine, mine site, intelligent mining
coal-mine < mining | 煤矿, 煤炭, 煤矿井下, 智能煤矿 | coal mine, coal mining, colliery, coal
underground-mine < mining | 井下, 地下矿, 巷道, 地下矿山 | underground mine, underground, mine roadway, underground mining
open-pit-mine < mining | 露天矿, 露天煤矿, 露天矿山, 露天开采 | open-pit mine, opencast mine, surface mine, open-cast mining
fully-mechanised-mining < coal-mine | 综采, 综采工作面, 采煤机, 采煤工作面, 液压支架, 掘进机, 掘进, 综掘, 掘进工作面 | fully mechanised mining, longwall face, shearer, coal face, hydraulic support, roadheader, tunnelling, longwall mining
mine-truck < mining | 矿卡, 矿用卡车, 矿车, 宽体车, 电铲 | mine truck, mining truck, haul truck, electric shovel
mineral-processing < mining | 选矿, 选煤, 浮选, 洗煤, 选矿厂, 选煤厂 | mineral processing, coal preparation, flotation, ore dressing, beneficiation, coal washing
mine-gas < mining | 瓦斯, 瓦斯监测, 煤尘, 顶板, 通风系统 | mine gas, methane, gas monitoring, coal dust, roof monitoring, mine ventilation
tailings < mining | 尾矿, 尾矿库, 边坡监测, 边坡 | tailings, tailings dam, tailings pond, slope monitoring
ore | 矿石, 铁矿石, 铁矿, 金矿, 铜矿, 锂矿 | ore, iron ore, gold mine, copper mine, lithium mine
port | 港口, 码头, 智慧港口, 港区, 自动化码头 | port, harbour, harbor, wharf, smart port, automated terminal, seaport
quay-crane < port | 岸桥, 场桥, 轮胎吊, 轨道吊, 门机, 岸边集装箱起重机 | quay crane, ship-to-shore crane, yard crane, rubber-tyred gantry, RTG, rail-mounted gantry, STS crane
shipping | 船舶, 航运, 航道, 海运, 船只 | ship, vessel, shipping, waterway, maritime
shipbuilding | 造船, 船舶制造, 船厂, 船舶工业 | shipbuilding, shipyard
airport | 机场, 航站楼, 民航 | airport, aviation terminal, civil aviation
railway | 铁路, 轨道交通, 地铁, 高铁, 城轨, 列车, 动车 | railway, rail transit, metro, high-speed rail, subway, rail vehicle, rolling stock
highway | 公路, 高速公路, 隧道, 桥梁, 道路 | highway, expressway, tunnel, bridge, road
automotive | 汽车, 汽车制造, 整车, 汽车工业, 整车厂, 主机厂, 车企, 汽车行业, 整车制造 | automotive, automobile, car manufacturing, vehicle manufacturing, carmaker, car maker, vehicle plant, automotive industry
auto-parts < automotive | 汽车零部件, 汽配, 汽车零件, 车身, 底盘 | automotive parts, auto parts, automotive components, car body, chassis, body-in-white
new-energy-vehicle < automotive | 新能源汽车, 电动汽车, 纯电动, 电动车, 新能源车 | new energy vehicle, electric vehicle, =EV, =NEV, battery electric vehicle
aerospace | 航空航天, 航空, 航天, 飞机, 航空发动机, 航空制造 | aerospace, aviation, aircraft, aero engine, spacecraft, aircraft manufacturing
low-altitude-economy < aerospace | 低空经济, 低空, eVTOL | low-altitude economy, eVTOL, low altitude
equipment-manufacturing | 装备制造, 高端装备, 装备制造业, 机械制造, 重型装备, 机械装备, 机械工业 | equipment manufacturing, high-end equipment, machinery manufacturing, heavy equipment, machine building, mechanical engineering industry
textile-industry | 纺织, 纺织行业, 纺织业, 服装, 鞋服, 服饰, 家纺 | textile industry, textile, apparel, garment, clothing, footwear, home textiles
furniture-industry | 家具, 家居, 定制家具, 木工 | furniture, home furnishing, custom furniture, woodworking
light-industry | 轻工, 日化, 文具, 日用品 | light industry, daily chemicals, stationery, daily necessities
tobacco-industry | 烟草, 卷烟, 烟厂 | tobacco, cigarette
construction-industry | 建筑业, 建筑施工, 建筑, 工地, 智慧工地, 基建, 施工现场 | construction industry, building construction, construction site, smart construction site, infrastructure
water-industry | 水务, 自来水, 水厂, 智慧水务, 水利, 供水, 排水 | water utility, water supply, water works, smart water, water conservancy, waterworks, drainage
utility-industry | 公用事业, 公用工程, 公辅, 公辅设施 | utilities, public utility, plant utilities
smart-city | 智慧城市, 城市治理, 智慧社区 | smart city, urban governance
smart-park < industrial-park | 智慧园区, 园区管理, 园区数字化, 智慧园区平台 | smart park, smart campus, park management
e-commerce | 电子商务, 电商, 跨境电商 | e-commerce, ecommerce, cross-border e-commerce
cross-border | 跨境, 出海, 国际化, 海外, 进出口, 出口 | cross-border, going global, overseas, international, import and export, export
tunnelling-machine | 盾构机, 盾构, 隧道掘进机 | tunnel boring machine, shield machine, =TBM
distillation | 精馏, 蒸馏, 萃取, 结晶, 蒸发 | distillation, rectification, extraction, crystallisation, crystallization, evaporation
reactor | 反应器, 化学反应, 催化, 催化剂, 聚合 | reactor, chemical reaction, catalyst, catalysis, polymerisation, polymerization
process-control | 过程控制, 过程自动化, 流程控制, 工艺控制 | process control, process automation
tank-farm | 罐区, 油库, 储运 | tank farm, oil depot, storage and transport
`;
