import { parse, postprocess, preprocess } from 'micromark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Tokens of Markdown as micromark gives them: `['enter' | 'exit', token, …]`, with offsets into the text. */
export type MarkdownEvent = ReturnType<typeof postprocess>[number];

/**
 * GitHub's Markdown with front matter, and with emphasis as Chinese needs it: `**（一）**认真` is bold.
 * One tilde is not syntax, since 1~2年…3~5年 are ranges.
 */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter)
  .use(remarkCjkFriendly)
  .freeze();

/** Four spaces before 第一条 are an indent, not code; a line of hyphens under a 款 does not make it a heading. */
const extensions = [
  ...(processor.data('micromarkExtensions') ?? []).flat(),
  { disable: { null: ['codeIndented', 'setextUnderline'] } },
];

/**
 * The tokens of a Markdown text. The syntax tree of remark is made from these but keeps no place for a mark of syntax
 * or an entity, so they are read directly.
 */
export function markdownEvents(text: string): readonly MarkdownEvent[] {
  return postprocess(
    parse({ extensions })
      .document()
      .write(preprocess()(text, undefined, true)),
  );
}

const decoded = new Map<string, string>();

/** What is seen of a character reference, `&emsp;` or `&#8195;`; one that does not exist is seen as written. */
export function decodeReference(reference: string): string {
  const known = decoded.get(reference);
  if (known !== undefined) return known;
  const [paragraph] = processor.parse(reference).children;
  const [text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  // A line end would break the line it is seen in: `&#10;` is a space to a browser, too.
  const shown = text?.type === 'text' ? text.value.replace(/[\r\n]/gu, ' ') : reference;
  decoded.set(reference, shown);
  return shown;
}
