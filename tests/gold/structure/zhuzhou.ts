import type { StatuteGold } from '../structure.js';

/** No chapters; a covering notice before the title. The stray second “ in 第四条 is the page's own. */
export const ZHUZHOU: StatuteGold = {
  file: 'zhuzhou.txt',
  family: 'statute',
  title: '株洲市生态环境保护工作责任规定',
  before: [
    {
      types: ['front'],
      text:
        '中共株洲市委文件株发〔2022〕8号中共株洲市委株洲市人民政府' +
        '关于印发《株洲市生态环境保护工作责任规定》《株洲市生态环境问题（事件）责任追究办法》的通知' +
        '各县市区党委和人民政府，株洲高新区、经开区党工委和管委会，' +
        '市直机关各单位、各人民团体，各企事业单位：' +
        '现将《株洲市生态环境保护工作责任规定》《株洲市生态环境问题（事件）责任追究办法》印发给你们，请遵照执行。' +
        '中共株洲市委株洲市人民政府2022年4月29日（此件正文公开发布，附件不公开）',
    },
    { types: ['title'], text: '株洲市生态环境保护工作责任规定' },
    {
      types: ['note'],
      text: '(2018年9月28日中共株洲市委、株洲市人民政府批准并发布2022年4月15日中共株洲市委常委会会议修订)',
    },
  ],
  after: [{ types: ['annex'], text: '附件：市直有关单位生态环境保护责任清单' }],
  chapters: [],
  articles: [
    {
      id: 'art-1',
      label: '第一条',
      paragraphs: [{ text: '为了全面贯彻习近平…实际，制定本规定。' }],
    },
    {
      id: 'art-2',
      label: '第二条',
      paragraphs: [{ text: '全市各级党委、人大…落实各项工作任务。' }],
    },
    {
      id: 'art-3',
      label: '第三条',
      paragraphs: [{ text: '生态环境保护要坚持…任体系和问责制度。' }],
    },
    {
      id: 'art-4',
      label: '第四条',
      paragraphs: [{ text: '全市各级党委、人大…环境保护工作格局。' }],
    },
    {
      id: 'art-5',
      label: '第五条',
      paragraphs: [{ text: '全市各级党委、人大…护工作负直接责任。' }],
    },
    {
      id: 'art-6',
      label: '第六条',
      paragraphs: [
        {
          text: '市、县两级党委主要承担以下职责：',
          items: [
            { label: '（一）', text: '坚决执行节约资源和…济社会高质量发展。' },
            { label: '（二）', text: '对本地区生态环境保…委会会议专题研究。' },
            { label: '（三）', text: '持续深化生态文明体…境保护的工作格局。' },
            { label: '（四）', text: '健全生态环境保护责…双责、终身追责”。' },
            { label: '（五）', text: '完善生态环境保护工…损害责任追究力度。' },
          ],
        },
      ],
    },
    {
      id: 'art-7',
      label: '第七条',
      paragraphs: [
        {
          text: '各级人大常委会主要承担以下职责：',
          items: [
            { label: '（一）', text: '依法按权限研究制定…保护法制建设进程。' },
            { label: '（二）', text: '加强对本级政府履行…目标完成情况报告。' },
            { label: '（三）', text: '对生态环境保护法律…情况进行执法检查。' },
            { label: '（四）', text: '加强生态环境保护领…挥人大的监督作用。' },
          ],
        },
      ],
    },
    {
      id: 'art-8',
      label: '第八条',
      paragraphs: [
        {
          text: '市、县两级人民政府…主要承担以下职责：',
          items: [
            { label: '（一）', text: '对本地区生态环境质…报告，并接受监督。' },
            { label: '（二）', text: '切实改善生态环境质…系统质量和稳定性。' },
            { label: '（三）', text: '强化生态环境保护监…规定配备工作力量。' },
            { label: '（四）', text: '强化应急管理。科学…环境事件应急演练。' },
            { label: '（五）', text: '加大生态环境保护投…提高资金使用效益。' },
            { label: '（六）', text: '加强生态环境保护宣…社会舆论监督作用。' },
            { label: '（七）', text: '建立跨行政区域协调…联防联控管理机制。' },
            { label: '（八）', text: '健全目标责任制和考…境事件的严肃处理。' },
          ],
        },
      ],
    },
    {
      id: 'art-9',
      label: '第九条',
      paragraphs: [
        {
          text: '各级政协工作职责：',
          items: [
            { label: '（一）', text: '开展生态环境保护领…政府提出意见建议。' },
            { label: '（二）', text: '充分发挥政协的民主…参与生态环境保护。' },
            { label: '（三）', text: '发挥专题议政性常委…保护领域重大问题。' },
          ],
        },
      ],
    },
    {
      id: 'art-10',
      label: '第十条',
      paragraphs: [{ text: '各级纪检监察机关主…法和职务犯罪行为。' }],
    },
    {
      id: 'art-11',
      label: '第十一条',
      paragraphs: [{ text: '各级审判机关主要承…家和社会公共利益。' }],
    },
    {
      id: 'art-12',
      label: '第十二条',
      paragraphs: [{ text: '各级检察机关主要承…权责任人依法起诉。' }],
    },
    {
      id: 'art-13',
      label: '第十三条',
      paragraphs: [
        {
          text: '乡镇党委和政府（街…主要承担以下职责：',
          items: [
            { label: '（一）', text: '对本地区生态环境质量依法负责。' },
            { label: '（二）', text: '落实生态环境保护责…生态环境违法问题。' },
            { label: '（三）', text: '协助做好环境污染防…突发生态环境事件。' },
            { label: '（四）', text: '建立健全生态环境保…环境保护监管工作。' },
            { label: '(五)', text: '开展农村饮用水水源…，按规定监管执法。' },
            { label: '(六)', text: '组织开展农村、城市…督促指导垃圾分类。' },
          ],
        },
      ],
    },
    {
      id: 'art-14',
      label: '第十四条',
      paragraphs: [{ text: '村(社区)党组织、…治污染和其他公害。' }],
    },
    {
      id: 'art-15',
      label: '第十五条',
      paragraphs: [{ text: '各县市区党委和政府…职责作出相应规定。' }],
    },
    {
      id: 'art-16',
      label: '第十六条',
      paragraphs: [{ text: '法律法规和中央、省另有规定的，从其规定。' }],
    },
    {
      id: 'art-17',
      label: '第十七条',
      paragraphs: [{ text: '本规定自发布之日起施行。' }],
    },
  ],
  joined: [
    ['art-4/para-1', '严格按照“党政同责、一岗“双责”“管发展必须管环保'],
    ['art-6/para-1/item-3', '健全生态环境保护制度体系'],
    ['art-8/para-1/item-1', '严格将各类开发活动限制在环境资源承载能力之内'],
    ['art-11/para-1', '依法受理、审理环境资源刑事、民事、行政案件'],
    ['art-13/para-1/item-4', '明确机构人员承担生态环境保护监管工作。'],
  ],
};
