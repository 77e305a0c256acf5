/** Industrial protocols, fieldbuses, wireless technologies and data interfaces that needs and solutions name. */
import { tableTaxonomy } from './table-taxonomy.ts';

/** Groups (codes starting with `group-`) are parents only; a family such as OPC UA contains its variants. */
export const protocols = tableTaxonomy(
  'protocols',
  `
group-industrial-ethernet | 工业以太网 | Industrial Ethernet | 实时以太网; real-time Ethernet
  profinet | PROFINET | PROFINET | PN; Profinet IO; Profinet IRT
  ethercat | EtherCAT | EtherCAT
  ethernet-ip | EtherNet/IP | EtherNet/IP | EtherNetIP; Ethernet IP; EIP; CIP
  cc-link-ie | CC-Link IE | CC-Link IE | CCLink IE; CC-Link IE Field
    cc-link-ie-tsn | CC-Link IE TSN | CC-Link IE TSN
  powerlink | POWERLINK | POWERLINK | Ethernet Powerlink; EPL
  sercos | SERCOS III | SERCOS III | Sercos
  s7comm | 西门子 S7 协议 | S7comm | S7; S7 协议; Siemens S7
  mc-protocol | 三菱 MC 协议 | MC Protocol | MELSEC; SLMP; MELSEC Communication
  fins | 欧姆龙 FINS 协议 | FINS | Omron FINS
  epa | EPA 工业以太网 | EPA (Ethernet for Plant Automation) | EPA
  tsn | 时间敏感网络 | Time-Sensitive Networking | TSN; IEEE 802.1Qbv; 802.1Qbv; 802.1AS
  apl | 以太网高级物理层 | Ethernet-APL | APL; 10BASE-T1L; Advanced Physical Layer
  autbus | AUTBUS 宽带总线 | AUTBUS | 工业宽带总线
group-fieldbus | 现场总线 | Fieldbuses | fieldbus
  modbus | Modbus | Modbus | Modbus 总线
    modbus-rtu | Modbus RTU | Modbus RTU | RS-485; RS485; ModbusRTU; Modbus 串口
    modbus-tcp | Modbus TCP | Modbus TCP | Modbus/TCP; ModbusTCP; Modbus 以太网
  profibus | PROFIBUS | PROFIBUS | Profibus DP; Profibus PA; DP 总线
  canopen | CANopen | CANopen | CAN; CAN 总线; CAN bus
  devicenet | DeviceNet | DeviceNet
  cc-link | CC-Link | CC-Link | CCLink
  hart | HART | HART | HART 7; HART-IP
  foundation-fieldbus | 基金会现场总线 | FOUNDATION Fieldbus | FF; FF 总线; FF H1
  io-link | IO-Link | IO-Link | IOLink; IEC 61131-9
  as-interface | AS-Interface | AS-Interface | AS-i; ASi
  lonworks | LonWorks | LonWorks | LON
  j1939 | SAE J1939 | SAE J1939 | J1939
group-data-exchange | 数据互通与语义 | Data exchange and semantics | 数据互操作; interoperability
  opc-ua | OPC UA | OPC UA | OPC; OPC Unified Architecture; OPC 统一架构; OPC-UA; IEC 62541
    opc-ua-pubsub | OPC UA PubSub | OPC UA PubSub | OPC UA 发布订阅
    opc-ua-tsn | OPC UA over TSN | OPC UA over TSN | OPC UA FX; OPC UA TSN
    umati | umati 机床通用接口 | umati | universal machine technology interface; OPC 40501
  opc-da | OPC DA | OPC DA | OPC Classic; OPC 经典
  mtconnect | MTConnect | MTConnect | MT Connect
  nc-link | NC-Link 数控装备互联 | NC-Link | NCLink; NC Link
  secs-gem | SECS/GEM | SECS/GEM | SECS; GEM; HSMS; SEMI E30
  euromap | EUROMAP 77/83 | EUROMAP 77/83 | EUROMAP; OPC 40077
  aas | 资产管理壳 | Asset Administration Shell | AAS; 管理壳; IEC 63278
  identifier-resolution | 工业互联网标识解析 | Identifier resolution | 标识解析; 标识; Handle; OID; VAA; 二级节点; identification and resolution
  gs1-epcis | GS1 EPCIS | GS1 EPCIS | EPCIS; GS1
group-messaging | 消息与物联网协议 | Messaging and IoT protocols | 消息协议; IoT messaging
  mqtt | MQTT | MQTT | MQTT 5; ISO/IEC 20922
    sparkplug | MQTT Sparkplug B | MQTT Sparkplug B | Sparkplug
  amqp | AMQP | AMQP | RabbitMQ
  kafka | Kafka | Apache Kafka
  http-rest | HTTP REST 接口 | HTTP REST | REST; RESTful; HTTP API; Web API; HTTPS; WebService
  websocket | WebSocket | WebSocket
  grpc | gRPC | gRPC
  coap | CoAP | CoAP | RFC 7252
  lwm2m | LwM2M | LwM2M | Lightweight M2M; 轻量级 M2M
  dds | DDS 数据分发服务 | DDS | Data Distribution Service; OMG DDS; ROS 2
group-power-building | 电力、楼宇与能源协议 | Power, building and energy protocols | 电力规约
  iec-61850 | IEC 61850 | IEC 61850 | 61850; GOOSE; MMS; DL/T 860
  iec-60870-5-104 | IEC 60870-5-104 | IEC 60870-5-104 | IEC 104; 104 规约; IEC104
  iec-60870-5-101 | IEC 60870-5-101 | IEC 60870-5-101 | IEC 101; 101 规约
  dnp3 | DNP3 | DNP3 | DNP 3.0; IEEE 1815
  dlt-645 | DL/T 645 电能表协议 | DL/T 645 | 645 规约; DLT645
  dlms-cosem | DLMS/COSEM | DLMS/COSEM | IEC 62056
  cjt-188 | CJ/T 188 户用计量仪表协议 | CJ/T 188 | CJ188
  hj-212 | HJ 212 污染物在线监控协议 | HJ 212 | HJ/T 212; 212 协议
  bacnet | BACnet | BACnet | BACnet/IP; ISO 16484-5
  knx | KNX | KNX | EIB
  m-bus | M-Bus 仪表总线 | M-Bus | Meter-Bus; EN 13757
  ocpp | OCPP 充电桩协议 | OCPP | Open Charge Point Protocol
group-video | 视频与图像接口 | Video and imaging interfaces | video; imaging
  onvif | ONVIF | ONVIF
  rtsp | RTSP | RTSP | RTP; 实时流传输协议
  gbt-28181 | GB/T 28181 视频联网 | GB/T 28181 | GB28181; 28181; 国标 28181
  webrtc | WebRTC | WebRTC
  gige-vision | GigE Vision | GigE Vision | GigE; 千兆网工业相机
  usb3-vision | USB3 Vision | USB3 Vision | U3V
  camera-link | Camera Link | Camera Link | CameraLink; CL
group-wireless | 无线与蜂窝接入 | Wireless and cellular access | 无线; wireless
  5g-sa | 5G 独立组网 | 5G standalone | 5G SA; SA 组网; 5G
  5g-lan | 5G LAN | 5G LAN | 5G-LAN; 5GLAN; 5G 局域网
  5g-redcap | 5G RedCap | 5G RedCap | RedCap; 轻量化 5G; NR-Light
  5g-urllc | 5G 超可靠低时延 | 5G URLLC | URLLC; uRLLC; 超高可靠低时延
  5g-tsn | 5G TSN | 5G TSN | 5G 与 TSN 融合; 5G TSN bridge
  lte | 4G LTE | 4G LTE | LTE; 4G; Cat.1; LTE Cat 1
  nb-iot | 窄带物联网 | NB-IoT | NBIoT; Narrowband IoT
  lorawan | LoRaWAN | LoRaWAN | LoRa
  wifi-6 | Wi-Fi 6 | Wi-Fi 6 | WiFi6; 802.11ax; WLAN; WiFi; 无线局域网; Wi-Fi
  bluetooth-le | 低功耗蓝牙 | Bluetooth Low Energy | BLE; 蓝牙; Bluetooth; 蓝牙 5
  zigbee | Zigbee | Zigbee | ZigBee; IEEE 802.15.4
  wirelesshart | WirelessHART | WirelessHART | Wireless HART; IEC 62591
  isa100 | ISA100.11a | ISA100.11a | ISA100; IEC 62734
  wia-pa | WIA-PA 工业无线 | WIA-PA | WIA-FA; IEC 62601; WIA
  uwb | 超宽带定位 | Ultra-wideband | UWB; IEEE 802.15.4z
  rfid | 射频识别 | RFID | 超高频 RFID; UHF RFID; ISO 18000-6C; EPC Gen2
group-optical-ip | 光网络与 IP 承载 | Optical networks and IP transport | 承载网; transport network
  pon | 工业无源光网络 | Industrial PON | PON; 10G PON; 工业 PON; GPON; XGS-PON; EPON
  otn | 光传送网 | Optical Transport Network | OTN
  ipv6 | IPv6 | IPv6 | IPv6+
    srv6 | SRv6 | SRv6 | Segment Routing over IPv6
  sdn | 软件定义网络 | Software-defined networking | SDN; SD-WAN
  deterministic-ip | 确定性网络 | Deterministic networking | DetNet; 确定性 IP; DIP
`,
);
