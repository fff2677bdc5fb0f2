import { beforeAll, describe, expect, it } from 'vitest';
import type { Division, Root } from '../src/model/tree.js';
import type { Witness } from '../src/model/witness.js';
import type { StatuteGold, TextGold } from './gold/structure.js';
import { NEWSPAPER } from './gold/structure/newspaper.js';
import { OPINIONS } from './gold/structure/opinions.js';
import { QA } from './gold/structure/qa.js';
import { XINHUA } from './gold/structure/xinhua.js';
import { ZHUZHOU } from './gold/structure/zhuzhou.js';
import { expectSurroundings, expectWording, surroundings } from './gold/surroundings.js';
import { corpusText, pointAt } from './gold/texts.js';
import {
  divisionsOf,
  everything,
  isBlock,
  isDivision,
  leavesOf,
  ownWordingOf,
  printedIn,
  withoutSpace,
  wordingOf,
} from './gold/walk.js';

const STATUTES: readonly StatuteGold[] = [XINHUA, NEWSPAPER, ZHUZHOU];
const TEXTS: readonly TextGold[] = [...STATUTES, OPINIONS, QA];

const loaded = new Map<string, Witness>();

beforeAll(async () => {
  for (const { file } of TEXTS) loaded.set(file, await corpusText(file));
});

function text(file: string): Witness {
  const witness = loaded.get(file);
  if (witness === undefined) throw new Error(`${file} was not loaded`);
  return witness;
}

function division(parent: Root | Division, id: string): Division {
  const found = divisionsOf(parent).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no division ${id}`);
  return found;
}

function under(parent: Root | Division, type: Division['type']): readonly Division[] {
  return divisionsOf(parent).filter((candidate) => candidate !== parent && candidate.type === type);
}

describe.each(TEXTS)('$file', (gold) => {
  it('has its family and title', () => {
    const { tree } = text(gold.file);
    expect(tree.family).toBe(gold.family);
    expect(withoutSpace(tree.title)).toBe(gold.title);
  });

  it('keeps what surrounds the numbered text in blocks', () => {
    const { before, between, after } = surroundings(text(gold.file).tree);
    expectSurroundings(before, gold.before);
    expect(between).toEqual([]);
    expectSurroundings(after, gold.after);
  });

  it('has leaves that are slices of the source, with nothing but white space between them', () => {
    const { source, tree } = text(gold.file);
    let end = 0;
    for (const { value, position } of leavesOf(tree)) {
      expect(value).not.toBe('');
      expect(value).toBe(source.text.slice(position.start.offset, position.end.offset));
      expect(position.start.offset).toBeGreaterThanOrEqual(end);
      expect(source.text.slice(end, position.start.offset).trim()).toBe('');
      expect(position.start).toEqual(pointAt(source, position.start.offset));
      expect(position.end).toEqual(pointAt(source, position.end.offset));
      end = position.end.offset;
    }
    expect(source.text.slice(end).trim()).toBe('');
  });

  it('has unique ids, and divisions that span their leaves', () => {
    const outer = everything(text(gold.file).tree).filter((node) => isDivision(node) || isBlock(node));
    const ids = outer.map(({ id }) => id);
    expect(ids).not.toContain('');
    expect(ids).toEqual([...new Set(ids)]);
    for (const node of outer) {
      for (const { position } of leavesOf(node)) {
        expect(position.start.offset).toBeGreaterThanOrEqual(node.position.start.offset);
        expect(position.end.offset).toBeLessThanOrEqual(node.position.end.offset);
      }
    }
  });
});

describe.each(STATUTES)('the articles of $file', (gold) => {
  it('stand in their chapters', () => {
    const chapters = under(text(gold.file).tree, 'chapter').map((chapter) => ({
      id: chapter.id,
      label: withoutSpace(chapter.label),
      title: withoutSpace(chapter.title ?? ''),
      articles: under(chapter, 'article').map(({ id }) => id),
    }));
    expect(chapters).toEqual(gold.chapters);
  });

  it('are these, with these 款 and 项 and no other division', () => {
    const ids = gold.articles.flatMap(({ id, paragraphs }) => [
      id,
      ...paragraphs.flatMap(({ items }, p) => [
        `${id}/para-${p + 1}`,
        ...(items ?? []).map((_, i) => `${id}/para-${p + 1}/item-${i + 1}`),
      ]),
    ]);
    const actual = divisionsOf(text(gold.file).tree).filter(({ type }) => type !== 'chapter');
    expect(actual.map(({ id }) => id)).toEqual(ids);
  });

  it.each(gold.articles)(
    '$id begins and ends as printed, 款 by 款 and 项 by 项',
    ({ id, label, paragraphs }) => {
      const article = division(text(gold.file).tree, id);
      expect(article.label).toBe(label);
      paragraphs.forEach((paragraph, p) => {
        const actual = division(article, `${id}/para-${p + 1}`);
        expect([actual.type, actual.label]).toEqual(['paragraph', '']);
        expectWording(ownWordingOf(actual), paragraph.text);
        paragraph.items?.forEach((item, i) => {
          const found = under(actual, 'item')[i];
          expect(found?.label).toBe(item.label);
          expectWording(found ? wordingOf(found) : '', item.text);
        });
      });
    },
  );

  it.each(gold.joined)('%s is whole across the page end: %s', (id, words) => {
    expect(wordingOf(division(text(gold.file).tree, id))).toContain(words);
  });
});

describe('newspaper.txt', () => {
  it('ends with one block of over 5,000 characters', () => {
    const back = everything(text(NEWSPAPER.file).tree)
      .filter(isBlock)
      .filter(({ type }) => type === 'back');
    expect(back).toHaveLength(1);
    expect(back.map(printedIn).join('').length).toBeGreaterThan(5000);
  });
});

describe('opinions.txt', () => {
  it('has seven sections over items that run through', () => {
    const sections = under(text(OPINIONS.file).tree, 'section').map((section) => ({
      id: section.id,
      label: withoutSpace(section.label),
      title: withoutSpace(section.title ?? ''),
      items: under(section, 'item').map(({ id }) => id),
    }));
    expect(sections).toEqual(OPINIONS.sections);
  });

  it('has one paragraph of 引言', () => {
    const { tree } = text(OPINIONS.file);
    expect(under(division(tree, 'preamble'), 'paragraph').map(({ id }) => id)).toEqual(['preamble/para-1']);
  });

  it.each(OPINIONS.items)('$id is one whole paragraph', ({ id, label, text: words }) => {
    const item = division(text(OPINIONS.file).tree, id);
    expect(item.label).toBe(label);
    expect(divisionsOf(item).map((node) => node.id)).toEqual([id, `${id}/para-1`]);
    expect(wordingOf(item)).toBe(words);
  });

  it('shows that （七） might have ended with 违法必究。', () => {
    const { source, tree } = text(OPINIONS.file);
    const joins = divisionsOf(division(tree, 'item-7')).flatMap((node) => node.joins ?? []);
    const unsure = joins.filter(({ certain }) => !certain).map(({ offset }) => offset);
    expect(unsure).toEqual([source.text.indexOf('对工作推进不力')]);
  });
});

describe('qa.txt', () => {
  it('has six questions with their answers', () => {
    const { tree } = text(QA.file);
    expect(under(tree, 'qa').map(({ id }) => id)).toEqual(QA.questions.map((_, i) => `qa-${i + 1}`));
    expect(under(tree, 'question')).toHaveLength(QA.questions.length);
    expect(under(tree, 'answer')).toHaveLength(QA.questions.length);
  });

  it.each(QA.questions.map((entry, i) => ({ ...entry, id: `qa-${i + 1}` })))(
    '$id: $question',
    ({ id, question, answer }) => {
      const { tree } = text(QA.file);
      expect(wordingOf(division(tree, `${id}/question`))).toBe(question);
      const paragraphs = under(division(tree, `${id}/answer`), 'paragraph');
      expect(paragraphs.map((node) => node.id)).toEqual(answer.map((_, p) => `${id}/answer/para-${p + 1}`));
      paragraphs.forEach((paragraph, p) => expectWording(wordingOf(paragraph), answer[p] ?? ''));
    },
  );
});
