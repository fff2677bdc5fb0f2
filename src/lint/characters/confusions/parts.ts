import type { Confusion } from './confusion.js';

/** Characters of which one part is another: 决 and 诀, 检 and 捡. */
export const PARTS: readonly Confusion[] = [
  {
    wrong: '栽',
    right: '裁',
    words: '仲裁 裁判 裁定 制裁 总裁 裁决 裁员',
  },
  {
    wrong: '植',
    right: '值',
    words: '价值 值班 值得 净值',
  },
  {
    wrong: '值',
    right: '植',
    words: '种植 移植 植树 野生植物 动植物',
  },
  {
    wrong: '捡',
    right: '检',
    words: '检查 检验 检测 检察 检疫 检举 检索 检修 检定',
  },
  {
    wrong: '撒',
    right: '撤',
    words: '撤销 撤回 撤诉 撤职 撤离 撤换 裁撤',
  },
  {
    wrong: '顷',
    right: '项',
    words: '事项 项目 各项 专项 款项 奖项 单项 立项 第#项 第十项 ）项 该项',
    not: '公顷',
  },
  {
    wrong: '宜',
    right: '宣',
    words: '宣传 宣布 宣告 宣判 宣誓 宣读 宣扬',
    not: '不宜 适宜 便宜 事宜 相宜 宜居',
  },
  {
    wrong: '宣',
    right: '宜',
    words: '适宜',
  },
  {
    wrong: '李',
    right: '季',
    words: '季度 季节',
    not: '行李',
  },
  {
    wrong: '弟',
    right: '第',
    words: '第# 第十',
    not: '兄弟 子弟 徒弟 弟弟 胞弟 堂弟 表弟',
  },
  {
    wrong: '卷',
    right: '券',
    words: '证券 债券 国库券 有价证券 入场券 奖券',
    not: '卷宗 卷烟 卷册',
  },
  {
    wrong: '低',
    right: '抵',
    words: '抵押 抵触 抵御',
  },
  {
    wrong: '抵',
    right: '低',
    words: '降低 最低 较低 不低于 得低于 偏低 低于当 低于本 低于国 低收入',
  },
  {
    wrong: '贷',
    right: '货',
    words: '货物 货币 货车 货轮 货运',
    not: '借贷',
  },
  {
    wrong: '货',
    right: '贷',
    words: '信贷',
  },
  {
    wrong: '设',
    right: '没',
    words: '没收违 没收财',
  },
  {
    wrong: '没',
    right: '设',
    words: '设立 设置 设施 设备 设区 建设 设定 开设 增设 设计',
    not: '没立案 没备案 没计入 没计算',
  },
  {
    wrong: '名',
    right: '各',
    words: '各级人 各级政 各级党 各有关 各部门 各方当',
  },
  {
    wrong: '各',
    right: '名',
    words: '姓名 名称 名义 签名 名录 名誉 冒名',
  },
  {
    wrong: '由',
    right: '申',
    words: '申请人 申请书 申请材 申请',
    not: '由请求 理由请 事由请',
  },
];
