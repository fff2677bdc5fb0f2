/** Words for what authorities do; two of them side by side are two acts (监督检查), whichever comes first. */
const ACTS: ReadonlySet<string> = new Set(
  (
    '监督 检查 管理 指导 贯彻 落实 执行 协调 统筹 宣传 教育 调查 处理 检验 检测 监测 评估 审查 批准 审批 审核 研究 开发 ' +
    '改善 治理 预防 控制 维护 保养 养护 维修 整改 考核 评价 协商 谈判 培训 奖励 表彰 收集 整理 分析 统计 监管 防治 防控 ' +
    '收购 储存 健全 完善 修改 调整 改进 推动 推进 支持 鼓励 引导 扶持 部署 安排 督促 督察 督查 巡查 排查 处置 救援 救助 ' +
    '帮助 咨询 沟通 配合 协作 合作 衔接 规范 约束 激励 问责 追责 整治 修复 公开 公平 公正 透明 真实 准确 完整 及时'
  ).split(' '),
);

/** Words for things that are named together, whichever comes first: 数据信息, 科学技术. */
const THINGS: ReadonlySet<string> = new Set('信息 数据 科学 文化 设备 设施 形式 官僚'.split(' '));

/**
 * Whether two words side by side are on an equal footing, so that swapping them changes nothing: 监督检查, 贯彻落实.
 * Words that take the other for their object are not listed (实施监督, 加强管理, 环境保护).
 */
export function coordinates(one: string, two: string): boolean {
  return (ACTS.has(one) && ACTS.has(two)) || (THINGS.has(one) && THINGS.has(two));
}

/** Compounds of the language of law whose order is fixed; the other way round they are no words in any context. */
const FIXED: ReadonlySet<string> = new Set(
  (
    '合法权益 刑事责任 民事责任 行政责任 法律责任 直接责任 行政法规 行政处罚 行政许可 行政复议 行政诉讼 行政区域 公共利益 ' +
    '公共安全 国家利益 国家秘密 主管人员 规章制度 技术规范 技术标准 技术规程 生产经营 基础设施 突发事件 应急预案 风险评估 ' +
    '监测预警 玩忽职守 徇私舞弊 滥用职权 弄虚作假 违法所得 限期改正 停业整顿 社会保险 社会公众 人民法院 民主集中 自然资源 ' +
    '生态环境 环境影响 领导班子 领导干部 实事求是 因地制宜 统筹兼顾 分类指导 综合治理 总体规划 专项规划 组织领导 组织实施 ' +
    '失职渎职 奖惩分明 权责一致 党政同责 齐抓共管 绿色低碳 节约集约 防灾减灾 知识产权 商业秘密 个人信息 强制措施 不可抗力 ' +
    '身体健康 生命财产 财产损失 人身安全 职业道德 资格证书 劳动合同'
  ).split(' '),
);

/** Whether a compound of four characters has a fixed order, so that its halves the other way round are a slip. */
export function isFixed(compound: string): boolean {
  return FIXED.has(compound);
}
