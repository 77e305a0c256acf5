/** Terms of electronics and semiconductors: `id < broader | Chinese names | English names`. */
export const ELECTRONICS_TERMS = `
electronics | 电子, 电子信息, 电子产品, 消费电子, 电子制造 | electronics, electronic products, consumer electronics, electronic information, electronics manufacturing
semiconductor | 半导体, 集成电路, 半导体器件, 积体电路 | semiconductor, integrated circuit, semiconductor device
chip < semiconductor | 芯片, 晶片, 工业芯片, 处理器, 5G芯片 | chip, microchip, processor, industrial chip, 5G chip, chipset
wafer < semiconductor | 晶圆, 硅片, 晶圆厂, 晶圆制造 | wafer, silicon wafer, wafer fab, fab
chip-packaging < semiconductor | 芯片封装, 封装测试, 封测, 先进封装, 封装 | chip packaging, packaging and testing, advanced packaging, semiconductor packaging, OSAT
lithography < semiconductor | 光刻, 光刻机 | lithography, lithography machine
photoresist < lithography | 光刻胶 | photoresist
etching < lithography | 刻蚀, 蚀刻 | etching
power-semiconductor < semiconductor | 功率半导体, 功率器件, 第三代半导体 | power semiconductor, power device, wide-bandgap semiconductor
gallium-nitride < power-semiconductor | 氮化镓 | gallium nitride, GaN
silicon-carbide < power-semiconductor | 碳化硅 | silicon carbide, SiC
igbt < power-semiconductor | IGBT | IGBT
pcb | 印制电路板, 印刷电路板, PCB, 电路板, 线路板, 印制板 | printed circuit board, PCB, circuit board
pcba < pcb | PCBA, 电路板组装, 贴装, 贴片 | PCBA, PCB assembly, component placement, printed circuit board assembly
smt < pcb | SMT, 表面贴装, 贴片机, SMT产线, 表面贴装技术 | surface-mount technology, =SMT, SMT line, surface mounting, pick-and-place machine
electronic-component | 电子元器件, 元器件, 电子元件 | electronic component, passive component
inductor < electronic-component | 电感, 电感器 | inductor
resistor < electronic-component | 电阻, 电阻器 | resistor
capacitor < electronic-component | 电容, 电容器 | capacitor
connector | 连接器, 接插件 | connector, electrical connector
display-panel | 显示面板, 显示屏, 面板, 新型显示, Mini LED | display panel, flat panel display, display screen, mini LED
lcd < display-panel | 液晶面板, 液晶, LCD | LCD, liquid crystal display
oled < display-panel | OLED | OLED
led | LED, 发光二极管, LED灯 | =LED, light-emitting diode
power-electronics | 电力电子, 逆变器, 电源模块, 开关电源 | power electronics, inverter, power module, switching power supply
rectifier < power-electronics | 整流器 | rectifier
radio-frequency | 射频, 射频器件, 微波, 滤波器 | radio frequency, =RF, RF device, microwave, RF filter
power-amplifier < radio-frequency | 功放, 功率放大器 | power amplifier
optoelectronics | 光电子, 光电, 光学, 光器件, 光芯片 | optoelectronics, optics, photonics, optical device, photonic chip
smart-device | 智能终端, 智能硬件, 手机, 平板, 平板电脑, 智能手机 | smart device, smart hardware, smartphone, mobile phone, tablet, tablet computer
wearable < smart-device | 可穿戴设备, 智能穿戴 | wearable device, wearable
handheld-terminal < wearable | 手持终端, PDA, 手持机 | handheld terminal, =PDA, handheld
smart-watch < wearable | 智能手表, 智能手环 | smart watch, wristband
smart-helmet < wearable | 智能安全帽 | smart helmet
home-appliance | 家电, 家用电器, 白色家电, 智能家电 | home appliance, household appliance, white goods, smart appliance
washing-machine < home-appliance | 洗衣机 | washing machine
refrigerator < home-appliance | 冰箱 | refrigerator
air-conditioner < home-appliance | 空调 | air conditioner, air conditioning
embedded-chip < chip | SoC, 片上系统, 微处理器, 芯片设计 | system on chip, =SoC, microprocessor, chip design, IC design
memory-chip < chip | 存储芯片, 存储器, 闪存 | memory chip, flash memory, DRAM
electrostatic | 静电, 防静电, 静电防护, ESD | electrostatic discharge, =ESD, antistatic, anti-static
clean-room | 洁净室, 无尘车间, 洁净车间, 无尘室, 净化车间 | clean room, cleanroom, dust-free workshop
emc | 电磁兼容, EMC, 电磁兼容性, EMC测试 | electromagnetic compatibility, =EMC, EMC test
burn-in | 老化测试, 烧录, 功能测试, 在线测试, ICT测试 | burn-in, burn-in test, firmware programming, functional test, in-circuit test
firmware < software | 固件, 固件升级, OTA, 远程升级, OTA升级 | firmware, firmware update, OTA, over-the-air update, remote upgrade
electronics-manufacturing-service | 电子代工, 贴牌生产, OEM, ODM | electronics manufacturing service, =OEM, =ODM
contract-manufacturing < electronics-manufacturing-service | 代工, 来料加工 | contract manufacturing, subcontract manufacturing
superconductor | 超导, 超导材料 | superconductor, superconducting
quantum | 量子, 量子通信, 量子计算, 量子加密, 量子密钥 | quantum, quantum communication, quantum computing, quantum key distribution
printed-electronics | 柔性电子, 印刷电子 | flexible electronics, printed electronics
`;
