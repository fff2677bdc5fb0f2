/**
 * Makes something of a text, a passage or a division when it is first asked for, and keeps it as long as that is kept:
 * several rules look at the same thing, and a base stands in every pair of its corpus.
 */
export function once<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { readonly is: Made }>();
  return (of) => {
    const known = made.get(of);
    if (known) return known.is;
    const is = make(of);
    made.set(of, { is });
    return is;
  };
}
