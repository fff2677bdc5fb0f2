/** What reading a finding of the linter on an official text has shown. */
export interface Judgement {
  /** Of the rule. */
  readonly rule: string;
  /** Line and column of the finding: `12:3`. */
  readonly at: string;
  /** Whether the text really has what the rule says; if not, the finding is a false one. */
  readonly isSlip: boolean;
  /** What is there, in a line. */
  readonly because: string;
}

/** Rule and place, `number-gap 37:4`, with what is there: by file. */
type Read = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Findings that are true. */
const SLIPS: Read = {
  'corpus/c009.md': {
    'number-gap 37:4':
      'the first heading is “第二章 职责分工”; 第一条 to 第十条 stand under no “第一章 总则”',
    'mixed-width 47:22': '“分析研究;” ends in a half-width semicolon, the items around it in “；”',
    'mixed-width 51:18': '“建设与管理;” ends in a half-width semicolon, the items around it in “；”',
    'mixed-width 57:19': '“主要职责:” has a half-width colon, “主要职责：” in 第十一条 a full-width one',
    'mixed-width 65:14': '“主要职责:” has a half-width colon, “主要职责：” in 第十一条 a full-width one',
    'mixed-width 119:43': '“工作要求,按照”, “具体措施,推进” and “打击报复的,依法” have half-width commas',
  },
  'corpus/c010.md': {
    'mixed-width 263:89': '“职业病危害接触史,并参考” has the only half-width comma of the text',
  },
  'corpus/c016.md': {
    'mixed-width 75:25': '“公共卫生事件期间,假冒” has the only half-width comma of the text',
  },
  'corpus/c017.md': {
    'mixed-width 7:39':
      '“《关于修改<中华人民共和国文物保护法>等十二部法律的决定》” has < and > for 〈 and 〉',
    'mixed-width 19:8':
      'all thirty colons (“甲类传染病是指:”) are half-width, commas and semicolons full-width',
  },
  'corpus/c024.md': {
    'number-gap 35:4':
      'the first heading is “第二章 规划和建设”; 第一条 to 第八条 stand under no “第一章 总则”',
    'mixed-width 61:1': 'seven items of 第十三条 begin like “(一）”, half-width before and full-width behind',
    'mixed-width 79:87': '“乡土植物的比例,体现” has the only half-width comma of the text',
    'mixed-width 87:43':
      '“县(市、区）” opens half-width and closes full-width; elsewhere it is “县（市、区）”',
    'mixed-width 115:4': '“县(市）” opens half-width and closes full-width; elsewhere it is “县（市）”',
  },
  'corpus/c029.md': {
    'mixed-width 77:84': '“省监察委员会副主任,省高级人民法院” has a half-width comma among full-width ones',
    'mixed-width 119:15': '“代理省长,决定任命” has a half-width comma among full-width ones',
  },
  'corpus/c031.md': {
    'mixed-width 5:41':
      'three titles like “《关于修改<中华人民共和国律师法>的决定》” have < and > for 〈 and 〉',
    'mixed-width 35:20': 'all fourteen colons (“下列条件:”) are half-width, commas and semicolons full-width',
  },
  'corpus/c036.md': {
    'mixed-width 13:27': 'all five colons (“下列原则:”) are half-width, commas and semicolons full-width',
  },
  'corpus/c037.md': {
    'mixed-width 117:27': '“不纳入基本医疗保险基金支付范围:” has the only half-width colon of the text',
    'mixed-width 311:17': '“逐步实行全国统筹,其他” has the only half-width comma of the text',
  },
  'corpus/c044.md': {
    'mixed-width 5:42': '“《关于修改<中华人民共和国治安管理处罚法>的决定》” has < and > for 〈 and 〉',
    'mixed-width 39:16': 'all thirty-four colons (“分为:”) are half-width, commas and semicolons full-width',
  },
  'corpus/c051.md': {
    'mixed-width 223:52':
      'the three colons of the text (“提起诉讼:”, “以下拘留:”, “引咎辞职:”) are half-width, all other marks full-width',
  },
  'corpus/c053.md': {
    'mixed-width 5:39': '“《关于修改<中华人民共和国建筑法>等八部法律的决定》” has < and > for 〈 and 〉',
  },
  'corpus/c054.md': {
    'unpaired-mark 7:39': '“第三十七次会议修订）” closes a bracket that nothing has opened',
  },
  'corpus/c055.md': {
    'number-gap 347:4': '“第七章 附 则” follows “第五章 监督管理”; the heading “第六章 法律责任” is lost',
  },
  'corpus/c061.md': {
    'mixed-width 137:1': '“（一）” is full-width, the twelve numbers of items before it like “(一)”',
    'mixed-width 139:1': '“（二）” is full-width, the twelve numbers of items before it like “(一)”',
  },
  'corpus/c074.md': {
    'item-end 301:22': '“（四）发展教育……体育事业：” ends in a colon between items that end in “；”',
  },
  'corpus/c088.txt': {
    'confused-words 204:171': '“其它直接责任人员” in the same article as “其他直接责任人员”',
  },
  'corpus/c096.txt': {
    'stray-space 19:21': '“必要条　件” has a space within 条件',
  },
  'corpus/c100.txt': {
    'number-gap 13:2':
      'the first heading is “第二章 审计机关和审计人员”; “第一章 总则” is lost before 第一条',
    'number-gap 91:2': '“第五十四条” follows “第五十二条”; 第五十三条 is lost',
    'text-after-end 92:1': '“RR二〇〇六年二月二十八日” is no part of the law',
  },
  'corpus/c101.txt': {
    'number-gap 20:2': 'the first heading is “第二章 事故报告”; “第一章 总则” is lost before 第一条',
  },
  'corpus/c102.txt': {
    'number-gap 3:2': 'the text begins with “第二条”; 第一条 is lost',
    'number-gap 32:2': 'the first heading is “第二章 食品安全风险监测和评估”; “第一章 总则” is lost',
    'number-gap 127:1':
      '“第四章 食品生产经营” goes on with “第二节生产经营过程控制”; its first section has no heading',
    'number-gap 234:2': '“第九十二条” follows “第九十条”; 第九十一条 is lost',
  },
  'corpus/c103.txt': {
    'number-gap 3:2': 'the text begins with “第五条”; 第一条 to 第四条 are lost',
    'confused-words 8:5': '“其它正当理由”, but “其他法定代理人” in 第十四条',
    'confused-words 14:5': '“其它正当理由”, but “其他法定代理人” in 第十四条',
  },
  'corpus/c104.txt': {
    'number-gap 3:2': 'the text begins with “第二条”; 第一条 is lost',
  },
  'corpus/c105.txt': {
    'contents-mismatch 2:227': 'the contents have “第一章 总则”, the text has no such heading',
    'contents-mismatch 2:272': 'the contents have “第一节 行政长官”, “第四章 政治体制” begins without it',
    'number-gap 7:2': 'the preamble is followed by “第二条”; 第一条 is lost',
    'unpaired-mark 17:50':
      '“写有“中华人民共和国澳门特别行政区和葡文“澳门”: the first quotation is not closed',
    'number-gap 20:2': 'the first heading is “第二章 中央和澳门特别行政区的关系”; “第一章 总则” is lost',
    'unpaired-mark 82:23': '“《经济、社会与文化权利的国际公约和国际劳工公约” lacks the 》 behind 国际公约',
    'number-gap 137:2': '“第四章 政治体制” goes on with “第二节 行政机关”; “第一节 行政长官” is lost',
    'number-gap 138:2': '“第六十二条” follows “第六十条”; 第六十一条 is lost',
    'number-gap 151:2': '“第六十八条” follows “第六十六条”; 第六十七条 is lost',
    'number-gap 191:2': '“第八十四条” follows “第八十一条”; 第八十二条 and 第八十三条 are lost',
    'stray-space 292:123': '“发表意见。 澳门特别行政区可以” has a space where a new paragraph was run on',
    'doubled-word 309:22': '“全国人民代表大会代表大会” has 代表大会 twice',
    'ocr-confusion 314:320': '“行政长官侯选人” should be 候选人',
    'ocr-confusion 314:334': '“一名侯选人” should be 候选人',
    'ocr-confusion 329:26': '“行政长官侯选人” should be 候选人',
    'ocr-confusion 329:40': '“一名侯选人” should be 候选人',
    'number-restart 334:1':
      '“一、” begins again within 第一百四十五条, since “附件二” is lost before the title of the annex',
    'duplicate-number 345:2': '“第一百四十五条” and the annexes behind it stand twice',
    'ocr-confusion 359:26': '“行政长官侯选人” should be 候选人',
    'ocr-confusion 359:40': '“一名侯选人” should be 候选人',
    'number-restart 364:1':
      '“一、” begins again within 第一百四十五条, since “附件二” is lost before the title of the annex',
  },
  'corpus/c106.txt': {
    'number-gap 2:1': 'the text begins with “第二条”; 第一条 is lost',
    'text-after-end 52:1':
      '“注：关于领取户口迁移证缴纳工本费项” is a note of the publisher behind the last article',
  },
  'corpus/c107.txt': {
    'number-gap 40:2': 'the first heading is “第二章 进出境运输工具”; “第一章 总则” is lost before 第一条',
    'number-gap 112:2': '“第五十四条” follows “第五十二条”; 第五十三条 is lost',
  },
  'corpus/c108.txt': {
    'number-gap 14:2': 'the first heading is “第二章 执业注册”; “第一章 总则” is lost before 第一条',
  },
  'corpus/c109.md': {
    'mixed-width 3:130': '“《关于修改＜中华人民共和国消费者权益保护法＞的决定》” has ＜ and ＞ for 〈 and 〉',
  },
  'corpus/c113.md': {
    'mixed-width 117:67': '“经消费者确认;未经” has the only half-width semicolon of the text',
    'mixed-width 142:60': '“开裂变形等问题,超出” has the only half-width comma of the text',
  },
};

/** Findings that are not: none at present. */
const FALSE_ALARMS: Read = {};

/** By file. Each finding was read in its text; a judgement holds only where it names exactly what is found. */
export const JUDGED: Readonly<Record<string, readonly Judgement[]>> = Object.fromEntries(
  [...new Set([...Object.keys(SLIPS), ...Object.keys(FALSE_ALARMS)])].map((file) => [
    file,
    [...judgementsIn(SLIPS[file], true), ...judgementsIn(FALSE_ALARMS[file], false)],
  ]),
);

function judgementsIn(read: Read[string] | undefined, isSlip: boolean): Judgement[] {
  return Object.entries(read ?? {}).map(([key, because]) => {
    const [rule = '', at = ''] = key.split(' ');
    return { rule, at, isSlip, because };
  });
}
