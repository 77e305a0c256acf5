/** The table behind regions: GB/T 2260 provinces and, indented below them, prefectures. */

/** Read by entryTable. Codes ending in 90 stand for the counties a province administers directly. */
export const regionsTable = `
11 | 北京市 | Beijing | 北京
12 | 天津市 | Tianjin | 天津
13 | 河北省 | Hebei | 河北
  1301 | 石家庄市 | Shijiazhuang | 石家庄
  1302 | 唐山市 | Tangshan | 唐山
  1303 | 秦皇岛市 | Qinhuangdao | 秦皇岛
  1304 | 邯郸市 | Handan | 邯郸
  1305 | 邢台市 | Xingtai | 邢台
  1306 | 保定市 | Baoding | 保定
  1307 | 张家口市 | Zhangjiakou | 张家口
  1308 | 承德市 | Chengde | 承德
  1309 | 沧州市 | Cangzhou | 沧州
  1310 | 廊坊市 | Langfang | 廊坊
  1311 | 衡水市 | Hengshui | 衡水
14 | 山西省 | Shanxi | 山西
  1401 | 太原市 | Taiyuan | 太原
  1402 | 大同市 | Datong | 大同
  1403 | 阳泉市 | Yangquan | 阳泉
  1404 | 长治市 | Changzhi | 长治
  1405 | 晋城市 | Jincheng | 晋城
  1406 | 朔州市 | Shuozhou | 朔州
  1407 | 晋中市 | Jinzhong | 晋中
  1408 | 运城市 | Yuncheng | 运城
  1409 | 忻州市 | Xinzhou | 忻州
  1410 | 临汾市 | Linfen | 临汾
  1411 | 吕梁市 | Lvliang | 吕梁; Lüliang
15 | 内蒙古自治区 | Inner Mongolia | 内蒙古; 内蒙; Nei Mongol
  1501 | 呼和浩特市 | Hohhot | 呼和浩特
  1502 | 包头市 | Baotou | 包头
  1503 | 乌海市 | Wuhai | 乌海
  1504 | 赤峰市 | Chifeng | 赤峰
  1505 | 通辽市 | Tongliao | 通辽
  1506 | 鄂尔多斯市 | Ordos | 鄂尔多斯
  1507 | 呼伦贝尔市 | Hulunbuir | 呼伦贝尔
  1508 | 巴彦淖尔市 | Bayannur | 巴彦淖尔
  1509 | 乌兰察布市 | Ulanqab | 乌兰察布
  1522 | 兴安盟 | Hinggan League | Xing'an League
  1525 | 锡林郭勒盟 | Xilingol League | 锡林郭勒; Xilin Gol League
  1529 | 阿拉善盟 | Alxa League | 阿拉善
21 | 辽宁省 | Liaoning | 辽宁
  2101 | 沈阳市 | Shenyang | 沈阳
  2102 | 大连市 | Dalian | 大连
  2103 | 鞍山市 | Anshan | 鞍山
  2104 | 抚顺市 | Fushun | 抚顺
  2105 | 本溪市 | Benxi | 本溪
  2106 | 丹东市 | Dandong | 丹东
  2107 | 锦州市 | Jinzhou | 锦州
  2108 | 营口市 | Yingkou | 营口
  2109 | 阜新市 | Fuxin | 阜新
  2110 | 辽阳市 | Liaoyang | 辽阳
  2111 | 盘锦市 | Panjin | 盘锦
  2112 | 铁岭市 | Tieling | 铁岭
  2113 | 朝阳市 | Chaoyang | 朝阳
  2114 | 葫芦岛市 | Huludao | 葫芦岛
22 | 吉林省 | Jilin | 吉林
  2201 | 长春市 | Changchun | 长春
  2202 | 吉林市 | Jilin City
  2203 | 四平市 | Siping | 四平
  2204 | 辽源市 | Liaoyuan | 辽源
  2205 | 通化市 | Tonghua | 通化
  2206 | 白山市 | Baishan | 白山
  2207 | 松原市 | Songyuan | 松原
  2208 | 白城市 | Baicheng | 白城
  2224 | 延边朝鲜族自治州 | Yanbian Korean Autonomous Prefecture | 延边; 延边州; Yanbian
23 | 黑龙江省 | Heilongjiang | 黑龙江
  2301 | 哈尔滨市 | Harbin | 哈尔滨
  2302 | 齐齐哈尔市 | Qiqihar | 齐齐哈尔
  2303 | 鸡西市 | Jixi | 鸡西
  2304 | 鹤岗市 | Hegang | 鹤岗
  2305 | 双鸭山市 | Shuangyashan | 双鸭山
  2306 | 大庆市 | Daqing | 大庆
  2307 | 伊春市 | Yichun (Heilongjiang) | 伊春
  2308 | 佳木斯市 | Jiamusi | 佳木斯
  2309 | 七台河市 | Qitaihe | 七台河
  2310 | 牡丹江市 | Mudanjiang | 牡丹江
  2311 | 黑河市 | Heihe | 黑河
  2312 | 绥化市 | Suihua | 绥化
  2327 | 大兴安岭地区 | Daxinganling Prefecture | 大兴安岭; Greater Khingan
31 | 上海市 | Shanghai | 上海
32 | 江苏省 | Jiangsu | 江苏
  3201 | 南京市 | Nanjing | 南京
  3202 | 无锡市 | Wuxi | 无锡
  3203 | 徐州市 | Xuzhou | 徐州
  3204 | 常州市 | Changzhou | 常州
  3205 | 苏州市 | Suzhou | 苏州
  3206 | 南通市 | Nantong | 南通
  3207 | 连云港市 | Lianyungang | 连云港
  3208 | 淮安市 | Huai'an | 淮安
  3209 | 盐城市 | Yancheng | 盐城
  3210 | 扬州市 | Yangzhou | 扬州
  3211 | 镇江市 | Zhenjiang | 镇江
  3212 | 泰州市 | Taizhou (Jiangsu) | 泰州
  3213 | 宿迁市 | Suqian | 宿迁
33 | 浙江省 | Zhejiang | 浙江
  3301 | 杭州市 | Hangzhou | 杭州
  3302 | 宁波市 | Ningbo | 宁波
  3303 | 温州市 | Wenzhou | 温州
  3304 | 嘉兴市 | Jiaxing | 嘉兴
  3305 | 湖州市 | Huzhou | 湖州
  3306 | 绍兴市 | Shaoxing | 绍兴
  3307 | 金华市 | Jinhua | 金华
  3308 | 衢州市 | Quzhou | 衢州
  3309 | 舟山市 | Zhoushan | 舟山
  3310 | 台州市 | Taizhou (Zhejiang) | 台州
  3311 | 丽水市 | Lishui | 丽水
34 | 安徽省 | Anhui | 安徽
  3401 | 合肥市 | Hefei | 合肥
  3402 | 芜湖市 | Wuhu | 芜湖
  3403 | 蚌埠市 | Bengbu | 蚌埠
  3404 | 淮南市 | Huainan | 淮南
  3405 | 马鞍山市 | Ma'anshan | 马鞍山
  3406 | 淮北市 | Huaibei | 淮北
  3407 | 铜陵市 | Tongling | 铜陵
  3408 | 安庆市 | Anqing | 安庆
  3410 | 黄山市 | Huangshan | 黄山
  3411 | 滁州市 | Chuzhou | 滁州
  3412 | 阜阳市 | Fuyang | 阜阳
  3413 | 宿州市 | Suzhou (Anhui) | 宿州
  3415 | 六安市 | Lu'an | 六安
  3416 | 亳州市 | Bozhou | 亳州
  3417 | 池州市 | Chizhou | 池州
  3418 | 宣城市 | Xuancheng | 宣城
35 | 福建省 | Fujian | 福建
  3501 | 福州市 | Fuzhou | 福州; Foochow
  3502 | 厦门市 | Xiamen | 厦门; Amoy
  3503 | 莆田市 | Putian | 莆田
  3504 | 三明市 | Sanming | 三明
  3505 | 泉州市 | Quanzhou | 泉州
  3506 | 漳州市 | Zhangzhou | 漳州
  3507 | 南平市 | Nanping | 南平
  3508 | 龙岩市 | Longyan | 龙岩
  3509 | 宁德市 | Ningde | 宁德
36 | 江西省 | Jiangxi | 江西
  3601 | 南昌市 | Nanchang | 南昌
  3602 | 景德镇市 | Jingdezhen | 景德镇
  3603 | 萍乡市 | Pingxiang | 萍乡
  3604 | 九江市 | Jiujiang | 九江
  3605 | 新余市 | Xinyu | 新余
  3606 | 鹰潭市 | Yingtan | 鹰潭
  3607 | 赣州市 | Ganzhou | 赣州
  3608 | 吉安市 | Ji'an | 吉安
  3609 | 宜春市 | Yichun (Jiangxi) | 宜春
  3610 | 抚州市 | Fuzhou (Jiangxi) | 抚州
  3611 | 上饶市 | Shangrao | 上饶
37 | 山东省 | Shandong | 山东
  3701 | 济南市 | Jinan | 济南
  3702 | 青岛市 | Qingdao | 青岛
  3703 | 淄博市 | Zibo | 淄博
  3704 | 枣庄市 | Zaozhuang | 枣庄
  3705 | 东营市 | Dongying | 东营
  3706 | 烟台市 | Yantai | 烟台
  3707 | 潍坊市 | Weifang | 潍坊
  3708 | 济宁市 | Jining | 济宁
  3709 | 泰安市 | Tai'an | 泰安
  3710 | 威海市 | Weihai | 威海
  3711 | 日照市 | Rizhao | 日照
  3713 | 临沂市 | Linyi | 临沂
  3714 | 德州市 | Dezhou | 德州
  3715 | 聊城市 | Liaocheng | 聊城
  3716 | 滨州市 | Binzhou | 滨州
  3717 | 菏泽市 | Heze | 菏泽
41 | 河南省 | Henan | 河南
  4101 | 郑州市 | Zhengzhou | 郑州
  4102 | 开封市 | Kaifeng | 开封
  4103 | 洛阳市 | Luoyang | 洛阳
  4104 | 平顶山市 | Pingdingshan | 平顶山
  4105 | 安阳市 | Anyang | 安阳
  4106 | 鹤壁市 | Hebi | 鹤壁
  4107 | 新乡市 | Xinxiang | 新乡
  4108 | 焦作市 | Jiaozuo | 焦作
  4109 | 濮阳市 | Puyang | 濮阳
  4110 | 许昌市 | Xuchang | 许昌
  4111 | 漯河市 | Luohe | 漯河
  4112 | 三门峡市 | Sanmenxia | 三门峡
  4113 | 南阳市 | Nanyang | 南阳
  4114 | 商丘市 | Shangqiu | 商丘
  4115 | 信阳市 | Xinyang | 信阳
  4116 | 周口市 | Zhoukou | 周口
  4117 | 驻马店市 | Zhumadian | 驻马店
  4190 | 河南省直辖县级行政区划 | Directly Administered Counties of Henan | 济源; 济源市; Jiyuan
42 | 湖北省 | Hubei | 湖北
  4201 | 武汉市 | Wuhan | 武汉
  4202 | 黄石市 | Huangshi | 黄石
  4203 | 十堰市 | Shiyan | 十堰
  4205 | 宜昌市 | Yichang | 宜昌
  4206 | 襄阳市 | Xiangyang | 襄阳; 襄樊
  4207 | 鄂州市 | Ezhou | 鄂州
  4208 | 荆门市 | Jingmen | 荆门
  4209 | 孝感市 | Xiaogan | 孝感
  4210 | 荆州市 | Jingzhou | 荆州
  4211 | 黄冈市 | Huanggang | 黄冈
  4212 | 咸宁市 | Xianning | 咸宁
  4213 | 随州市 | Suizhou | 随州
  4228 | 恩施土家族苗族自治州 | Enshi Tujia and Miao Autonomous Prefecture | 恩施; 恩施州; Enshi
  4290 | 湖北省直辖县级行政区划 | Directly Administered Counties of Hubei | 仙桃; 潜江; 天门; 神农架; Xiantao; Qianjiang; Tianmen; Shennongjia
43 | 湖南省 | Hunan | 湖南
  4301 | 长沙市 | Changsha | 长沙
  4302 | 株洲市 | Zhuzhou | 株洲
  4303 | 湘潭市 | Xiangtan | 湘潭
  4304 | 衡阳市 | Hengyang | 衡阳
  4305 | 邵阳市 | Shaoyang | 邵阳
  4306 | 岳阳市 | Yueyang | 岳阳
  4307 | 常德市 | Changde | 常德
  4308 | 张家界市 | Zhangjiajie | 张家界
  4309 | 益阳市 | Yiyang | 益阳
  4310 | 郴州市 | Chenzhou | 郴州
  4311 | 永州市 | Yongzhou | 永州
  4312 | 怀化市 | Huaihua | 怀化
  4313 | 娄底市 | Loudi | 娄底
  4331 | 湘西土家族苗族自治州 | Xiangxi Tujia and Miao Autonomous Prefecture | 湘西; 湘西州; Xiangxi
44 | 广东省 | Guangdong | 广东
  4401 | 广州市 | Guangzhou | 广州; Canton
  4402 | 韶关市 | Shaoguan | 韶关
  4403 | 深圳市 | Shenzhen | 深圳
  4404 | 珠海市 | Zhuhai | 珠海
  4405 | 汕头市 | Shantou | 汕头; Swatow
  4406 | 佛山市 | Foshan | 佛山
  4407 | 江门市 | Jiangmen | 江门
  4408 | 湛江市 | Zhanjiang | 湛江
  4409 | 茂名市 | Maoming | 茂名
  4412 | 肇庆市 | Zhaoqing | 肇庆
  4413 | 惠州市 | Huizhou | 惠州
  4414 | 梅州市 | Meizhou | 梅州
  4415 | 汕尾市 | Shanwei | 汕尾
  4416 | 河源市 | Heyuan | 河源
  4417 | 阳江市 | Yangjiang | 阳江
  4418 | 清远市 | Qingyuan | 清远
  4419 | 东莞市 | Dongguan | 东莞
  4420 | 中山市 | Zhongshan | 中山
  4451 | 潮州市 | Chaozhou | 潮州
  4452 | 揭阳市 | Jieyang | 揭阳
  4453 | 云浮市 | Yunfu | 云浮
45 | 广西壮族自治区 | Guangxi | 广西
  4501 | 南宁市 | Nanning | 南宁
  4502 | 柳州市 | Liuzhou | 柳州
  4503 | 桂林市 | Guilin | 桂林
  4504 | 梧州市 | Wuzhou | 梧州
  4505 | 北海市 | Beihai | 北海
  4506 | 防城港市 | Fangchenggang | 防城港
  4507 | 钦州市 | Qinzhou | 钦州
  4508 | 贵港市 | Guigang | 贵港
  4509 | 玉林市 | Yulin (Guangxi) | 玉林
  4510 | 百色市 | Baise | 百色; Bose
  4511 | 贺州市 | Hezhou | 贺州
  4512 | 河池市 | Hechi | 河池
  4513 | 来宾市 | Laibin | 来宾
  4514 | 崇左市 | Chongzuo | 崇左
46 | 海南省 | Hainan | 海南
  4601 | 海口市 | Haikou | 海口
  4602 | 三亚市 | Sanya | 三亚
  4603 | 三沙市 | Sansha | 三沙
  4604 | 儋州市 | Danzhou | 儋州
  4690 | 海南省直辖县级行政区划 | Directly Administered Counties of Hainan | 琼海; 文昌; 万宁; 五指山; 澄迈; Qionghai; Wenchang; Wanning; Chengmai
50 | 重庆市 | Chongqing | 重庆
51 | 四川省 | Sichuan | 四川
  5101 | 成都市 | Chengdu | 成都
  5103 | 自贡市 | Zigong | 自贡
  5104 | 攀枝花市 | Panzhihua | 攀枝花
  5105 | 泸州市 | Luzhou | 泸州
  5106 | 德阳市 | Deyang | 德阳
  5107 | 绵阳市 | Mianyang | 绵阳
  5108 | 广元市 | Guangyuan | 广元
  5109 | 遂宁市 | Suining | 遂宁
  5110 | 内江市 | Neijiang | 内江
  5111 | 乐山市 | Leshan | 乐山
  5113 | 南充市 | Nanchong | 南充
  5114 | 眉山市 | Meishan | 眉山
  5115 | 宜宾市 | Yibin | 宜宾
  5116 | 广安市 | Guang'an | 广安
  5117 | 达州市 | Dazhou | 达州
  5118 | 雅安市 | Ya'an | 雅安
  5119 | 巴中市 | Bazhong | 巴中
  5120 | 资阳市 | Ziyang | 资阳
  5132 | 阿坝藏族羌族自治州 | Aba Tibetan and Qiang Autonomous Prefecture | 阿坝; 阿坝州; Aba; Ngawa
  5133 | 甘孜藏族自治州 | Garze Tibetan Autonomous Prefecture | 甘孜; 甘孜州; Garze; Ganzi
  5134 | 凉山彝族自治州 | Liangshan Yi Autonomous Prefecture | 凉山; 凉山州; Liangshan
52 | 贵州省 | Guizhou | 贵州
  5201 | 贵阳市 | Guiyang | 贵阳
  5202 | 六盘水市 | Liupanshui | 六盘水
  5203 | 遵义市 | Zunyi | 遵义
  5204 | 安顺市 | Anshun | 安顺
  5205 | 毕节市 | Bijie | 毕节
  5206 | 铜仁市 | Tongren | 铜仁
  5223 | 黔西南布依族苗族自治州 | Qianxinan Buyei and Miao Autonomous Prefecture | 黔西南; 黔西南州; Qianxinan
  5226 | 黔东南苗族侗族自治州 | Qiandongnan Miao and Dong Autonomous Prefecture | 黔东南; 黔东南州; Qiandongnan
  5227 | 黔南布依族苗族自治州 | Qiannan Buyei and Miao Autonomous Prefecture | 黔南; 黔南州; Qiannan
53 | 云南省 | Yunnan | 云南
  5301 | 昆明市 | Kunming | 昆明
  5303 | 曲靖市 | Qujing | 曲靖
  5304 | 玉溪市 | Yuxi | 玉溪
  5305 | 保山市 | Baoshan | 保山
  5306 | 昭通市 | Zhaotong | 昭通
  5307 | 丽江市 | Lijiang | 丽江
  5308 | 普洱市 | Pu'er | 普洱
  5309 | 临沧市 | Lincang | 临沧
  5323 | 楚雄彝族自治州 | Chuxiong Yi Autonomous Prefecture | 楚雄; 楚雄州; Chuxiong
  5325 | 红河哈尼族彝族自治州 | Honghe Hani and Yi Autonomous Prefecture | 红河; 红河州; Honghe
  5326 | 文山壮族苗族自治州 | Wenshan Zhuang and Miao Autonomous Prefecture | 文山; 文山州; Wenshan
  5328 | 西双版纳傣族自治州 | Xishuangbanna Dai Autonomous Prefecture | 西双版纳; 西双版纳州; Xishuangbanna
  5329 | 大理白族自治州 | Dali Bai Autonomous Prefecture | 大理; 大理州; Dali
  5331 | 德宏傣族景颇族自治州 | Dehong Dai and Jingpo Autonomous Prefecture | 德宏; 德宏州; Dehong
  5333 | 怒江傈僳族自治州 | Nujiang Lisu Autonomous Prefecture | 怒江; 怒江州; Nujiang
  5334 | 迪庆藏族自治州 | Diqing Tibetan Autonomous Prefecture | 迪庆; 迪庆州; Diqing; 香格里拉; Shangri-La
54 | 西藏自治区 | Tibet | 西藏; Xizang
  5401 | 拉萨市 | Lhasa | 拉萨
  5402 | 日喀则市 | Shigatse | 日喀则; Xigaze
  5403 | 昌都市 | Qamdo | 昌都; Chamdo
  5404 | 林芝市 | Nyingchi | 林芝
  5405 | 山南市 | Shannan | 山南; Lhoka
  5406 | 那曲市 | Nagqu | 那曲; Nagchu
  5425 | 阿里地区 | Ngari Prefecture | Ngari
61 | 陕西省 | Shaanxi | 陕西
  6101 | 西安市 | Xi'an | 西安
  6102 | 铜川市 | Tongchuan | 铜川
  6103 | 宝鸡市 | Baoji | 宝鸡
  6104 | 咸阳市 | Xianyang | 咸阳
  6105 | 渭南市 | Weinan | 渭南
  6106 | 延安市 | Yan'an | 延安
  6107 | 汉中市 | Hanzhong | 汉中
  6108 | 榆林市 | Yulin (Shaanxi) | 榆林
  6109 | 安康市 | Ankang | 安康
  6110 | 商洛市 | Shangluo | 商洛
62 | 甘肃省 | Gansu | 甘肃
  6201 | 兰州市 | Lanzhou | 兰州
  6202 | 嘉峪关市 | Jiayuguan | 嘉峪关
  6203 | 金昌市 | Jinchang | 金昌
  6204 | 白银市 | Baiyin | 白银
  6205 | 天水市 | Tianshui | 天水
  6206 | 武威市 | Wuwei | 武威
  6207 | 张掖市 | Zhangye | 张掖
  6208 | 平凉市 | Pingliang | 平凉
  6209 | 酒泉市 | Jiuquan | 酒泉
  6210 | 庆阳市 | Qingyang | 庆阳
  6211 | 定西市 | Dingxi | 定西
  6212 | 陇南市 | Longnan | 陇南
  6229 | 临夏回族自治州 | Linxia Hui Autonomous Prefecture | 临夏; 临夏州; Linxia
  6230 | 甘南藏族自治州 | Gannan Tibetan Autonomous Prefecture | 甘南; 甘南州; Gannan
63 | 青海省 | Qinghai | 青海
  6301 | 西宁市 | Xining | 西宁
  6302 | 海东市 | Haidong | 海东
  6322 | 海北藏族自治州 | Haibei Tibetan Autonomous Prefecture | 海北; 海北州; Haibei
  6323 | 黄南藏族自治州 | Huangnan Tibetan Autonomous Prefecture | 黄南; 黄南州; Huangnan
  6325 | 海南藏族自治州 | Hainan Tibetan Autonomous Prefecture | 海南州
  6326 | 果洛藏族自治州 | Golog Tibetan Autonomous Prefecture | 果洛; 果洛州; Golog; Guoluo
  6327 | 玉树藏族自治州 | Yushu Tibetan Autonomous Prefecture | 玉树; 玉树州; Yushu
  6328 | 海西蒙古族藏族自治州 | Haixi Mongol and Tibetan Autonomous Prefecture | 海西; 海西州; Haixi; 格尔木; Golmud; 德令哈
64 | 宁夏回族自治区 | Ningxia | 宁夏
  6401 | 银川市 | Yinchuan | 银川
  6402 | 石嘴山市 | Shizuishan | 石嘴山
  6403 | 吴忠市 | Wuzhong | 吴忠
  6404 | 固原市 | Guyuan | 固原
  6405 | 中卫市 | Zhongwei | 中卫
65 | 新疆维吾尔自治区 | Xinjiang | 新疆
  6501 | 乌鲁木齐市 | Urumqi | 乌鲁木齐; Ürümqi
  6502 | 克拉玛依市 | Karamay | 克拉玛依
  6504 | 吐鲁番市 | Turpan | 吐鲁番; Turfan
  6505 | 哈密市 | Hami | 哈密; Kumul
  6523 | 昌吉回族自治州 | Changji Hui Autonomous Prefecture | 昌吉; 昌吉州; Changji
  6527 | 博尔塔拉蒙古自治州 | Bortala Mongol Autonomous Prefecture | 博尔塔拉; 博州; Bortala
  6528 | 巴音郭楞蒙古自治州 | Bayingolin Mongol Autonomous Prefecture | 巴音郭楞; 巴州; Bayingolin; 库尔勒; Korla
  6529 | 阿克苏地区 | Aksu Prefecture | 阿克苏; Aksu
  6530 | 克孜勒苏柯尔克孜自治州 | Kizilsu Kirghiz Autonomous Prefecture | 克孜勒苏; 克州; Kizilsu
  6531 | 喀什地区 | Kashgar Prefecture | 喀什; Kashgar; Kashi
  6532 | 和田地区 | Hotan Prefecture | 和田; Hotan
  6540 | 伊犁哈萨克自治州 | Ili Kazakh Autonomous Prefecture | 伊犁; 伊犁州; Ili; Yili; 伊宁
  6542 | 塔城地区 | Tacheng Prefecture | 塔城; Tacheng
  6543 | 阿勒泰地区 | Altay Prefecture | 阿勒泰; Altay
  6590 | 新疆自治区直辖县级行政区划 | Directly Administered Counties of Xinjiang | 石河子; 阿拉尔; 图木舒克; 五家渠; 北屯; 可克达拉; Shihezi; Aral; Tumxuk; Wujiaqu
71 | 台湾省 | Taiwan | 台湾; 臺灣
81 | 香港特别行政区 | Hong Kong | 香港; HK; HKSAR
82 | 澳门特别行政区 | Macao | 澳门; Macau
`;
