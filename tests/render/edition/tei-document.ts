/** An edition in TEI read again: its words along the path of one text, and the apparatus. */
import { load, type CheerioAPI } from 'cheerio';

/** What is asked of a document. */
export interface TeiDocument {
  readonly $: CheerioAPI;
  /** The words of a part as the edition prints them (`lem`), or as one text has them; white space is left out. */
  readonly along: (siglum: string | undefined, part?: 'text' | 'front' | 'body') => string;
  /** What a text reads at an entry, from the first `app` of it; not set where it is not named there. */
  readonly reads: (id: string, siglum: string) => string | undefined;
}

type Selected = ReturnType<CheerioAPI>;

/** Reads a document; what is laid out with line ends is no text, for no source has one where it is printed. */
export function teiDocument(xml: string): TeiDocument {
  const $ = load(xml, { xml: true });
  const pointer = (siglum: string): string => `#${idOf($, siglum)}`;
  return {
    $,
    along: (siglum, part = 'text') =>
      pathOf($, $(part), siglum === undefined ? siglum : pointer(siglum)).replace(/\s/gu, ''),
    reads: (id, siglum) => {
      const app = $(`note[type=entry] > idno[type=entry]`)
        .filter((_, one) => $(one).text() === id)
        .closest('app');
      const own = app.children('lem, rdg').filter((_, one) => names($(one), pointer(siglum)));
      return own.length === 0 ? undefined : pathOf($, own, pointer(siglum));
    },
  };
}

function idOf($: CheerioAPI, siglum: string): string {
  const witness = $('witness').filter((_, one) => $(one).attr('n') === siglum);
  return witness.attr('xml:id') ?? '';
}

function names(one: Selected, pointer: string): boolean {
  return (one.attr('wit') ?? '').split(' ').includes(pointer);
}

/** Every `app` names every witness, so a text that one forgets loses words here. */
function pathOf($: CheerioAPI, nodes: Selected, pointer: string | undefined): string {
  const words: string[] = [];
  nodes.contents().each((_, node) => {
    if (node.type === 'text') words.push(node.data.replace(/\n */gu, ''));
    if (node.type !== 'tag' || node.name === 'note' || node.name === 'witDetail') return;
    if (node.name !== 'app') return void words.push(pathOf($, $(node), pointer));
    const readings = $(node).children('lem, rdg');
    const own =
      pointer === undefined ? readings.first() : readings.filter((_, one) => names($(one), pointer));
    words.push(pathOf($, own, pointer));
  });
  return words.join('');
}
