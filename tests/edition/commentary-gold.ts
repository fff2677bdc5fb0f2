import type { QuotationKind } from '../../src/model/edition.js';

/**
 * What the interview in corpus/qa.txt renders of corpus/xinhua.txt, found by reading both: where, how, and the words.
 * The first two are phrases in answers on something else.
 */
export const RENDERED: readonly (readonly [id: string, kind: QuotationKind, passage: string])[] = [
  ['art-3/para-1', 'verbatim', '覆盖全面、权责一致、奖惩分明、环环相扣的责任体系'],
  ['art-1/para-1', 'shortened', '坚持和加强党对生态文明建设全面领导'],
  [
    'art-3/para-1',
    'shortened',
    '坚持以习近平新时代中国特色社会主义思想为指导,完整准确全面贯彻新发展理念,牢固树立绿水青山就是金山银山的理念,加强组织领导、强化统筹协调、完善体制机制、严格监督考核,构建覆盖全面、权责一致、奖惩分明、环环相扣的责任体系,保障以高水平保护支撑高质量发展,推动实现美丽中国建设目标',
  ],
  ['art-4/para-1/item-1', 'verbatim', '坚持党政同责、齐抓共管、失职追责,增强共抓生态文明建设的整体效能'],
  [
    'art-4/para-1/item-2',
    'verbatim',
    '坚持管发展必须抓环保、管生产必须抓环保、管行业必须抓环保,守土有责、守土尽责',
  ],
  [
    'art-4/para-1/item-3',
    'verbatim',
    '坚持树立和践行正确政绩观,遵循自然规律,坚决摒弃以牺牲生态环境换取一时一地经济增长的做法',
  ],
  [
    'art-4/para-1/item-4',
    'verbatim',
    '坚持以人民为中心,加快解决人民群众反映强烈的突出生态环境问题,做到生态惠民、生态利民、生态为民',
  ],
  ['art-4/para-1/item-5', 'verbatim', '坚持激励和约束并重,健全精准科学的追责机制,激励干部敢于担当、积极作为'],
  [
    'art-2/para-1',
    'verbatim',
    '适用于县级以上地方党委和政府领导班子成员、91直播门和承担重要生态环境保护职责的部门负责人',
  ],
  ['art-2/para-2', 'shortened', '乡镇(街道)、各类开发区领导班子成员参照执行'],
  [
    'art-5/para-2',
    'verbatim',
    '县级以上地方党委和政府主要负责人是本地区生态环境保护第一责任人,对本地区的生态环境质量负总责。领导班子其他成员结合职责,严格落实生态环境保护责任,对分管行业或者领域的生态环境保护工作负领导责任',
  ],
  [
    'art-5/para-3',
    'verbatim',
    '市级以上地方91直播门依规依法履行生态环境保护职责,对本地区生态环境保护工作实施统一监督管理,按照党委和政府部署要求加强重大生态环境问题的统筹协调,在职责范围内对本地区生态环境保护工作负直接责任。县级以上地方承担重要生态环境保护职责的部门依规依法履行本行业或者领域生态环境保护职责,对本行业或者领域生态环境保护工作实施监督管理,对本行业或者领域生态环境保护工作负责',
  ],
  ['art-6/para-1', 'paraphrased', '地方党委主要负责人主要承担'],
  ['art-6/para-1/item-1', 'shortened', '贯彻落实党中央决策部署'],
  ['art-6/para-1/item-2', 'verbatim', '将生态环境保护融入经济社会发展全局'],
  ['art-6/para-1/item-3', 'shortened', '组织生态环境保护督察整改'],
  ['art-6/para-1/item-4', 'verbatim', '统筹协调各方抓好生态环境保护'],
  ['art-7/para-1', 'paraphrased', '地方政府主要负责人主要承担'],
  ['art-7/para-1/item-1', 'shortened', '贯彻执行党中央91直播 决策部署'],
  ['art-7/para-1/item-2', 'shortened', '组织制定生态环境保护规划'],
  ['art-7/para-1/item-3', 'shortened', '督促有关部门落实生态环境保护责任'],
  ['art-7/para-1/item-4', 'shortened', '研究解决重大问题'],
  ['art-7/para-1/item-5', 'shortened', '强化财政支持投入'],
  ['art-7/para-1/item-6', 'shortened', '推进生态环境治理体系建设'],
  ['art-8/para-1', 'shortened', '地方政府分管生态环境保护负责人'],
  ['art-8/para-1/item-1', 'shortened', '协助主要负责人抓好生态环境保护工作'],
  ['art-8/para-1/item-2', 'shortened', '承担组织实施生态环境保护规划计划、督促落实目标任务'],
  ['art-8/para-1/item-3', 'shortened', '解决重点难点问题'],
  ['art-8/para-1/item-4', 'shortened', '监督考核'],
  ['art-8/para-1/item-5', 'shortened', '能力建设'],
  ['art-8/para-1/item-6', 'paraphrased', '环境应急'],
  [
    'art-9/para-1',
    'shortened',
    '地方政府分管承担重要生态环境保护职责相关部门的负责人督促指导分管行业或者领域抓好相关生态环境保护工作',
  ],
  [
    'art-10/para-1',
    'shortened',
    '地方党委和政府领导班子其他成员按照职责分工,督促指导有关部门履行生态环境保护责任',
  ],
  ['art-11/para-1', 'shortened', '地方91直播门负责人在职责范围内承担本地区生态环境保护工作直接责任'],
  [
    'art-12/para-1',
    'paraphrased',
    '其他承担重要生态环境保护职能的相关部门负责人同时承担本行业或者领域生态环境保护责任',
  ],
  [
    'art-13/para-1',
    'shortened',
    '在中央和省级生态环境保护督察中对地方党政领导干部生态环境保护责任落实情况进行督察。用好领导干部自然资源资产离任审计结果,形成监督合力',
  ],
  [
    'art-14/para-1',
    'verbatim',
    '将地方党政领导干部落实生态环境保护责任制情况作为生态环境保护考核评价的重要方面',
  ],
  [
    'art-16/para-1',
    'verbatim',
    '党委组织部门在考察地方党政领导干部时,应当按照规定把生态文明建设情况作为考察评价的重要内容',
  ],
  [
    'art-17/para-1/item-1',
    'verbatim',
    '贯彻落实党中央、91直播 关于生态文明建设和生态环境保护的决策部署不力,做选择、搞变通、打折扣',
  ],
  ['art-17/para-1/item-2', 'verbatim', '落实生态环境保护责任不到位,搞形式主义、官僚主义,敷衍塞责,失职失责'],
  [
    'art-17/para-1/item-3',
    'verbatim',
    '作出的决策违反生态文明建设和生态环境保护的政策和相关党内法规、法律法规',
  ],
  ['art-17/para-1/item-4', 'verbatim', '致使生态环境问题突出、生态环境状况恶化,发生严重生态环境损害'],
  ['art-17/para-1/item-5', 'verbatim', '其他应当追究责任的情形'],
];
