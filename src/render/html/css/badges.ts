/** Words in boxes. The form of the box tells relations and kinds apart without colour. */
export const BADGES = `
.badge {
  display: inline-block; padding: 0 0.45em; border: 1px solid currentColor; border-radius: 2px;
  font: 0.75rem/1.5 var(--hei); white-space: nowrap; color: var(--minor);
}
.badge.same { border-color: var(--line); color: var(--soft); }
.badge.edited { color: var(--swap); }
.badge.split, .badge.merged { border: 3px double; padding: 0 0.4em; color: var(--seal); }
.badge.inserted, .badge.addition { color: var(--witness); border-bottom-width: 3px; }
.badge.deleted, .badge.omission { color: var(--base); border-style: dashed; }
.badge.moved, .badge.renumbered { border-style: dotted; color: var(--minor); }
.badge.pinned { color: var(--minor); border-inline-start-width: 4px; }
.badge.substitution { color: var(--seal); }
.badge.transposition { color: var(--swap); border-radius: 1em; }
.badge.punctuation, .badge.orthography, .badge.follows { color: var(--soft); border-color: var(--line); }
`;
