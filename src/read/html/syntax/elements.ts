const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a line: those the HTML standard displays as blocks, lists, and parts of tables (15.3). */
export const BLOCKS = names(
  'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p plaintext ' +
    'pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** Elements without an end tag (13.1.2). */
export const VOID = names(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
);

/** Their tags are as good as not there: a page has them whether they are written or not. */
export const IMPLIED = names('html head body');

/** What is no text of the page: programs, styles, controls, pictures, the readings over ruby characters. */
export const SILENT = names(
  'annotation annotation-xml applet audio button canvas datalist iframe noembed noframes noscript object rp rt rtc ' +
    'script select style svg template title video',
);

/** Elements whose end tag may stand outside a block it began in: `<b><p>…</b>…</p>` (13.2.4.3). */
export const FORMATTING = names('a b big code em font i nobr s small strike strong tt u');

/** An end tag never reaches out of these (13.2.4.2). */
export const SCOPES = names('applet caption marquee object table td template th');

/** Elements whose beginning ends a paragraph that was left open (13.2.6.4.7). */
export const ENDS_PARAGRAPH = names(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr listing main menu nav ol p plaintext pre search section summary table ul xmp dd dt li',
);

/** Blocks that keep their line ends. */
export const KEEPS_LINES = names('pre listing xmp plaintext textarea');

/** Blocks that stand apart from what is above and below them. */
export const APART = names('p h1 h2 h3 h4 h5 h6 blockquote pre hr');

export const HEADINGS = names('h1 h2 h3 h4 h5 h6');

/** Parts of tables, with the open parts that each ends, and the element beyond which none is looked for. */
export const TABLE_PARTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['td', names('td th caption')],
  ['th', names('td th caption')],
  ['tr', names('tr td th caption')],
  ['tbody', names('tbody thead tfoot tr td th caption')],
  ['thead', names('tbody thead tfoot tr td th caption')],
  ['tfoot', names('tbody thead tfoot tr td th caption')],
  ['caption', names('caption tr td th')],
]);

export const LISTS = names('ol ul menu dir');
