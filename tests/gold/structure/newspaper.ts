import type { StatuteGold } from '../structure.js';

/** The numbers 六, 七 and 十九 are printed twice; what follows 第二十条 is the rest of the newspaper page. */
export const NEWSPAPER: StatuteGold = {
  file: 'newspaper.txt',
  family: 'statute',
  title: '地方党政领导干部生态环境保护责任制规定(试行)',
  before: [
    { types: ['title'], text: '地方党政领导干部生态环境保护责任制规定(试行)' },
    {
      types: ['note'],
      text: '(2025年7月18日中共中央批准2025年7月18日中共中央办公厅、国务院办公厅发布)',
    },
  ],
  after: [
    {
      types: ['back'],
      text: '新华社北京7月29日电中央组织部从代中央管理党费中…进行表扬,激励先进、鞭策后进。',
    },
  ],
  chapters: [
    {
      id: 'chap-1',
      label: '第一章',
      title: '总则',
      articles: ['art-1', 'art-2', 'art-3', 'art-4', 'art-5', 'art-6', 'art-7'],
    },
    {
      id: 'chap-2',
      label: '第二章',
      title: '职责',
      articles: ['art-6~2', 'art-7~2', 'art-8', 'art-9', 'art-10', 'art-11', 'art-12'],
    },
    {
      id: 'chap-3',
      label: '第三章',
      title: '监督追责',
      articles: ['art-13', 'art-14', 'art-15', 'art-16', 'art-17', 'art-18', 'art-19'],
    },
    { id: 'chap-4', label: '第四章', title: '附则', articles: ['art-19~2', 'art-20'] },
  ],
  articles: [
    {
      id: 'art-1',
      label: '第一条',
      paragraphs: [{ text: '为了坚持和加强党对…法律,制定本规定。' }],
    },
    {
      id: 'art-2',
      label: '第二条',
      paragraphs: [{ text: '本规定适用于县级以…方党政领导干部)。' }],
    },
    {
      id: 'art-3',
      label: '第三条',
      paragraphs: [{ text: '地方党政领导干部应…美丽中国建设目标。' }],
    },
    {
      id: 'art-4',
      label: '第四条',
      paragraphs: [
        {
          text: '实行地方党政领导干…应当遵循下列原则:',
          items: [
            { label: '(一)', text: '坚持党政同责、齐抓…明建设的整体效能;' },
            { label: '(二)', text: '坚持管发展必须抓环…土有责、守土尽责;' },
            { label: '(三)', text: '坚持树立和践行正确…地经济增长的做法;' },
            { label: '(四)', text: '坚持以人民为中心,…态利民、生态为民;' },
            { label: '(五)', text: '坚持激励和约束并重…于担当、积极作为。' },
          ],
        },
      ],
    },
    {
      id: 'art-5',
      label: '第五条',
      paragraphs: [{ text: '县级以上地方党委和…态环境保护相协调。' }],
    },
    {
      id: 'art-6',
      label: '第六条',
      paragraphs: [{ text: '县级以上地方党委和…护工作负领导责任。' }],
    },
    {
      id: 'art-7',
      label: '第七条',
      paragraphs: [{ text: '市级以上地方生态环…环境保护工作负责。' }],
    },
    {
      id: 'art-6~2',
      label: '第六条',
      paragraphs: [
        {
          text: '地方党委主要负责人生态环境保护职责主要包括:',
          items: [
            { label: '(一)', text: '认真贯彻落实党中央…体制改革任务要求;' },
            { label: '(二)', text: '推动将生态环境保护…质量发展空间格局;' },
            { label: '(三)', text: '组织推动生态环境保…性压力的重大措施;' },
            { label: '(四)', text: '统筹协调各方抓好生…生态环境保护工作。' },
          ],
        },
      ],
    },
    {
      id: 'art-7~2',
      label: '第七条',
      paragraphs: [
        {
          text: '县级以上地方党委主…保护职责主要包括:',
          items: [
            { label: '(一)', text: '认真贯彻执行党中央…体制改革任务要求。' },
            { label: '(二)', text: '组织制定生态环境保…建设发展绿色转型。' },
            { label: '(三)', text: '督促推动政府领导班…生态环境保护责任。' },
            { label: '(四)', text: '组织推动生态环境保…环境保护重大问题。' },
            { label: '(五)', text: '强化财政对美丽中国…同建设任务相匹配。' },
            { label: '(六)', text: '统筹推进生态环境治…环境应急责任体系。' },
          ],
        },
      ],
    },
    {
      id: 'art-8',
      label: '第八条',
      paragraphs: [
        {
          text: '县级以上地方政府分…责人职责主要包括:',
          items: [
            { label: '(一)', text: '协助政府主要负责人…领域体制改革部署。' },
            { label: '(二)', text: '组织实施生态环境保…环境保护各项任务。' },
            { label: '(三)', text: '组织协调生态环境部…领域重点难点问题。' },
            { label: '(四)', text: '按照党委和政府部署…项整治和联合执法。' },
            { label: '(五)', text: '指导推进生态环境保…高队伍专业化水平。' },
            { label: '(六)', text: '推动完善生态环境风…事件应急处置工作。' },
          ],
        },
      ],
    },
    {
      id: 'art-9',
      label: '第九条',
      paragraphs: [{ text: '县级以上地方政府分…患排查、应急处置。' }],
    },
    {
      id: 'art-10',
      label: '第十条',
      paragraphs: [{ text: '县级以上地方党委和…生态环境保护工作。' }],
    },
    {
      id: 'art-11',
      label: '第十一条',
      paragraphs: [{ text: '市级以上地方生态环…保护工作直接责任。' }],
    },
    {
      id: 'art-12',
      label: '第十二条',
      paragraphs: [{ text: '县级以上地方承担重…生态环境保护责任。' }],
    },
    {
      id: 'art-13',
      label: '第十三条',
      paragraphs: [{ text: '在中央和省级生态环…果,形成监督合力。' }],
    },
    {
      id: 'art-14',
      label: '第十四条',
      paragraphs: [{ text: '将地方党政领导干部…用和问题整改力度。' }],
    },
    {
      id: 'art-15',
      label: '第十五条',
      paragraphs: [{ text: '落实生态环境保护责…切实减轻基层负担。' }],
    },
    {
      id: 'art-16',
      label: '第十六条',
      paragraphs: [{ text: '党委组织部门在考察…察评价的重要内容。' }],
    },
    {
      id: 'art-17',
      label: '第十七条',
      paragraphs: [
        {
          text: '地方党政领导干部在…依法追究有关责任:',
          items: [
            { label: '(一)', text: '贯彻落实党中央、国…、搞变通、打折扣;' },
            { label: '(二)', text: '落实生态环境保护责…衍塞责,失职失责;' },
            { label: '(三)', text: '作出的决策违反生态…内法规、法律法规;' },
            { label: '(四)', text: '致使生态环境问题突…严重生态环境损害;' },
            { label: '(五)', text: '其他应当追究责任的情形。' },
          ],
        },
      ],
    },
    {
      id: 'art-18',
      label: '第十八条',
      paragraphs: [{ text: '地方党政领导干部及…或者减轻追究责任。' }],
    },
    {
      id: 'art-19',
      label: '第十九条',
      paragraphs: [{ text: '对党中央以及上级党…或者加重追究责任。' }],
    },
    {
      id: 'art-19~2',
      label: '第十九条',
      paragraphs: [{ text: '本规定由生态环境部商中央组织部解释。' }],
    },
    {
      id: 'art-20',
      label: '第二十条',
      paragraphs: [{ text: '本规定自发布之日起施行。' }],
    },
  ],
  joined: [
    ['art-7/para-1', '按照党委和政府部署要求'],
    ['art-7~2/para-1/item-6', '组织完善分级负责、属地为主'],
    ['art-12/para-1', '发生的突出生态环境问题,完善有关政策'],
  ],
};
