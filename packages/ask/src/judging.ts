import type { Fact } from '@docfacts/schema'

/** Whether it is asked what is best, and a fact judges nothing: not `the best way to do it`, which any steps are. */
export function lacksJudgement(asked: string, { kind, value }: Fact): boolean {
  return asksBest.test(asked) && !advising.test(kind) && !judging.test(value)
}

const asksBest = /\bbest\b(?! (?:way|time|practice|place|to))/

const advising = /^(?:use-case|recommendation|verdict)$/

const judging =
  /\b(?:best|better|good|great|well|if you|ideal|perfect|recommend|prefer|choose|choice|go for|suit|most|should|must|\w+iest)/i
