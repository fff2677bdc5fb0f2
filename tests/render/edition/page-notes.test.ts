import { describe, expect, test } from 'vitest';
import type { ApparatusEntry, Edition } from '../../../src/model/edition.js';
import { reading } from '../build.js';
import { byId, pageOf, seen } from './page.js';
import { base, city, edition, other } from './sample.js';

const $ = pageOf(edition);
const note = (id: string, page = $): string => seen(page, byId(`note/${id}`));

/** The edition with something about one entry changed. */
function withEntry(n: number, more: Partial<ApparatusEntry>): Edition {
  return { ...edition, apparatus: edition.apparatus.map((one) => (one.n === n ? { ...one, ...more } : one)) };
}

describe('校勘记', () => {
  test('stands under the article it is about, after its words', () => {
    expect($(`${byId('art-4')} > .notes .app li`).length).toBe(1);
    expect($(`${byId('art-7')} > .notes .app`).length).toBe(0);
    expect(seen($, `${byId('art-4')} .notes .app > b`)).toBe('校勘记');
  });

  test('has number, place, lemma with what supports it, and readings with texts, kind and how often', () => {
    expect(note('art-4/para-2.0004')).toContain(
      '4第二款依规依法〕新华社（全文 5 次）、答记者问（旁证，全文 1 次）同；报纸作“依法依规”（互乙）。',
    );
    expect(note('art-3/para-1/item-1.0003')).toContain('第（一）项、〕新华社；报纸作“,”（标点）。');
    expect(note('art-5/para-1.0006')).toContain('和〕新华社；报纸作“and”（替换）。');
  });

  test('says what is wanting and where', () => {
    expect(note('art-2/para-2.0002')).toContain('乡镇（街道）参照本规定执行。〕新华社有；报纸无（缺）。');
    expect(note('art-8/para-1.0009')).toContain(
      '…定同时废止。之后〕新华社无；报纸有“第九条 本规定自发布之日起施行。”（多）。',
    );
    expect(note('art-5/para-1.0006', pageOf(withEntry(6, { lacking: ['丙', '丁'] })))).toContain(
      '（替换）；丙、丁全无此条款。',
    );
  });

  test('marks indirect evidence', () => {
    expect(note('art-1/para-1.0001')).toContain(
      '新华社（全文 1 次）、报纸（全文 1 次）同；答记者问（旁证）作“的领导”',
    );
    expect($(`${byId('note/art-1/para-1.0001')} b.indirect`).text()).toBe('答记者问');
  });

  test('gives the line and column of every reading', () => {
    const { start } = reading(base, 'art-4/para-2', '依规依法');
    const there = reading(other, 'art-5/para-1', '依法依规').start;
    const places = seen($, `${byId('note/art-4/para-2.0004')} code`);
    expect(places).toMatch(/　答记者问\u00a0\d+:\d+　/u);
    expect(places.replace(/　答记者问\u00a0\d+:\d+/u, '')).toBe(
      `新华社\u00a0${start.line}:${start.column}　报纸\u00a0${there.line}:${there.column}`,
    );
  });

  test('says that nothing has been decided, or what, why, by whom and when', () => {
    expect(note('art-3/para-1/item-1.0003')).toContain('待定');
    expect(note('art-4/para-2.0004')).toContain('据报纸改：据公报（某某，2026-01-02）');
    expect(note('art-5/para-1.0005')).toContain('编者改作“党委和政府”：据公报（某某，2026-01-02）');
    expect(note('art-5/para-1.0006')).toContain('从底本 依规则：从多');
    expect(note('art-6/para-1.0007')).toContain('据报纸改 依规则：从新');
    expect(note('art-8.0008')).toContain('据报纸删：据公报');
    expect(note('art-8/para-1.0009')).toContain('据报纸补：据公报');
    const left = { text: '', by: 'decision', because: '衍文' } as const;
    expect(note('art-5/para-1.0005', pageOf(withEntry(5, { choice: left })))).toContain('编者删：衍文');
  });

  test('shortens a long reading in the middle, and keeps it whole behind a press', () => {
    const long = `甲${'乙'.repeat(200)}丙`;
    const five = edition.apparatus[4]!;
    const page = pageOf(
      withEntry(5, { readings: [five.readings[0]!, { ...five.readings[1]!, text: long }] }),
    );
    const details = page(`${byId('note/art-5/para-1.0005')} details`);
    expect(details.find('summary').text()).toMatch(/^甲乙+〔…〕乙+丙$/u);
    expect(details.text()).toContain(long);
  });
});

describe('解读', () => {
  const row = (page = $): string => seen(page, `${byId('art-4')} .notes .com li`);

  test('gives the words of the commentary, what they render and how, and where they stand', () => {
    expect(row()).toBe('答记者问节录第二款“生态环境部门依规依法履行职责”corpus/qa.txt:2:5');
    expect($(`${byId('art-4')} .notes .com .place`).attr('href')).toBe('#art-4/para-2');
  });

  test('marks the words that the regulation has, too', () => {
    const passage = edition.commentaries[0]!.quotations[0]!.passage;
    const from = passage.start.offset;
    const marked = (start: number, end: number): string => {
      const [commentary] = edition.commentaries;
      const quotation = {
        ...commentary!.quotations[0]!,
        shared: [{ base: { start: 0, end: end - start }, other: { start: from + start, end: from + end } }],
      };
      const page = pageOf({ ...edition, commentaries: [{ ...commentary!, quotations: [quotation] }] });
      return page(`${byId('art-4')} .notes .words u`).text();
    };
    expect(marked(0, 6)).toBe('生态环境部门');
    expect(marked(6, 10)).toBe('依规依法');
  });

  test('says once where a commentary says nothing', () => {
    expect(seen($, `${byId('art-7')} .notes`)).toBe('解读答记者问于本条无说明。');
    expect($(`${byId('art-6')} .notes .com`).length).toBe(0);
  });

  test('is not there without commentaries', () => {
    const page = pageOf({ ...edition, commentaries: [] });
    expect(page('#text .com').length).toBe(0);
    expect(page(`${byId('art-7')} .notes`).length).toBe(0);
  });
});

describe('参照', () => {
  test('gives the provision of the other text, its place, how near and how old it is, and what differs', () => {
    const { line, column } = reading(city, 'art-1/para-1', '坚持党政同责').start;
    expect(seen($, `${byId('art-3')} .notes .par li`)).toBe(
      `株洲第一条相近早于底本第（一）项“坚持党政同责、一岗双责。”相异齐抓共管→一岗双责corpus/zhuzhou.txt:${line}:${column}`,
    );
  });

  test('puts a line of the file together where it breaks in the middle of a word', () => {
    const [parallel] = edition.parallels;
    const provision = parallel!.provisions[0]!;
    const text = '坚持党政\n  同责 and\nor 一岗双责。';
    const { start } = provision.parallel;
    const broken = { ...provision.parallel, text, end: { ...start, offset: start.offset + text.length } };
    const page = pageOf({
      ...edition,
      parallels: [{ ...parallel!, provisions: [{ ...provision, parallel: broken, shared: [] }] }],
    });
    expect(page(`${byId('art-3')} .notes .par .words`).text()).toBe('“坚持党政同责 and or 一岗双责。”');
  });
});

describe('the notes in English', () => {
  const english = pageOf(edition, 'en');

  test('say the same', () => {
    const text = note('art-4/para-2.0004', english);
    expect(text).toContain(
      '依规依法] 新华社 (5 in all), 答记者问 (indirect, 1 in all); 报纸 reads “依法依规” (transposition).',
    );
    expect(text).toContain('changed after 报纸: 据公报 (某某, 2026-01-02)');
    expect(english(`${byId('art-4')} .notes`).attr('lang')).toBe('en');
  });
});
