import { describe, expect, it } from 'vitest';
import { shape } from './shape.js';

const UNITS = ['第一条　为了保护生态环境，制定本法。', '第二条　本法自公布之日起施行。'];

describe('题注 in print', () => {
  it('is one block though its sentences are broken', () => {
    const text = [
      '某某法',
      '1993年9月2日第八届全国人民代表大会常务委员会第三次会议通过',
      '根据2019年4月23日第十三届全国人民代表大会常务委员会',
      '第十次会议《关于修改〈某某法〉等八部法律的决定》修正',
      '2025年6月27日第十四届全国人民代表大会常务委员会第十六次会议第二次修',
      '订',
      ...UNITS,
    ].join('\n');
    expect(shape(text).filter((line) => line.startsWith('<'))).toEqual([
      '<title title> 某某法',
      expect.stringMatching(
        /^<note history> 1993年9月2日.*会议通过根据2019年.*第十次会议.*决定》修正2025年.*第二次修订$/u,
      ),
    ]);
  });

  it('ends where the text leads in', () => {
    const text = [
      '某某规定',
      '2019年4月23日某某委员会',
      '为了规范某某活动，根据有关法律，制定本规定。',
      ...UNITS,
    ].join('\n');
    expect(shape(text).filter((line) => line.startsWith('<note'))).toEqual([]);
  });
});

describe('a word that print parts', () => {
  it('is no number of a list', () => {
    const text = [
      '　　第一条　国家完善宏观调控，健全统',
      '一、开放、竞争、有序的市场体系。',
      '　　第二条　本法自公布之日起施行。',
    ].join('\n');
    expect(shape(text).filter((line) => line.includes('item'))).toEqual([]);
  });
});
