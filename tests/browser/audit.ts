/** What holds for every page, looked at in a browser. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe has against a page (WCAG 2.1 AA and its best practices): the rule, and the elements. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(async () => {
    const { axe: here } = window as unknown as { readonly axe: typeof axe };
    return await here.run(document, { resultTypes: ['violations'] });
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Elements that reach over the right edge of the window, so that the page would scroll sideways. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}
