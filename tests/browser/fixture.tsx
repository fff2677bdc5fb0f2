/**
 * A page with everything the script of the edition page works on, and nothing else: what a test expects can be counted by
 * hand. Of every ten articles, the first five differ.
 */
import type { JSX } from 'hono/jsx/jsx-runtime';
import { CLIENT } from '../../src/generated/client.js';
import { FOUNDATION } from '../../src/render/html/css/foundation.js';
import { TOOLS } from '../../src/render/html/css/edition/tools.js';
import { TOKENS } from '../../src/render/html/css/tokens.js';
import { Tools } from '../../src/render/html/edition/tools.js';
import { Page } from '../../src/render/html/page.js';
import type { Language } from '../../src/messages/language.js';

/** What the fixture is made of. */
export interface FixtureOptions {
  readonly articles?: number;
  readonly lang?: Language;
  readonly script?: boolean;
}

interface Entry {
  readonly n: number;
  readonly article: number;
  readonly kind: string;
  readonly substantive: boolean;
  readonly witnesses: string;
  readonly indirect?: string;
  readonly open: boolean;
  readonly words: string;
}

/** A siglum as a source might have it. */
export const HOSTILE = '<b>丙</b>';

/** The entries of each ten articles, by the last digit of the article. */
const PATTERN: Readonly<Record<number, Omit<Entry, 'n' | 'article'>>> = {
  1: { kind: 'substitution', substantive: true, witnesses: '报纸', open: true, words: '依规依法' },
  2: { kind: 'omission', substantive: true, witnesses: '报纸 ' + HOSTILE, open: false, words: '有关' },
  3: { kind: 'punctuation', substantive: false, witnesses: HOSTILE, open: true, words: '，' },
  4: { kind: 'transposition', substantive: true, witnesses: '报纸', open: false, words: '保护改善' },
  5: {
    kind: 'substitution',
    substantive: true,
    witnesses: '',
    indirect: '答记者问',
    open: true,
    words: '责任',
  },
};

/** As between the number of an article and its words. */
const SPACE = '\u3000';

const CSS = `${TOKENS}${FOUNDATION}${TOOLS}
input[name="view"] { position: fixed; opacity: 0; }
.bar { position: sticky; top: 0; background: var(--ground); z-index: 5; }
body:has(#view-collation:checked) #text, body:not(:has(#view-collation:checked)) #collation, body:not(:has(#view-notes:checked)) .notes { display: none; }
#text article { min-height: 12rem; }
#collation td { height: 12rem; }
main { padding-bottom: 100vh; }
.density { position: fixed; inset: 8rem 0 1rem auto; width: 2rem; }
.density svg { width: 100%; height: 100%; }
.col-hide-1 [data-col="1"], .col-hide-2 [data-col="2"] { display: none; }
`;

/** The page, as it is written to a file. */
export function fixturePage({ articles = 20, lang = 'zh', script = true }: FixtureOptions = {}): string {
  const numbers = Array.from({ length: articles }, (_, at) => at + 1);
  const entries = numbers.flatMap((article) => {
    const pattern = PATTERN[article % 10];
    return pattern ? [{ ...pattern, article }] : [];
  });
  const all = entries.map((entry, at) => ({ ...entry, n: at + 1 }));
  const page = (
    <Page title="校勘" lang={lang} css={CSS} {...(script && { script: CLIENT })}>
      <header>
        <h1>校勘</h1>
      </header>
      <Views lang={lang} />
      <main>
        <TextPart numbers={numbers} entries={all} />
        <CollationPart numbers={numbers} entries={all} />
        <VariantsPart entries={all} />
        <p id="downloads">下载</p>
      </main>
      <nav class="density" aria-label="密度">
        <svg viewBox={`0 0 12 ${articles}`} preserveAspectRatio="none">
          {numbers.map((n) => (
            <a href={`#art-${n}`}>
              <title>{`第${n}条`}</title>
              <path d={`M0 ${n - 1}h12v1h-12z`} />
            </a>
          ))}
        </svg>
      </nav>
    </Page>
  );
  return `<!doctype html>\n${page.toString()}\n`;
}

function Views({ lang }: { readonly lang: Language }): JSX.Element {
  return (
    <nav class="bar" aria-label="视图">
      {['clean', 'collation', 'notes'].map((view, at) => (
        <label>
          <input type="radio" name="view" id={`view-${view}`} checked={at === 0} />
          {view}
        </label>
      ))}
      <Tools lang={lang} />
      <p class="legend">异文</p>
    </nav>
  );
}

interface Props {
  readonly numbers: readonly number[];
  readonly entries: readonly Entry[];
}

const idOf = ({ article }: Entry): string => `art-${article}.8c1f`;

function TextPart({ numbers, entries }: Props): JSX.Element {
  return (
    <section id="text" aria-label="正文">
      {numbers.map((n) => (
        <article id={`art-${n}`} aria-label={`第${n}条`}>
          <p>
            <a class="permalink" href={`#art-${n}`}>
              第{n}条
            </a>
            {SPACE}各级党委应当
            {entries
              .filter(({ article }) => article === n)
              .map((entry) => (
                <a class="mark" id={idOf(entry)} href={`#note/${idOf(entry)}`} data-e={entry.n}>
                  <del>{entry.words}</del>
                  <span class="hidden">异文</span>
                </a>
              ))}
            履行职责。
          </p>
          <div class="notes">
            {entries
              .filter(({ article }) => article === n)
              .map((entry) => (
                <p id={`note/${idOf(entry)}`} data-e={entry.n}>
                  校勘记 <a href={`#variant/${idOf(entry)}`}>见表</a>
                </p>
              ))}
          </div>
        </article>
      ))}
    </section>
  );
}

function CollationPart({ numbers, entries }: Props): JSX.Element {
  return (
    <section id="collation" aria-label="对照">
      <table>
        <thead>
          <tr>
            {['新华社', '报纸', HOSTILE].map((siglum, at) => (
              <th scope="col" data-col={at || undefined}>
                {siglum}
              </th>
            ))}
          </tr>
        </thead>
        {numbers.map((n) => {
          const own = entries.filter(({ article }) => article === n);
          return (
            <tbody id={`row/art-${n}`} class={own.length === 0 ? 'same' : undefined}>
              <tr>
                {[0, 1, 2].map((column) => (
                  <td data-col={column}>
                    第{n}条
                    {own.map((entry) => (
                      <a id={`c/${column}/${idOf(entry)}`} href={`#variant/${idOf(entry)}`} data-e={entry.n}>
                        {entry.words}
                      </a>
                    ))}
                  </td>
                ))}
              </tr>
            </tbody>
          );
        })}
      </table>
    </section>
  );
}

function VariantsPart({ entries }: Omit<Props, 'numbers'>): JSX.Element {
  return (
    <section id="variants" aria-label="勘误">
      <table>
        <thead>
          <tr>
            <th scope="col" data-sort="number">
              号
            </th>
            <th scope="col" data-sort="text">
              底本
            </th>
            <th scope="col">校本</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr
              id={`variant/${idOf(entry)}`}
              data-e={entry.n}
              data-kind={entry.kind}
              data-sub={entry.substantive || undefined}
              data-w={entry.witnesses || undefined}
              data-i={entry.indirect}
              data-open={entry.open || undefined}
            >
              <td data-value={entry.n}>
                <a href={`#${idOf(entry)}`}>第{entry.n}</a>
              </td>
              <td>{entry.words}</td>
              <td>{entry.witnesses}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
