/** The elements that a selector names, in the order of the page. */
export function all<E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E[] {
  return [...within.querySelectorAll<E>(selector)];
}

/** The first of them; null where the page has none. */
export function one<E extends Element = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): E | null {
  return within.querySelector<E>(selector);
}

/** A control of the tools bar by its name there. */
export function tool<E extends Element = HTMLElement>(name: string): E | null {
  return one<E>(`.tools [data-tool="${name}"]`);
}

/** What happens when a control of the tools bar is pressed. */
export function whenPressed(name: string, act: () => void): void {
  tool(name)?.addEventListener('click', act);
}

/** False for what is inside something that is not displayed. */
export function isShown(element: Element): boolean {
  return 'checkVisibility' in element
    ? element.checkVisibility()
    : (element as Element).getClientRects().length > 0;
}
