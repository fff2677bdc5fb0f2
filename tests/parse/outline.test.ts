import { describe, expect, it } from 'vitest';
import { parsed, shape } from './shape.js';

describe('an outline', () => {
  it('has sections, items and paragraphs; items that run through are addressed by their number', () => {
    const text =
      '关于某某工作的意见\n\n为贯彻落实中央精神，做好某某工作，现提出如下意见。\n\n' +
      '一、总体要求\n（一）指导思想。以甲为指导。\n（二）基本原则。坚持乙。\n二、重点任务\n（三）加强丙。做好丙。\n（四）加强丁。做好丁。';
    expect(shape(text)).toEqual([
      '<title title> 关于某某工作的意见',
      'preamble',
      'preamble/para-1 为贯彻落实中央精神，做好某某工作，现提出如下意见。',
      'sec-1 一、 «总体要求»',
      'item-1 （一）',
      'item-1/para-1 指导思想。以甲为指导。',
      'item-2 （二）',
      'item-2/para-1 基本原则。坚持乙。',
      'sec-2 二、 «重点任务»',
      'item-3 （三）',
      'item-3/para-1 加强丙。做好丙。',
      'item-4 （四）',
      'item-4/para-1 加强丁。做好丁。',
    ]);
  });

  it('counts items within each section where each begins anew', () => {
    const text =
      '关于某某工作的意见\n一、总体要求\n（一）甲。\n（二）乙。\n二、重点任务\n（一）丙。\n（二）丁。';
    expect(shape(text).filter((line) => !line.includes('/para'))).toEqual([
      '<title title> 关于某某工作的意见',
      'sec-1 一、 «总体要求»',
      'sec-1/item-1 （一）',
      'sec-1/item-2 （二）',
      'sec-2 二、 «重点任务»',
      'sec-2/item-1 （一）',
      'sec-2/item-2 （二）',
    ]);
  });

  it('has 1. and （1） below （一）', () => {
    const text =
      '一、任务\n（一）加强甲。\n1.做好甲一。\n（1）学习；\n（2）宣传。\n2.做好甲二。\n（二）加强乙。';
    expect(shape(text).filter((line) => /[）.] ?/u.test(line.split(' ')[1] ?? ''))).toEqual([
      'item-1 （一）',
      expect.stringMatching(/^item-1\/sub-1 1\./u),
      expect.stringMatching(/^item-1\/sub-1\/sub-1 （1）/u),
      expect.stringMatching(/^item-1\/sub-1\/sub-2 （2）/u),
      expect.stringMatching(/^item-1\/sub-2 2\./u),
      'item-2 （二）',
    ]);
  });

  it('has items that begin with 第一 and go on to 项', () => {
    expect(
      shape('一、任务\n1.第一批项目抓紧开工。\n2.第二批项目做好准备。').filter((line) =>
        line.includes('item'),
      ),
    ).toHaveLength(4);
  });

  it('has sections that are sentences', () => {
    expect(shape('某某通知\n一、甲单位要提高认识，加强领导。\n二、乙单位要落实责任。')).toEqual([
      '<title title> 某某通知',
      'sec-1 一、',
      'sec-1/para-1 甲单位要提高认识，加强领导。',
      'sec-2 二、',
      'sec-2/para-1 乙单位要落实责任。',
    ]);
  });
});

describe('a decision', () => {
  const text =
    '全国人民代表大会常务委员会关于修改《某某法》的决定\n\n第十三届全国人民代表大会常务委员会第一次会议决定对《某某法》作如下修改：\n\n' +
    '一、将第八条修改为：\n“第八条　国家保护甲。\n“有关部门应当乙。”\n二、增加一条，作为第九条：“第九条　丙。”\n三、删去第十条。';

  it('is an outline of instructions and has no article of its own', () => {
    expect(parsed(text).family).toBe('outline');
    expect(shape(text)).toEqual([
      '<title title> 全国人民代表大会常务委员会关于修改《某某法》的决定',
      'preamble',
      'preamble/para-1 第十三届全国人民代表大会常务委员会第一次会议决定对《某某法》作如下修改：',
      'sec-1 一、',
      'sec-1/para-1 将第八条修改为：',
      'sec-1/para-2 “第八条国家保护甲。',
      'sec-1/para-3 “有关部门应当乙。”',
      'sec-2 二、',
      'sec-2/para-1 增加一条，作为第九条：“第九条丙。”',
      'sec-3 三、',
      'sec-3/para-1 删去第十条。',
    ]);
  });
});
