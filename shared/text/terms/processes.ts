/** Terms of materials and manufacturing processes: `id < broader | Chinese names | English names`. */
export const PROCESS_TERMS = `
machining | 机械加工, 机加工, 机加, 切削加工, 切削, 金属加工, 机械切削 | machining, metal cutting, metalworking, metal machining
cnc-machining < machining | 数控加工, CNC加工 | CNC machining, numerically controlled machining
turning < machining | 车削, 车加工 | turning operation, lathe turning
milling < machining | 铣削, 铣加工 | milling
grinding < machining | 磨削, 打磨, 砂光, 磨抛 | grinding, sanding
lapping < grinding | 研磨 | lapping
polishing < grinding | 抛光 | polishing
deburring < grinding | 去毛刺 | deburring
drilling < machining | 钻孔, 钻削, 打孔 | drilling
thread-tapping < drilling | 攻丝 | tapping
boring < drilling | 镗孔, 镗削 | boring
casting | 铸造, 铸件, 浇铸, 浇注 | casting, foundry, cast parts
investment-casting < casting | 精密铸造, 熔模铸造 | investment casting, precision casting
sand-casting < casting | 砂型铸造 | sand casting
die-casting < casting | 压铸, 铝合金压铸, 高压压铸, 压铸件, 一体化压铸, 压力铸造 | die casting, die-casting, high-pressure die casting, pressure die casting, aluminium die casting, gigacasting
forging | 锻造, 锻件, 锻压, 模锻 | forging, forged parts, drop forging, die forging
stamping | 冲压, 冲压件, 冲压线 | stamping, metal stamping
sheet-metal < stamping | 钣金, 钣金加工 | sheet metal, sheet metal working, sheet metal fabrication
punching < stamping | 冲裁 | punching
extrusion | 挤压, 挤出, 挤出成型, 型材挤压, 铝型材 | extrusion, extruded profile, plastic extrusion, aluminium extrusion
rolling | 轧制, 轧钢, 轧机, 连轧 | rolling mill, steel rolling, rolling process
cold-rolling < rolling | 冷轧 | cold rolling
hot-rolling < rolling | 热轧 | hot rolling
drawing-process | 拉拔, 拉丝, 拉伸成形 | wire drawing, cold drawing, deep drawing
injection-moulding | 注塑, 注射成型, 注塑成型, 射出成型, 注塑工艺, 注塑件 | injection moulding, injection molding, plastic injection, moulded parts
blow-moulding | 吹塑 | blow moulding, blow molding
thermoforming < blow-moulding | 吸塑, 热成型 | thermoforming
powder-metallurgy | 粉末冶金, 金属粉末 | powder metallurgy, metal powder
metal-injection-moulding < powder-metallurgy | 金属注射成形 | metal injection moulding
sintering < powder-metallurgy | 烧结 | sintering
additive-manufacturing | 增材制造, 3D打印, 三维打印, 积层制造, 金属3D打印 | additive manufacturing, 3D printing, metal 3D printing
selective-laser-melting < additive-manufacturing | 激光选区熔化 | selective laser melting, laser powder bed fusion
welding | 焊接, 焊缝, 熔焊, 焊接工艺, 焊接质量, 焊装 | welding, weld, weld seam, weld quality, welding process, welded joint
arc-welding < welding | 弧焊, 电弧焊 | arc welding
submerged-arc-welding < arc-welding | 埋弧焊 | submerged arc welding
tig-welding < arc-welding | 氩弧焊 | TIG welding
mig-mag-welding < arc-welding | 气保焊, 二保焊, 熔化极气体保护焊 | gas shielded welding, MIG welding, MAG welding
laser-welding < welding | 激光焊接, 激光焊, 雷射焊接 | laser welding, laser beam welding
spot-welding < welding | 点焊, 电阻焊, 电阻点焊 | spot welding, resistance welding, resistance spot welding
friction-stir-welding < welding | 搅拌摩擦焊, 摩擦焊 | friction stir welding, friction welding
ultrasonic-welding < welding | 超声波焊接, 超声焊接 | ultrasonic welding
brazing < welding | 钎焊, 硬钎焊 | brazing
soldering | 锡焊, 焊锡 | soldering, solder
wave-soldering < soldering | 波峰焊, 选择性波峰焊 | wave soldering
reflow-soldering < soldering | 回流焊, 回流炉 | reflow soldering, reflow oven
seam-tracking < welding | 焊缝跟踪, 焊缝识别, 焊缝检测, 焊接检测 | seam tracking, weld seam tracking, weld inspection, weld seam inspection
heat-treatment | 热处理, 真空热处理 | heat treatment, heat treating
induction-heating < heat-treatment | 感应加热, 感应淬火 | induction heating
nitriding < heat-treatment | 渗氮, 氮化 | nitriding
carburising < heat-treatment | 渗碳 | carburising, carburizing
tempering < heat-treatment | 回火 | tempering
annealing < heat-treatment | 退火 | annealing
quenching < heat-treatment | 淬火 | quenching, hardening
surface-treatment | 表面处理, 表面工程 | surface treatment, surface finishing, surface engineering
anodising < surface-treatment | 阳极氧化 | anodising, anodizing
phosphating < surface-treatment | 磷化 | phosphating
pickling < surface-treatment | 酸洗 | pickling
shot-blasting < surface-treatment | 抛丸, 喷砂 | shot blasting, sandblasting
electroplating < surface-treatment | 电镀 | electroplating, plating
nickel-plating < electroplating | 镀镍 | nickel plating
chrome-plating < electroplating | 镀铬 | chrome plating
galvanising < electroplating | 镀锌, 电镀锌, 热镀锌 | galvanising, galvanizing
coating < surface-treatment | 涂层, 镀膜, 涂布, 涂覆, 薄膜, 防腐涂层 | coating, thin film, anti-corrosion coating
cvd < coating | CVD, 化学气相沉积 | chemical vapour deposition, =CVD
pvd < coating | PVD, 物理气相沉积 | physical vapour deposition, =PVD
thermal-spraying < coating | 热喷涂, 等离子喷涂 | thermal spraying, plasma spraying
cold-spray < thermal-spraying | 冷喷涂 | cold spray
laser-cladding < thermal-spraying | 激光熔覆, 熔覆 | laser cladding, cladding
painting < surface-treatment | 喷涂, 涂装, 喷漆, 涂装线, 涂装车间 | painting, paint shop, spray painting, spraying
powder-coating < painting | 喷粉, 静电喷涂 | powder coating, electrostatic spraying
bonding | 粘接, 胶接, 胶粘剂, 粘合, 胶黏剂 | adhesive bonding, adhesive, gluing joint, glue
gluing < bonding | 涂胶, 点胶, 打胶 | gluing, dispensing, adhesive dispensing
laser-processing | 激光加工, 激光, 激光器, 雷射 | laser processing, laser, laser machining
laser-cleaning < laser-processing | 激光清洗 | laser cleaning
laser-marking < laser-processing | 激光打标 | laser marking
cutting | 切割, 裁切, 裁剪 | cutting, trimming
waterjet < cutting | 水刀 | waterjet, waterjet cutting
plasma-cutting < cutting | 等离子切割 | plasma cutting
cleaning | 清洗, 清洁, 工业清洗 | cleaning, industrial cleaning, washing
ultrasonic-cleaning < cleaning | 超声波清洗 | ultrasonic cleaning
drying | 干燥, 烘干 | drying, dryer
freeze-drying < drying | 冻干, 冷冻干燥 | freeze drying, lyophilisation
spray-drying < drying | 喷雾干燥 | spray drying
mixing | 搅拌, 混合, 混料, 混炼, 密炼 | mixing, stirring, blending, agitation
crushing | 破碎, 粉碎, 磨粉, 磨机 | crushing, crusher, comminution, pulverising, pulverizing
ball-mill < crushing | 球磨, 球磨机 | ball mill
screening | 筛分, 振动筛 | sieving, vibrating screen
separation < screening | 分离 | separation
filtration < screening | 过滤 | filtration, filter
weaving | 织造, 机织, 纺织工艺, 织布 | weaving
yarn-spinning < weaving | 纺纱 | spinning, yarn spinning
knitting < weaving | 针织 | knitting
dyeing | 染整, 印染, 染色, 染料 | dyeing and finishing, dyeing, printing and dyeing, dye
fabric-printing < dyeing | 印花 | fabric printing
colour-difference < dyeing | 色差 | colour difference
garment-making | 制衣, 缝制, 裁床, 服装加工, 缝纫 | garment making, sewing, apparel manufacturing, garment cutting
printing | 印刷, 包装印刷 | printing, packaging printing
screen-printing < printing | 丝网印刷, 丝印 | screen printing
packaging | 包装, 自动包装, 灌装, 封装线, 打包, 贴标 | packaging, packing, filling, automatic packaging
moulding-process | 成型, 成形 | forming, moulding process
vulcanisation < moulding-process | 硫化 | vulcanisation, vulcanization
compression-moulding < moulding-process | 模压, 模压成型 | compression moulding
composite-material | 复合材料, 复材 | composite material, composites
glass-fibre < composite-material | 玻璃纤维, 玻纤 | glass fibre, fibreglass
carbon-fibre < composite-material | 碳纤维, 碳纤维复合材料 | carbon fibre, carbon fiber composite, CFRP
metal-material | 金属材料, 金属, 有色金属, 合金 | metal material, metal, non-ferrous metal, alloy
steel-material < metal-material | 钢材 | steel
steel-strip < steel-material | 带钢 | steel strip
steel-plate < steel-material | 钢板 | steel plate, sheet steel
special-steel < steel-material | 特种钢, 特钢 | special steel
alloy-steel < steel-material | 合金钢 | alloy steel
carbon-steel < steel-material | 碳钢, 碳素钢 | carbon steel
stainless-steel < steel-material | 不锈钢 | stainless steel
aluminium < metal-material | 铝, 铝合金, 铝材 | aluminium, aluminum, aluminium alloy
electrolytic-aluminium < aluminium | 电解铝 | electrolytic aluminium
copper < metal-material | 铜, 铜合金, 铜材 | copper, copper alloy
copper-foil < copper | 铜箔 | copper foil
titanium < metal-material | 钛, 钛合金 | titanium, titanium alloy
magnesium < metal-material | 镁, 镁合金 | magnesium, magnesium alloy
high-temperature-alloy < metal-material | 高温合金, 镍基合金 | superalloy, high-temperature alloy, nickel-based alloy
rare-earth < metal-material | 稀土, 磁性材料 | rare earth, magnetic material
permanent-magnet < rare-earth | 永磁, 钕铁硼, 永磁材料 | permanent magnet, NdFeB, neodymium magnet
plastics | 塑料, 塑胶, 工程塑料, 高分子, 树脂, 高分子材料, 聚合物 | plastic, plastics, engineering plastic, polymer, resin
rubber | 橡胶, 硅胶 | rubber, silicone rubber
tyre < rubber | 轮胎 | tyre
ceramics | 陶瓷, 结构陶瓷, 陶瓷材料, 精密陶瓷 | ceramics, ceramic, advanced ceramics, structural ceramics
glass | 玻璃 | glass
float-glass < glass | 浮法玻璃 | float glass
optical-glass < glass | 光学玻璃 | optical glass
cement | 水泥, 水泥熟料, 熟料 | cement, clinker
concrete | 混凝土, 预制构件, 搅拌站 | concrete, precast concrete, concrete batching plant
graphene | 石墨烯, 石墨 | graphene, graphite
nanomaterial | 纳米材料, 纳米技术 | nanomaterial, nanotechnology, nanoparticle
functional-material | 新材料, 功能材料, 先进材料, 前沿材料 | new material, functional material, advanced material, novel material
powder | 粉体, 粉末, 粉料 | powder, bulk powder
wood | 木材, 板材, 人造板, 家具板材 | wood, timber, wood-based panel, lumber
paper | 纸张, 造纸, 纸板 | paper, papermaking, paperboard
pulp < paper | 纸浆 | pulp
textile-fabric | 面料, 布料, 坯布, 织物 | fabric, textile fabric, grey cloth, cloth
yarn < textile-fabric | 纱线 | yarn
chemical-fibre < textile-fabric | 化纤 | chemical fibre
wire-cable | 线缆, 电线电缆, 电缆 | cable, wire and cable
wire-harness < wire-cable | 线束 | wiring harness, wire harness
corrosion | 腐蚀, 防腐, 耐腐蚀, 防锈 | corrosion, anti-corrosion, corrosion resistance, rust prevention
wear | 磨损, 耐磨 | wear, wear resistance
fatigue < wear | 疲劳, 疲劳寿命 | fatigue, fatigue life
lightweight | 轻量化, 减重, 轻质 | lightweight, lightweighting, weight reduction
tolerance | 公差, 尺寸公差, 形位公差 | tolerance, dimensional tolerance, geometric tolerance
surface-roughness | 粗糙度, 表面粗糙度, 光洁度 | surface roughness, roughness, surface finish
yield-rate | 良率, 良品率, 合格率, 成品率, 直通率, 一次合格率 | yield, yield rate, pass rate, first-pass yield, qualified rate
scrap-rate | 废品率, 报废率, 不良率, 次品率, 报废 | scrap rate, defect rate, reject rate, scrap
trial-production | 试制, 小试, 中试, 试生产, 中试放大, 打样, 小批量试制, 中试平台 | trial production, pilot production, pilot scale, pilot-scale test, scale-up, small-batch production
prototype | 样机, 原型, 样品, 工程样机, 原型机 | prototype, sample, engineering prototype
mass-production | 量产, 批量生产, 规模化生产, 大批量生产 | mass production, volume production, series production, large-scale production
`;
