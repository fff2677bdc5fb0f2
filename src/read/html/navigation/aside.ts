import type { Box } from '../page.js';

/** Elements and roles that the HTML and ARIA standards have for what is round a text. */
const ELEMENTS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'menu', 'dialog', 'header']);
const ROLES = /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|toolbar|dialog)$/iu;

/** Words that designers of pages give to such blocks, as classes and ids; some are Chinese in letters (分享, 当前位置). */
const WORDS: ReadonlySet<string> = new Set(
  (
    'ad ads advert banner bdshare bds bread breadcrumb breadcrumbs bshare comment comments copyright crumb crumbs ' +
    'dangqian daohang dayin dqwz ewm erweima fenxiang fontsize foot footer friendlink friendlinks gotop guanggao ' +
    'hot jiathis jubao login logo menu menubar nav navbar navbox navi navigation nextpage operate pager paging ' +
    'pagination pagenav position print printer prev prevnext qrcode rank recommend related relate relation ' +
    'relevant share sharebox sidebar sidenav sitemap socialshare statement toolbar tools topbar topnav toolbox ' +
    'tuijian weixin weizhi xgxw xgwz xglj xgyd zihao wzlj'
  ).split(' '),
);

/**
 * Whether a block, or one round it, is by its name no part of the text. A header inside an article is its head.
 * @param known what has been found out before
 */
export function isAside(box: Box, known: Map<Box, boolean>): boolean {
  return handedDown(box, known, isAsideByName);
}

/**
 * Whether something that blocks hand down to those inside them holds for a block.
 * @param known what has been found out before; what is found out goes there
 * @param begins whether it begins with a block that no outer one hands it down to
 */
export function handedDown(box: Box, known: Map<Box, boolean>, begins: (box: Box) => boolean): boolean {
  const path: Box[] = [];
  let at: Box | undefined = box;
  while (at && !known.has(at)) {
    path.push(at);
    at = at.parent;
  }
  let holds = at !== undefined && known.get(at) === true;
  for (const own of path.reverse()) {
    holds ||= begins(own);
    known.set(own, holds);
  }
  return holds;
}

function isAsideByName({ name, attributes, parent }: Box): boolean {
  if (ROLES.test(attributes.get('role') ?? '')) return true;
  if (ELEMENTS.has(name)) return !((name === 'header' || name === 'footer') && isInArticle(parent));
  // A form is round a search box, or round the whole page.
  if (name === 'form') return false;
  return wordsOfName(attributes.get('class'), attributes.get('id')).some((word) => WORDS.has(word));
}

function isInArticle(box: Box | undefined): boolean {
  return box !== undefined && (box.name === 'article' || box.name === 'main');
}

/** `news-shareBox2` is news, share, box, and sharebox. */
function wordsOfName(...names: readonly (string | undefined)[]): string[] {
  return names
    .flatMap((name) => (name ?? '').split(/[\s_-]+/u))
    .flatMap((name) => [
      name.toLowerCase(),
      ...name.split(/(?<=[a-z])(?=[A-Z])/u).map((word) => word.toLowerCase()),
    ])
    .map((word) => word.replace(/\d+$/u, ''));
}
