/** Marks by which lines that are not part of a regulation give themselves away. */

const PAGE_NUMBER =
  /^(?:[-—–－]\s*[0-9０-９]{1,4}\s*[-—–－]|第?\s*[0-9０-９]{1,4}\s*[页頁](?:\s*[，,/]?\s*共\s*[0-9０-９]{1,4}\s*[页頁])?|[0-9０-９]{1,3}\s*\/\s*[0-9０-９]{1,3}|[0-9０-９]{1,4})$/u;
const LONGEST_PAGE_NUMBER = 40;
const NAVIGATION =
  /当前位置|网站地图|联系我们|设为首页|加入收藏|版权所有|ICP备|公网安备|网站标识码|微信公众号|官方微博|访问量|浏览次数|浏览量|字\s*号[:：]|责任编辑|打印本页|关闭窗口|分享到|无障碍浏览|(?:^|\s)来源[:：]|发布时间[:：]|主办单位[:：]|(?:^|\s)>\s*\S/u;
const ANNEX =
  /^附\s*(?:件|录|錄|表|图|则件)?\s*[0-9０-９一二三四五六七八九十]{0,3}\s*(?:[:：]|$|[\s\u3000](?![则則]))/u;
/** 附件一：全国人民代表大会常务委员会制定的下列条例…: numbered, it may run on for long. */
const NUMBERED_ANNEX = /^附\s*[件录表]\s*[0-9０-９一二三四五六七八九十]{0,3}\s*[:：]/u;
const CONTENTS = /^目\s*[录錄次]\s*[:：]?$/u;
const DATE_LINE =
  /^(?:[0-9０-９]{4}\s*年\s*[0-9０-９]{1,2}\s*月\s*[0-9０-９]{1,2}\s*日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十廿]{1,4}日)$/u;
const ISSUER =
  /^[\p{Script=Han}\s、]{2,30}(?:委员会|人民政府|政府|办公厅|办公室|国务院|法院|检察院|市委|省委|县委|党组|总局|[部局厅署院会])$/u;

const DATE = /[0-9０-９]{4}\s*年|[〇○零一二三四五六七八九]{4}年/u;
const ENACTMENT =
  /通过|批准|公布|发布|颁布|修订|修正|修改|施行|实施|印发|生效|备案|主席令|国务院令|部令|第\s*[0-9０-９]+\s*号|会议$/u;
const DOCUMENT_NUMBER =
  /^[（(]?\s*[\p{Script=Han}]{1,12}\s*[〔[［（(]\s*[0-9０-９]{4}\s*[〕\]］）)]\s*[0-9０-９]+\s*号\s*[）)]?$/u;

/** What collections of laws print under a title: 制定机关：全国人民代表大会, 参见《…》. */
const PARTICULAR =
  /^(?:(?:制定|发布|公布|批准)机关|(?:发布|公布|施行|实施|生效|批准|通过)(?:日期|时间)|时效性|效力级别|发文字号|发布部门)\s*[:：]|^参见《.*》$|^根据下列(?:修正案|决定)修正\s*[:：]?$/u;
/** 发布时间：2024-12-03　浏览次数：123 is said of a page, not of a text. */
const OF_A_SITE = /浏览|访问量|阅读[:：]|点击|(?:^|[\s|])来源[:：]|字\s*号[:：]|打印|分享/u;
/** The last words of a 引言: …，制定本解释。 */
const PURPOSE = /制定本\p{Script=Han}{1,4}[。：:]$|如下[：:]$/u;
const ORDER =
  /^[\p{Script=Han}\s]{2,40}(?:令|公告)$|^第\s*[0-9０-９〇一二三四五六七八九十百]+\s*号$|^(?:\p{Script=Han}{2,20}\s*)?(?:主\s*席|总\s*理|部\s*长|主\s*任|局\s*长|署\s*长|行\s*长|省\s*长|市\s*长|院\s*长|检察长|委员长)[\s\u3000：:]+[\p{Script=Han}\s]{2,8}$/u;

const REGULATION_NAME =
  /(?:法典?|法典(?:\p{Script=Han}{2,8}编|总则)|[条條]例|规定|規定|办法|辦法|细则|細則|规则|規則|解释|意见|决定|决议|通知|方案|准则|章程|公约|制度|规范|规程|守则|纲要|规划|批复|答复|宪法|修正案[（(]?[一二三四五六七八九十]*[）)]?)(?:\s*[（(][^（）()]{1,16}[）)])*$/u;
const INTERVIEW_NAME = /答记者问|有关问题解答|政策解读|问答$/u;

/** — 3 —, 第3页 共10页, 3/10: a page number and nothing else. */
export function isPageNumber(text: string): boolean {
  return text.length <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.test(text);
}

/** Breadcrumbs, licences, sharing buttons: what a web site prints round its pages. */
export function isNavigation(text: string): boolean {
  return text.length <= 80 && NAVIGATION.test(text);
}

/** 附件：… or 附录 at the head of a line. */
export function isAnnexHead(text: string): boolean {
  return text.startsWith('附') && (NUMBERED_ANNEX.test(text) || (ANNEX.test(text) && text.length <= 80));
}

/** 目录 alone on its line. */
export function isContentsHead(text: string): boolean {
  return CONTENTS.test(text);
}

/** 2022年4月29日, or the body that signs: the two lines of a 落款. */
export function isSignature(text: string): boolean {
  return DATE_LINE.test(text) || (ISSUER.test(text) && text.length <= 30);
}

/** 题注: when and by whom it was adopted, promulgated, amended; or the number it was issued under. */
export function isHistory(text: string): boolean {
  if (
    DOCUMENT_NUMBER.test(text) ||
    /令[（(]?\s*第?\s*[0-9０-９〇一二三四五六七八九十百]+\s*号[）)]?$/u.test(text)
  )
    return true;
  if (PARTICULAR.test(text)) return text.length <= 80 && !OF_A_SITE.test(text);
  if (!DATE.test(text) || !ENACTMENT.test(text)) return false;
  return (
    /^[（(]/u.test(text) ||
    !/[。；：]$/u.test(text) ||
    (/现(?:予)?(?:公布|发布)|^(?:根据)?(?:19|20)[0-9]{2}\s*年/u.test(text) && !PURPOSE.test(text))
  );
}

/** 中华人民共和国国务院令 | 第８号 | 主席　江泽民: the lines of the order a text was promulgated by. */
export function isOrder(text: string): boolean {
  return ORDER.test(text);
}

/** A name of a hundred characters with blanks between them. */
const LONGEST_SPACED_NAME = 400;

/** A line that names a regulation: 地方党政领导干部生态环境保护责任制规定（试行）. */
export function isRegulationName(text: string): boolean {
  if (text.length > LONGEST_SPACED_NAME) return false;
  const name = text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
  if (name.length < 2 || name.length > 100 || !REGULATION_NAME.test(name)) return false;
  // The year in 宪法修正案（1988年） is part of the name, not a date it was adopted at.
  return !isHistory(name.replace(/[（(][0-9]{4}年?[）)]$/u, ''));
}

/** A line that names an interview: …负责同志就《…》答记者问. */
export function isInterviewName(text: string): boolean {
  return text.length <= 100 && INTERVIEW_NAME.test(text);
}
