import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_TABLES_WORDS } from '../../../messages/edition-tables.js';
import { PAGE_MESSAGES } from '../../../messages/report-page.js';
import { REPORT_MESSAGES } from '../../../messages/report.js';
import type { Finding, Place } from '../../../model/finding.js';
import { findingsOf } from '../../prose/edition/findings.js';
import type { Sheet } from '../../prose/edition/sheet.js';
import type { TextSide } from '../../prose/side.js';
import { visible } from '../../prose/visible.js';
import { linkTo } from '../anchors.js';
import { FindingItems } from '../finding-items.js';
import { LINE } from '../view.js';
import { witnessAnchor } from './collation-anchors.js';

/** Findings in sight at once. */
const SHOWN = 12;

/** 结构提示: what was found about the texts, the comparisons and the decisions; what is let stand has its reason. */
export function EditionFindings({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const { lang } = sheet;
  const words = EDITION_TABLES_WORDS[lang];
  const { counting, ignored } = findingsOf(sheet.edition);
  return (
    <section class="findings" id="findings" aria-labelledby="findings-heading">
      {LINE}
      <h2 id="findings-heading">{words.findings}</h2>
      {LINE}
      {counting.length === 0 ? (
        <p class="nothing">{REPORT_MESSAGES[lang].noFindings}</p>
      ) : (
        <Items findings={counting.slice(0, SHOWN)} sheet={sheet} />
      )}
      {LINE}
      <More
        findings={counting.slice(SHOWN)}
        summary={PAGE_MESSAGES[lang].moreFindings(counting.length - SHOWN)}
        sheet={sheet}
      />
      {LINE}
      <More findings={ignored} summary={words.ignored(ignored.length)} sheet={sheet} />
      {LINE}
    </section>
  );
}

interface Props {
  readonly findings: readonly Finding[];
  readonly sheet: Sheet;
}

function More({ findings, summary, sheet }: Props & { readonly summary: string }): JSX.Element {
  if (findings.length === 0) return <></>;
  return (
    <details>
      <summary>{summary}</summary>
      <Items findings={findings} sheet={sheet} />
    </details>
  );
}

function Items({ findings, sheet }: Props): JSX.Element {
  const { ignoredBecause } = EDITION_TABLES_WORDS[sheet.lang];
  return (
    <FindingItems
      findings={findings}
      lang={sheet.lang}
      hrefOf={(place) => hrefOf(place, sheet)}
      remark={({ ignored }) => ignored && <p class="because">{ignoredBecause(visible(ignored.because))}</p>}
    />
  );
}

/**
 * The page shows everything of the base, and of a witness its divisions, title and 题注, but not what stands around them;
 * two texts may be the same file, then the base is meant.
 */
function hrefOf({ path, id }: Place, { base, witnesses }: Sheet): string | undefined {
  const has = ({ witness, paras }: TextSide): boolean =>
    witness.source.path === path && paras.of(id).length > 0;
  if (has(base)) return linkTo(id);
  const side = witnesses.find((one) => has(one) && isInColumn(one, id));
  return side && linkTo(witnessAnchor(side.witness.siglum, id));
}

function isInColumn({ paras, path }: TextSide, id: string): boolean {
  return path(id).length > 0 || paras.of(id).some(({ type }) => type === 'title' || type === 'note');
}
