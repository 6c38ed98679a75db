/** The chance that one of `yes` lies above one of `no`, ties counted half: 1 parts them, 0.5 is chance. */
export function auroc(yes: readonly number[], no: readonly number[]): number {
  const all = [...yes.map((score) => ({ score, yes: true })), ...no.map((score) => ({ score, yes: false }))]
  all.sort((a, b) => a.score - b.score)
  let sum = 0
  for (let start = 0; start < all.length; ) {
    let end = start
    while (end < all.length && all[end]?.score === all[start]?.score) end++
    const rank = (start + 1 + end) / 2
    for (; start < end; start++) if (all[start]?.yes === true) sum += rank
  }
  return (sum - (yes.length * (yes.length + 1)) / 2) / (yes.length * no.length)
}

/** The value below which a share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN
}
