import type { Manner } from './open-elements.js';

/** A link to another place of the same page is no link that leads away. */
const LEADS_AWAY = /^\s*(?:[^#\s]|#\s*$)/u;
/** Links that stay on the page, whether it is found by a name or by a program. */
const STAYS = /^\s*(?:#|javascript:)/iu;

/** What a link makes of its words. */
export function linkOf(href: string | undefined): Partial<Manner> {
  if (href === undefined) return {};
  return { linked: LEADS_AWAY.test(href), local: STAYS.test(href) };
}
