import { EDITION_TEI } from '../../../messages/edition-tei.js';
import { EDITION_TEXT } from '../../../messages/edition-text.js';
import { REPORT_WORDS } from '../../../messages/report-words.js';
import type { EditionText } from '../../../model/edition.js';
import type { Role } from '../../../model/witness.js';
import { nameOf } from '../../prose/edition/texts.js';
import type { Tei } from './context.js';
import { dateOf } from './date.js';
import { block, line, type XmlElement } from './xml.js';

/** What the document is, what it was made from, and how it is to be read. */
export function headerOf(tei: Tei): XmlElement {
  const { edition, lang } = tei.sheet;
  const messages = EDITION_TEI[lang];
  const facts = [EDITION_TEXT[lang].rule[edition.rule], EDITION_TEXT[lang].counts(edition.summary)];
  const principles = [...messages.principles, ...facts].map((words) => line('p', {}, [words]));
  return block('teiHeader', { 'xml:lang': lang }, [
    block('fileDesc', {}, [
      block('titleStmt', {}, [line('title', { 'xml:lang': 'zh' }, [nameOf(edition)])]),
      block('editionStmt', {}, [line('edition', {}, [messages.edition]), ...editorsOf(tei)]),
      block('publicationStmt', {}, [line('p', {}, [messages.publication])]),
      sourcesOf(tei),
    ]),
    block('encodingDesc', {}, [
      line('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
      block('editorialDecl', {}, principles),
    ]),
    block('profileDesc', {}, [
      block('langUsage', {}, [line('language', { ident: 'zh' }, [messages.language])]),
    ]),
  ]);
}

function editorsOf(tei: Tei): XmlElement[] {
  const { edition, lang } = tei.sheet;
  const names = edition.apparatus.flatMap(({ choice }) =>
    choice.editor === undefined ? [] : [choice.editor],
  );
  return [...new Set(names)].map((name) =>
    block('respStmt', { 'xml:id': tei.editorId(name) }, [
      line('resp', {}, [EDITION_TEI[lang].decided]),
      line('name', {}, [name]),
    ]),
  );
}

/** Texts that are witnesses in the apparatus; parallels are no versions, and have a list of their own. */
function sourcesOf(tei: Tei): XmlElement {
  const { base, witnesses, commentaries, parallels } = tei.sheet.edition;
  const lists = [
    witnessList('base', [base], tei),
    witnessList('witness', witnesses, tei),
    witnessList(
      'commentary',
      commentaries.map(({ text }) => text),
      tei,
    ),
  ];
  return block('sourceDesc', {}, [
    block('listWit', {}, lists),
    parallels.length === 0
      ? undefined
      : block('listBibl', { n: 'parallel' }, [
          roleHead('parallel', tei),
          ...parallels.map(({ text }) => biblOf(text, tei, tei.textId(text.witness.siglum))),
        ]),
  ]);
}

function witnessList(role: Role, texts: readonly EditionText[], tei: Tei): XmlElement | undefined {
  if (texts.length === 0) return undefined;
  const list = texts.map((text) => {
    const { siglum } = text.witness;
    return block('witness', { 'xml:id': tei.textId(siglum), n: siglum }, [biblOf(text, tei)]);
  });
  return block('listWit', { n: role }, [roleHead(role, tei), ...list]);
}

function roleHead(role: Role, { sheet }: Tei): XmlElement {
  return line('head', {}, [REPORT_WORDS[sheet.lang].role[role]]);
}

function biblOf({ witness, source, date }: EditionText, { sheet }: Tei, id?: string): XmlElement {
  const { siglum, tree } = witness;
  const { path, sha256 } = witness.source;
  return block('bibl', { ...(id !== undefined && { 'xml:id': id, n: siglum }) }, [
    line('title', {}, [tree.title]),
    source === undefined ? undefined : line('note', { type: 'source' }, [source]),
    date === undefined ? undefined : dateOf(date),
    line('idno', { type: 'siglum' }, [siglum]),
    line('idno', { type: 'file' }, [path]),
    line('idno', { type: 'sha256' }, [sha256]),
    line('note', { type: 'role' }, [REPORT_WORDS[sheet.lang].role[witness.role]]),
  ]);
}
