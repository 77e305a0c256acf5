/** Terms of work safety, network security and data security: `id < broader | Chinese names | English names`. */
export const SECURITY_TERMS = `
safety | 安全, 安全生产, 生产安全, 安全管理, 作业安全, 工业安全 | safety, work safety, production safety, safety management, workplace safety, industrial safety, occupational safety
functional-safety < safety | 功能安全, 安全完整性等级, IEC 61508, IEC61508, ISO 13849 | functional safety, safety integrity level, IEC 61508, ISO 13849
machine-safety < safety | 机械安全, 安全门锁, 安全防护 | machine safety, machinery safety, safety guarding
emergency-stop < machine-safety | 急停 | emergency stop
light-curtain < machine-safety | 安全光栅, 安全光幕 | light curtain, safety light curtain
safety-instrumented-system < functional-safety | 安全仪表系统, SIS系统, 紧急停车系统, ESD系统 | safety instrumented system, emergency shutdown system
hazard-identification < safety | 隐患排查, 风险识别, 危险源, 双重预防, 安全风险, 风险分级管控, 重大危险源, 安全隐患 | hazard identification, hidden danger inspection, risk identification, hazard source, dual prevention mechanism, safety risk, major hazard
hazardous-chemicals < safety | 危化品, 危险化学品, 危险品, 易燃易爆 | hazardous chemicals, dangerous goods, hazardous materials, flammable and explosive
fire-protection < safety | 消防, 火灾, 火灾报警, 烟雾报警, 灭火, 烟火识别, 消防安全, 火灾预警 | fire protection, fire alarm, fire detection, smoke detection, firefighting, fire safety, flame and smoke detection
emergency-response < safety | 应急, 应急响应, 应急管理, 应急指挥, 应急救援, 应急通信, 应急预案 | emergency response, emergency management, emergency command, emergency rescue, emergency communication, emergency plan
electronic-fence < safety | 电子围栏, 周界防护, 入侵报警, 周界安防, 越界报警 | electronic fence, geofence, perimeter protection, intrusion alarm, perimeter security, geofencing
access-control-door < safety | 门禁, 门禁系统, 人员进出, 访客管理, 闸机, 访客系统 | door access control, entrance guard, visitor management, turnstile, access gate, door entry system
personnel-safety < safety | 人员安全, 员工安全, 人身安全, 人员管理, 作业票, 两票, 承包商管理 | personnel safety, worker safety, work permit, permit to work, contractor management, staff safety
occupational-health < safety | 职业健康, 职业病, 劳动保护, 劳保, EHS, HSE | occupational health, =EHS, =HSE, environment health and safety, labour protection
ppe < safety | 个人防护装备, 劳保用品, 安全帽, 防护用品 | personal protective equipment, =PPE, safety helmet, hard hat
security | 安防, 网络安全, 信息安全, 网安, 资讯安全, 资通安全, 安全防护体系 | security, cyber security, cybersecurity, information security
network-security < security | 网络安全防护, 安全接入, 网络边界, 边界防护, 边界安全, 网络防护 | network security, secure access, perimeter defence, network protection, boundary protection
industrial-security < security | 工控安全, 工业互联网安全, 工业控制系统安全, 工业网络安全, 工业信息安全, OT安全 | industrial control security, industrial internet security, ICS security, OT security, industrial cyber security, industrial cybersecurity, industrial network security
iec-62443 < industrial-security | IEC 62443, IEC62443, ISA 62443 | IEC 62443, IEC62443, ISA/IEC 62443
security-grading < industrial-security | 安全分类分级, 分类分级, 工业互联网安全分类分级, 分类分级管理 | security classification and grading, classification and grading
mlps < security | 等级保护, 等保, 网络安全等级保护, 等保2.0, 等保三级, 等保二级, 等保测评 | multi-level protection scheme, MLPS, classified protection of cybersecurity, classified protection, MLPS 2.0
security-level < security | 安全等级, 安全级别, 密级 | security level, security grade
data-security < security | 数据安全, 数据防泄漏, 数据加密, 数据脱敏, 数据保护, 工业数据安全, 防泄漏, DLP | data security, data loss prevention, data encryption, data masking, data protection, =DLP
encryption < data-security | 加密, 国密, 加密算法, 密码应用, 国密算法, 密评, 商用密码, SM4 | encryption, cryptography, SM4, commercial cryptography, cipher, encrypted
privacy < data-security | 隐私, 隐私保护, 个人信息保护, 个人信息 | privacy, privacy protection, personal information protection, personal data
identity-authentication < security | 身份认证, 身份鉴别, 统一身份认证, 二次认证 | identity authentication, authentication, secondary authentication, unified identity
digital-certificate < identity-authentication | 数字证书 | digital certificate
single-sign-on < identity-authentication | 单点登录 | single sign-on, =SSO
access-control < security | 访问控制, 权限管理, 权限控制, 准入控制 | access control, permission management, authorisation, authorization, network admission control
zero-trust < security | 零信任, 零信任架构 | zero trust, zero-trust architecture
intrusion-detection < security | 入侵检测, 威胁检测, IDS, 流量监测 | intrusion detection, threat detection, =IDS, traffic monitoring
intrusion-prevention < intrusion-detection | 入侵防御, IPS | intrusion prevention, =IPS
situational-awareness < security | 态势感知, 安全态势, 安全监测, 安全态势感知, 安全运营中心 | situational awareness, security posture, security monitoring, security operations centre, SIEM
vulnerability < security | 漏洞, 漏洞扫描, 漏洞管理, 漏洞挖掘, 漏扫 | vulnerability, vulnerability scanning, vulnerability management
penetration-test < vulnerability | 渗透测试 | penetration testing, penetration test
malware < security | 病毒, 恶意软件, 木马, 杀毒 | malware, virus, trojan, antivirus
ransomware < malware | 勒索病毒, 勒索软件 | ransomware
host-protection < security | 主机防护, 白名单, 终端安全, 终端防护, 应用白名单 | host protection, whitelist, endpoint security, allowlist, endpoint protection, application whitelisting
network-isolation < security | 网络隔离, 网闸, 安全隔离, 物理隔离, 逻辑隔离 | network isolation, gap device, air gap, physical isolation, network segmentation, logical isolation
data-diode < network-isolation | 单向隔离, 单向网闸 | unidirectional gateway, data diode
data-stays-on-site < data-security | 数据不出园区, 数据不出厂, 数据不出园, 数据本地化, 本地分流, 数据不出厂区 | data stays on site, data does not leave the plant, data kept on premises, local breakout, data localisation, local traffic offload, data stays within the campus
log-audit < security | 日志审计, 安全审计, 运维审计 | log audit, security audit, audit log
bastion-host < log-audit | 堡垒机 | bastion host
disaster-recovery < security | 容灾, 灾备, 灾难恢复, 双机热备, 异地备份, 热备, 冗余备份 | disaster recovery, hot standby, off-site backup, failover, redundancy backup
risk-assessment < security | 风险评估, 安全评估, 安全评价, 风险管理, 安全测评 | risk assessment, security assessment, safety assessment, risk management, security evaluation
supply-chain-security < security | 供应链安全 | supply chain security
trusted-computing < security | 可信计算, 可信执行环境 | trusted computing, trusted execution environment, =TEE
secure-communication < security | 安全通信, 加密通信, 安全传输, TLS | secure communication, encrypted communication, secure transmission, =TLS
ddos < security | 拒绝服务攻击, DDoS, 抗DDoS | DDoS, denial of service, anti-DDoS
attack-drill < security | 攻防演练, 安全演练, 靶场, 网络靶场, 应急演练 | attack and defence drill, cyber range, red teaming, security drill, emergency drill
`;
