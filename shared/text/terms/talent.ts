/** Terms of training, talent and skills: `id < broader | Chinese names | English names`. */
export const TALENT_TERMS = `
talent | 人才, 技术人才, 专业人才, 高端人才, 产业人才, 人才队伍 | talent, skilled personnel, professional talent, qualified personnel, talents
training | 培训, 人才培训, 技术培训, 员工培训, 训练, 教育训练 | training, technical training, staff training, employee training
skills-training < training | 技能培训, 职业技能培训, 职业培训, 岗位培训, 技能提升, 在岗培训 | skills training, vocational training, job training, on-the-job training, upskilling, reskilling
hands-on-training < training | 实训, 实操, 实操培训, 实践教学, 实训课程, 动手实操 | hands-on training, practical training, practical exercise, hands-on course, practical teaching
training-base < training | 实训基地, 人才实训基地, 公共实训基地, 培训基地, 实习基地, 实训中心 | training base, practical training base, talent training base, training centre, training center, internship base
training-course < training | 课程, 培训课程, 教程, 课件, 培训班, 课程体系, 短期课程 | course, training course, curriculum, courseware, short course, training programme, training class
online-training < training | 在线培训, 线上培训, 网络课程, 慕课, 在线学习, 线上课程, 远程培训 | online training, e-learning, online course, MOOC, online learning, distance learning
vocational-education | 职业教育, 职业院校, 高职, 技工院校, 职校, 技师学院, 中职, 高职院校 | vocational education, vocational college, technical school, vocational school, technician college, polytechnic
industry-college < vocational-education | 现代产业学院, 产业学院, 特色学院 | modern industry college, industry college, industrial college
education-base < training | 校企协同育人, 校企协同育人示范基地, 协同育人, 联合培养 | school-enterprise co-education, collaborative education, university-enterprise education base, joint cultivation
apprenticeship < training | 学徒制, 现代学徒制, 企业新型学徒制, 订单班, 订单式培养, 学徒 | apprenticeship, modern apprenticeship, apprentice, order-based training
internship < training | 实习, 顶岗实习, 实习生 | internship, intern, work placement, placement
degree-education | 学历教育, 学位, 专科 | degree education, degree
bachelor-degree < degree-education | 本科 | bachelor
master-degree < degree-education | 硕士, 研究生 | master degree, postgraduate
doctorate < degree-education | 博士 | doctorate, PhD
postdoc | 博士后, 博士后工作站, 博士工作站 | postdoctoral researcher, postdoc, postdoctoral workstation
skill-level | 技能等级, 职业技能等级, 技能鉴定, 技能等级认定, 职业技能鉴定 | skill level, vocational skill level, skill grading, skill certification
professional-title | 职称, 技师, 中级职称 | professional title, professional rank
senior-technician < professional-title | 高级技师 | senior technician
senior-engineer < professional-title | 高级工程师, 高工 | senior engineer
certificate-of-skill | 职业资格证书, 资格证书, 上岗证, 结业证书, 职业技能证书 | vocational certificate, qualification, certificate of completion, operator licence, skill certificate
examination | 考核, 考试, 考核评价, 结业考核 | assessment, exam, final assessment
engineer < talent | 工程师, 自动化工程师, 电气工程师, 工程技术人员, 技术人员 | engineer, automation engineer, electrical engineer, engineering staff, technical staff
network-engineer < engineer | 网络工程师, 通信工程师, 5G工程师 | network engineer, telecommunications engineer, 5G engineer, communications engineer
software-engineer < engineer | 软件工程师, 开发工程师, 程序员, 软件开发人员 | software engineer, developer, programmer, software developer
data-engineer < engineer | 数据工程师, 数据科学家 | data engineer, data scientist
data-analyst < data-engineer | 数据分析师 | data analyst
algorithm-engineer < data-engineer | 算法工程师 | algorithm engineer
process-engineer < engineer | 工艺工程师, 工艺员, 制程工程师 | process engineer, manufacturing engineer, production engineer
maintenance-engineer < engineer | 维修工程师, 维修工, 设备工程师, 维保人员, 运维工程师, 设备维修 | maintenance engineer, maintenance technician, equipment engineer, service engineer, maintenance worker
technician < talent | 技术员, 技能人才, 技工, 技术工人, 产业工人, 高技能人才, 蓝领 | technician, skilled worker, craftsman, highly skilled worker, industrial worker
operator < talent | 操作工, 操作员, 作业员, 一线员工, 操作人员, 一线工人 | machine operator, operator, front-line worker, frontline worker, shop-floor worker
welder < technician | 焊工, 焊接工 | welder
electrician < technician | 电工, 维修电工 | electrician
cnc-operator < technician | 数控操作工, 数控技工, 机床操作工 | CNC operator, machinist, machine tool operator
robot-programmer < technician | 机器人编程员, 机器人操作员, 工业机器人系统操作员, 机器人工程师 | robot programmer, robot operator, robot technician, robot engineer
expert < talent | 专家, 领军人才, 行业专家, 技术专家, 高层次人才, 专家团队 | expert, leading talent, industry expert, technical expert, specialist, leading expert
team < talent | 团队, 技术团队, 创新团队, 人才团队 | team, technical team, expert team, innovation team
scientist < talent | 科学家, 学者 | scientist, scholar
academician < scientist | 院士 | academician
professor < scientist | 教授 | professor
instructor < talent | 讲师, 教师, 培训师, 导师, 双师型, 师资, 双师型教师 | instructor, teacher, trainer, mentor, lecturer, teaching staff, faculty
student < talent | 学生, 学员, 毕业生, 应届毕业生, 在校生 | student, trainee, graduate, learner
recruitment | 招聘, 引才, 人才引进, 招募, 用工, 引进人才 | recruitment, recruiting, talent acquisition, hiring, talent introduction
job-position | 岗位, 职位, 岗位需求 | job position, vacancy, job opening
full-time | 全职, 全日制, 专职 | full-time, full time
part-time | 兼职, 非全职, 柔性引才, 业余, 柔性引进 | part-time, part time, flexible engagement, moonlighting
technical-advisor | 技术顾问, 顾问, 特聘专家, 科技特派员, 科技副总, 企业特派员 | technical advisor, technical consultant, adviser, advisor, technology commissioner
labour-dispatch | 劳务派遣, 劳务外包, 人力外包, 共享用工, 灵活用工 | labour dispatch, labor outsourcing, staff outsourcing, temporary staffing, flexible employment
skill-competition | 技能竞赛, 技能大赛, 职业技能竞赛, 大赛, 创新大赛, 竞赛 | skills competition, competition, innovation contest, contest, hackathon
teaching-equipment | 教学设备, 实训设备, 实训平台, 实训台, 教学实训设备, 实训室 | teaching equipment, training equipment, training platform, training kit, training rig, training room
virtual-training < training | 虚拟仿真实训, 虚拟培训, VR培训, 仿真培训, 虚拟实训, AR培训 | virtual training, simulation training, VR training, virtual simulation training, AR training
seat-capacity | 名额, 招生, 开班, 招生名额, 学位名额 | seat, enrolment, places available, class size, enrollment, training place
training-subsidy < subsidy | 培训补贴, 技能提升补贴, 职业培训补贴 | training subsidy, skills subsidy, vocational training subsidy
cpd | 继续教育, 终身学习, 在职教育 | continuing education, lifelong learning, continuing professional development
foreign-language | 英语, 外语, 双语, 双语教学 | English language, foreign language, bilingual
leadership | 管理人员, 企业家, 中高层管理, 首席数据官, 高管, 管理层 | manager, executive, entrepreneur, chief data officer, senior management
safety-training < training | 安全培训, 安全教育, 三级安全教育, 安全教育培训 | safety training, safety education, safety induction
employment | 就业, 创业, 稳岗, 就业服务 | employment, entrepreneurship, job placement, employment service
knowledge-transfer | 知识转移, 传帮带, 经验传承, 技术交底, 知识传承 | knowledge transfer, passing on experience, technical briefing
`;
