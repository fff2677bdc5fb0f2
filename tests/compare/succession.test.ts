import { describe, expect, it } from 'vitest';
import { compared } from './found.js';

const OLD = `第一条　为了保护未成年人，制定本法。
第二条　学校应当尊重未成年学生受教育的权利，关心、爱护学生，对学习有困难的学生，应当耐心帮助，不得开除未成年学生。
第三条　本法自公布之日起施行。
`;

const NEW = `第一条　为了保护未成年人，制定本法。
第二条　学校应当保障未成年学生受教育的权利，不得开除未成年学生。
学校应当对辍学学生进行登记并劝返复学，劝返无效的，应当及时向教育行政部门书面报告。
第三条　学校应当关心、爱护学生，对学习有困难的学生，应当耐心帮助。
第四条　本法自公布之日起施行。
`;

describe('an article split into two, with a new 款 between the parts', () => {
  const { variants, alignment } = compared(OLD, NEW);

  it('is one row', () => {
    expect(
      alignment.rows.map((row) => [row.base.map(({ id }) => id), row.witness.map(({ id }) => id)]),
    ).toContainEqual([['art-2'], ['art-2', 'art-3']]);
  });

  it('has the new 款 as one addition and in no other reading', () => {
    const registered = variants.filter((variant) => variant.witness?.text.includes('登记'));
    expect(registered.map(({ whole, witness }) => [whole, witness?.id])).toEqual([[true, 'art-2/para-2']]);
  });
});

describe('a chapter heading that only the witness has', () => {
  const old = `第一章　总则
第一条　为了保护未成年人，制定本法。
第二章　社会保护
第二条　全社会应当树立关心、爱护未成年人的良好风尚。
第三条　各级人民政府应当保障未成年人受教育的权利，并采取措施保障家庭经济困难的未成年人接受义务教育。
第四条　爱国主义教育基地、图书馆、青少年宫应当对未成年人免费开放。
第五条　禁止拐卖、绑架、虐待未成年人，禁止对未成年人实施性侵害。
第三章　附则
第六条　本法自公布之日起施行。
`;
  const revised = `第一章　总则
第一条　为了保护未成年人，制定本法。
第二章　社会保护
第二条　全社会应当树立关心、爱护未成年人的良好风尚。
第三条　爱国主义教育基地、图书馆、青少年宫应当对未成年人免费开放。
第四条　禁止拐卖、绑架、虐待未成年人，禁止对未成年人实施性侵害。
第三章　政府保护
第五条　各级人民政府应当保障未成年人受教育的权利，并采取措施保障家庭经济困难的未成年人接受义务教育。
第四章　附则
第六条　本法自公布之日起施行。
`;

  it('stands behind what comes before it, though its first article has moved', () => {
    const heading = compared(old, revised).variants.find(({ witness }) => witness?.text.includes('政府保护'));
    expect(heading?.gap?.id).toBe('art-5');
  });
});
