/** An answer: how sure it was, and whether it was right. */
export interface Judged {
  readonly confidence: number
  readonly right: boolean
}

/** Bins of the table. */
const bins = 10

/** For each tenth of confidence the answers in it, how sure they were on average, and how many were right. */
export function reliability(answers: readonly Judged[]): string[] {
  const lines = ['confidence   answers   mean  right']
  for (let bin = 0; bin < bins; bin++) {
    const inside = answers.filter(({ confidence }) => binOf(confidence) === bin)
    if (inside.length === 0) continue
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length
    const right = inside.filter((one) => one.right).length / inside.length
    const range = `${(bin / bins).toFixed(1)} … ${((bin + 1) / bins).toFixed(1)}`
    lines.push(
      `${range} ${String(inside.length).padStart(10)} ${mean.toFixed(3).padStart(6)} ${right.toFixed(3).padStart(6)}`
    )
  }
  return lines
}

/** Mean distance of confidence from the share that was right, by tenths of confidence; 0 is best. */
export function calibrationError(answers: readonly Judged[]): number {
  let sum = 0
  for (let bin = 0; bin < bins; bin++) {
    const inside = answers.filter(({ confidence }) => binOf(confidence) === bin)
    sum += Math.abs(inside.reduce((rest, { confidence, right }) => rest + confidence - (right ? 1 : 0), 0))
  }
  return sum / Math.max(1, answers.length)
}

function binOf(confidence: number): number {
  return Math.min(bins - 1, Math.floor(confidence * bins))
}
