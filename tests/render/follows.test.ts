import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/render/index.js';
import type { Comparison } from '../../src/model/comparison.js';
import { compared } from '../compare/found.js';
import { changed, errorsIn } from './schema.js';

const DUTY = '一切单位和个人都有保护环境的义务。';
const PENALTY = '违反规定排放污染物的，处十万元以下罚款。';

/** Two texts of which one cites an article by its new number. */
const report: { readonly comparisons: readonly Comparison[] } = {
  comparisons: [
    compared(
      `第一条　${DUTY}\n第二条　${PENALTY}\n第三条　有本法第二条行为的，从重处罚。`,
      `第一条　${DUTY}\n第二条　国务院制定环境质量标准。\n第三条　${PENALTY}\n第四条　有本法第三条行为的，从重处罚。`,
    ),
  ],
};

describe('a variant that follows the renumbering', () => {
  test('has a note in JSON and is not of substance', () => {
    const json = JSON.parse(render('json', report, { lang: 'zh' })) as {
      variants: { note?: string; substantive: boolean }[];
      summary: object;
    };
    expect(errorsIn(json, 'comparison')).toEqual([]);
    const noted = json.variants.filter(({ note }) => note !== undefined);
    expect(noted).toMatchObject([{ kind: 'substitution', substantive: false, note: 'follows renumbering' }]);
    expect(json.summary).toMatchObject({ substantive: 1, followsRenumbering: 1 });
    const at = json.variants.findIndex(({ note }) => note !== undefined);
    expect(errorsIn(changed(json, `variants/${at}/substantive`, true), 'comparison')).not.toEqual([]);
    expect(errorsIn(changed(json, `variants/${at}/note`, 'whatever'), 'comparison')).not.toEqual([]);
  });

  test('says so in words', () => {
    const text = render('text', report, { lang: 'zh', width: 100 });
    expect(text).toContain('替换、随条号改动');
    expect(text).toMatch(/其中实质性 1 处：.*随条号改动 1/u);
    expect(render('text', report, { lang: 'en', width: 100 })).toContain('substitution, follows renumbering');
    expect(render('md', report, { lang: 'zh' })).toContain('| 替换、随条号改动 |');
  });

  test('is marked on the page like a change of dress, and named in the list', () => {
    const $ = load(render('html', report, { lang: 'zh' }));
    expect($('a.mark.follows del').first().text()).toContain('第二条');
    expect($('.variants tr .note').text()).toBe('随条号改动');
    expect($('.tallies .badge.follows + b').text()).toBe('1');
  });
});
