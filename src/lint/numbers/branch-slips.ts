import type { Division } from '../../model/tree.js';
import { addTo } from '../../model/lists/grouped.js';
import { deviationsOf } from './deviation.js';
import { mainOf } from './main-number.js';
import type { Run } from './number-runs.js';
import type { NumberSlip } from './number-slip.js';

/** What is wrong with 第十条之一、第十条之二 among themselves, and where they do not stand behind 第十条. */
export function branchSlips({ members, level }: Run): NumberSlip[] {
  const families = new Map<number, Division[]>();
  const last = new Map<Division, Division | undefined>();
  let main: Division | undefined;
  for (const member of members) {
    if (member.ordinal.length === 1) main = member;
    if (member.ordinal.length !== 2 || !((member.ordinal[1] ?? 0) > 0)) continue;
    last.set(member, main);
    addTo(families, mainOf(member), member);
  }
  if (families.size === 0) return [];
  const mains = new Map(
    members.filter(({ ordinal }) => ordinal.length === 1).map((member) => [mainOf(member), member]),
  );
  return [...families].flatMap(([number, family]) => {
    const apart = misplaced(family, mains.get(number), last);
    return apart.length > 0 ? apart : amongThemselves(family, level);
  });
}

/** 第十条之一 behind 第十一条, though there is a 第十条. */
function misplaced(
  family: readonly Division[],
  main: Division | undefined,
  last: ReadonlyMap<Division, Division | undefined>,
): NumberSlip[] {
  if (!main) return [];
  const apart = family.filter(
    (member) => mainOf(last.get(member) ?? main) !== mainOf(main) || !last.get(member),
  );
  const [at] = apart;
  return at ? [{ kind: 'order', at, to: apart.at(-1) ?? at, than: main, place: 'apart' }] : [];
}

function amongThemselves(family: readonly Division[], level: Run['level']): NumberSlip[] {
  const branchOf = ({ ordinal }: Division): number => ordinal[1] as number;
  const member = (at: number): Division => family[at] as Division;
  const full = (branch: number): readonly number[] => [mainOf(member(0)), branch];
  return deviationsOf(family.map(branchOf)).map((deviation): NumberSlip => {
    const at = member(deviation.at);
    if (deviation.kind === 'gap') {
      const missing = deviation.missing.map(([from, to]) => [full(from), full(to)] as const);
      return { kind: 'gap', level, at, after: family[deviation.after], missing };
    }
    const wanted = deviation.wanted === undefined ? {} : { wanted: full(deviation.wanted) };
    if (deviation.kind === 'duplicate') return { kind: 'duplicate', at, of: member(deviation.of), ...wanted };
    const place = deviation.than < deviation.at ? 'behind' : 'before';
    return { kind: 'order', at, to: member(deviation.to), than: member(deviation.than), place, ...wanted };
  });
}
