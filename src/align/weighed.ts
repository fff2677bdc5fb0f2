/** Log-odds: what is known before any evidence, and each piece of evidence times what a whole piece weighs. */
export function weighed<Key extends string>(
  evidence: Readonly<Record<Key, number>>,
  prior: number,
  weights: Readonly<Record<Key, number>>,
): number {
  let odds = prior;
  for (const key in weights) odds += weights[key] * evidence[key];
  return odds;
}
