/** Terms of logistics, warehousing and supply chains: `id < broader | Chinese names | English names`. */
export const LOGISTICS_TERMS = `
logistics | 物流, 物流系统, 物流管理, 运筹物流 | logistics, logistics system, logistics management
in-plant-logistics < logistics | 厂内物流, 厂区物流, 厂区智能物流, 车间物流, 厂区内物流, 产线物流, 工厂物流, 内部物流 | in-plant logistics, intralogistics, smart in-plant logistics, plant logistics, internal logistics, shop-floor logistics, factory logistics
smart-logistics < logistics | 智慧物流, 智能物流, 物流自动化 | smart logistics, intelligent logistics, logistics automation, automated logistics
cold-chain < logistics | 冷链, 冷链物流, 冷库, 温控物流 | cold chain, cold-chain logistics, cold storage, temperature-controlled logistics
logistics-monitoring < logistics | 全域物流监测, 物流监测, 物流跟踪, 物流追踪, 货物追踪, 在途监控, 运输监控, 物流监控 | whole-area logistics monitoring, logistics monitoring, logistics tracking, shipment tracking, goods tracking, cargo tracking, in-transit monitoring
tallying < logistics | 理货, 厂区智能理货, 智能理货, 货物清点, 自动理货 | tallying, smart in-plant tallying, smart tally, cargo tally, goods tallying
agv < automated-vehicle | AGV, 自动导引车, 自动导引运输车, 无人搬运车, AGV小车, 自动引导车 | AGV, automated guided vehicle, automatic guided vehicle
amr < automated-vehicle | AMR, 自主移动机器人, 移动机器人, 搬运机器人, 物流机器人 | AMR, autonomous mobile robot, mobile robot, transport robot, logistics robot
automated-vehicle < logistics | 无人搬运, 自动搬运, 物料搬运车, 智能搬运 | automated vehicle, automated transport
shuttle-vehicle < automated-vehicle | 穿梭车, 四向车 | shuttle, four-way shuttle
rgv < automated-vehicle | RGV, 轨道穿梭车 | rail guided vehicle, RGV
forklift < automated-vehicle | 叉车, 堆高机 | forklift, forklift truck
unmanned-forklift < forklift | 无人叉车, 自动叉车, 智能叉车 | unmanned forklift, autonomous forklift, automated forklift
vehicle-dispatching < logistics | 车辆调度, AGV调度, 调度系统, 多车调度, 机器人调度, 调度, RCS, 车队管理, 车队调度 | fleet management, vehicle dispatching, AGV dispatching, fleet manager, AGV scheduling, dispatch system, fleet control
material-handling < logistics | 物料搬运, 物料配送, 物料运输, 搬运, 物料转运, 线边配送, 物料输送 | material handling, material transport, material delivery, materials handling, line feeding, line-side delivery
warehouse < logistics | 仓库, 仓储, 仓储物流, 智能仓储, 仓储管理, 智慧仓储, 立库 | warehouse, warehousing, smart warehouse, storage facility, intelligent warehousing
automated-warehouse < warehouse | 立体仓库, 自动化立体仓库, 自动化仓库, 立体库, 自动化立库, 智能立体库 | automated storage and retrieval system, AS/RS, automated warehouse, high-bay warehouse, ASRS
stacker-crane < automated-warehouse | 堆垛机 | stacker crane
sorting < logistics | 分拣, 自动分拣, 分拣线, 智能分拣, 分选, 分拣系统 | sorting, automatic sorting, sorter, sortation, sorting line
picking < logistics | 拣选, 拣货 | order picking, picking
pick-to-light < picking | 电子标签拣选, 亮灯拣选 | pick-to-light
goods-to-person < picking | 货到人, 货到人拣选 | goods-to-person
inventory < logistics | 库存, 库存管理, 存货, 库存优化 | inventory, stock, inventory management, inventory optimisation
stocktaking < inventory | 盘点, 库存盘点 | stocktaking, inventory count
inbound-outbound < warehouse | 出入库, 入库, 出库, 收货, 发货 | inbound and outbound, goods receipt, putaway, goods issue, goods receiving
pallet < logistics | 托盘, 栈板, 料箱, 周转箱, 载具 | pallet, tote, turnover box, returnable container
container-terminal < port | 集装箱码头, 集装箱堆场 | container terminal, container yard
supply-chain | 供应链, 供应链管理, 产业链供应链, 供应鏈管理 | supply chain, supply chain management
procurement-management < supply-chain | 采购管理, 电子采购, 采购协同, 采购系统 | procurement management, e-procurement, purchasing management, sourcing
distribution < logistics | 配送, 末端配送, 派送 | distribution, delivery service, last-mile delivery
freight < logistics | 货运, 运输, 公路运输, 铁路运输, 多式联运 | freight, transport, transportation, road transport, rail transport, multimodal transport, haulage
yard-management < logistics | 园区车辆管理, 堆场, 堆场管理, 月台管理, 装卸, 装卸货, 装车 | yard management, dock management, stockyard, loading dock, truck loading, cargo handling
vehicle-tracking < positioning | 车辆定位, 车辆管理, 车辆跟踪, 车辆监控 | vehicle tracking, vehicle positioning, vehicle management, vehicle monitoring
asset-tracking < positioning | 资产定位, 资产跟踪, 物资管理, 物资定位, 资产盘点 | asset tracking, asset location, tool tracking
magnetic-navigation < agv | 磁条导航, 二维码导航, 磁导航, 自然导航 | magnetic tape navigation, QR code navigation, magnetic guidance, natural navigation
obstacle-avoidance < agv | 避障, 防撞, 安全避障, 防碰撞 | obstacle avoidance, collision avoidance, anti-collision
kitting < logistics | 齐套, 配料, 物料齐套, 齐套管理 | kitting, material kitting, kit preparation
just-in-time < logistics | 准时化, 准时制, JIT, 精益物流 | just in time, just-in-time, =JIT, lean logistics
express-delivery < logistics | 快递, 快件, 包裹 | express delivery, courier, parcel
bonded-logistics < logistics | 保税, 保税物流, 跨境物流 | bonded logistics, cross-border logistics
customs-clearance < bonded-logistics | 报关, 通关 | customs clearance, customs
`;
