/** Terms of materials and manufacturing processes: `id < broader | Chinese names | English names`. */
export const PROCESS_TERMS = `
machining | 机械加工, 机加工, 机加, 切削加工, 切削, 金属加工, 机械切削 | machining, metal cutting, metalworking, metal machining
cnc-machining < machining | 数控加工, CNC加工 | CNC machining, numerically controlled machining
turning < machining | 车削, 车加工 | turning operation, lathe turning
milling < machining | 铣削, 铣加工 | milling
grinding < machining | 磨削, 打磨, 研磨, 抛光, 砂光, 去毛刺, 磨抛 | grinding, polishing, sanding, lapping, deburring
drilling < machining | 钻孔, 钻削, 打孔, 镗孔, 攻丝 | drilling, boring, tapping
casting | 铸造, 铸件, 浇铸, 砂型铸造, 精密铸造, 浇注, 熔模铸造 | casting, foundry, sand casting, investment casting, precision casting, cast parts
die-casting < casting | 压铸, 铝合金压铸, 高压压铸, 压铸件, 一体化压铸, 压力铸造 | die casting, die-casting, high-pressure die casting, pressure die casting, aluminium die casting, gigacasting
forging | 锻造, 锻件, 锻压, 模锻 | forging, forged parts, drop forging, die forging
stamping | 冲压, 冲压件, 冲压线, 钣金, 钣金加工, 冲裁 | stamping, sheet metal, sheet metal working, metal stamping, sheet metal fabrication, punching
extrusion | 挤压, 挤出, 挤出成型, 型材挤压, 铝型材 | extrusion, extruded profile, plastic extrusion, aluminium extrusion
rolling | 轧制, 热轧, 冷轧, 轧钢, 轧机, 连轧 | hot rolling, cold rolling, rolling mill, steel rolling, rolling process
drawing-process | 拉拔, 拉丝, 拉伸成形 | wire drawing, cold drawing, deep drawing
injection-moulding | 注塑, 注射成型, 注塑成型, 射出成型, 注塑工艺, 注塑件 | injection moulding, injection molding, plastic injection, moulded parts
blow-moulding | 吹塑, 吸塑, 热成型 | blow moulding, blow molding, thermoforming
powder-metallurgy | 粉末冶金, 烧结, 金属粉末, 金属注射成形 | powder metallurgy, sintering, metal powder, metal injection moulding
additive-manufacturing | 增材制造, 3D打印, 三维打印, 积层制造, 金属3D打印, 激光选区熔化 | additive manufacturing, 3D printing, metal 3D printing, selective laser melting, laser powder bed fusion
welding | 焊接, 焊缝, 熔焊, 焊接工艺, 焊接质量, 焊装 | welding, weld, weld seam, weld quality, welding process, welded joint
arc-welding < welding | 弧焊, 气保焊, 氩弧焊, 埋弧焊, 电弧焊 | arc welding, gas shielded welding, MIG welding, TIG welding, submerged arc welding, MAG welding
laser-welding < welding | 激光焊接, 激光焊, 雷射焊接 | laser welding, laser beam welding
spot-welding < welding | 点焊, 电阻焊, 电阻点焊 | spot welding, resistance welding, resistance spot welding
friction-stir-welding < welding | 搅拌摩擦焊, 摩擦焊 | friction stir welding, friction welding
ultrasonic-welding < welding | 超声波焊接, 超声焊接 | ultrasonic welding
brazing < welding | 钎焊, 硬钎焊 | brazing
soldering | 锡焊, 焊锡, 回流焊, 波峰焊, 选择性波峰焊 | soldering, reflow soldering, wave soldering, solder, reflow oven
seam-tracking < welding | 焊缝跟踪, 焊缝识别, 焊缝检测, 焊接检测 | seam tracking, weld seam tracking, weld inspection, weld seam inspection
heat-treatment | 热处理, 淬火, 退火, 回火, 渗碳, 渗氮, 感应加热, 真空热处理 | heat treatment, quenching, annealing, tempering, carburising, carburizing, nitriding, induction heating, hardening, heat treating
surface-treatment | 表面处理, 表面工程, 喷砂, 抛丸, 酸洗, 磷化, 阳极氧化 | surface treatment, surface finishing, shot blasting, sandblasting, pickling, phosphating, anodising, anodizing, surface engineering
electroplating < surface-treatment | 电镀, 镀锌, 电镀锌, 镀铬, 镀镍, 热镀锌 | electroplating, galvanising, galvanizing, plating, chrome plating, nickel plating
coating < surface-treatment | 涂层, 镀膜, 涂布, 涂覆, 薄膜, 防腐涂层, PVD, CVD | coating, thin film, anti-corrosion coating, physical vapour deposition, chemical vapour deposition
thermal-spraying < coating | 热喷涂, 冷喷涂, 等离子喷涂, 激光熔覆, 熔覆 | thermal spraying, cold spray, plasma spraying, laser cladding, cladding
painting < surface-treatment | 喷涂, 涂装, 喷漆, 涂装线, 涂装车间, 喷粉, 静电喷涂, 涂胶, 点胶 | painting, paint shop, spray painting, powder coating, gluing, dispensing, spraying, adhesive dispensing
bonding | 粘接, 胶接, 胶粘剂, 粘合, 胶黏剂 | adhesive bonding, adhesive, gluing joint, glue
laser-processing | 激光加工, 激光打标, 激光清洗, 激光, 激光器, 雷射 | laser processing, laser marking, laser cleaning, laser, laser machining
cutting | 切割, 等离子切割, 水刀, 裁切, 裁剪 | cutting, plasma cutting, waterjet, waterjet cutting, trimming
cleaning | 清洗, 超声波清洗, 清洁, 工业清洗 | cleaning, ultrasonic cleaning, industrial cleaning, washing
drying | 干燥, 烘干, 喷雾干燥, 冻干, 冷冻干燥 | drying, spray drying, freeze drying, dryer, lyophilisation
mixing | 搅拌, 混合, 混料, 混炼, 密炼 | mixing, stirring, blending, agitation
crushing | 破碎, 粉碎, 球磨, 磨粉, 磨机, 球磨机 | crushing, crusher, ball mill, comminution, pulverising, pulverizing
screening | 筛分, 过滤, 分离, 振动筛 | sieving, filtration, separation, vibrating screen, filter
weaving | 织造, 机织, 针织, 纺纱, 纺织工艺, 织布 | weaving, knitting, spinning, yarn spinning
dyeing | 染整, 印染, 染色, 染料, 色差, 印花 | dyeing and finishing, dyeing, printing and dyeing, dye, colour difference, fabric printing
garment-making | 制衣, 缝制, 裁床, 服装加工, 缝纫 | garment making, sewing, apparel manufacturing, garment cutting
printing | 印刷, 包装印刷, 丝网印刷, 丝印 | printing, packaging printing, screen printing
packaging | 包装, 自动包装, 灌装, 封装线, 打包, 贴标 | packaging, packing, filling, automatic packaging
moulding-process | 成型, 成形, 模压, 模压成型, 硫化 | forming, moulding process, compression moulding, vulcanisation, vulcanization
composite-material | 复合材料, 碳纤维, 碳纤维复合材料, 玻璃纤维, 玻纤, 复材 | composite material, carbon fibre, carbon fiber composite, glass fibre, fibreglass, composites, CFRP
metal-material | 金属材料, 金属, 有色金属, 合金 | metal material, metal, non-ferrous metal, alloy
steel-material < metal-material | 钢材, 不锈钢, 碳钢, 碳素钢, 特种钢, 特钢, 合金钢, 钢板, 带钢 | steel, stainless steel, carbon steel, special steel, alloy steel, steel plate, steel strip, sheet steel
aluminium < metal-material | 铝, 铝合金, 铝材, 电解铝 | aluminium, aluminum, aluminium alloy, electrolytic aluminium
copper < metal-material | 铜, 铜合金, 铜箔, 铜材 | copper, copper alloy, copper foil
titanium < metal-material | 钛, 钛合金 | titanium, titanium alloy
magnesium < metal-material | 镁, 镁合金 | magnesium, magnesium alloy
high-temperature-alloy < metal-material | 高温合金, 镍基合金 | superalloy, high-temperature alloy, nickel-based alloy
rare-earth < metal-material | 稀土, 永磁, 钕铁硼, 永磁材料, 磁性材料 | rare earth, permanent magnet, NdFeB, neodymium magnet, magnetic material
plastics | 塑料, 塑胶, 工程塑料, 高分子, 树脂, 高分子材料, 聚合物 | plastic, plastics, engineering plastic, polymer, resin
rubber | 橡胶, 轮胎, 硅胶 | rubber, tyre, silicone rubber
ceramics | 陶瓷, 结构陶瓷, 陶瓷材料, 精密陶瓷 | ceramics, ceramic, advanced ceramics, structural ceramics
glass | 玻璃, 光学玻璃, 浮法玻璃 | glass, optical glass, float glass
cement | 水泥, 水泥熟料, 熟料 | cement, clinker
concrete | 混凝土, 预制构件, 搅拌站 | concrete, precast concrete, concrete batching plant
graphene | 石墨烯, 石墨 | graphene, graphite
nanomaterial | 纳米材料, 纳米技术 | nanomaterial, nanotechnology, nanoparticle
functional-material | 新材料, 功能材料, 先进材料, 前沿材料 | new material, functional material, advanced material, novel material
powder | 粉体, 粉末, 粉料 | powder, bulk powder
wood | 木材, 板材, 人造板, 家具板材 | wood, timber, wood-based panel, lumber
paper | 纸张, 造纸, 纸浆, 纸板 | paper, papermaking, pulp, paperboard
textile-fabric | 面料, 布料, 纱线, 化纤, 坯布, 织物 | fabric, textile fabric, yarn, chemical fibre, grey cloth, cloth
wire-cable | 线缆, 电线电缆, 电缆, 线束 | cable, wire and cable, wiring harness, wire harness
corrosion | 腐蚀, 防腐, 耐腐蚀, 防锈 | corrosion, anti-corrosion, corrosion resistance, rust prevention
wear | 磨损, 耐磨, 疲劳, 疲劳寿命 | wear, wear resistance, fatigue, fatigue life
lightweight | 轻量化, 减重, 轻质 | lightweight, lightweighting, weight reduction
tolerance | 公差, 尺寸公差, 形位公差 | tolerance, dimensional tolerance, geometric tolerance
surface-roughness | 粗糙度, 表面粗糙度, 光洁度 | surface roughness, roughness, surface finish
yield-rate | 良率, 良品率, 合格率, 成品率, 直通率, 一次合格率 | yield, yield rate, pass rate, first-pass yield, qualified rate
scrap-rate | 废品率, 报废率, 不良率, 次品率, 报废 | scrap rate, defect rate, reject rate, scrap
trial-production | 试制, 小试, 中试, 试生产, 中试放大, 打样, 小批量试制, 中试平台 | trial production, pilot production, pilot scale, pilot-scale test, scale-up, small-batch production
prototype | 样机, 原型, 样品, 工程样机, 原型机 | prototype, sample, engineering prototype
mass-production | 量产, 批量生产, 规模化生产, 大批量生产 | mass production, volume production, series production, large-scale production
`;
