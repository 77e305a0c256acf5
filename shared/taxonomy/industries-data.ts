/** The table behind industries: GB/T 4754-2017 with amendment 1, one code a line, indented by level (section, division, group, class). */

/** Read by entryTable: `code|zh|en|alias; alias`, with English for sections, divisions and the groups of industry and technology, and aliases people type. */
export const industriesTable = `
A|农、林、牧、渔业|Agriculture, Forestry, Animal Husbandry and Fishery|农林牧渔; agriculture and forestry
 01|农业|Agriculture
  011|谷物种植
   0111|稻谷种植
   0112|小麦种植
   0113|玉米种植
   0119|其他谷物种植
  012|豆类、油料和薯类种植
   0121|豆类种植
   0122|油料种植
   0123|薯类种植
  013|棉、麻、糖、烟草种植
   0131|棉花种植
   0132|麻类种植
   0133|糖料种植
   0134|烟草种植
  014|蔬菜、食用菌及园艺作物种植
   0141|蔬菜种植
   0142|食用菌种植
   0143|花卉种植
   0149|其他园艺作物种植
  015|水果种植
   0151|仁果类和核果类水果种植
   0152|葡萄种植
   0153|柑橘类种植
   0154|香蕉等亚热带水果种植
   0159|其他水果种植
  016|坚果、含油果、香料和饮料作物种植
   0161|坚果种植
   0162|含油果种植
   0163|香料作物种植
   0164|茶叶种植
   0169|其他饮料作物种植
  017|中药材种植
   0171|中草药种植
   0179|其他中药材种植
  018|草种植及割草
   0181|草种植
   0182|天然草原割草
  019|其他农业
   0190|其他农业
 02|林业|Forestry
  021|林木育种和育苗
   0211|林木育种
   0212|林木育苗
  022|造林和更新
   0220|造林和更新
  023|森林经营、管护和改培
   0231|森林经营和管护
   0232|森林改培
  024|木材和竹材采运
   0241|木材采运
   0242|竹材采运
  025|林产品采集
   0251|木竹材林产品采集
   0252|非木竹材林产品采集
 03|畜牧业|Animal Husbandry
  031|牲畜饲养
   0311|牛的饲养
   0312|马的饲养
   0313|猪的饲养
   0314|羊的饲养
   0315|骆驼饲养
   0319|其他牲畜饲养
  032|家禽饲养
   0321|鸡的饲养
   0322|鸭的饲养
   0323|鹅的饲养
   0329|其他家禽饲养
  033|狩猎和捕捉动物
   0330|狩猎和捕捉动物
  039|其他畜牧业
   0391|兔的饲养
   0392|蜜蜂饲养
   0399|其他未列明畜牧业
 04|渔业|Fishery
  041|水产养殖
   0411|海水养殖
   0412|内陆养殖
  042|水产捕捞
   0421|海水捕捞
   0422|内陆捕捞
 05|农、林、牧、渔专业及辅助性活动|Professional and Support Activities for Agriculture, Forestry, Animal Husbandry and Fishery
  051|农业专业及辅助性活动
   0511|种子种苗培育活动
   0512|农业机械活动
   0513|灌溉活动
   0514|农产品初加工活动
   0515|农作物病虫害防治活动
   0519|其他农业专业及辅助性活动
  052|林业专业及辅助性活动
   0521|林业有害生物防治服务
   0522|森林防火活动
   0523|林产品初级加工活动
   0529|其他林业专业及辅助性活动
  053|畜牧专业及辅助性活动
   0531|畜牧良种繁殖活动
   0532|畜禽粪污处理活动
   0539|其他畜牧专业及辅助性活动
  054|渔业专业及辅助性活动
   0541|鱼苗及鱼种场活动
   0549|其他渔业专业及辅助性活动
B|采矿业|Mining|采矿; 矿业; 矿山; mining
 06|煤炭开采和洗选业|Mining and Washing of Coal|煤炭; 煤矿; 采煤; 智能矿山; coal mining; coal mine; coal
  061|烟煤和无烟煤开采洗选|Bituminous coal and anthracite
   0610|烟煤和无烟煤开采洗选||煤矿开采; 洗煤
  062|褐煤开采洗选|Lignite
   0620|褐煤开采洗选
  069|其他煤炭采选|Other coal
   0690|其他煤炭采选
 07|石油和天然气开采业|Extraction of Petroleum and Natural Gas|石油天然气; 油气; 油田; oil and gas; oilfield
  071|石油开采|Petroleum extraction
   0711|陆地石油开采
   0712|海洋石油开采
  072|天然气开采|Natural gas extraction
   0721|陆地天然气开采
   0722|海洋天然气及可燃冰开采
 08|黑色金属矿采选业|Mining and Processing of Ferrous Metal Ores|铁矿; 黑色金属矿山; iron ore
  081|铁矿采选|Iron ore mining
   0810|铁矿采选
  082|锰矿、铬矿采选|Manganese and chromium ore mining
   0820|锰矿、铬矿采选
  089|其他黑色金属矿采选|Other ferrous metal ore mining
   0890|其他黑色金属矿采选
 09|有色金属矿采选业|Mining and Processing of Non-ferrous Metal Ores|有色矿山; 有色金属矿; non-ferrous mining
  091|常用有色金属矿采选|Common non-ferrous metal ore mining
   0911|铜矿采选
   0912|铅锌矿采选
   0913|镍钴矿采选
   0914|锡矿采选
   0915|锑矿采选
   0916|铝矿采选
   0917|镁矿采选
   0919|其他常用有色金属矿采选
  092|贵金属矿采选|Precious metal ore mining
   0921|金矿采选
   0922|银矿采选
   0929|其他贵金属矿采选
  093|稀有稀土金属矿采选|Rare metal and rare earth ore mining
   0931|钨钼矿采选
   0932|稀土金属矿采选
   0933|放射性金属矿采选
   0939|其他稀有金属矿采选
 10|非金属矿采选业|Mining and Processing of Non-metal Ores|非金属矿; 砂石; quarry
  101|土砂石开采|Quarrying of stone, sand and clay
   1011|石灰石、石膏开采
   1012|建筑装饰用石开采
   1013|耐火土石开采
   1019|粘土及其他土砂石开采
  102|化学矿开采|Chemical minerals mining
   1020|化学矿开采
  103|采盐|Salt extraction
   1030|采盐
  109|石棉及其他非金属矿采选|Asbestos and other non-metal ore mining
   1091|石棉、云母矿采选
   1092|石墨、滑石采选
   1093|宝石、玉石采选
   1099|其他未列明非金属矿采选
 11|开采专业及辅助性活动|Professional and Support Activities for Mining
  111|煤炭开采和洗选辅助活动|Support activities for coal mining
   1110|煤炭开采和洗选辅助活动
  112|石油和天然气开采辅助活动|Support activities for petroleum and natural gas extraction
   1120|石油和天然气开采辅助活动
  119|其他开采辅助活动|Other mining support activities
   1190|其他开采辅助活动
 12|其他采矿业|Mining of Other Ores
  120|其他采矿业|Other mining
   1200|其他采矿业
C|制造业|Manufacturing|制造; manufacturer
 13|农副食品加工业|Processing of Food from Agricultural Products|农副食品; 粮油; grain and oil; agri-food
  131|谷物磨制|Grain milling
   1311|稻谷加工
   1312|小麦加工
   1313|玉米加工
   1314|杂粮加工
   1319|其他谷物磨制
  132|饲料加工|Feed processing
   1321|宠物饲料加工
   1329|其他饲料加工
  133|植物油加工|Vegetable oil processing
   1331|食用植物油加工
   1332|非食用植物油加工
  134|制糖业|Sugar manufacturing
   1340|制糖业
  135|屠宰及肉类加工|Slaughtering and meat processing
   1351|牲畜屠宰
   1352|禽类屠宰
   1353|肉制品及副产品加工
  136|水产品加工|Aquatic products processing
   1361|水产品冷冻加工
   1362|鱼糜制品及水产品干腌制加工
   1363|鱼油提取及制品制造
   1369|其他水产品加工
  137|蔬菜、菌类、水果和坚果加工|Vegetable, mushroom, fruit and nut processing
   1371|蔬菜加工
   1372|食用菌加工
   1373|水果和坚果加工
  139|其他农副食品加工|Other agricultural food processing
   1391|淀粉及淀粉制品制造
   1392|豆制品制造
   1393|蛋品加工
   1399|其他未列明农副食品加工
 14|食品制造业|Manufacture of Foods|食品; 食品加工; food; food processing
  141|焙烤食品制造|Bakery products
   1411|糕点、面包制造
   1419|饼干及其他焙烤食品制造
  142|糖果、巧克力及蜜饯制造|Sweets, chocolate and preserved fruit
   1421|糖果、巧克力制造
   1422|蜜饯制作
  143|方便食品制造|Convenience food
   1431|米、面制品制造
   1432|速冻食品制造
   1433|方便面制造
   1439|方便面及其他方便食品制造
  144|乳制品制造|Dairy products
   1441|液体乳制造
   1442|乳粉制造
   1449|其他乳制品制造
  145|罐头食品制造|Canned food
   1451|肉、禽类罐头制造
   1452|水产品罐头制造
   1453|蔬菜、水果罐头制造
   1459|其他罐头食品制造
  146|调味品、发酵制品制造|Condiments and fermented products
   1461|味精制造
   1462|酱油、食醋及类似制品制造
   1469|其他调味品、发酵制品制造
  149|其他食品制造|Other food manufacturing
   1491|营养食品制造
   1492|保健食品制造
   1493|冷冻饮品及食用冰制造
   1494|盐加工
   1495|食品及饲料添加剂制造
   1499|其他未列明食品制造
 15|酒、饮料和精制茶制造业|Manufacture of Liquor, Beverages and Refined Tea|酒水饮料; 酿酒; 白酒; beverages; brewing
  151|酒的制造|Alcoholic drinks
   1511|酒精制造
   1512|白酒制造
   1513|啤酒制造
   1514|黄酒制造
   1515|葡萄酒制造
   1519|其他酒制造
  152|饮料制造|Soft drinks
   1521|碳酸饮料制造
   1522|瓶（罐）装饮用水制造
   1523|果菜汁及果菜汁饮料制造
   1524|含乳饮料和植物蛋白饮料制造
   1525|固体饮料制造
   1529|茶饮料及其他饮料制造
  153|精制茶加工|Refined tea
   1530|精制茶加工
 16|烟草制品业|Manufacture of Tobacco|烟草; tobacco
  161|烟叶复烤|Tobacco leaf redrying
   1610|烟叶复烤
  162|卷烟制造|Cigarettes
   1620|卷烟制造
  169|其他烟草制品制造|Other tobacco products
   1690|其他烟草制品制造
 17|纺织业|Manufacture of Textiles|纺织; 印染; 织造; textile; textiles; weaving
  171|棉纺织及印染精加工|Cotton spinning, weaving, printing and dyeing
   1711|棉纺纱加工
   1712|棉织造加工
   1713|棉印染精加工
  172|毛纺织及染整精加工|Wool spinning, weaving, dyeing and finishing
   1721|毛条和毛纱线加工
   1722|毛织造加工
   1723|毛染整精加工
  173|麻纺织及染整精加工|Hemp and flax spinning, weaving, dyeing and finishing
   1731|麻纤维纺前加工和纺纱
   1732|麻织造加工
   1733|麻染整精加工
  174|丝绢纺织及印染精加工|Silk weaving, printing and dyeing
   1741|缫丝加工
   1742|绢纺和丝织加工
   1743|丝印染精加工
  175|化纤织造及印染精加工|Chemical-fibre weaving, printing and dyeing
   1751|化纤织造加工
   1752|化纤织物染整精加工
  176|针织或钩针编织物及其制品制造|Knitted and crocheted fabrics and articles
   1761|针织或钩针编织物织造
   1762|针织或钩针编织物印染精加工
   1763|针织或钩针编织品制造
  177|家用纺织制成品制造|Household textiles
   1771|床上用品制造
   1772|毛巾类制品制造
   1773|窗帘、布艺类产品制造
   1779|其他家用纺织制成品制造
  178|产业用纺织制成品制造|Technical textiles
   1781|非织造布制造
   1782|绳、索、缆制造
   1783|纺织带和帘子布制造
   1784|篷、帆布制造
   1789|其他产业用纺织制成品制造
 18|纺织服装、服饰业|Manufacture of Textile Wearing Apparel and Accessories|服装; 成衣; 制衣; garment; apparel; clothing
  181|机织服装制造|Woven garments
   1811|运动机织服装制造
   1819|其他机织服装制造
  182|针织或钩针编织服装制造|Knitted and crocheted garments
   1821|运动休闲针织服装制造
   1829|其他针织或钩针编织服装制造
  183|服饰制造|Clothing accessories
   1830|服饰制造
 19|皮革、毛皮、羽毛及其制品和制鞋业|Manufacture of Leather, Fur, Feather and Related Products and Footwear|皮革; 制鞋; leather; shoes
  191|皮革鞣制加工|Leather tanning
   1910|皮革鞣制加工
  192|皮革制品制造|Leather goods
   1921|皮革服装制造
   1922|皮箱、包（袋）制造
   1923|皮手套及皮装饰制品制造
   1929|其他皮革制品制造
  193|毛皮鞣制及制品加工|Fur dressing and fur goods
   1931|毛皮鞣制加工
   1932|毛皮服装加工
   1939|其他毛皮制品加工
  194|羽毛（绒）加工及制品制造|Feather and down processing and goods
   1941|羽毛（绒）加工
   1942|羽毛（绒）制品加工
  195|制鞋业|Footwear
   1951|纺织面料鞋制造
   1952|皮鞋制造
   1953|塑料鞋制造
   1954|橡胶鞋制造
   1959|其他制鞋业
 20|木材加工和木、竹、藤、棕、草制品业|Processing of Timber, Manufacture of Wood, Bamboo, Rattan, Palm and Straw Products|木材; 人造板; 木业; timber; wood products
  201|木材加工|Timber processing
   2011|锯材加工
   2012|木片加工
   2013|单板加工
   2019|其他木材加工
  202|人造板制造|Wood-based panels
   2021|胶合板制造
   2022|纤维板制造
   2023|刨花板制造
   2029|其他人造板制造
  203|木质制品制造|Wood products
   2031|建筑用木料及木材组件加工
   2032|木门窗制造
   2033|木楼梯制造
   2034|木地板制造
   2035|木制容器制造
   2039|软木制品及其他木制品制造
  204|竹、藤、棕、草等制品制造|Bamboo, rattan, palm and straw products
   2041|竹制品制造
   2042|藤制品制造
   2043|棕制品制造
   2049|草及其他制品制造
 21|家具制造业|Manufacture of Furniture|家具; 定制家居; furniture
  211|木质家具制造|Wooden furniture
   2110|木质家具制造
  212|竹、藤家具制造|Bamboo and rattan furniture
   2120|竹、藤家具制造
  213|金属家具制造|Metal furniture
   2130|金属家具制造
  214|塑料家具制造|Plastic furniture
   2140|塑料家具制造
  219|其他家具制造|Other furniture
   2190|其他家具制造
 22|造纸和纸制品业|Manufacture of Paper and Paper Products|造纸; 纸业; paper; pulp and paper
  221|纸浆制造|Pulp
   2211|木竹浆制造
   2212|非木竹浆制造
  222|造纸|Paper making
   2221|机制纸及纸板制造
   2222|手工纸制造
   2223|加工纸制造
  223|纸制品制造|Paper products
   2231|纸和纸板容器制造
   2239|其他纸制品制造
 23|印刷和记录媒介复制业|Printing and Reproduction of Recording Media|印刷; printing
  231|印刷|Printing
   2311|书、报刊印刷
   2312|本册印制
   2319|包装装潢及其他印刷
  232|装订及印刷相关服务|Binding and services related to printing
   2320|装订及印刷相关服务
  233|记录媒介复制|Reproduction of recorded media
   2330|记录媒介复制
 24|文教、工美、体育和娱乐用品制造业|Manufacture of Articles for Culture, Education, Arts and Crafts, Sport and Entertainment|文体用品; 玩具; toys; sporting goods
  241|文教办公用品制造|Stationery and office supplies
   2411|文具制造
   2412|笔的制造
   2413|教学用模型及教具制造
   2414|墨水、墨汁制造
   2419|其他文教办公用品制造
  242|乐器制造|Musical instruments
   2421|中乐器制造
   2422|西乐器制造
   2423|电子乐器制造
   2429|其他乐器及零件制造
  243|工艺美术及礼仪用品制造|Arts, crafts and ceremonial articles
   2431|雕塑工艺品制造
   2432|金属工艺品制造
   2433|漆器工艺品制造
   2434|花画工艺品制造
   2435|天然植物纤维编织工艺品制造
   2436|抽纱刺绣工艺品制造
   2437|地毯、挂毯制造
   2438|珠宝首饰及有关物品制造
   2439|其他工艺美术品制造
  244|体育用品制造|Sporting goods
   2441|球类制造
   2442|体育器材及配件制造
   2443|训练健身器材制造
   2444|运动防护用具制造
   2449|其他体育用品制造
  245|玩具制造|Toys
   2451|电玩具制造
   2452|塑胶玩具制造
   2453|金属玩具制造
   2454|弹射玩具制造
   2455|娃娃玩具制造
   2456|儿童乘骑玩耍的童车类产品制造
   2459|其他玩具制造
  246|游艺器材及娱乐用品制造|Amusement equipment
   2461|露天游乐场所游乐设备制造
   2462|游艺用品及室内游艺器材制造
   2469|其他娱乐用品制造
 25|石油、煤炭及其他燃料加工业|Processing of Petroleum, Coal and Other Fuels|石化; 炼化; 炼油; 焦化; petrochemical; refinery; petrochemicals
  251|精炼石油产品制造|Refined petroleum products
   2511|原油加工及石油制品制造
   2519|其他原油制造
  252|煤炭加工|Coal processing and coking
   2521|炼焦
   2522|煤制合成气生产
   2523|煤制液体燃料生产
   2524|煤制品制造
   2529|其他煤炭加工
  253|核燃料加工|Nuclear fuel processing
   2530|核燃料加工
  254|生物质燃料加工|Biomass fuel processing
   2541|生物质液体燃料生产
   2542|生物质致密成型燃料加工
 26|化学原料和化学制品制造业|Manufacture of Raw Chemical Materials and Chemical Products|化工; 精细化工; chemical industry; chemicals; fine chemicals
  261|基础化学原料制造|Basic chemicals
   2611|无机酸制造
   2612|无机碱制造
   2613|无机盐制造
   2614|有机化学原料制造
   2619|其他基础化学原料制造
  262|肥料制造|Fertilisers
   2621|氮肥制造
   2622|磷肥制造
   2623|钾肥制造
   2624|复混肥料制造
   2625|有机肥料及微生物肥料制造
   2629|其他肥料制造
  263|农药制造|Pesticides
   2631|化学农药制造
   2632|生物化学农药及微生物农药制造
  264|涂料、油墨、颜料及类似产品制造|Coatings, inks, pigments and the like
   2641|涂料制造
   2642|油墨及类似产品制造
   2643|工业颜料制造
   2644|工艺美术颜料制造
   2645|染料制造
   2646|密封用填料及类似品制造
  265|合成材料制造|Synthetic materials
   2651|初级形态塑料及合成树脂制造
   2652|合成橡胶制造
   2653|合成纤维单（聚合）体制造
   2659|其他合成材料制造
  266|专用化学产品制造|Specialty chemicals
   2661|化学试剂和助剂制造
   2662|专项化学用品制造
   2663|林产化学产品制造
   2664|文化用信息化学品制造
   2665|医学生产用信息化学品制造
   2666|环境污染处理专用药剂材料制造
   2667|动物胶制造
   2669|其他专用化学产品制造
  267|炸药、火工及焰火产品制造|Explosives, pyrotechnics and fireworks
   2671|炸药及火工产品制造
   2672|焰火、鞭炮产品制造
  268|日用化学产品制造|Household chemicals
   2681|肥皂及洗涤剂制造
   2682|化妆品制造
   2683|口腔清洁用品制造
   2684|香料、香精制造
   2689|其他日用化学产品制造
 27|医药制造业|Manufacture of Medicines|医药; 制药; 生物医药; pharmaceutical; pharma; biopharma
  271|化学药品原料药制造|Active pharmaceutical ingredients
   2710|化学药品原料药制造
  272|化学药品制剂制造|Chemical drug preparations
   2720|化学药品制剂制造
  273|中药饮片加工|Prepared Chinese medicinal herbs
   2730|中药饮片加工
  274|中成药生产|Chinese patent medicines
   2740|中成药生产
  275|兽用药品制造|Veterinary drugs
   2750|兽用药品制造
  276|生物药品制品制造|Biological products
   2761|生物药品制造
   2762|基因工程药物和疫苗制造
  277|卫生材料及医药用品制造|Medical materials and supplies
   2770|卫生材料及医药用品制造
  278|药用辅料及包装材料|Pharmaceutical excipients and packaging
   2780|药用辅料及包装材料
 28|化学纤维制造业|Manufacture of Chemical Fibres|化纤; chemical fibre; chemical fiber
  281|纤维素纤维原料及纤维制造|Cellulose raw materials and fibres
   2811|化纤浆粕制造
   2812|人造纤维（纤维素纤维）制造
  282|合成纤维制造|Synthetic fibres
   2821|锦纶纤维制造
   2822|涤纶纤维制造
   2823|腈纶纤维制造
   2824|维纶纤维制造
   2825|丙纶纤维制造
   2826|氨纶纤维制造
   2829|其他合成纤维制造
  283|生物基材料制造|Bio-based materials
   2831|生物基化学纤维制造
   2832|生物基、淀粉基新材料制造
 29|橡胶和塑料制品业|Manufacture of Rubber and Plastics Products|橡塑; 橡胶; 塑料; rubber; plastics; tyre
  291|橡胶制品业|Rubber products
   2911|轮胎制造
   2912|橡胶板、管、带制造
   2913|橡胶零件制造
   2914|再生橡胶制造
   2915|日用及医用橡胶制品制造
   2916|运动场地用塑胶制造
   2919|其他橡胶制品制造
  292|塑料制品业|Plastic products
   2921|塑料薄膜制造
   2922|塑料板、管、型材制造
   2923|塑料丝、绳及编织品制造
   2924|泡沫塑料制造
   2925|塑料人造革、合成革制造
   2926|塑料包装箱及容器制造
   2927|日用塑料制品制造
   2928|人造草坪制造
   2929|塑料零件及其他塑料制品制造
 30|非金属矿物制品业|Manufacture of Non-metallic Mineral Products|建材; 水泥; 玻璃; 陶瓷; building materials; cement; glass; ceramics
  301|水泥、石灰和石膏制造|Cement, lime and gypsum
   3011|水泥制造
   3012|石灰和石膏制造
  302|石膏、水泥制品及类似制品制造|Gypsum and cement products
   3021|水泥制品制造
   3022|砼结构构件制造
   3023|石棉水泥制品制造
   3024|轻质建筑材料制造
   3029|其他水泥类似制品制造
  303|砖瓦、石材等建筑材料制造|Bricks, tiles, stone and other building materials
   3031|粘土砖瓦及建筑砌块制造
   3032|建筑陶瓷制品制造
   3033|建筑用石加工
   3034|防水建筑材料制造
   3035|隔热和隔音材料制造
   3039|其他建筑材料制造
  304|玻璃制造|Glass
   3041|平板玻璃制造
   3042|特种玻璃制造
   3049|其他玻璃制造
  305|玻璃制品制造|Glass products
   3051|技术玻璃制品制造
   3052|光学玻璃制造
   3053|玻璃仪器制造
   3054|日用玻璃制品制造
   3055|玻璃包装容器制造
   3056|玻璃保温容器制造
   3057|制镜及类似品加工
   3059|其他玻璃制品制造
  306|玻璃纤维和玻璃纤维增强塑料制品制造|Glass fibre and glass-fibre reinforced plastics
   3061|玻璃纤维及制品制造
   3062|玻璃纤维增强塑料制品制造
  307|陶瓷制品制造|Ceramic products
   3071|建筑陶瓷制品制造
   3072|卫生陶瓷制品制造
   3073|特种陶瓷制品制造
   3074|日用陶瓷制品制造
   3075|陈设艺术陶瓷制造
   3076|园艺陶瓷制造
   3079|其他陶瓷制品制造
  308|耐火材料制品制造|Refractories
   3081|石棉制品制造
   3082|云母制品制造
   3089|耐火陶瓷制品及其他耐火材料制造
  309|石墨及其他非金属矿物制品制造|Graphite and other non-metallic mineral products
   3091|石墨及碳素制品制造
   3099|其他非金属矿物制品制造
 31|黑色金属冶炼和压延加工业|Smelting and Pressing of Ferrous Metals|钢铁; 钢厂; 黑色金属; steel; iron and steel; steel mill
  311|炼铁|Iron smelting
   3110|炼铁
  312|炼钢|Steelmaking|炼钢厂; 转炉; 电炉; steel works
   3120|炼钢
  313|钢压延加工|Steel rolling and processing|轧钢; 钢材; 冷轧; 热轧; rolling mill
   3130|钢压延加工
  314|铁合金冶炼|Ferro-alloy smelting
   3140|铁合金冶炼
 32|有色金属冶炼和压延加工业|Smelting and Pressing of Non-ferrous Metals|有色金属; 有色; 电解铝; 铜业; aluminium; copper; non-ferrous metals
  321|常用有色金属冶炼|Smelting of common non-ferrous metals
   3211|铜冶炼
   3212|铅锌冶炼
   3213|镍钴冶炼
   3214|锡冶炼
   3215|锑冶炼
   3216|铝冶炼
   3217|镁冶炼
   3218|硅冶炼
   3219|其他常用有色金属冶炼
  322|贵金属冶炼|Smelting of precious metals
   3221|金冶炼
   3222|银冶炼
   3229|其他贵金属冶炼
  323|稀有稀土金属冶炼|Smelting of rare metals and rare earths
   3231|钨钼冶炼
   3232|稀土金属冶炼
   3239|其他稀有金属冶炼
  324|有色金属合金制造|Non-ferrous alloys
   3240|有色金属合金制造
  325|有色金属压延加工|Rolling and processing of non-ferrous metals
   3251|铜压延加工
   3252|铝压延加工
   3253|贵金属压延加工
   3254|稀有稀土金属压延加工
   3259|其他有色金属压延加工
 33|金属制品业|Manufacture of Metal Products|五金; 金属加工; 金属件; metal products; fabricated metal
  331|结构性金属制品制造|Structural metal products
   3311|金属结构制造
   3312|金属门窗制造
  332|金属工具制造|Metal tools
   3321|切削工具制造
   3322|手工具制造
   3323|农用及园林用金属工具制造
   3324|刀剪及类似日用金属工具制造
   3329|其他金属工具制造
  333|集装箱及金属包装容器制造|Containers and metal packaging
   3331|集装箱制造
   3332|金属压力容器制造
   3333|金属包装容器及材料制造
  334|金属丝绳及其制品制造|Metal wire ropes and products
   3340|金属丝绳及其制品制造
  335|建筑、安全用金属制品制造|Metal products for building and safety
   3351|建筑、家具用金属配件制造
   3352|建筑装饰及水暖管道零件制造
   3353|安全、消防用金属制品制造
   3359|其他建筑、安全用金属制品制造
  336|金属表面处理及热处理加工|Metal surface treatment and heat treatment|电镀; 热处理; 涂装; electroplating; heat treatment
   3360|金属表面处理及热处理加工
  337|搪瓷制品制造|Enamelware
   3371|生产专用搪瓷制品制造
   3372|建筑装饰搪瓷制品制造
   3373|搪瓷卫生洁具制造
   3379|搪瓷日用品及其他搪瓷制品制造
  338|金属制日用品制造|Metal household articles
   3381|金属制厨房用器具制造
   3382|金属制餐具和器皿制造
   3383|金属制卫生器具制造
   3389|其他金属制日用品制造
  339|铸造及其他金属制品制造|Castings and other metal products|铸造; 锻造; 压铸; foundry; casting; forging
   3391|黑色金属铸造
   3392|有色金属铸造
   3393|锻件及粉末冶金制品制造
   3394|交通及公共管理用金属标牌制造
   3399|其他未列明金属制品制造
 34|通用设备制造业|Manufacture of General Purpose Machinery|通用设备; 通用机械; 装备制造; general machinery; machinery
  341|锅炉及原动设备制造|Boilers and prime movers
   3411|锅炉及辅助设备制造
   3412|内燃机及配件制造
   3413|汽轮机及辅机制造
   3414|水轮机及辅机制造
   3415|风能原动设备制造
   3419|其他原动设备制造
  342|金属加工机械制造|Metal-working machinery|机床; 数控机床; machine tools; CNC machine tools
   3421|金属切削机床制造
   3422|金属成形机床制造
   3423|铸造机械制造
   3424|金属切割及焊接设备制造
   3425|机床附件制造
   3429|其他金属加工机械制造
  343|物料搬运设备制造|Materials handling equipment|起重机械; 叉车; 输送设备; 电梯; cranes; forklifts; conveyors; elevators
   3431|轻小型起重设备制造
   3432|起重机制造
   3433|生产专用车辆制造
   3434|连续搬运设备制造
   3435|电梯、自动扶梯及升降机制造
   3436|客运索道制造
   3437|机械式停车设备制造
   3439|其他物料搬运设备制造
  344|泵、阀门、压缩机及类似机械制造|Pumps, valves, compressors and the like|泵阀; 压缩机; 液压件; valves; compressors; hydraulics
   3441|泵及真空设备制造
   3442|气体压缩机械制造
   3443|阀门和旋塞制造
   3444|液压动力机械及元件制造
   3445|液力动力机械元件制造
   3446|气压动力机械及元件制造
  345|轴承、齿轮和传动部件制造|Bearings, gears and transmission parts|轴承; 齿轮; 减速机; bearings; gears; gearboxes
   3451|滚动轴承制造
   3452|滑动轴承制造
   3453|齿轮及齿轮减、变速箱制造
   3459|其他传动部件制造
  346|烘炉、风机、包装等设备制造|Ovens, fans, packaging and similar equipment|风机; 制冷设备; 包装机械; fans; refrigeration; packaging machinery
   3461|烘炉、熔炉及电炉制造
   3462|风机、风扇制造
   3463|气体、液体分离及纯净设备制造
   3464|制冷、空调设备制造
   3465|风动和电动工具制造
   3466|喷枪及类似器具制造
   3467|包装专用设备制造
  347|文化、办公用机械制造|Cultural and office machinery
   3471|电影机械制造
   3472|幻灯及投影设备制造
   3473|照相机及器材制造
   3474|复印和胶印设备制造
   3475|计算器及货币专用设备制造
   3479|其他文化、办公用机械制造
  348|通用零部件制造|General-purpose parts|紧固件; 弹簧; 机械零部件; fasteners; springs; machine parts
   3481|金属密封件制造
   3482|紧固件制造
   3483|弹簧制造
   3484|机械零部件加工
   3489|其他通用零部件制造
  349|其他通用设备制造业|Other general-purpose equipment|机器人制造; 工业机器人; industrial robots; 3D 打印设备
   3491|工业机器人制造||机器人本体; 六轴机器人; robot arms
   3492|特殊作业机器人制造
   3493|增材制造装备制造
   3499|其他未列明通用设备制造业
 35|专用设备制造业|Manufacture of Special Purpose Machinery|专用设备; 专用机械; 重型装备; special machinery; special-purpose equipment
  351|采矿、冶金、建筑专用设备制造|Mining, metallurgical and construction equipment|工程机械; 矿山机械; 冶金设备; construction machinery; mining machinery; excavators
   3511|矿山机械制造
   3512|石油钻采专用设备制造
   3513|深海石油钻探设备制造
   3514|建筑工程用机械制造
   3515|建筑材料生产专用机械制造
   3516|冶金专用设备制造
   3517|隧道施工专用机械制造
  352|化工、木材、非金属加工专用设备制造|Equipment for chemicals, wood and non-metal processing|模具; 注塑机; 化工装备; moulds; molds; injection-moulding machines
   3521|炼油、化工生产专用设备制造
   3522|橡胶加工专用设备制造
   3523|塑料加工专用设备制造
   3524|木材加工机械制造
   3525|模具制造||模具厂; 注塑模具; mould making; tooling
   3529|其他非金属加工专用设备制造
  353|食品、饮料、烟草及饲料生产专用设备制造|Equipment for food, drink, tobacco and feed|食品机械; food machinery
   3531|食品、酒、饮料及茶生产专用设备制造
   3532|农副食品加工专用设备制造
   3533|烟草生产专用设备制造
   3534|饲料生产专用设备制造
  354|印刷、制药、日化及日用品生产专用设备制造|Equipment for printing, pharmaceuticals and household goods
   3541|制浆和造纸专用设备制造
   3542|印刷专用设备制造
   3543|日用化工专用设备制造
   3544|制药专用设备制造
   3545|照明器具生产专用设备制造
   3546|玻璃、陶瓷和搪瓷制品生产专用设备制造
   3549|其他日用品生产专用设备制造
  355|纺织、服装和皮革加工专用设备制造|Equipment for textiles, garments and leather|纺织机械; 纺机; 缝制机械; textile machinery
   3551|纺织专用设备制造
   3552|皮革、毛皮及其制品加工专用设备制造
   3553|缝制机械制造
   3554|洗涤机械制造
  356|电子和电工机械专用设备制造|Equipment for electronics and electrical machinery|半导体设备; 半导体器件专用设备; semiconductor equipment
   3561|电工机械专用设备制造
   3562|半导体器件专用设备制造
   3563|电子元器件与机电组件设备制造
   3569|其他电子专用设备制造
  357|农、林、牧、渔专用机械制造|Agricultural, forestry, animal-husbandry and fishery machinery|农机; 农业机械; agricultural machinery; tractors
   3571|拖拉机制造
   3572|机械化农业及园艺机具制造
   3573|营林及木竹采伐机械制造
   3574|畜牧机械制造
   3575|渔业机械制造
   3576|农林牧渔机械配件制造
   3577|棉花加工机械制造
   3579|其他农、林、牧、渔业机械制造
  358|医疗仪器设备及器械制造|Medical instruments and devices|医疗器械; 医疗设备; medical devices
   3581|医疗诊断、监护及治疗设备制造
   3582|口腔科用设备及器具制造
   3583|医疗实验室及医用消毒设备和器具制造
   3584|医疗、外科及兽医用器械制造
   3585|机械治疗及病房护理设备制造
   3586|假肢、人工器官及植（介）入器械制造
   3587|眼镜制造
   3589|其他医疗设备及器械制造
  359|环保、邮政、社会公共服务及其他专用设备制造|Environmental, postal, public-service and other equipment|环保设备; environmental equipment
   3591|环境保护专用设备制造
   3592|地质勘查专用设备制造
   3593|邮政专用机械及器材制造
   3594|商业、饮食、服务专用设备制造
   3595|社会公共安全设备及器材制造
   3596|交通安全、管制及类似专用设备制造
   3597|水资源专用机械制造
   3599|其他专用设备制造
 36|汽车制造业|Manufacture of Automobiles|汽车; 汽车行业; 整车; automotive; automobile; car maker
  361|汽车整车制造|Complete motor vehicles|汽车整车; 新能源汽车; 电动汽车; electric vehicles; NEV; vehicle assembly
   3611|汽柴油车整车制造
   3612|新能源车整车制造||新能源整车; 纯电动; battery electric vehicles
  362|汽车用发动机制造|Motor-vehicle engines
   3620|汽车用发动机制造
  363|改装汽车制造|Modified vehicles
   3630|改装汽车制造
  364|低速汽车制造|Low-speed vehicles
   3640|低速汽车制造
  365|电车制造|Trams and trolleybuses
   3650|电车制造
  366|汽车车身、挂车制造|Vehicle bodies and trailers
   3660|汽车车身、挂车制造
  367|汽车零部件及配件制造|Motor-vehicle parts and accessories|汽车零部件; 汽配; 汽车配件; auto parts; automotive components; tier 1 supplier
   3670|汽车零部件及配件制造
 37|铁路、船舶、航空航天和其他运输设备制造业|Manufacture of Railway, Ship, Aerospace and Other Transport Equipment|轨道交通; 船舶; 航空航天; rail; shipbuilding; aerospace
  371|铁路运输设备制造|Railway transport equipment|高铁; 动车; 机车车辆; rolling stock
   3711|高铁车组制造
   3712|铁路机车车辆制造
   3713|窄轨机车车辆制造
   3714|高铁设备、配件制造
   3715|铁路机车车辆配件制造
   3716|铁路专用设备及器材、配件制造
   3719|其他铁路运输设备制造
  372|城市轨道交通设备制造|Urban rail transit equipment
   3720|城市轨道交通设备制造
  373|船舶及相关装置制造|Ships and related equipment|造船; 船厂; 海工; shipyard
   3731|金属船舶制造
   3732|非金属船舶制造
   3733|娱乐船和运动船制造
   3734|船用配套设备制造
   3735|船舶改装
   3736|船舶拆除
   3737|海洋工程装备制造
   3739|航标器材及其他相关装置制造
  374|航空、航天器及设备制造|Aircraft, spacecraft and equipment|航空; 航天; 飞机制造; 大飞机; aircraft; spacecraft
   3741|飞机制造
   3742|航天器及运载火箭制造
   3743|航天相关设备制造
   3744|航空相关设备制造
   3749|其他航空航天器制造
  375|摩托车制造|Motorcycles
   3751|摩托车整车制造
   3752|摩托车零部件及配件制造
  376|脚踏自行车及残疾人座车制造|Bicycles and vehicles for the disabled
   3761|自行车制造
   3762|残疾人座车制造
  377|助动车制造|Power-assisted bicycles
   3770|助动车制造
  378|非公路休闲车及零配件制造|Off-road leisure vehicles and parts
   3780|非公路休闲车及零配件制造
  379|潜水救捞及其他未列明运输设备制造|Diving, salvage and other transport equipment
   3791|潜水装备制造
   3792|水下救捞装备制造
   3799|其他未列明运输设备制造
 38|电气机械和器材制造业|Manufacture of Electrical Machinery and Apparatus|电气; 电气设备; 电工; electrical equipment; electrical machinery
  381|电机制造|Electric motors and generators|电机; 电动机; 发电机; motors; generators
   3811|发电机及发电机组制造
   3812|电动机制造
   3813|微特电机及组件制造
   3819|其他电机制造
  382|输配电及控制设备制造|Power transmission, distribution and control equipment|输配电; 变压器; 开关柜; 光伏设备; transformers; switchgear; photovoltaic equipment
   3821|变压器、整流器和电感器制造
   3822|电容器及其配套设备制造
   3823|配电开关控制设备制造
   3824|电力电子元器件制造
   3825|光伏设备及元器件制造||光伏组件; photovoltaic modules
   3829|其他输配电及控制设备制造
  383|电线、电缆、光缆及电工器材制造|Wires, cables, optical cables and electrical materials|电线电缆; 线缆; 光缆; 光纤; cables; wire and cable; optical fibre
   3831|电线、电缆制造
   3832|光纤制造
   3833|光缆制造
   3834|绝缘制品制造
   3839|其他电工器材制造
  384|电池制造|Batteries|锂电池; 动力电池; 电池; 储能电池; lithium batteries; batteries
   3841|锂离子电池制造||锂离子电池; lithium-ion batteries
   3842|镍氢电池制造
   3843|铅蓄电池制造
   3844|锌锰电池制造
   3849|其他电池制造
  385|家用电力器具制造|Household electric appliances|家电; 家用电器; 白色家电; home appliances; white goods
   3851|家用制冷电器具制造
   3852|家用空气调节器制造
   3853|家用通风电器具制造
   3854|家用厨房电器具制造
   3855|家用清洁卫生电器具制造
   3856|家用美容、保健护理电器具制造
   3857|家用电力器具专用配件制造
   3859|其他家用电力器具制造
  386|非电力家用器具制造|Household non-electric appliances
   3861|燃气及类似能源家用器具制造
   3862|太阳能器具制造
   3869|其他非电力家用器具制造
  387|照明器具制造|Lighting|照明; LED 照明; lighting
   3871|电光源制造
   3872|照明灯具制造
   3873|舞台及场地用灯制造
   3874|智能照明器具制造
   3879|灯用电器附件及其他照明器具制造
  389|其他电气机械及器材制造|Other electrical machinery and equipment
   3891|电气信号设备装置制造
   3899|其他未列明电气机械及器材制造
 39|计算机、通信和其他电子设备制造业|Manufacture of Computers, Communication and Other Electronic Equipment|电子; 电子信息; 电子制造; 3C 制造; electronics; consumer electronics
  391|计算机制造|Computers|服务器; 计算机整机; servers; computers
   3911|计算机整机制造
   3912|计算机零部件制造
   3913|计算机外围设备制造
   3914|工业控制计算机及系统制造
   3915|信息安全设备制造
   3919|其他计算机制造
  392|通信设备制造|Communication equipment|通信设备; 基站设备; 手机; telecom equipment; smartphones
   3921|通信系统设备制造
   3922|通信终端设备制造
  393|广播电视设备制造|Broadcasting and television equipment
   3931|广播电视节目制作及发射设备制造
   3932|广播电视接收设备制造
   3933|广播电视专用配件制造
   3934|专业音响设备制造
   3939|应用电视设备及其他广播电视设备制造
  394|雷达及配套设备制造|Radar and ancillary equipment
   3940|雷达及配套设备制造
  395|视听设备制造|Audio and video equipment
   3951|电视机制造
   3952|音响设备制造
   3953|影视录放设备制造
  396|智能消费设备制造|Smart consumer devices|可穿戴设备; 无人机; 智能硬件; wearables; drones; smart hardware
   3961|可穿戴智能设备制造
   3962|智能车载设备制造
   3963|智能无人飞行器制造
   3964|服务消费机器人制造
   3969|其他智能消费设备制造
  397|电子器件制造|Electronic devices|半导体; 芯片; 集成电路; 显示面板; 面板; semiconductor; integrated circuits; chips; display panels
   3971|电子真空器件制造
   3972|半导体分立器件制造
   3973|集成电路制造||晶圆; 封测; 晶圆厂; wafer fab; foundry for chips
   3974|显示器件制造
   3975|半导体照明器件制造
   3976|光电子器件制造
   3979|其他电子器件制造
  398|电子元件及电子专用材料制造|Electronic components and materials|电子元器件; 印制电路板; PCB; 连接器; 电容; electronic components; printed circuit boards
   3981|电阻电容电感元件制造
   3982|电子电路制造||电路板; SMT 代工; PCBA
   3983|敏感元件及传感器制造
   3984|电声器件及零件制造
   3985|电子专用材料制造
   3989|其他电子元件制造
  399|其他电子设备制造|Other electronic equipment
   3990|其他电子设备制造
 40|仪器仪表制造业|Manufacture of Measuring Instruments and Meters|仪器仪表; 仪表; instruments; instrumentation
  401|通用仪器仪表制造|General-purpose instruments and meters|工业自动化仪表; 传感器; 流量计; sensors; industrial instruments
   4011|工业自动控制系统装置制造
   4012|电工仪器仪表制造
   4013|绘图、计算及测量仪器制造
   4014|实验分析仪器制造
   4015|试验机制造
   4016|供应用仪器仪表制造
   4019|其他通用仪器制造
  402|专用仪器仪表制造|Special-purpose instruments and meters
   4021|环境监测专用仪器仪表制造
   4022|运输设备及生产用计数仪表制造
   4023|导航、气象及海洋专用仪器制造
   4024|农林牧渔专用仪器仪表制造
   4025|地质勘探和地震专用仪器制造
   4026|教学专用仪器制造
   4027|核子及核辐射测量仪器制造
   4028|电子测量仪器制造
   4029|其他专用仪器制造
  403|钟表与计时仪器制造|Clocks and timing instruments
   4030|钟表与计时仪器制造
  404|光学仪器制造|Optical instruments|光学; 光学镜头; optics
   4040|光学仪器制造
  405|衡器制造|Weighing instruments
   4050|衡器制造
  409|其他仪器仪表制造业|Other instruments
   4090|其他仪器仪表制造业
 41|其他制造业|Other Manufacturing
  411|日用杂品制造|Sundry daily articles
   4111|鬃毛加工、制刷及清扫工具制造
   4119|其他日用杂品制造
  412|核辐射加工|Radiation processing
   4120|核辐射加工
  419|其他未列明制造业|Other manufacturing not elsewhere listed
   4190|其他未列明制造业
 42|废弃资源综合利用业|Utilisation of Waste Resources|再生资源; 资源回收; recycling
  421|金属废料和碎屑加工处理|Metal scrap processing
   4210|金属废料和碎屑加工处理
  422|非金属废料和碎屑加工处理|Non-metal scrap processing
   4220|非金属废料和碎屑加工处理
 43|金属制品、机械和设备修理业|Repair of Metal Products, Machinery and Equipment|设备维修; 再制造; equipment repair; remanufacturing
  431|金属制品修理|Repair of metal products
   4310|金属制品修理
  432|通用设备修理|Repair of general-purpose equipment
   4320|通用设备修理
  433|专用设备修理|Repair of special-purpose equipment
   4330|专用设备修理
  434|铁路、船舶、航空航天等运输设备修理|Repair of railway, ship, aerospace and other transport equipment
   4341|铁路运输设备修理
   4342|船舶修理
   4343|航空航天器修理
   4349|其他运输设备修理
  435|电气设备修理|Repair of electrical equipment
   4350|电气设备修理
  436|仪器仪表修理|Repair of instruments
   4360|仪器仪表修理
  439|其他机械和设备修理业|Repair of other machinery and equipment
   4390|其他机械和设备修理业
D|电力、热力、燃气及水生产和供应业|Production and Supply of Electricity, Heat, Gas and Water|公用事业; utilities
 44|电力、热力生产和供应业|Production and Supply of Electric Power and Heat|电力; 电网; 电厂; 热电; electric power; power grid; power plant
  441|电力生产|Electric power generation|火电; 风电; 水电; 光伏发电; 核电; wind power; hydropower; solar power; thermal power
   4411|火力发电
   4412|热电联产
   4413|水力发电
   4414|核力发电
   4415|风力发电
   4416|太阳能发电
   4417|生物质能发电
   4419|其他电力生产
  442|电力供应|Electric power supply|供电; 配电网; 输电; power transmission and distribution
   4420|电力供应
  443|热力生产和供应|Heat production and supply
   4430|热力生产和供应
 45|燃气生产和供应业|Production and Supply of Gas|燃气; 天然气供应; gas supply; city gas
  451|燃气生产和供应业|Gas production and supply
   4511|天然气生产和供应业
   4512|液化石油气生产和供应业
   4513|煤气生产和供应业
  452|生物质燃气生产和供应业|Biogas production and supply
   4520|生物质燃气生产和供应业
 46|水的生产和供应业|Production and Supply of Water|水务; 供水; 自来水; 污水处理; water supply; water utility
  461|自来水生产和供应|Tap water production and supply
   4610|自来水生产和供应
  462|污水处理及其再生利用|Sewage treatment and reuse|污水厂; wastewater; sewage plant
   4620|污水处理及其再生利用
  463|海水淡化处理|Seawater desalination
   4630|海水淡化处理
  469|其他水的处理、利用与分配|Other water treatment, use and distribution
   4690|其他水的处理、利用与分配
E|建筑业|Construction|建筑; 施工; building industry
 47|房屋建筑业|Construction of Buildings|房建; 建筑施工; building construction
  471|住宅房屋建筑
   4710|住宅房屋建筑
  472|体育场馆建筑
   4720|体育场馆建筑
  479|其他房屋建筑业
   4790|其他房屋建筑业
 48|土木工程建筑业|Civil Engineering|土木; 基建; 路桥; civil engineering works
  481|铁路、道路、隧道和桥梁工程建筑
   4811|铁路工程建筑
   4812|公路工程建筑
   4813|市政道路工程建筑
   4814|城市轨道交通工程建筑
   4819|其他道路、隧道和桥梁工程建筑
  482|水利和水运工程建筑
   4821|水源及供水设施工程建筑
   4822|河湖治理及防洪设施工程建筑
   4823|港口及航运设施工程建筑
  483|海洋工程建筑
   4831|海洋油气资源开发利用工程建筑
   4832|海洋能源开发利用工程建筑
   4833|海底隧道工程建筑
   4834|海底设施铺设工程建筑
   4839|其他海洋工程建筑
  484|工矿工程建筑
   4840|工矿工程建筑
  485|架线和管道工程建筑
   4851|架线及设备工程建筑
   4852|管道工程建筑
   4853|地下综合管廊工程建筑
  486|节能环保工程施工
   4861|节能工程施工
   4862|环保工程施工
   4863|生态保护工程施工
  487|电力工程施工
   4871|火力发电工程施工
   4872|水力发电工程施工
   4873|核电工程施工
   4874|风能发电工程施工
   4875|太阳能发电工程施工
   4879|其他电力工程施工
  489|其他土木工程建筑
   4891|园林绿化工程施工
   4892|体育场地设施工程施工
   4893|游乐设施工程施工
   4899|其他土木工程建筑施工
 49|建筑安装业|Construction Installation|机电安装; 设备安装; installation works
  491|电气安装
   4910|电气安装
  492|管道和设备安装
   4920|管道和设备安装
  499|其他建筑安装业
   4991|体育场地设施安装
   4999|其他建筑安装
 50|建筑装饰、装修和其他建筑业|Building Decoration, Finishing and Other Construction
  501|建筑装饰和装修业
   5011|公共建筑装饰和装修
   5012|住宅装饰和装修
   5013|建筑幕墙装饰和装修
  502|建筑物拆除和场地准备活动
   5021|建筑物拆除活动
   5022|场地准备活动
  503|提供施工设备服务
   5030|提供施工设备服务
  509|其他未列明建筑业
   5090|其他未列明建筑业
F|批发和零售业|Wholesale and Retail Trade|批发零售; 商贸
 51|批发业|Wholesale Trade|批发; wholesale
  511|农、林、牧、渔产品批发
   5111|谷物、豆及薯类批发
   5112|种子批发
   5113|畜牧渔业饲料批发
   5114|棉、麻批发
   5115|林业产品批发
   5116|牲畜批发
   5117|渔业产品批发
   5119|其他农牧产品批发
  512|食品、饮料及烟草制品批发
   5121|米、面制品及食用油批发
   5122|糕点、糖果及糖批发
   5123|果品、蔬菜批发
   5124|肉、禽、蛋、奶及水产品批发
   5125|盐及调味品批发
   5126|营养和保健品批发
   5127|酒、饮料及茶叶批发
   5128|烟草制品批发
   5129|其他食品批发
  513|纺织、服装及家庭用品批发
   5131|纺织品、针织品及原料批发
   5132|服装批发
   5133|鞋帽批发
   5134|化妆品及卫生用品批发
   5135|厨具卫具及日用杂品批发
   5136|灯具、装饰物品批发
   5137|家用视听设备批发
   5138|日用家电批发
   5139|其他家庭用品批发
  514|文化、体育用品及器材批发
   5141|文具用品批发
   5142|体育用品及器材批发
   5143|图书批发
   5144|报刊批发
   5145|音像制品、电子和数字出版物批发
   5146|首饰、工艺品及收藏品批发
   5147|乐器批发
   5149|其他文化用品批发
  515|医药及医疗器材批发
   5151|西药批发
   5152|中药批发
   5153|动物用药品批发
   5154|医疗用品及器材批发
  516|矿产品、建材及化工产品批发
   5161|煤炭及制品批发
   5162|石油及制品批发
   5163|非金属矿及制品批发
   5164|金属及金属矿批发
   5165|建材批发
   5166|化肥批发
   5167|农药批发
   5168|农用薄膜批发
   5169|其他化工产品批发
  517|机械设备、五金产品及电子产品批发
   5171|农业机械批发
   5172|汽车及零配件批发
   5173|摩托车及零配件批发
   5174|五金产品批发
   5175|电气设备批发
   5176|计算机、软件及辅助设备批发
   5177|通讯设备批发
   5178|广播影视设备批发
   5179|其他机械设备及电子产品批发
  518|贸易经纪与代理
   5181|贸易代理
   5182|一般物品拍卖
   5183|艺术品、收藏品拍卖
   5184|艺术品代理
   5189|其他贸易经纪与代理
  519|其他批发业
   5191|再生物资回收与批发
   5192|宠物食品用品批发
   5193|互联网批发
   5199|其他未列明批发业
 52|零售业|Retail Trade|零售; retail
  521|综合零售
   5211|百货零售
   5212|超级市场零售
   5213|便利店零售
   5219|其他综合零售
  522|食品、饮料及烟草制品专门零售
   5221|粮油零售
   5222|糕点、面包零售
   5223|果品、蔬菜零售
   5224|肉、禽、蛋、奶及水产品零售
   5225|营养和保健品零售
   5226|酒、饮料及茶叶零售
   5227|烟草制品零售
   5229|其他食品零售
  523|纺织、服装及日用品专门零售
   5231|纺织品及针织品零售
   5232|服装零售
   5233|鞋帽零售
   5234|化妆品及卫生用品零售
   5235|厨具卫具及日用杂品零售
   5236|钟表、眼镜零售
   5237|箱包零售
   5238|自行车等代步设备零售
   5239|其他日用品零售
  524|文化、体育用品及器材专门零售
   5241|文具用品零售
   5242|体育用品及器材零售
   5243|图书、报刊零售
   5244|音像制品、电子和数字出版物零售
   5245|珠宝首饰零售
   5246|工艺美术品及收藏品零售
   5247|乐器零售
   5248|照相器材零售
   5249|其他文化用品零售
  525|医药及医疗器材专门零售
   5251|西药零售
   5252|中药零售
   5253|动物用药品零售
   5254|医疗用品及器材零售
   5255|保健辅助治疗器材零售
  526|汽车、摩托车、零配件和燃料及其他动力销售
   5261|汽车新车零售
   5262|汽车旧车零售
   5263|汽车零配件零售
   5264|摩托车及零配件零售
   5265|机动车燃油零售
   5266|机动车燃气零售
   5267|机动车充电销售
  527|家用电器及电子产品专门零售
   5271|家用视听设备零售
   5272|日用家电零售
   5273|计算机、软件及辅助设备零售
   5274|通信设备零售
   5279|其他电子产品零售
  528|五金、家具及室内装饰材料专门零售
   5281|五金零售
   5282|灯具零售
   5283|家具零售
   5284|涂料零售
   5285|卫生洁具零售
   5286|木质装饰材料零售
   5287|陶瓷、石材装饰材料零售
   5289|其他室内装饰材料零售
  529|货摊、无店铺及其他零售业
   5291|流动货摊零售
   5292|互联网零售
   5293|邮购及电视、电话零售
   5294|自动售货机零售
   5295|旧货零售
   5296|生活用燃料零售
   5297|宠物食品用品零售
   5299|其他未列明零售业
G|交通运输、仓储和邮政业|Transport, Storage and Post|物流; 交通运输; logistics; transportation
 53|铁路运输业|Railway Transport|铁路; railway
  531|铁路旅客运输
   5311|高速铁路旅客运输
   5312|城际铁路旅客运输
   5313|普通铁路旅客运输
  532|铁路货物运输
   5320|铁路货物运输
  533|铁路运输辅助活动
   5331|客运火车站
   5332|货运火车站（场）
   5333|铁路运输维护活动
   5339|其他铁路运输辅助活动
 54|道路运输业|Road Transport|公路运输; 道路货运; 公交; trucking; road freight
  541|城市公共交通运输
   5411|公共电汽车客运
   5412|城市轨道交通
   5413|出租车客运
   5414|公共自行车服务
   5419|其他城市公共交通运输
  542|公路旅客运输
   5421|长途客运
   5422|旅游客运
   5429|其他公路客运
  543|道路货物运输
   5431|普通货物道路运输
   5432|冷藏车道路运输
   5433|集装箱道路运输
   5434|大型货物道路运输
   5435|危险货物道路运输
   5436|邮件包裹道路运输
   5437|城市配送
   5438|搬家运输
   5439|其他道路货物运输
  544|道路运输辅助活动
   5441|客运汽车站
   5442|货运枢纽（站）
   5443|公路管理与养护
   5449|其他道路运输辅助活动
 55|水上运输业|Water Transport|港口; 水运; 码头; 航运; ports; shipping
  551|水上旅客运输
   5511|海洋旅客运输
   5512|内河旅客运输
   5513|客运轮渡运输
  552|水上货物运输
   5521|远洋货物运输
   5522|沿海货物运输
   5523|内河货物运输
  553|水上运输辅助活动
   5531|客运港口
   5532|货运港口||集装箱码头; container terminal; cargo port
   5539|其他水上运输辅助活动
 56|航空运输业|Air Transport|民航; 机场; aviation; airport
  561|航空客货运输
   5611|航空旅客运输
   5612|航空货物运输
  562|通用航空服务
   5621|通用航空服务
   5622|观光游览航空服务
   5623|体育航空运动服务
   5629|其他通用航空服务
  563|航空运输辅助活动
   5631|机场
   5632|空中交通管理
   5639|其他航空运输辅助活动
 57|管道运输业|Pipeline Transport|管道; pipeline
  571|海底管道运输
   5710|海底管道运输
  572|陆地管道运输
   5720|陆地管道运输
 58|多式联运和运输代理业|Multimodal Transport and Transport Agency|货代; 多式联运; freight forwarding
  581|多式联运
   5810|多式联运
  582|运输代理业
   5821|货物运输代理
   5822|旅客票务代理
   5829|其他运输代理业
 59|装卸搬运和仓储业|Loading, Unloading and Storage|仓储; 仓库; 装卸; warehousing; warehouse
  591|装卸搬运|Loading and unloading
   5910|装卸搬运
  592|通用仓储|General storage
   5920|通用仓储
  593|低温仓储|Cold storage|冷链; 冷库; cold chain; cold store
   5930|低温仓储
  594|危险品仓储|Storage of dangerous goods
   5941|油气仓储
   5942|危险化学品仓储
   5949|其他危险品仓储
  595|谷物、棉花等农产品仓储|Storage of grain, cotton and other farm products
   5951|谷物仓储
   5952|棉花仓储
   5959|其他农产品仓储
  596|中药材仓储|Storage of Chinese medicinal materials
   5960|中药材仓储
  599|其他仓储业|Other storage
   5990|其他仓储业
 60|邮政业|Postal Services|快递; 邮政; courier; express delivery
  601|邮政基本服务
   6010|邮政基本服务
  602|快递服务
   6020|快递服务
  609|其他寄递服务
   6090|其他寄递服务
H|住宿和餐饮业|Accommodation and Catering
 61|住宿业|Accommodation
  611|旅游饭店
   6110|旅游饭店
  612|一般旅馆
   6121|经济型连锁酒店
   6129|其他一般旅馆
  613|民宿服务
   6130|民宿服务
  614|露营地服务
   6140|露营地服务
  619|其他住宿业
   6190|其他住宿业
 62|餐饮业|Catering
  621|正餐服务
   6210|正餐服务
  622|快餐服务
   6220|快餐服务
  623|饮料及冷饮服务
   6231|茶馆服务
   6232|咖啡馆服务
   6233|酒吧服务
   6239|其他饮料及冷饮服务
  624|餐饮配送及外卖送餐服务
   6241|餐饮配送服务
   6242|外卖送餐服务
  629|其他餐饮业
   6291|小吃服务
   6299|其他未列明餐饮业
I|信息传输、软件和信息技术服务业|Information Transmission, Software and Information Technology Services|信息技术; ICT; IT services
 63|电信、广播电视和卫星传输服务|Telecommunications, Broadcasting, Television and Satellite Transmission Services|电信; 通信运营商; 运营商; telecom; telecommunications operator
  631|电信|Telecommunications
   6311|固定电信服务
   6312|移动电信服务
   6319|其他电信服务
  632|广播电视传输服务|Broadcasting and television transmission
   6321|有线广播电视传输服务
   6322|无线广播电视传输服务
  633|卫星传输服务|Satellite transmission
   6331|广播电视卫星传输服务
   6339|其他卫星传输服务
 64|互联网和相关服务|Internet and Related Services|互联网; internet
  641|互联网接入及相关服务|Internet access and related services
   6410|互联网接入及相关服务
  642|互联网信息服务|Internet information services
   6421|互联网搜索服务
   6422|互联网游戏服务
   6429|互联网其他信息服务
  643|互联网平台|Internet platforms|工业互联网平台; 电商平台; industrial internet platform
   6431|互联网生产服务平台
   6432|互联网生活服务平台
   6433|互联网科技创新平台
   6434|互联网公共服务平台
   6439|其他互联网平台
  644|互联网安全服务|Internet security services|网络安全; 信息安全; cyber security
   6440|互联网安全服务
  645|互联网数据服务|Internet data services|大数据; 云计算; 数据中心; IDC; data centre; cloud computing
   6450|互联网数据服务
  649|其他互联网服务|Other internet services
   6490|其他互联网服务
 65|软件和信息技术服务业|Software and Information Technology Services|软件; 信息技术服务; 系统集成; software; IT services provider
  651|软件开发|Software development|软件开发服务; 工业软件; industrial software
   6511|基础软件开发
   6512|支撑软件开发
   6513|应用软件开发
   6519|其他软件开发
  652|集成电路设计|Integrated-circuit design|IC 设计; 芯片设计; chip design; fabless
   6520|集成电路设计
  653|信息系统集成和物联网技术服务|System integration and internet-of-things services|物联网; 系统集成服务; 信息系统集成; IoT; system integrator
   6531|信息系统集成服务
   6532|物联网技术服务
  654|运行维护服务|Operation and maintenance services
   6540|运行维护服务
  655|信息处理和存储支持服务|Information processing and storage support
   6550|信息处理和存储支持服务
  656|信息技术咨询服务|Information technology consulting
   6560|信息技术咨询服务
  657|数字内容服务|Digital content services
   6571|地理遥感信息服务
   6572|动漫、游戏数字内容服务
   6579|其他数字内容服务
  659|其他信息技术服务业|Other information technology services
   6591|呼叫中心
   6599|其他未列明信息技术服务业
J|金融业|Financial Intermediation|金融; finance; banking
 66|货币金融服务|Monetary and Financial Services
  661|中央银行服务
   6610|中央银行服务
  662|货币银行服务
   6621|商业银行服务
   6622|政策性银行服务
   6623|信用合作社服务
   6624|农村资金互助社服务
   6629|其他货币银行服务
  663|非货币银行服务
   6631|融资租赁服务
   6632|财务公司服务
   6633|典当
   6634|汽车金融公司服务
   6635|小额贷款公司服务
   6636|消费金融公司服务
   6637|网络借贷服务
   6639|其他非货币银行服务
  664|银行理财服务
   6640|银行理财服务
  665|银行监管服务
   6650|银行监管服务
 67|资本市场服务|Capital Market Services
  671|证券市场服务
   6711|证券市场管理服务
   6712|证券经纪交易服务
  672|公开募集证券投资基金
   6720|公开募集证券投资基金
  673|非公开募集证券投资基金
   6731|创业投资基金
   6732|天使投资
   6739|其他非公开募集证券投资基金
  674|期货市场服务
   6741|期货市场管理服务
   6749|其他期货市场服务
  675|证券期货监管服务
   6750|证券期货监管服务
  676|资本投资服务
   6760|资本投资服务
  679|其他资本市场服务
   6790|其他资本市场服务
 68|保险业|Insurance
  681|人身保险
   6811|人寿保险
   6812|年金保险
   6813|健康保险
   6814|意外伤害保险
  682|财产保险
   6820|财产保险
  683|再保险
   6830|再保险
  684|养老金
   6840|养老金
  685|保险中介服务
   6851|保险经纪服务
   6852|保险代理服务
   6853|保险公估服务
  686|保险资产管理
   6860|保险资产管理
  687|保险监管服务
   6870|保险监管服务
  689|其他保险活动
   6890|其他保险活动
 69|其他金融业|Other Financial Activities
  691|金融信托与管理服务
   6911|信托公司
   6919|其他金融信托与管理服务
  692|控股公司服务
   6920|控股公司服务
  693|非金融机构支付服务
   6930|非金融机构支付服务
  694|金融信息服务
   6940|金融信息服务
  695|金融资产管理公司
   6950|金融资产管理公司
  699|其他未列明金融业
   6991|货币经纪公司服务
   6999|其他未包括金融业
K|房地产业|Real Estate Activities
 70|房地产业|Real Estate
  701|房地产开发经营
   7010|房地产开发经营
  702|物业管理
   7020|物业管理
  703|房地产中介服务
   7030|房地产中介服务
  704|房地产租赁经营
   7040|房地产租赁经营
  709|其他房地产业
   7090|其他房地产业
L|租赁和商务服务业|Leasing and Business Services
 71|租赁业|Leasing|设备租赁; 租赁; leasing services
  711|机械设备经营租赁
   7111|汽车租赁
   7112|农业机械经营租赁
   7113|建筑工程机械与设备经营租赁
   7114|计算机及通讯设备经营租赁
   7115|医疗设备经营租赁
   7119|其他机械与设备经营租赁
  712|文体设备和用品出租
   7121|休闲娱乐用品设备出租
   7122|体育用品设备出租
   7123|文化用品设备出租
   7124|图书出租
   7125|音像制品出租
   7129|其他文体设备和用品出租
  713|日用品出租
   7130|日用品出租
 72|商务服务业|Business Services
  721|组织管理服务
   7211|企业总部管理
   7212|投资与资产管理
   7213|资源与产权交易服务
   7214|单位后勤管理服务
   7215|农村集体经济组织管理
   7219|其他组织管理服务
  722|综合管理服务
   7221|园区管理服务
   7222|商业综合体管理服务
   7223|市场管理服务
   7224|供应链管理服务
   7229|其他综合管理服务
  723|法律服务
   7231|律师及相关法律服务
   7232|公证服务
   7239|其他法律服务
  724|咨询与调查
   7241|会计、审计及税务服务
   7242|市场调查
   7243|社会经济咨询
   7244|健康咨询
   7245|环保咨询
   7246|体育咨询
   7249|其他专业咨询与调查
  725|广告业
   7251|互联网广告服务
   7259|其他广告服务
  726|人力资源服务
   7261|公共就业服务
   7262|职业中介服务
   7263|劳务派遣服务
   7264|创业指导服务
   7269|其他人力资源服务
  727|安全保护服务
   7271|安全服务
   7272|安全系统监控服务
   7279|其他安全保护服务
  728|会议、展览及相关服务
   7281|科技会展服务
   7282|旅游会展服务
   7283|体育会展服务
   7284|文化会展服务
   7289|其他会议、会展及相关服务
  729|其他商务服务业
   7291|旅行社及相关服务
   7292|包装服务
   7293|办公服务
   7294|翻译服务
   7295|信用服务
   7296|非融资担保服务
   7297|商务代理代办服务
   7298|票务代理服务
   7299|其他未列明商务服务业
M|科学研究和技术服务业|Scientific Research and Technical Services|科研; R&D services
 73|研究和试验发展|Research and Experimental Development|研发; 科研院所
  731|自然科学研究和试验发展|Research in natural sciences
   7310|自然科学研究和试验发展
  732|工程和技术研究和试验发展|Research in engineering and technology
   7320|工程和技术研究和试验发展
  733|农业科学研究和试验发展|Research in agricultural sciences
   7330|农业科学研究和试验发展
  734|医学研究和试验发展|Research in medical sciences
   7340|医学研究和试验发展
  735|社会人文科学研究|Research in social sciences and humanities
   7350|社会人文科学研究
 74|专业技术服务业|Professional Technical Services|检验检测; 工程设计; testing and inspection; engineering services
  741|气象服务|Meteorological services
   7410|气象服务
  742|地震服务|Seismological services
   7420|地震服务
  743|海洋服务|Marine services
   7431|海洋气象服务
   7432|海洋环境服务
   7439|其他海洋服务
  744|测绘地理信息服务|Surveying, mapping and geographic information
   7441|遥感测绘服务
   7449|其他测绘地理信息服务
  745|质检技术服务|Quality inspection and testing services|检测认证; 第三方检测; 计量; third-party testing; metrology
   7451|检验检疫服务
   7452|检测服务
   7453|计量服务
   7454|标准化服务
   7455|认证认可服务
   7459|其他质检技术服务
  746|环境与生态监测|Environmental and ecological monitoring
   7461|环境保护监测
   7462|生态监测
   7463|野生动物疫源疫病防控监测
  747|地质勘查|Geological prospecting
   7471|能源矿产地质勘查
   7472|固体矿产地质勘查
   7473|水、二氧化碳等矿产地质勘查
   7474|基础地质勘查
   7475|地质勘查技术服务
  748|工程技术与设计服务|Engineering and design services
   7481|工程管理服务
   7482|工程监理服务
   7483|工程勘察活动
   7484|工程设计活动
   7485|规划设计管理
   7486|土地规划服务
  749|工业与专业设计及其他专业技术服务|Industrial design and other professional services
   7491|工业设计服务
   7492|专业设计服务
   7493|兽医服务
   7499|其他未列明专业技术服务业
 75|科技推广和应用服务业|Science and Technology Promotion and Application Services|技术推广; 技术转移
  751|技术推广服务|Technology promotion
   7511|农林牧渔技术推广服务
   7512|生物技术推广服务
   7513|新材料技术推广服务
   7514|节能技术推广服务
   7515|新能源技术推广服务
   7516|环保技术推广服务
   7517|三维（3D）打印技术推广服务
   7519|其他技术推广服务
  752|知识产权服务|Intellectual property services|知识产权; 专利代理; patent agency
   7520|知识产权服务
  753|科技中介服务|Technology intermediary services
   7530|科技中介服务
  754|创业空间服务|Start-up space services
   7540|创业空间服务
  759|其他科技推广服务业|Other technology promotion services
   7590|其他科技推广服务业
N|水利、环境和公共设施管理业|Management of Water Conservancy, Environment and Public Facilities
 76|水利管理业|Management of Water Conservancy
  761|防洪除涝设施管理
   7610|防洪除涝设施管理
  762|水资源管理
   7620|水资源管理
  763|天然水收集与分配
   7630|天然水收集与分配
  764|水文服务
   7640|水文服务
  769|其他水利管理业
   7690|其他水利管理业
 77|生态保护和环境治理业|Ecological Protection and Environmental Governance|环保; 环境治理; environmental protection
  771|生态保护
   7711|自然生态系统保护管理
   7712|自然遗迹保护管理
   7713|野生动物保护
   7714|野生植物保护
   7715|动物园、水族馆管理服务
   7716|植物园管理服务
   7719|其他自然保护
  772|环境治理业
   7721|水污染治理
   7722|大气污染治理
   7723|固体废物治理
   7724|危险废物治理
   7725|放射性废物治理
   7726|土壤污染治理与修复服务
   7727|噪声与振动控制服务
   7729|其他污染治理
 78|公共设施管理业|Management of Public Facilities
  781|市政设施管理
   7810|市政设施管理
  782|环境卫生管理
   7820|环境卫生管理
  783|城乡市容管理
   7830|城乡市容管理
  784|绿化管理
   7840|绿化管理
  785|城市公园管理
   7850|城市公园管理
  786|游览景区管理
   7861|名胜风景区管理
   7862|森林公园管理
   7869|其他游览景区管理
 79|土地管理业|Land Management
  791|土地整治服务
   7910|土地整治服务
  792|土地调查评估服务
   7920|土地调查评估服务
  793|土地登记服务
   7930|土地登记服务
  794|土地登记代理服务
   7940|土地登记代理服务
  799|其他土地管理服务
   7990|其他土地管理服务
O|居民服务、修理和其他服务业|Resident Services, Repair and Other Services
 80|居民服务业|Resident Services|家政; household services
  801|家庭服务
   8010|家庭服务
  802|托儿所服务
   8020|托儿所服务
  803|洗染服务
   8030|洗染服务
  804|理发及美容服务
   8040|理发及美容服务
  805|洗浴和保健养生服务
   8051|洗浴服务
   8052|足浴服务
   8053|养生保健服务
  806|摄影扩印服务
   8060|摄影扩印服务
  807|婚姻服务
   8070|婚姻服务
  808|殡葬服务
   8080|殡葬服务
  809|其他居民服务业
   8090|其他居民服务业
 81|机动车、电子产品和日用产品修理业|Repair of Motor Vehicles, Electronics and Daily-use Products
  811|汽车、摩托车等修理与维护
   8111|汽车修理与维护
   8112|大型车辆装备修理与维护
   8113|摩托车修理与维护
   8114|助动车等修理与维护
  812|计算机和办公设备维修
   8121|计算机和辅助设备修理
   8122|通讯设备修理
   8129|其他办公设备维修
  813|家用电器修理
   8131|家用电子产品修理
   8132|日用电器修理
  819|其他日用产品修理业
   8191|自行车修理
   8192|鞋和皮革修理
   8193|家具和相关物品修理
   8199|其他未列明日用产品修理业
 82|其他服务业|Other Services
  821|清洁服务
   8211|建筑物清洁服务
   8219|其他清洁服务
  822|宠物服务
   8221|宠物饲养
   8222|宠物医院服务
   8223|宠物美容服务
   8224|宠物寄托收养服务
   8229|其他宠物服务
  829|其他未列明服务业
   8290|其他未列明服务业
P|教育|Education
 83|教育|Education|教育培训; 职业教育; schools
  831|学前教育
   8310|学前教育
  832|初等教育
   8321|普通小学教育
   8322|成人小学教育
  833|中等教育
   8331|普通初中教育
   8332|职业初中教育
   8333|成人初中教育
   8334|普通高中教育
   8335|成人高中教育
   8336|中等职业学校教育
  834|高等教育
   8341|普通高等教育
   8342|成人高等教育
  835|特殊教育
   8350|特殊教育
  839|技能培训、教育辅助及其他教育
   8391|职业技能培训
   8392|体校及体育培训
   8393|文化艺术培训
   8394|教育辅助服务
   8399|其他未列明教育
Q|卫生和社会工作|Health and Social Work
 84|卫生|Health|医疗; 医院; healthcare; hospital
  841|医院
   8411|综合医院
   8412|中医医院
   8413|中西医结合医院
   8414|民族医院
   8415|专科医院
   8416|疗养院
  842|基层医疗卫生服务
   8421|社区卫生服务中心（站）
   8422|街道卫生院
   8423|乡镇卫生院
   8424|村卫生室
   8425|门诊部（所）
  843|专业公共卫生服务
   8431|疾病预防控制中心
   8432|专科疾病防治院（所、站）
   8433|妇幼保健院（所、站）
   8434|急救中心（站）服务
   8435|采供血机构服务
   8436|计划生育技术服务活动
  849|其他卫生活动
   8491|健康体检服务
   8492|临床检验服务
   8499|其他未列明卫生服务
 85|社会工作|Social Work
  851|提供住宿社会工作
   8511|干部休养所
   8512|护理机构服务
   8513|精神康复服务
   8514|老年人、残疾人养护服务
   8515|临终关怀服务
   8516|孤残儿童收养和庇护服务
   8519|其他提供住宿社会救助
  852|不提供住宿社会工作
   8521|社会看护与帮助服务
   8522|康复辅具适配服务
   8529|其他不提供住宿社会工作
R|文化、体育和娱乐业|Culture, Sports and Entertainment
 86|新闻和出版业|Journalism and Publishing
  861|新闻业
   8610|新闻业
  862|出版业
   8621|图书出版
   8622|报纸出版
   8623|期刊出版
   8624|音像制品出版
   8625|电子出版物出版
   8626|数字出版
   8629|其他出版业
 87|广播、电视、电影和录音制作业|Radio, Television, Film and Sound Recording Production
  871|广播
   8710|广播
  872|电视
   8720|电视
  873|影视节目制作
   8730|影视节目制作
  874|广播电视集成播控
   8740|广播电视集成播控
  875|电影和广播电视节目发行
   8750|电影和广播电视节目发行
  876|电影放映
   8760|电影放映
  877|录音制作
   8770|录音制作
 88|文化艺术业|Culture and Arts
  881|文艺创作与表演
   8810|文艺创作与表演
  882|艺术表演场馆
   8820|艺术表演场馆
  883|图书馆与档案馆
   8831|图书馆
   8832|档案馆
  884|文物及非物质文化遗产保护
   8840|文物及非物质文化遗产保护
  885|博物馆
   8850|博物馆
  886|烈士陵园、纪念馆
   8860|烈士陵园、纪念馆
  887|群众文体活动
   8870|群众文体活动
  889|其他文化艺术业
   8890|其他文化艺术业
 89|体育|Sports
  891|体育组织
   8911|体育竞赛组织
   8912|体育保障组织
   8919|其他体育组织
  892|体育场地设施管理
   8921|体育场馆管理
   8929|其他体育场地设施管理
  893|健身休闲活动
   8930|健身休闲活动
  899|其他体育
   8991|体育中介代理服务
   8992|体育健康服务
   8999|其他未列明体育
 90|娱乐业|Entertainment
  901|室内娱乐活动
   9011|歌舞厅娱乐活动
   9012|电子游艺厅娱乐活动
   9013|网吧活动
   9019|其他室内娱乐活动
  902|游乐园
   9020|游乐园
  903|休闲观光活动
   9030|休闲观光活动
  904|彩票活动
   9041|体育彩票服务
   9042|福利彩票服务
   9049|其他彩票服务
  905|文化体育娱乐活动与经纪代理服务
   9051|文化活动服务
   9052|体育表演服务
   9053|文化娱乐经纪人
   9054|体育经纪人
   9059|其他文化艺术经纪代理
  909|其他娱乐业
   9090|其他娱乐业
S|公共管理、社会保障和社会组织|Public Administration, Social Security and Social Organisations
 91|中国共产党机关|Organs of the Communist Party of China
  910|中国共产党机关
   9100|中国共产党机关
 92|国家机构|State Organs
  921|国家权力机构
   9210|国家权力机构
  922|国家行政机构
   9221|综合事务管理机构
   9222|对外事务管理机构
   9223|公共安全管理机构
   9224|社会事务管理机构
   9225|经济事务管理机构
   9226|行政监督检查机构
  923|人民法院和人民检察院
   9231|人民法院
   9232|人民检察院
  929|其他国家机构
   9291|消防管理机构
   9292|其他未列明国家机构
 93|人民政协、民主党派|People's Political Consultative Conference and Democratic Parties
  931|人民政协
   9310|人民政协
  932|民主党派
   9320|民主党派
 94|社会保障|Social Security
  941|基本保险
   9411|基本养老保险
   9412|基本医疗保险
   9413|失业保险
   9414|工伤保险
   9415|生育保险
   9419|其他基本保险
  942|补充保险
   9420|补充保险
  949|其他社会保障
   9490|其他社会保障
 95|群众团体、社会团体和其他成员组织|Mass Organisations, Social Organisations and Other Membership Organisations
  951|群众团体
   9511|工会
   9512|妇联
   9513|共青团
   9519|其他群众团体
  952|社会团体
   9521|专业性团体
   9522|行业性团体
   9529|其他社会团体
  953|基金会
   9530|基金会
  954|宗教组织
   9541|宗教团体服务
   9542|宗教活动场所服务
 96|基层群众自治组织及其他组织|Grass-roots Self-governing Organisations and Others
  961|社区居民自治组织
   9610|社区居民自治组织
  962|村民自治组织
   9620|村民自治组织
T|国际组织|International Organisations
 97|国际组织|International Organisations
  970|国际组织
   9700|国际组织
`;
