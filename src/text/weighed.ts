/** Numbers by name, each times what it weighs, as a sum. */
export function weighed<Marks extends { readonly [mark in keyof Marks]: number }>(
  weights: Marks,
  marks: Marks,
): number {
  let sum = 0;
  for (const mark of Object.keys(weights) as (keyof Marks)[]) sum += weights[mark] * marks[mark];
  return sum;
}
