/** Terms of machine vision, artificial intelligence and extended reality: `id < broader | Chinese names | English names`. */
export const VISION_AI_TERMS = `
machine-vision | 机器视觉, 工业视觉, 视觉系统, 视觉, 5G机器视觉, AI视觉 | machine vision, industrial vision, vision system, computer-based vision
opencv < machine-vision | OpenCV | OpenCV
visionpro < machine-vision | VisionPro | VisionPro
machine-vision-inspection < machine-vision | 机器视觉质检, 视觉检测, 机器视觉检测, 视觉质检, 机器视觉检验, AI质检, AI视觉检测, 自动光学检测, 智能质检, 外观检测, 机视觉检测, 视觉检验, 自动光学检查 | machine-vision quality inspection, machine vision inspection, visual inspection, vision inspection, automated optical inspection, AOI, AI quality inspection, automated visual inspection, optical inspection, appearance inspection, AI visual inspection, vision-based inspection, vision-based quality inspection, vision-based quality control
defect-detection < machine-vision-inspection | 缺陷检测, 瑕疵检测, 表面缺陷检测, 缺陷识别, 表面检测, 表面瑕疵检测, 缺陷检出, 表面缺陷识别 | defect detection, surface defect detection, flaw detection, defect recognition, surface inspection, surface defect inspection, defect identification
defect | 缺陷, 瑕疵, 表面缺陷, 疵点 | defect, flaw, surface defect, blemish
slag-inclusion < defect | 夹渣 | slag inclusion
pinhole < defect | 针孔, 砂眼 | pinhole, pore
shrinkage < defect | 缩孔, 缩松 | shrinkage cavity
oil-stain < defect | 油污 | oil stain
fabric-hole < defect | 破洞 | hole in fabric
weft-breakage < defect | 断纬 | broken weft, missing weft
warp-breakage < defect | 断经 | broken warp, broken warp end
defective-product < defect | 不良品, 次品 | defective product
dent < defect | 凹坑, 压痕, 凹陷 | dent
porosity < defect | 气孔 | porosity
crack < defect | 裂纹, 裂缝, 开裂 | crack
scratch < defect | 划痕, 划伤 | scratch
vision-measurement < machine-vision | 视觉测量, 尺寸测量, 影像测量, 非接触测量, 视觉尺寸检测 | vision measurement, dimensional measurement, image measurement, non-contact measurement, vision gauging
computer-vision < artificial-intelligence | 计算机视觉, 电脑视觉, 图像识别, 图像处理, 影像辨识, 影像处理, 图像分析 | computer vision, image recognition, image processing, image analysis
industrial-camera < machine-vision | 工业相机, 工业摄像头, 相机 | industrial camera, machine vision camera
smart-camera < industrial-camera | 智能相机 | smart camera
area-scan-camera < industrial-camera | 面阵相机 | area scan camera
line-scan-camera < industrial-camera | 线阵相机, 线扫相机 | line scan camera
camera | 摄像头, 摄像机, 监控摄像头, 高清摄像头, 网络摄像机, 摄影机 | camera, surveillance camera, IP camera, video camera, HD camera
camera-3d < machine-vision | 3D视觉, 三维视觉, 3D相机 | 3D vision, 3D camera, 3D machine vision
laser-profiler < camera-3d | 线激光, 线激光轮廓仪 | laser profiler
stereo-vision < camera-3d | 双目视觉, 立体视觉 | stereo vision
structured-light < camera-3d | 结构光 | structured light
lighting-lens < machine-vision | 光源, 镜头, 工业镜头, 机器视觉光源 | machine vision lighting, lens, light source, vision lighting
thermal-imaging < machine-vision | 红外热成像, 热成像, 热像仪, 红外检测 | thermal imaging, infrared thermography, infrared imaging, thermal camera
infrared-thermometry < thermal-imaging | 红外测温 | infrared temperature measurement
hyperspectral < machine-vision | 高光谱, 多光谱, 光谱成像 | hyperspectral imaging, multispectral imaging, hyperspectral
lidar | 激光雷达, 光达 | LiDAR, laser radar
lidar-sensor < lidar | 固态激光雷达 | solid-state LiDAR
radar | 雷达 | radar
millimetre-wave-radar < radar | 毫米波雷达 | millimetre-wave radar, mmWave radar
x-ray-inspection < non-destructive-testing | X射线检测, X光检测, X-ray检测, 射线检测 | X-ray inspection, radiographic testing
industrial-ct < x-ray-inspection | 工业CT | industrial CT, computed tomography
ocr < computer-vision | 字符识别, 光学字符识别, OCR, 文字识别 | OCR, optical character recognition, character recognition
video-analytics < computer-vision | 视频分析, 智能视频分析, 视频AI, 视频识别, 视频结构化 | video analytics, video analysis, intelligent video analysis, video AI
video-surveillance | 视频监控, 安防监控, 视频安防 | video surveillance, CCTV, video monitoring
behaviour-recognition < video-analytics | 行为识别, 违章识别, 人员行为识别, 不安全行为识别, 违章行为 | behaviour recognition, behavior recognition, PPE detection, unsafe behaviour detection, violation detection
helmet-detection < behaviour-recognition | 安全帽识别, 安全帽检测, 安全帽佩戴 | helmet detection, hard hat detection
face-recognition < computer-vision | 人脸识别, 人脸辨识 | face recognition, facial recognition
licence-plate-recognition < computer-vision | 车牌识别, 车号识别 | licence plate recognition, license plate recognition, ANPR
container-number-recognition < licence-plate-recognition | 箱号识别 | container number recognition
object-detection < computer-vision | 目标检测, 物体检测, 目标识别 | object detection, object recognition
artificial-intelligence | 人工智能, AI, 人工智慧, 智能算法 | artificial intelligence, AI
machine-learning < artificial-intelligence | 机器学习, 机器学习算法, 机器学习模型 | machine learning, machine-learning model
deep-learning < machine-learning | 深度学习, 神经网络, 卷积神经网络, 深度神经网络 | deep learning, neural network, convolutional neural network, CNN
reinforcement-learning < machine-learning | 强化学习 | reinforcement learning
transfer-learning < machine-learning | 迁移学习 | transfer learning
few-shot-learning < transfer-learning | 小样本学习, 小样本, 少样本 | few-shot learning, small-sample learning
federated-learning < machine-learning | 联邦学习 | federated learning
privacy-computing < federated-learning | 隐私计算, 多方安全计算 | privacy-preserving computation, privacy computing, secure multi-party computation
large-model < artificial-intelligence | 大模型, 大语言模型, 工业大模型, 预训练模型, 行业大模型, 基础模型 | large language model, LLM, foundation model, industrial large model, large model
generative-ai < large-model | 生成式人工智能, 生成式AI, AIGC | generative AI, GenAI
ai-agent < large-model | 智能体, AI智能体, AI Agent, 智能代理 | AI agent, intelligent agent, agentic AI
knowledge-graph < artificial-intelligence | 知识图谱, 知识库, 知识工程 | knowledge graph, knowledge base, knowledge engineering
natural-language-processing < artificial-intelligence | 自然语言处理, 语义理解, NLP | natural language processing, NLP, natural language understanding
speech-recognition < artificial-intelligence | 语音识别, 语音交互, 语音助手 | speech recognition, voice recognition, voice assistant
recommendation < artificial-intelligence | 推荐系统, 智能推荐, 推荐算法 | recommender system, recommendation, recommendation engine
anomaly-detection < machine-learning | 异常检测, 异常识别, 异常诊断, 异常监测, 离群点检测 | anomaly detection, outlier detection, abnormality detection, anomaly recognition
time-series-forecast < machine-learning | 时序预测, 时间序列预测, 时间序列, 预测模型, 预测算法 | time series forecasting, time-series analysis, forecasting model, time series
expert-system < artificial-intelligence | 专家系统, 规则引擎 | expert system, rule engine
optimisation-algorithm < artificial-intelligence | 优化算法, 运筹优化, 智能优化, 运筹学 | optimisation algorithm, optimization algorithm, operations research, mathematical optimisation
solver < optimisation-algorithm | 求解器 | solver
genetic-algorithm < optimisation-algorithm | 遗传算法 | genetic algorithm
algorithm | 算法, 演算法, 算法模型 | algorithm
model-training < machine-learning | 模型训练, 算法训练, 样本标注, 数据标注, 标注 | model training, data labelling, data annotation, sample labelling
inference < machine-learning | 模型推理, 推理, 模型部署 | model inference, inference, model deployment
mlops < machine-learning | 模型运维, 机器学习平台, AI平台, AI中台, 算法平台, MLOps | MLOps, AI platform, machine learning platform, model operations
false-positive-rate < machine-vision-inspection | 误检率, 误报率, 过杀率, 误判率 | false positive rate, false alarm rate, overkill rate, false rejection rate, false reject rate
missed-detection-rate < machine-vision-inspection | 漏检率, 漏报率, 漏检 | missed detection rate, escape rate, false negative rate, miss rate
recognition-rate | 识别率, 准确率, 识别准确率, 检出率, 检测准确率 | recognition rate, accuracy rate, detection rate, recognition accuracy, detection accuracy
gpu | GPU, 图形处理器, 显卡 | GPU, graphics processing unit
npu < gpu | NPU, 加速卡 | NPU, accelerator card
augmented-reality < extended-reality | 增强现实, AR, 扩增实境, AR眼镜, AR智能眼镜 | augmented reality, =AR, AR glasses, smart glasses
virtual-reality < extended-reality | 虚拟现实, VR, 虚拟实境, VR眼镜, VR头盔 | virtual reality, =VR, VR headset
mixed-reality < extended-reality | 混合现实, MR头显 | mixed reality, =MR
extended-reality | 扩展现实, XR | extended reality, =XR
metaverse < extended-reality | 元宇宙, 工业元宇宙 | metaverse, industrial metaverse
patrol-inspection | 巡检, 巡查, 点巡检, 点检, 设备巡检, 智能巡检, 设备点检 | patrol inspection, routine inspection, inspection round, equipment patrol, walk-round inspection, inspection tour
unmanned-patrol < patrol-inspection | 无人智能巡检, 无人巡检, 自动巡检, 无人机与机器人巡检 | unmanned smart patrol inspection, unmanned inspection, unmanned patrol, autonomous inspection, automated patrol
autonomous-driving | 自动驾驶, 无人驾驶, 无人车, 智能驾驶 | autonomous driving, self-driving, driverless, unmanned vehicle, autonomous vehicle
driverless-truck < autonomous-driving | 无人集卡, 无人矿卡 | autonomous truck, driverless truck
vehicle-to-everything < autonomous-driving | 车联网, V2X, 车路协同, 智能网联, 智能网联汽车, C-V2X | V2X, vehicle-to-everything, connected vehicle, vehicle-road cooperation, intelligent connected vehicle, C-V2X
slam < positioning | 即时定位与建图, SLAM, 激光SLAM, SLAM导航, 激光导航 | SLAM, simultaneous localisation and mapping, simultaneous localization and mapping, laser navigation
point-cloud < camera-3d | 点云, 三维点云, 点云处理 | point cloud
three-d-reconstruction < camera-3d | 三维重建, 三维扫描, 三维建模, 3D建模, 逆向建模, 三维扫描仪 | 3D reconstruction, 3D scanning, 3D modelling, 3D modeling, reverse modelling, 3D scanner
`;
