/** The 20 typical scenarios of "5G + industrial internet" named by the MIIT in May and November 2021. */
import { tableTaxonomy } from './table-taxonomy.ts';

/** Codes s01 to s20, in the order in which the ministry named them. */
export const scenarios = tableTaxonomy(
  'scenarios',
  `
s01 | 协同研发设计 | Collaborative R&D and design | 协同设计; 远程研发实验; 异地协同设计; 协同研发; co-design; collaborative engineering; remote R&D
s02 | 远程设备操控 | Remote equipment control | 远程操控; 远程控制; 远程驾驶; 远控; 远程操作; teleoperation; tele-operation; remote control; remote operation
s03 | 设备协同作业 | Collaborative equipment operation | 设备协同; 多机协同; 协同作业; 机群协同; multi-robot coordination; fleet coordination; machine collaboration
s04 | 柔性生产制造 | Flexible manufacturing | 柔性生产; 柔性制造; 柔性产线; 快速换线; 换型; flexible production; quick changeover; reconfigurable line
s05 | 现场辅助装配 | On-site assisted assembly | 辅助装配; AR 装配; AR 辅助装配; 装配指导; assisted assembly; AR-guided assembly; work instructions
s06 | 机器视觉质检 | Machine-vision quality inspection | 视觉质检; 机器视觉; 视觉检测; 表面缺陷检测; 外观检测; AI 质检; AOI; machine vision; visual inspection; defect detection
s07 | 设备故障诊断 | Equipment fault diagnosis | 故障诊断; 设备诊断; 故障报警; 状态诊断; fault diagnosis; fault detection; failure diagnosis
s08 | 厂区智能物流 | Smart in-plant logistics | 智能物流; 厂内物流; AGV 物流; AGV 调度; 智能仓储; 线边配送; intralogistics; in-plant logistics; AGV dispatch; AMR
s09 | 无人智能巡检 | Unmanned smart patrol inspection | 无人巡检; 智能巡检; 机器人巡检; 无人机巡检; patrol robot; inspection robot; drone inspection
s10 | 生产现场监测 | Production-site monitoring | 现场监测; 安全监测; 生产监控; 环境监测; 人员行为识别; 安全帽识别; site monitoring; safety monitoring; workplace monitoring
s11 | 生产单元模拟 | Production-unit simulation | 单元模拟; 产线仿真; 数字孪生; 虚拟调试; 生产仿真; digital twin; line simulation; virtual commissioning
s12 | 精准动态作业 | Precise dynamic operation | 精准作业; 动态作业; 高精度定位作业; 自动装卸; precise operation; dynamic positioning; high-precision positioning
s13 | 生产能效管控 | Energy-efficiency control | 能效管控; 能源管理; 能耗监测; 节能; 碳管理; energy management; energy monitoring; EMS; energy saving
s14 | 工艺合规校验 | Process-compliance check | 工艺合规; 工艺校验; 操作合规; 作业规范检测; 防错; process compliance; SOP compliance; error proofing; poka-yoke
s15 | 生产过程溯源 | Production traceability | 过程溯源; 质量追溯; 产品追溯; 追溯; 一物一码; traceability; genealogy; track and trace
s16 | 设备预测维护 | Predictive maintenance | 预测性维护; 预测维护; 预防性维护; 设备健康管理; PHM; PdM; predictive maintenance; condition-based maintenance; health management
s17 | 厂区智能理货 | Smart in-plant tallying | 智能理货; 理货; 自动盘点; 智能识别装卸; tallying; smart tally; automatic counting; stocktaking
s18 | 全域物流监测 | Whole-area logistics monitoring | 物流监测; 全程物流; 在途监测; 货物跟踪; 冷链监测; logistics tracking; in-transit monitoring; cargo tracking
s19 | 虚拟现场服务 | Virtual on-site service | 虚拟现场; 远程专家; 远程指导; AR 远程协助; 虚拟培训; remote assistance; remote expert; virtual training; virtual service
s20 | 企业协同合作 | Inter-enterprise collaboration | 企业协同; 供应链协同; 产业链协同; 跨企业协同; 产能共享; supply-chain collaboration; capacity sharing; collaborative manufacturing
`,
);
