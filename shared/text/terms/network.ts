/** Terms of mobile, optical and enterprise networks, clouds and edges: `id < broader | Chinese names | English names`. */
export const NETWORK_TERMS = `
5g < mobile-network | 5G, 第五代移动通信, 5G网络, 5G通信, 5G技术, 5G NR | 5G, fifth generation mobile, 5G network, 5G NR, New Radio
5g-advanced < 5g | 5G-A, 5G-Advanced, 5.5G, 5G增强 | 5G-Advanced, 5G-A, 5.5G
6g < mobile-network | 6G, 第六代移动通信 | 6G
4g < mobile-network | 4G, LTE, 4G网络 | 4G, LTE, Long Term Evolution
mobile-network < network | 移动通信, 移动网络, 蜂窝网络, 移动通信网, 行动通讯 | mobile network, cellular network, mobile communication, cellular
private-5g < 5g | 5G专网, 5G专用网络, 5G企业专网, 5G行业专网, 5G工业专网, 5G虚拟专网, 5G独立专网, 5G混合专网, 5G园区专网, 5G局域网, 企业5G专网 | private 5G network, private 5G, 5G private network, 5G NPN, 5G non-public network, non-public network, 5G LAN, 5G campus network, dedicated 5G network, enterprise 5G network, 5G virtual private network
private-network < network | 专网, 专用网络, 企业专网, 工业专网, 独立专网, 混合专网, 虚拟专网, 无线专网 | private network, dedicated network, private wireless network, private LTE, private wireless
public-network < network | 公网, 公共网络 | public network
network-slicing < 5g | 网络切片, 5G切片, 切片 | network slicing, network slice, 5G slicing, slicing
5g-core < 5g | 5G核心网, 核心网, 5GC | 5G core, 5G core network, 5GC, core network
upf < 5g-core | 用户面功能, UPF, 用户面下沉, UPF下沉 | user plane function, UPF
radio-access-network < mobile-network | 无线接入网, 接入网 | radio access network, =RAN, access network
open-ran < radio-access-network | 开放式无线接入网, 开放无线接入网, 开放RAN | Open RAN, O-RAN, open radio access network
base-station < radio-access-network | 基站, 5G基站, 宏基站, 宏站, gNodeB, gNB | base station, 5G base station, gNodeB, gNB, macro cell, cell site
small-cell < base-station | 小基站, 微基站, 皮基站, 小站, 微站 | small cell, picocell, femtocell, micro base station
indoor-coverage < mobile-network | 室内覆盖, 室分, 室内分布系统, 室分系统, 数字化室分 | indoor coverage, distributed antenna system, in-building coverage, indoor distribution system
antenna | 天线, 阵列天线 | antenna, antenna array
massive-mimo < 5g | 大规模天线, 大规模MIMO | massive MIMO, MIMO
millimetre-wave < 5g | 毫米波 | millimetre wave, millimeter wave, mmWave
frequency-band | 频段, 频谱, 频率资源, 无线频谱, 射频频谱 | frequency band, spectrum, radio spectrum
redcap < 5g | RedCap, 轻量化5G, 5G轻量化, 5G RedCap, 降低能力终端 | RedCap, reduced capability, 5G RedCap, NR-Light
urllc < 5g | 超高可靠低时延通信, 高可靠低时延, 超可靠低时延, uRLLC, 低时延高可靠 | URLLC, ultra-reliable low-latency communication, ultra-reliable low-latency
embb < 5g | 增强移动宽带, eMBB, 大带宽 | eMBB, enhanced mobile broadband
mmtc < 5g | 海量机器类通信, 海量物联, 大连接, mMTC | mMTC, massive machine-type communication, massive IoT
passive-iot < internet-of-things | 无源物联, 无源物联网, 蜂窝无源物联, 环境物联网 | passive IoT, ambient IoT
sensing-communication < 5g-advanced | 通感一体, 通感一体化, 通信感知一体化 | integrated sensing and communication, ISAC, joint communication and sensing
nb-iot < lpwan | NB-IoT, 窄带物联网 | NB-IoT, narrowband IoT
lora < lpwan | LoRa, LoRaWAN | LoRa, LoRaWAN
lpwan < internet-of-things | 低功耗广域网, LPWAN | LPWAN, low-power wide-area network, LPWA
internet-of-things | 物联网, 万物互联, 物联, IoT | internet of things, IoT
industrial-internet | 工业互联网, 产业互联网, 工业互联, IIoT | industrial internet, industrial internet of things, IIoT, industrial IoT
industrial-internet-platform < industrial-internet | 工业互联网平台, 工业互联网云平台, 物联网平台, 工业物联网平台, 双跨平台 | industrial internet platform, IIoT platform, IoT platform, industrial IoT platform
industrial-park | 园区, 产业园区, 工业园区, 产业园, 工业园 | industrial park, industrial zone, business park
pilot-zone | 先导区, 示范区, 试点区, 融合应用先导区 | pilot zone, demonstration zone, pioneer zone
identifier-resolution < industrial-internet | 标识解析, 工业互联网标识解析, 标识解析体系, 标识解析节点, 二级节点, 标识编码 | identifier resolution, identification and resolution, identification resolution, identifier resolution node, industrial internet identifier, secondary node
handle-system < identifier-resolution | Handle系统, Handle标识 | Handle System
edge-computing | 边缘计算, 边缘运算, 边端计算, 边缘侧计算 | edge computing, edge compute
mec < edge-computing | 多接入边缘计算, 移动边缘计算, 5G边缘云, MEC | multi-access edge computing, mobile edge computing, MEC
edge-gateway < gateway | 边缘网关, 边缘计算网关, 智能网关, 工业智能网关 | edge gateway, edge computing gateway, smart gateway
edge-server < edge-computing | 边缘服务器, 边缘一体机, 边缘节点, 边缘计算节点 | edge server, edge node, edge appliance
edge-ai < edge-computing | 边缘智能, 边缘AI, 端侧AI, 边缘推理, 端侧推理 | edge AI, edge intelligence, on-device AI, edge inference
cloud-edge-collaboration < edge-computing | 云边协同, 云边端协同, 端边云协同, 云边端一体化 | cloud-edge collaboration, cloud-edge synergy, edge-cloud collaboration, device-edge-cloud collaboration
cloud-computing | 云计算, 云端运算, 云服务, 云平台, 上云, 企业上云 | cloud computing, cloud service, cloud platform, cloud migration
private-cloud < cloud-computing | 私有云, 专有云 | private cloud
public-cloud < cloud-computing | 公有云, 公共云 | public cloud
hybrid-cloud < cloud-computing | 混合云 | hybrid cloud
computing-power | 算力, 算力资源, 算力中心, 智算中心, 智算 | computing power, compute resource, AI computing centre, computing capacity
data-centre | 数据中心, 机房, 资料中心, IDC | data centre, data center, server room, IDC
server | 服务器, 伺服器 | server
virtualisation < cloud-computing | 虚拟化, 虚拟机 | virtualisation, virtualization, virtual machine, hypervisor
container < cloud-computing | 容器化, 容器云, 云原生, 微服务 | containerisation, containerization, cloud native, cloud-native, Kubernetes, Docker, microservice
cpe < terminal | CPE, 5G CPE, 客户前置设备, 工业CPE, 5G工业CPE | CPE, customer premises equipment, 5G CPE
dtu < terminal | DTU, 5G DTU, 数传终端, 数据传输单元 | DTU, data transfer unit, data transmission unit
terminal | 终端, 终端设备, 5G终端, 通信终端, 行业终端, 工业终端 | terminal, terminal device, 5G terminal, user equipment, end device
communication-module < terminal | 通信模组, 5G模组, 无线模组, 通信模块, 5G模块 | communication module, 5G module, wireless module, cellular module
gateway | 网关, 工业网关, 物联网关, 协议网关, 物联网网关, 闸道器 | gateway, industrial gateway, IoT gateway, protocol gateway
acquisition-gateway < gateway | 数采网关, 数据采集网关, 采集网关 | data acquisition gateway, data collection gateway, acquisition gateway
router | 路由器, 工业路由器, 5G路由器 | router, industrial router, 5G router
switch | 交换机, 工业交换机, 工业以太网交换机, 以太网交换机, 交换器, 环网交换机 | network switch, switch, Ethernet switch, industrial switch, industrial Ethernet switch, managed switch
firewall < network-security | 防火墙, 工业防火墙, 下一代防火墙 | firewall, industrial firewall, next-generation firewall
wireless | 无线, 无线通信, 无线网络, 无线通讯 | wireless, wireless communication, wireless network
wifi < wireless | Wi-Fi, WiFi, 无线局域网, WLAN, 工业WiFi, 无线局域网络 | Wi-Fi, WiFi, wireless LAN, WLAN, 802.11
wifi6 < wifi | Wi-Fi 6, WiFi6, 802.11ax | Wi-Fi 6, WiFi6, 802.11ax
wifi7 < wifi | Wi-Fi 7, WiFi7, 802.11be | Wi-Fi 7, WiFi7, 802.11be
bluetooth < wireless | 蓝牙, 低功耗蓝牙 | Bluetooth, Bluetooth Low Energy, BLE
zigbee < wireless | ZigBee, 紫蜂 | Zigbee
uwb < wireless | UWB, 超宽带, 超宽频 | UWB, ultra-wideband
wireless-sensor-network < wireless | 无线传感器网络, 无线传感网, 传感网 | wireless sensor network, sensor network, WSN
ad-hoc-network < wireless | 自组网, 无线自组网, Mesh组网, Mesh网络 | ad hoc network, mesh network, wireless mesh
optical-fibre | 光纤, 光缆, 光纤网络 | optical fibre, optical fiber, fibre optic, fiber-optic cable
passive-optical-network < optical-fibre | 无源光网络, 工业PON, 工业光网, 全光网络, 全光网, PON, GPON, 10G PON, XGS-PON | passive optical network, PON, GPON, industrial PON, XGS-PON, all-optical network, 10G PON
optical-module < optical-fibre | 光模块, 光收发模块 | optical module, optical transceiver
optical-transport < optical-fibre | 光传送网, OTN | optical transport network, OTN
ipv6 < network | IPv6, 互联网协议第六版 | IPv6
ipv6-plus < ipv6 | SRv6, 段路由, IPv6 Plus | SRv6, segment routing, IPv6 Plus
sdn < network | 软件定义网络, SDN, 网络可编程 | software-defined networking, software-defined network, SDN
sd-wan < sdn | SD-WAN, 软件定义广域网 | SD-WAN, software-defined WAN
nfv < network | 网络功能虚拟化, NFV | network function virtualisation, NFV
vpn < network | 虚拟专用网, VPN, 加密隧道 | VPN, virtual private network, encrypted tunnel
lan < network | 局域网, 区域网路 | =LAN, local area network
wan < network | 广域网 | =WAN, wide area network
backbone < network | 骨干网, 主干网 | backbone network
bandwidth | 带宽, 频宽, 宽带 | bandwidth, broadband
throughput | 吞吐量, 吞吐率, 吞吐 | throughput
uplink | 上行, 上行速率, 上行带宽, 大上行, 超级上行 | uplink, uplink rate, upload speed
downlink | 下行, 下行速率 | downlink, download speed
data-rate | 传输速率, 速率, 数据速率, 峰值速率 | data rate, transmission rate, bit rate, peak rate
latency | 时延, 延迟, 延时, 网络时延, 通信时延, 低时延, 端到端时延, 空口时延 | latency, network latency, end-to-end latency, low latency, delay
jitter | 抖动, 时延抖动 | jitter, latency jitter
packet-loss | 丢包, 丢包率 | packet loss, packet loss rate
reliability | 可靠性, 高可靠, 可靠度, 可靠 | reliability, high reliability, reliable
availability | 可用性, 高可用, 可用率 | availability, high availability, uptime
network-coverage | 网络覆盖, 信号覆盖, 无线覆盖, 5G覆盖, 全覆盖 | network coverage, signal coverage, radio coverage, 5G coverage, full coverage
signal-interference | 电磁干扰, 信号干扰, 抗干扰 | interference, electromagnetic interference, EMI, anti-interference
handover | 漫游, 无缝切换, 无缝漫游 | handover, roaming, seamless roaming, seamless handover
quality-of-service | 服务质量, QoS | quality of service, QoS
network-redundancy | 网络冗余, 双发选收, 冗余链路, 双链路 | network redundancy, redundant link, dual link, frame replication and elimination
time-synchronisation | 时间同步, 时钟同步, 授时, 高精度授时 | time synchronisation, time synchronization, clock synchronisation, timing
ptp < time-synchronisation | 精确时间协议, PTP, IEEE 1588 | Precision Time Protocol, PTP, IEEE 1588
positioning | 定位, 室内定位, 人员定位, 高精度定位, 精准定位, 定位系统 | positioning, indoor positioning, localisation, localization, real-time location system, RTLS, high-precision positioning
gnss < positioning | 卫星定位, 卫星导航, GNSS | GNSS, satellite positioning, satellite navigation
beidou < gnss | 北斗, 北斗定位, 北斗导航 | BeiDou
gps < gnss | GPS, 全球定位系统 | GPS, Global Positioning System
rtk < gnss | RTK, 实时动态差分 | RTK, real-time kinematic
satellite-communication < network | 卫星通信, 卫星互联网, 低轨卫星, 天地一体 | satellite communication, satellite internet, LEO satellite, non-terrestrial network
trunking < mobile-network | 集群通信, 数字集群, 融合通信 | trunking, trunked radio, converged communication, unified communication
push-to-talk < trunking | 对讲, 对讲机 | push-to-talk, walkie-talkie, two-way radio
telecom-operator | 运营商, 电信运营商, 基础电信企业, 通信运营商 | telecom operator, carrier, mobile network operator, MNO, telco
china-broadnet < telecom-operator | 中国广电 | China Broadnet
china-unicom < telecom-operator | 中国联通 | China Unicom
china-telecom < telecom-operator | 中国电信 | China Telecom
sim-card | SIM卡, 物联网卡, 物联卡, eSIM | SIM card, eSIM, IoT SIM
network-planning | 网络规划, 网规网优, 网络优化, 无线网优 | network planning, network optimisation, network optimization, radio planning
network-management | 网络管理, 网管, 网络运维, 网管系统 | network management, network operations, NMS
network-operation-model | 网络运营模式, 运维代维, 代建代维 | network operating model
network-upgrade | 网络改造, 内网改造, 网络升级, 企业内网改造 | network upgrade, network retrofit, network transformation
factory-intranet | 企业内网, 工厂内网, 生产网络, 工厂网络, 车间网络, 厂区网络, 工业网络, 生产内网 | factory network, plant network, industrial network, intranet, shop-floor network
it-ot-convergence | IT/OT融合, OT与IT融合, IT与OT融合, 两网融合, OT/IT融合 | IT/OT convergence, OT/IT convergence, IT-OT integration
operational-technology | 运营技术, 操作技术, OT网络 | =OT, operational technology, OT network
information-technology | 信息技术, 资讯科技 | =IT, information technology, =ICT
communication-technology | 通信技术, 通讯, 通信 | communication technology, communication, communications
video-backhaul | 视频回传, 高清视频回传, 视频传输, 视频上传 | video backhaul, video streaming, video transmission, video uplink
5g-factory < smart-factory | 5G工厂, 5G全连接工厂, 5G全联接工厂 | 5G factory, 5G fully connected factory, fully-connected factory
5g-message < 5g | 5G消息 | 5G messaging, rich communication services
voice-call | 语音通话, 5G新通话, VoNR | voice call, VoNR, new calling
hardened-equipment | 防爆, 隔爆, 本安, 本质安全, 防爆型, 防爆认证 | explosion-proof, intrinsically safe, intrinsic safety, flameproof, ATEX, IECEx
`;
