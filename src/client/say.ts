/**
 * Puts words into an element, from the pattern that the page has for it: `{shown} / {all}` in `data-words`. So the
 * script itself knows no language.
 */
export function say(element: Element | null, values: Readonly<Record<string, string | number>>): void {
  if (element) element.textContent = filledIn(element.getAttribute('data-words') ?? '', values);
}

/** The pattern with every `{name}` replaced. */
export function filledIn(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
