/** How heavy the page of a code is: 1,300 articles of a hundred characters, and 2,000 places where another print departs. */
import { expect, test } from 'vitest';
import { hanNumber } from '../../../src/messages/han-number.js';
import { editionPage } from '../../../src/render/html/edition/page.js';
import { editionFrom, textAs } from './real.js';

const ARTICLES = 1300;
const VARIANTS = 2000;

const WHO = ['国务院有关部门', '县级以上人民政府', '用人单位', '登记机构', '受托人', '船舶所有人', '合伙人'];
const WHAT = ['登记档案', '监测数据', '财产清单', '担保物', '运输单证', '应急预案', '公益设施', '工资台账'];
const WHEN = ['自收到申请之日起', '在合理期限内', '于每年年底以前', '在合同终止以后', '按照国家规定'];
const HOW = ['妥善保管', '如实公开', '逐项核对', '无偿移交', '重新评估', '及时修复', '分类保存'];

let seed = 5;
/** A linear congruential generator (Numerical Recipes); the same law at every run. */
function random(below: number): number {
  seed = (seed * 1664525 + 1013904223) % 2 ** 32;
  return Math.floor((seed / 2 ** 32) * below);
}

function pick<Item>(list: readonly Item[]): Item {
  return list[random(list.length)] as Item;
}

/** Something to speak of that no other sentence speaks of, or articles would all be like one another. */
function thing(): string {
  return String.fromCharCode(...Array.from({ length: 4 }, () => 0x4e00 + random(20_000)));
}

function sentence(): string {
  return `${pick(WHO)}应当${pick(WHEN)}${pick(HOW)}${thing()}的${pick(WHAT)}，并报送${thing()}`;
}

/** Every second article has two 款. */
const LAW = Array.from({ length: ARTICLES }, (_, at) => {
  const [first, ...others] = Array.from({ length: 3 }, sentence);
  return [first, ...others].join(at % 2 === 0 ? '；' : '。\n');
});

/** One word for another in every article, in every second one as well a comma for its mark. */
const OTHER = LAW.map((words, at) => {
  const one = words.replace('应当', '必须');
  return at < VARIANTS - ARTICLES ? one.replace('，', '、') : one;
});

function printed(law: readonly string[]): string {
  return ['某某法典', ...law.map((words, at) => `第${hanNumber(at + 1)}条　${words}。`)].join('\n');
}

test('the page of a code with 2,000 variants is lighter than 4 MB', () => {
  const edition = editionFrom(textAs('旧本', 'base', printed(LAW)), [
    textAs('新本', 'witness', printed(OTHER)),
  ]);
  expect(edition.summary.articles).toBe(ARTICLES);
  expect(edition.apparatus.length).toBe(VARIANTS);
  expect(Buffer.byteLength(printed(LAW))).toBeGreaterThan(ARTICLES * 270);
  const page = editionPage(edition, { lang: 'zh', downloads: [] });
  expect(Buffer.byteLength(page)).toBeLessThan(4_000_000);
}, 60_000);
