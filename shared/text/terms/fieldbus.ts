/** Terms of industrial networks, protocols and interfaces: `id < broader | Chinese names | English names`. */
export const FIELDBUS_TERMS = `
industrial-protocol | 工业协议, 通信协议, 通讯协议, 工业通信协议, 工业通讯协议 | industrial protocol, communication protocol, industrial communication protocol
protocol-conversion < industrial-protocol | 协议转换, 协议解析, 协议适配, 多协议转换, 规约转换 | protocol conversion, protocol translation, protocol parsing, protocol converter
fieldbus < industrial-protocol | 现场总线, 工业总线, 总线 | fieldbus, field bus, industrial bus
industrial-ethernet < industrial-protocol | 工业以太网, 工业以太网络, 实时以太网 | industrial Ethernet, real-time Ethernet
ethernet | 以太网, 乙太网路, 千兆以太网, 万兆以太网 | Ethernet, gigabit Ethernet
tsn < industrial-ethernet | 时间敏感网络, 时敏网络, TSN, 时间敏感型网络 | time-sensitive networking, time-sensitive network, TSN
5g-tsn < tsn | 5G-TSN, 5G TSN融合, 5G与TSN融合 | 5G-TSN, 5G TSN integration, TSN over 5G
deterministic-network < network | 确定性网络, 确定性通信, 确定性时延, DetNet | deterministic networking, deterministic network, deterministic communication, DetNet
ethernet-apl < industrial-ethernet | 以太网高级物理层, Ethernet-APL, 先进物理层 | Ethernet-APL, advanced physical layer
single-pair-ethernet < industrial-ethernet | 单对以太网, 单线对以太网, SPE | single-pair Ethernet, SPE, 10BASE-T1L
opc-ua < industrial-protocol | OPC UA, OPCUA, OPC统一架构 | OPC UA, OPCUA, OPC Unified Architecture
opc-da < industrial-protocol | OPC DA, OPC Classic | OPC DA, OPC Classic
opc-ua-tsn < opc-ua | OPC UA over TSN, OPC UA TSN | OPC UA over TSN, OPC UA TSN
modbus < industrial-protocol | Modbus, Modbus协议 | Modbus
modbus-tcp < modbus | Modbus TCP, Modbus-TCP, Modbus TCP/IP | Modbus TCP, Modbus TCP/IP
modbus-rtu < modbus | Modbus RTU, Modbus-RTU | Modbus RTU
profinet < industrial-ethernet | PROFINET, Profinet IO, PN总线 | PROFINET, PROFINET IO, PROFINET IRT
profibus < fieldbus | PROFIBUS, PROFIBUS-DP, PROFIBUS DP, PROFIBUS PA | PROFIBUS, PROFIBUS DP, PROFIBUS PA
ethercat < industrial-ethernet | EtherCAT, EtherCAT总线 | EtherCAT
ethernet-ip < industrial-ethernet | EtherNet/IP, Ethernet/IP协议 | EtherNet/IP
devicenet < fieldbus | DeviceNet | DeviceNet
cc-link < fieldbus | CC-Link, CC-Link IE, CC-Link IE TSN | CC-Link, CC-Link IE, CC-Link IE TSN, CC-Link IE Field
powerlink < industrial-ethernet | POWERLINK, Ethernet POWERLINK | POWERLINK, Ethernet POWERLINK
sercos < industrial-ethernet | SERCOS, Sercos III | Sercos, Sercos III
epa < industrial-ethernet | EPA实时以太网, EPA总线 | EPA real-time Ethernet
autbus < fieldbus | AUTBUS, AUTBUS总线 | AUTBUS
nclink < industrial-protocol | NC-Link, NCLink, 数控装备互联通信协议 | NC-Link, NCLink
mtconnect < industrial-protocol | MTConnect | MTConnect
focas < industrial-protocol | FOCAS, FANUC FOCAS | FOCAS, FANUC FOCAS
s7-protocol < industrial-protocol | S7协议, 西门子S7, S7通信, S7comm | S7 protocol, S7comm, S7 communication, Siemens S7
mc-protocol < industrial-protocol | MC协议, 三菱MC协议 | MC protocol, MELSEC communication protocol
fins < industrial-protocol | FINS协议, 欧姆龙FINS | FINS protocol, Omron FINS
can-bus < fieldbus | CAN总线, CAN通信 | CAN bus, =CAN, controller area network, CAN FD
canopen < can-bus | CANopen | CANopen
j1939 < can-bus | J1939, SAE J1939 | J1939, SAE J1939
hart < fieldbus | HART协议, WirelessHART, HART通信 | HART protocol, WirelessHART, =HART
foundation-fieldbus < fieldbus | 基金会现场总线, FF总线 | Foundation Fieldbus, FF bus
io-link < fieldbus | IO-Link, IO-Link主站 | IO-Link, IO-Link master
as-interface < fieldbus | AS-i, AS-Interface | AS-Interface, AS-i
interbus < fieldbus | Interbus | Interbus
lonworks < fieldbus | LonWorks | LonWorks
bacnet < industrial-protocol | BACnet, BACnet/IP | BACnet, BACnet/IP
knx < industrial-protocol | KNX, KNX总线 | KNX
mqtt < industrial-protocol | MQTT, MQTT协议, MQTT消息 | MQTT, Message Queuing Telemetry Transport
sparkplug < mqtt | Sparkplug B, Sparkplug | Sparkplug B, Sparkplug
mqtt-broker < mqtt | MQTT服务器, MQTT代理 | MQTT broker
coap < industrial-protocol | CoAP | CoAP, Constrained Application Protocol
amqp < industrial-protocol | AMQP, 高级消息队列协议 | AMQP, Advanced Message Queuing Protocol
dds < industrial-protocol | 数据分发服务, DDS中间件 | Data Distribution Service, =DDS
http-rest < industrial-protocol | RESTful接口, REST接口, HTTP接口, RESTful API, REST API | REST API, RESTful API, RESTful, HTTP API
websocket < industrial-protocol | WebSocket | WebSocket
grpc < industrial-protocol | gRPC | gRPC
snmp < industrial-protocol | SNMP, 简单网络管理协议 | SNMP, Simple Network Management Protocol
onvif < industrial-protocol | ONVIF | ONVIF
rtsp < industrial-protocol | RTSP, 实时流协议 | RTSP, Real Time Streaming Protocol
gb28181 < industrial-protocol | GB/T 28181, GB28181, 国标28181 | GB/T 28181, GB28181
iec-61850 < industrial-protocol | IEC 61850, IEC61850, 61850规约, DL/T 860 | IEC 61850, IEC61850, DL/T 860
iec-61850-3 < quality-standard | IEC 61850-3 | IEC 61850-3
goose < iec-61850 | GOOSE报文, GOOSE通信 | GOOSE message, GOOSE messaging
iec-104 < industrial-protocol | IEC 104, IEC 60870-5-104, 104规约, IEC104 | IEC 104, IEC 60870-5-104, IEC104
iec-101 < industrial-protocol | IEC 101, IEC 60870-5-101, 101规约 | IEC 101, IEC 60870-5-101
dnp3 < industrial-protocol | DNP3 | DNP3
dlt645 < industrial-protocol | DL/T 645, DLT645, 645规约, DL/T645-2007 | DL/T 645, DLT645
cjt188 < industrial-protocol | CJ/T 188, CJT188 | CJ/T 188, CJT188
secs-gem < industrial-protocol | SECS/GEM, SECS, SECS-GEM, 半导体设备通信标准 | SECS/GEM, SECS-II, GEM300, SECS
iec-62541 < opc-ua | IEC 62541 | IEC 62541
asset-administration-shell < digital-twin | 资产管理壳, 管理壳, AAS资产管理壳 | Asset Administration Shell, =AAS
umati < opc-ua | umati | umati
vda5050 < industrial-protocol | VDA 5050, VDA5050 | VDA 5050, VDA5050
rs485 < serial-port | RS-485, RS485, 485总线, 485通讯, 485接口 | RS-485, RS485
rs232 < serial-port | RS-232, RS232, 232串口 | RS-232, RS232
serial-port | 串口, 串行接口, 串行通信, 串口服务器, 串口通信 | serial port, serial interface, serial communication, serial server, serial device server
usb | USB, USB接口 | USB, USB port
dry-contact | 干接点, 干触点, 开关量信号 | dry contact, volt-free contact
analogue-signal | 模拟量, 模拟信号, 类比讯号, 4-20mA | analogue signal, analog signal, analog input, 4-20 mA
digital-io | 数字量, 开关量, 数字量输入输出, DI/DO, IO点 | digital I/O, digital input, digital output, discrete signal, DI/DO, IO point
remote-io < controller | 远程IO, 远程I/O, 分布式IO, 分布式I/O, IO模块, I/O模块 | remote I/O, distributed I/O, remote IO, I/O module, IO module
ring-network < network-redundancy | 环网, 冗余环网, 工业环网, 环网冗余 | ring network, redundant ring, ring redundancy
prp-hsr < network-redundancy | PRP, 并行冗余协议 | PRP, parallel redundancy protocol
hsr < prp-hsr | HSR, 高可用性无缝环网 | HSR, high-availability seamless redundancy
mrp-ring < network-redundancy | 介质冗余协议 | media redundancy protocol
power-over-ethernet < ethernet | 以太网供电, PoE, PoE供电 | power over Ethernet, PoE
data-point | 点位, 测点, 数据点, 采集点位, 数据点位 | data point, tag point, measuring point, I/O point
ethernet-port | 网口, 以太网口, 端口, 以太网接口 | Ethernet port, network port, RJ45
interoperability | 互操作, 互联互通, 互通, 数据互通, 互操作性, 设备互联, 互联 | interoperability, interconnection, interoperable, device interconnection
api < interface | 应用程序接口, API接口, 开放接口, 标准接口 | API, application programming interface, open API, standard interface
sdk < software | 软件开发工具包, 开发工具包, SDK | SDK, software development kit
driver-software < software | 驱动程序, 设备驱动, 驱动开发 | device driver, driver development
semantic-model < data-modelling | 语义模型, 物模型, 信息模型, 信息建模 | semantic model, information model, thing model, companion specification
plug-and-play | 即插即用, 免配置 | plug and play, plug-and-play, zero configuration
`;
