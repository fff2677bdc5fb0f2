import { writeHash } from './anchors.js';
import { all, tool, whenPressed } from './elements.js';
import { say } from './say.js';
import { firstBelow, isGliding, scrollToMiddle } from './scroll.js';
import { currentView, isInView, onView, sectionOf } from './views.js';

const HERE = 'here';
let here: HTMLElement | undefined;

/** 上一处 and 下一处: goes from one difference to the next in the text that is shown. */
export function startChanges(): void {
  whenPressed('next', () => move(1));
  whenPressed('previous', () => move(-1));
  onView(() => leave());
  tool('filter')?.addEventListener('change', () => tell(stops()));
  tell(stops());
}

/** Goes to the next difference, or the one before; behind the last is the first again. */
export function move(step: 1 | -1): void {
  const list = stops();
  const stop = list.at(indexFrom(list, step) % Math.max(list.length, 1));
  if (!stop) return;
  leave();
  here = stop;
  const n = stop.getAttribute('data-e') ?? '';
  const marks = all(`[data-e="${CSS.escape(n)}"]`, sectionOf(currentView()) ?? document);
  for (const mark of marks) mark.classList.add(HERE);
  scrollToMiddle(stop);
  if (stop.tabIndex < 0) stop.tabIndex = -1;
  stop.focus({ preventScroll: true });
  // In 对照版 the marks of the witnesses have an address.
  const id = stop.id || marks.find((mark) => mark.id !== '')?.id;
  if (id) writeHash(id);
  tell(list);
}

/** Takes the highlight away. */
export function leave(): void {
  for (const mark of all(`.${HERE}`)) mark.classList.remove(HERE);
  here = undefined;
  tell(stops());
}

/** From where the reader is: the difference last gone to while it is in sight, else what is seen. */
function indexFrom(list: readonly HTMLElement[], step: 1 | -1): number {
  const at = here ? list.indexOf(here) : -1;
  const { top = 0, bottom = 0 } = here?.getBoundingClientRect() ?? {};
  if (at >= 0 && (isGliding() || (bottom > 0 && top < innerHeight))) return at + step;
  const below = firstBelow(list);
  return step > 0 ? below : below - 1;
}

/** The first mark of every entry in the text that is shown. Notes go with their marks, and are no stops themselves. */
function stops(): HTMLElement[] {
  const section = sectionOf(currentView());
  if (!section) return [];
  const seen = new Set<string | null>();
  return all('[data-e]:not(.off)', section).filter((mark) => {
    const n = mark.getAttribute('data-e');
    if (seen.has(n) || mark.closest('.notes') || !isInView(mark)) return false;
    seen.add(n);
    return true;
  });
}

function tell(list: readonly HTMLElement[]): void {
  const at = here ? list.indexOf(here) : -1;
  say(tool('at'), { at: at < 0 ? '–' : at + 1, of: list.length });
}
