/** Terms of intellectual property and technology transfer: `id < broader | Chinese names | English names`. */
export const TRANSFER_TERMS = `
intellectual-property | 知识产权, 智慧财产权, 智财, 产权 | intellectual property, intellectual property right, IPR
patent < intellectual-property | 专利, 专利权, 发明专利, 授权专利, 专利技术 | patent, invention patent, granted patent, patented technology
utility-model < patent | 实用新型, 实用新型专利 | utility model, utility model patent
design-patent < patent | 外观设计, 外观设计专利, 外观专利 | design patent, registered design
patent-application < patent | 专利申请, 在审专利, 公开专利, PCT申请, PCT | patent application, pending patent, =PCT, PCT application
patent-family < patent | 同族专利, 专利族 | patent family
patent-portfolio < patent | 专利组合, 专利布局, 专利池, 专利导航 | patent portfolio, patent layout, patent pool, patent navigation
patent-validity < patent | 专利有效性, 专利无效, 专利维持, 专利年费, 法律状态 | patent validity, patent invalidation, patent maintenance, annual fee, legal status
software-copyright < intellectual-property | 软件著作权, 软著, 著作权, 版权 | software copyright, copyright
trademark < intellectual-property | 商标, 品牌商标 | trademark, trade mark
trade-secret < intellectual-property | 商业秘密, 技术秘密, 保密信息, 营业秘密 | trade secret, confidential information
know-how < intellectual-property | 专有技术, 技术诀窍, 诀窍, 非专利技术 | know-how, proprietary technology, unpatented technology
technology-transfer | 技术转移, 技术转让, 成果转化, 科技成果转化, 成果转移转化, 转移转化, 技术移转, 科技成果转移, 技术成果转化 | technology transfer, transfer of technology, commercialisation of research, technology commercialisation, research commercialisation, commercialization, technology commercialization
research-result | 科技成果, 科研成果, 技术成果, 研究成果, 研发成果, 成果 | research result, scientific achievement, research outcome, research output, R&D result, scientific and technological achievement
licence | 许可, 专利许可, 技术许可, 授权许可, 实施许可, 授权使用 | licence, license, patent licence, patent license, technology licence, licensing
exclusive-licence < licence | 独占许可, 独占实施许可, 专属授权 | exclusive licence, exclusive license
sole-licence < licence | 排他许可, 排他实施许可 | sole licence, sole license
ordinary-licence < licence | 普通许可, 普通实施许可, 非独占许可, 非专属授权 | non-exclusive licence, non-exclusive license, ordinary licence, simple licence, ordinary license
cross-licence < licence | 交叉许可 | cross-licence, cross-license, cross licensing
sub-licence < licence | 分许可, 再许可, 转授权 | sub-licence, sublicence, sublicense, sub-license
open-licence < licence | 开放许可, 专利开放许可 | open licence, open license, patent open licence, licence of right
compulsory-licence < licence | 强制许可 | compulsory licence, compulsory license
assignment-of-rights < technology-transfer | 专利转让, 权利转让, 所有权转让, 转让, 一次性转让, 产权转让 | assignment, patent assignment, assignment of rights, transfer of ownership, outright sale
equity-investment-of-technology < technology-transfer | 作价投资, 技术入股, 作价入股, 专利作价入股, 技术作价, 知识产权入股 | equity investment with technology, technology as equity, capital contribution in technology, contribution in kind of technology, technology for equity
trial-then-transfer < technology-transfer | 先用后转, 先使用后付费, 先试后买, 先用后付, 先试用后付费 | trial then transfer, try before you buy, use first pay later, trial first pay later, trial before purchase
ownership-pilot < technology-transfer | 赋权, 赋权试点, 职务科技成果, 职务发明, 职务成果赋权, 长期使用权, 赋权改革 | ownership pilot, employee invention, service invention, long-term use right, granting ownership to researchers
technology-contract < technology-transfer | 技术合同, 技术合同登记, 技术开发合同, 技术服务合同, 技术转让合同, 技术合同认定登记 | technology contract, technology contract registration, technology development contract, technology service contract
technology-evaluation < technology-transfer | 技术评估, 成果评价, 科技成果评价, 价值评估, 专利评估, 专利价值评估, 技术评价, 评估作价 | technology evaluation, technology assessment, valuation, patent valuation, evaluation of research results, technology valuation
royalty < licence | 许可费, 使用费, 专利使用费, 提成, 入门费, 销售提成, 入门费加提成 | royalty, licence fee, license fee, running royalty, upfront fee, up-front payment
benefit-sharing < technology-transfer | 收益分配, 利益分享, 收益共享, 利益分配, 奖酬, 成果奖励, 利益共享 | benefit sharing, revenue sharing, profit sharing, inventor reward, income distribution, inventor remuneration
technology-readiness < technology-transfer | 技术成熟度, 技术就绪度, 技术就绪水平, 成熟度等级, TRL, 技术准备度 | technology readiness level, TRL, technology readiness, technology maturity
manufacturing-readiness < technology-transfer | 制造成熟度, 制造就绪度, MRL | manufacturing readiness level, =MRL, manufacturing readiness
proof-of-concept < technology-transfer | 概念验证, 概念验证中心, 可行性验证, POC, POC验证 | proof of concept, PoC, proof-of-concept centre, concept validation
incubator < technology-transfer | 孵化器, 众创空间, 孵化, 加速器, 创业孵化, 科技园, 大学科技园 | incubator, maker space, incubation, accelerator, startup incubator, science park, university science park
technology-broker < technology-transfer | 技术经纪人, 技术经理人, 技术转移机构, 技术市场, 技术交易, 技术交易市场, 科技中介 | technology broker, technology transfer office, =TTO, technology manager, technology market, technology transaction, technology intermediary
industry-university-research | 产学研, 产学研合作, 产学研用, 校企合作, 产教融合, 校企联合, 产学研协同, 产学合作 | industry-university-research, industry-academia collaboration, university-industry collaboration, school-enterprise cooperation, academia-industry cooperation, industry-university cooperation, integration of industry and education
joint-research < industry-university-research | 联合研发, 合作研发, 联合攻关, 技术攻关, 共同研发, 合作开发, 关键技术攻关, 联合开发 | joint R&D, joint research, joint development, technical breakthrough, collaborative research, cooperative development, key technology research, co-development
commissioned-research < industry-university-research | 委托研发, 委托开发, 技术开发, 横向课题, 委托研究, 受托研发 | commissioned research, contract research, commissioned development, technology development, contract R&D
open-call-challenge | 揭榜挂帅, 揭榜, 技术难题, 技术需求, 揭榜任务, 技术瓶颈 | open call for solutions, open competition challenge, technical challenge, technology need, technical problem, technical bottleneck
research-and-development | 研发, 研究开发, 科研, 研究, 技术研发, 研究与开发 | R&D, research and development, research, technical research
research-project < research-and-development | 科研项目, 课题, 重点研发计划, 自然科学基金, 科技项目, 科技计划项目 | research project, research programme, key R&D programme, natural science foundation, R&D programme, grant project
research-institute | 研究院, 研究所, 科研院所, 科研机构, 新型研发机构, 研究机构, 院所 | research institute, research institution, new R&D institution, institute
university | 高校, 大学, 院校, 高等院校, 学院 | university, college, higher education institution
innovation-centre | 创新中心, 制造业创新中心, 技术创新中心, 工程研究中心, 工程中心, 创新联合体, 企业技术中心 | innovation centre, innovation center, manufacturing innovation centre, technology innovation centre, engineering research centre, innovation consortium
infringement < intellectual-property | 侵权, 专利侵权, 知识产权保护, 维权, 知识产权纠纷 | infringement, patent infringement, intellectual property protection, IP enforcement, IP dispute
freedom-to-operate < patent | 自由实施, FTO分析, 专利预警, 侵权分析 | freedom to operate, =FTO, freedom-to-operate analysis, infringement analysis
patent-search < patent | 专利检索, 查新, 科技查新, 专利分析 | patent search, novelty search, prior art search, patent analysis
patent-agency < patent | 专利代理, 专利代理机构, 知识产权服务 | patent agency, patent attorney, intellectual property service, patent agent
co-ownership < patent | 专利共有, 共有权人, 共同所有, 共同申请人, 权利共有 | co-ownership, co-owner, joint ownership, co-applicant
exclusive-right | 独家, 独家代理, 独家授权, 专有权 | exclusivity, exclusive right, exclusive agency
confidentiality-agreement | 保密协议, 保密, 保密义务, NDA | non-disclosure agreement, NDA, confidentiality agreement, confidentiality
spin-off | 衍生企业, 创业公司, 初创企业, 科创企业, 学科公司, 创业团队, 初创公司 | spin-off, spinout, spin-out, start-up, startup
industrialisation | 产业化, 工程化, 落地转化, 落地应用, 产业落地, 规模化应用 | industrialisation, industrialization, engineering application, market roll-out, large-scale application
ipc-classification < patent | 国际专利分类, IPC分类, IPC分类号 | International Patent Classification, IPC class
academic-paper | 论文, 学术论文, 专著, 文献 | academic paper, journal paper, publication, scientific literature
principal-investigator | 项目负责人, 课题组, 首席科学家, 科研团队, 研发团队, 课题负责人 | principal investigator, research group, chief scientist, research team, R&D team, project leader
`;
