/** Terms of energy, carbon and the environment: `id < broader | Chinese names | English names`. */
export const ENERGY_TERMS = `
energy | 能源, 能耗, 用能, 能量 | energy, energy consumption, energy use
energy-management < energy | 能源管理, 能耗管理, 能效管理, 能源管控, 能耗监测, 能耗监控, 能耗在线监测, 生产能效管控, 能效管控, 能源监测, 能耗分析 | energy management, energy monitoring, energy consumption monitoring, energy-efficiency control, energy consumption management, energy data monitoring
energy-efficiency < energy | 能效, 能源效率, 能效提升, 能效优化 | energy efficiency, energy-efficient, energy performance, energy optimisation
energy-saving < energy | 节能, 节能降耗, 节能改造, 降耗, 节约能源, 节电, 降低能耗 | energy saving, energy conservation, energy-saving retrofit, power saving, energy reduction
unit-energy-consumption < energy-management | 单位能耗, 单耗, 单位产品能耗, 综合能耗 | unit energy consumption, specific energy consumption, energy intensity
carbon-emission | 碳排放, 二氧化碳排放, 温室气体, 碳排 | carbon emission, greenhouse gas, GHG, carbon dioxide emission, CO2 emission
carbon-management < carbon-emission | 碳管理, 双碳, 碳排放管理, 能碳管理, 能碳平台 | carbon management, energy and carbon management
carbon-trading < carbon-management | 碳交易, 碳资产 | carbon trading, carbon market
carbon-accounting < carbon-management | 碳核算, 碳盘查, 碳排放核算 | carbon accounting, carbon inventory
carbon-footprint < carbon-management | 碳足迹, 产品碳足迹 | carbon footprint, product carbon footprint
carbon-neutrality < carbon-emission | 碳中和, 碳达峰, 零碳, 低碳, 净零 | carbon neutrality, carbon neutral, carbon peak, net zero, zero carbon, low carbon, decarbonisation, decarbonization
zero-carbon-factory < carbon-neutrality | 零碳工厂, 零碳园区 | zero-carbon factory, zero-carbon park
carbon-capture < carbon-emission | 碳捕集, 碳捕获, CCUS, 碳封存 | carbon capture, CCUS, carbon storage, carbon capture and storage
green-manufacturing | 绿色制造, 绿色工厂, 绿色生产, 清洁生产, 绿色低碳 | green manufacturing, green factory, cleaner production, green production
renewable-energy < energy | 可再生能源, 新能源, 清洁能源, 绿电, 绿色电力 | renewable energy, new energy, clean energy, green power, green electricity
photovoltaic < renewable-energy | 光伏, 光伏发电, 太阳能, 太阳能电池, 分布式光伏, 光伏组件, 屋顶光伏 | photovoltaic, PV, solar power, solar cell, distributed PV, solar panel, rooftop solar, PV module, photovoltaics
pv-power-station < photovoltaic | 光伏电站 | PV power plant, solar farm, solar power plant
photovoltaic-inverter < photovoltaic | 光伏逆变器, 组串逆变器 | PV inverter, solar inverter, string inverter
wind-power < renewable-energy | 风电, 风力发电, 风电场, 风电机组, 风机叶片 | wind power, wind farm, wind turbine, wind energy
hydropower < renewable-energy | 水电, 水力发电, 水电站 | hydropower, hydroelectric power, hydropower station
pumped-storage < hydropower | 抽水蓄能 | pumped storage
hydrogen-energy < renewable-energy | 氢能, 氢气, 制氢 | hydrogen energy, hydrogen, hydrogen production
hydrogen-station < hydrogen-energy | 加氢站 | hydrogen refuelling station
water-electrolysis < hydrogen-energy | 电解水制氢, 电解槽 | water electrolysis, electrolyser, electrolyzer
fuel-cell < hydrogen-energy | 燃料电池 | fuel cell
biomass < renewable-energy | 生物质, 生物质能, 沼气 | biomass, bioenergy, biogas
nuclear-power < energy | 核电, 核电站, 核能 | nuclear power, nuclear power plant, nuclear energy
thermal-power < power-generation | 火电, 火力发电, 燃煤电厂, 热电联产, 热电厂 | thermal power, coal-fired power plant, cogeneration, combined heat and power, CHP
power-generation < energy | 发电, 电厂, 发电厂, 发电机组, 电站, 发电机 | power generation, power plant, power station, generator, generating unit
energy-storage < energy | 储能, 储能系统, 电化学储能, 电池储能, 储能电站, 工商业储能 | energy storage, energy storage system, battery energy storage, BESS, =ESS
lithium-battery < energy-storage | 锂电池, 锂离子电池, 动力电池, 电芯, 电池, 锂电 | lithium battery, lithium-ion battery, power battery, battery cell, battery, Li-ion battery, traction battery
solid-state-battery < lithium-battery | 固态电池 | solid-state battery
battery-management-system < lithium-battery | 电池管理系统, BMS, 电池管理 | battery management system, =BMS
battery-swapping | 换电, 换电站, 电池更换 | battery swapping, battery swap station
charging-pile | 充电桩, 充电站, 充电设施, 无线充电, 自动充电 | charging pile, charging station, EV charger, charging infrastructure, wireless charging, automatic charging
microgrid < power-grid | 微电网, 微网, 源网荷储 | microgrid, source-grid-load-storage
virtual-power-plant < microgrid | 虚拟电厂 | virtual power plant, VPP
power-grid | 电网, 智能电网, 输电网, 国家电网 | power grid, smart grid, electricity grid, transmission grid
power-distribution < power-grid | 配电, 配电网, 配电自动化, 配网, 配电房, 变配电, 配电室 | power distribution, distribution network automation, distribution automation, power distribution room
differential-protection < power-grid | 差动保护, 继电保护, 配网差动保护, 5G差动保护 | differential protection, relay protection, protective relaying
substation < power-grid | 变电站, 智能变电站, 变电所, 换流站 | substation, transformer substation, converter station
transmission-line < power-grid | 输电线路, 架空线路, 高压线路, 输电 | transmission line, overhead line, power line, power transmission
transformer < power-grid | 变压器, 配电变压器 | transformer, power transformer, distribution transformer
switchgear < power-grid | 开关柜, 高压开关, 开关设备 | switchgear
ring-main-unit < switchgear | 环网柜 | ring main unit
circuit-breaker < switchgear | 断路器 | circuit breaker
power-quality < power-grid | 电能质量, 功率因数 | power quality, power factor
harmonics < power-quality | 谐波 | harmonics
reactive-compensation < power-quality | 无功补偿 | reactive power compensation
electricity-meter < instrument | 电表, 智能电表, 电能表, 三表 | electricity meter, smart electricity meter, power meter, energy meter
gas-meter < electricity-meter | 燃气表 | gas meter
water-meter < electricity-meter | 水表, 智能水表 | water meter
electricity | 电力, 用电, 电能, 供电, 电费 | electricity, electric power, power supply, electrical energy
demand-response < power-grid | 需求响应, 负荷管理, 削峰填谷, 峰谷, 错峰用电, 电力需求侧 | demand response, load management, peak shaving, load shifting, demand-side management
power-trading < power-grid | 电力交易, 售电, 电力市场, 绿证 | power trading, electricity market, electricity trading, green certificate
compressed-air < energy | 压缩空气, 空压系统, 空压机节能 | compressed air, compressed air system
steam < energy | 蒸汽, 蒸汽系统, 热力 | steam, steam system
waste-heat-recovery < energy-saving | 余热回收, 余热利用, 余热发电, 废热回收 | waste heat recovery, heat recovery, waste heat power generation
heat-pump < energy-saving | 热泵 | heat pump
hvac < energy | 暖通空调, 空气调节, 中央空调, 暖通, 空调系统 | HVAC, air-conditioning system, central air conditioning, heating ventilation and air conditioning
chiller < hvac | 冷水机组, 制冷站, 冷站 | chiller, chiller plant
lighting | 照明, 智慧照明, 路灯 | lighting, smart lighting, street lamp
ups | 不间断电源, UPS, 应急电源 | uninterruptible power supply, =UPS, backup power
building-automation < automation | 楼宇自控, 楼宇自动化, 智慧楼宇, 智能建筑 | building automation, smart building, building management system, intelligent building
pollution-control | 污染防治, 环保, 环境保护, 环保设备, 污染治理 | pollution control, environmental protection, environmental equipment
environmental-monitoring | 环境监测, 环保监测, 环境监控, 排放监测, 在线监测, 温湿度监测, 粉尘监测 | environmental monitoring, emission monitoring, environment monitoring, online monitoring, temperature and humidity monitoring, dust monitoring
wastewater-treatment < pollution-control | 污水处理, 废水处理, 水处理, 中水回用 | wastewater treatment, sewage treatment, water treatment, effluent treatment, water reuse
flue-gas-treatment < pollution-control | 烟气治理, 超低排放 | flue gas treatment, ultra-low emission
dust-removal < flue-gas-treatment | 除尘, 除尘器 | dust removal, dedusting, dust collector
denitrification < flue-gas-treatment | 脱硝 | denitrification
desulphurisation < flue-gas-treatment | 脱硫, 烟气脱硫 | desulphurisation, desulfurization
voc-treatment < pollution-control | VOCs治理, 挥发性有机物, VOC, 废气处理, 废气治理 | VOC treatment, volatile organic compound, waste gas treatment, VOCs
solid-waste < pollution-control | 固废, 固体废物, 垃圾处理, 废弃物 | solid waste, waste treatment, waste disposal
hazardous-waste < solid-waste | 危废, 危险废物 | hazardous waste
recycling < pollution-control | 回收利用, 资源循环, 循环利用, 再生资源 | recycling, resource recycling, recycled materials, reuse
circular-economy < recycling | 循环经济 | circular economy
remanufacturing < recycling | 再制造 | remanufacturing
water-saving | 节水, 水资源, 用水 | water saving, water conservation, water consumption
noise-control | 噪声, 噪音, 降噪 | noise, noise reduction, acoustic noise
natural-gas < energy | 天然气, 燃气, 燃气管网 | natural gas, fuel gas, gas pipeline network
lng < natural-gas | 液化天然气, LNG | LNG, liquefied natural gas
pipe-network | 管网, 供水管网, 管线, 管道, 管廊, 综合管廊 | pipe network, pipeline, water supply network, pipe gallery, utility tunnel
leak-detection | 泄漏检测, 泄漏监测, 检漏, 漏损, 泄漏, LDAR | leak detection, leakage, leakage monitoring, leak, leak testing
`;
