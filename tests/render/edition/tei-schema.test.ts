import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { editionTei } from '../../../src/render/edition/tei.js';
import type { Edition } from '../../../src/model/edition.js';
import type { Witness } from '../../../src/model/witness.js';
import { editionFrom, following, textAs } from './real.js';
import { teiDocument } from './tei-document.js';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const SCHEMA = read('../../fixtures/tei/edition.rng');

/** What the schema finds wrong. */
async function problems(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'edition.xml', contents: xml }],
    schema: [SCHEMA],
    extension: 'relaxng',
    maxMemoryPages: 16384,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

function corpus(siglum: string, role: Witness['role'], file: string): Witness {
  return textAs(siglum, role, read(`../../../corpus/${file}`));
}

const qa = corpus('答记者问', 'commentary', 'qa.txt');
const whole: Edition = editionFrom(
  corpus('新华社', 'base', 'xinhua.txt'),
  [corpus('报纸', 'witness', 'newspaper.txt')],
  {
    commentaries: [{ text: { witness: qa, date: '2025-08-01' }, counts: [] }],
    parallels: [{ witness: corpus('意见', 'parallel', 'opinions.txt'), date: '二〇二二年' }],
  },
);
const HOSTILE = '<a href="x">&amp;]]></a>\u0000\u001b\u202e\ud800\uffff\'"--><!--';
const LAW = `某办法\n第一条　部门应当${HOSTILE}履职。\n（一）甲；\n（二）乙。\n第二条　本办法自发布之日起施行。\n`;

const EDITIONS: Readonly<Record<string, () => Edition>> = {
  'the corpus with its commentary and parallels': () => whole,
  'the newspaper followed everywhere': () => following('报纸', whole),
  'an outline': () => editionFrom(corpus('意见', 'base', 'opinions.txt'), []),
  'questions and answers': () => editionFrom(corpus('问', 'base', 'qa.txt'), []),
  'chapters, an annex and 款 without numbers': () => editionFrom(corpus('株洲', 'base', 'zhuzhou.txt'), []),
  'an empty text': () => editionFrom(textAs('甲', 'base', ''), [textAs('乙', 'witness', LAW)]),
  'a witness that has nothing': () => editionFrom(textAs('甲', 'base', LAW), [textAs('乙', 'witness', '')]),
  'other matter altogether': () =>
    editionFrom(textAs('甲', 'base', LAW), [
      textAs('乙', 'witness', '某令\n第一条　鱼塘。\n第二章　山林\n第九条　牧场。\n'),
    ]),
  'hostile words, names and sigla': () => {
    const made = editionFrom(textAs(`1版${HOSTILE}`, 'base', LAW), [
      textAs('art-1', 'witness', LAW.replace('履职', HOSTILE)),
      textAs('2 "x"', 'witness', LAW.replace('（一）甲；\n', '')),
    ]);
    const first = made.apparatus[0];
    if (!first) throw new Error('no entry');
    const choice = {
      text: HOSTILE,
      by: 'decision',
      because: HOSTILE,
      editor: HOSTILE,
      date: '2025-02-30',
    } as const;
    return { ...made, title: HOSTILE, apparatus: [{ ...first, choice }, ...made.apparatus.slice(1)] };
  },
};

describe('an edition in TEI', () => {
  test.each(Object.entries(EDITIONS))('is what the Guidelines allow: %s', async (_, make) => {
    expect(await problems(editionTei(make(), { lang: 'zh' }))).toEqual([]);
  });

  test('is what they allow in English', async () => {
    expect(await problems(editionTei(whole, { lang: 'en' }))).toEqual([]);
  });

  test.each(Object.entries(EDITIONS))('has every name once, and points to nothing else: %s', (_, make) => {
    const { $ } = teiDocument(editionTei(make(), { lang: 'zh' }));
    const names = $('[xml\\:id]')
      .toArray()
      .map((one) => $(one).attr('xml:id'));
    expect(new Set(names).size).toBe(names.length);
    const pointers = ['wit', 'target', 'source', 'corresp', 'prev', 'resp'].flatMap((name) =>
      $(`[${name}]`)
        .toArray()
        .flatMap((one) => ($(one).attr(name) ?? '').split(' ')),
    );
    for (const pointer of pointers) expect(names).toContain(pointer.slice(1));
  });

  test('keeps every entry of the apparatus, every quotation and every shared provision', () => {
    const { $ } = teiDocument(editionTei(whole, { lang: 'zh' }));
    const ids = $('idno[type=entry]').toArray();
    expect(ids.map((one) => $(one).text()).sort()).toEqual(whole.apparatus.map(({ id }) => id).sort());
    const quotations = whole.commentaries.flatMap((one) => one.quotations);
    const provisions = whole.parallels.flatMap((one) => one.provisions);
    expect(quotations.length).toBeGreaterThan(0);
    expect(provisions.length).toBeGreaterThan(0);
    expect($('note[type=commentary]')).toHaveLength(quotations.length);
    expect($('note[type=parallel]')).toHaveLength(provisions.length);
  });
});

describe('the schema', () => {
  const good = editionTei(whole, { lang: 'zh' });
  test.each([
    ['a heading in a lemma', '<lem wit="#新华社">', '<lem wit="#新华社"><head>第一章</head>'],
    ['a reading before the lemma', '<lem wit="#新华社"', '<rdg wit="#报纸"/><lem wit="#新华社"'],
    ['a paragraph with a type', '<p n="1"', '<p type="款" n="1"'],
    ['a name that is none', 'xml:id="art-1"', 'xml:id="1条"'],
    ['a kind of two words', 'type="transposition"', 'type="trans position"'],
    ['an element TEI does not have', '<body>', '<body><law/>'],
    ['a method that is not one of three', 'parallel-segmentation"', 'parallel"'],
    ['text between articles', '<div type="article" n="2"', '条<div type="article" n="2"'],
    ['a detail without a witness', '<witDetail wit="#报纸"', '<witDetail'],
    ['no body', '<body>', '<group>'],
  ])('refuses %s', async (_, from, to) => {
    expect(good).toContain(from);
    expect(await problems(good.replace(from, to))).not.toEqual([]);
  });
});
