import { hasWords, type Token, wordAt } from './tokens.ts'

/** What words around an amount make of it: its lower end, its upper end, or roughly the same. */
export type Bound = 'min' | 'max' | 'about'

/** Words before an amount; longer ones first where one opens another. */
const BEFORE: Readonly<Record<Bound, readonly string[]>> = {
  about:
    'about|around|roughly|approximately|approx .|approx|~|≈|∼|circa|c .|nearly|almost|close to|on the order of|in the order of|or so'.split(
      '|'
    ),
  min: (
    'at least|more than|over|above|starting at|starts at|starting from|minimum of|minimum|min .|min|no less than|not less than|' +
    'upwards of|>=|≥|> =|>|exceeding|exceeds|beyond|greater than|longer than|larger than|higher than|as little as|as low as|' +
    'as few as|down to|from'
  ).split('|'),
  max: (
    'at most|up to|less than|under|below|fewer than|within|no more than|not more than|no longer than|maximum of|maximum|max .|max|' +
    '<=|≤|< =|<|as much as|as many as|shorter than|smaller than|lower than|sub -|sub'
  ).split('|')
}

/** Words behind an amount. */
const BEHIND: Readonly<Record<Bound, readonly string[]>> = {
  about: ['or so', '- ish', 'ish'],
  min: (
    '+|or more|or longer|or over|or above|or higher|or greater|or larger|or slower|and up|and more|and above|and over|and beyond|minimum|' +
    'min|at least|or later|to forever|to indefinitely|to unlimited|to infinity'
  ).split('|'),
  max: (
    'or less|or fewer|or under|or below|or lower|or shorter|or smaller|or faster|or better|or sooner|and under|and below|maximum|max|' +
    'at most|tops'
  ).split('|')
}

/** A phrase that states a bound. */
interface BoundWords {
  readonly bound: Bound
  readonly words: string
  readonly count: number
}

/** Phrases by their first word, since most words open none. */
type BoundIndex = ReadonlyMap<string, readonly BoundWords[]>

const before = indexOf(BEFORE)
const behind = indexOf(BEHIND)

function indexOf(phrases: Readonly<Record<Bound, readonly string[]>>): BoundIndex {
  const all = (['about', 'min', 'max'] as const).flatMap((bound) =>
    phrases[bound].map((words) => ({ bound, words, count: words.split(' ').length }))
  )
  return Map.groupBy(all, ({ words }) => words.split(' ', 1)[0] ?? '')
}

/** The bound that the words at a place state for the amount behind them: `at least`, `~`, `<`. */
export function boundBefore(tokens: readonly Token[], at: number): { bound: Bound; next: number } | undefined {
  return find(before, tokens, at)
}

/** The bound that the words at a place state for the amount before them: `or less`, `+`. */
export function boundBehind(tokens: readonly Token[], at: number): { bound: Bound; next: number } | undefined {
  return tokens[at]?.text === '+' && !tokens[at].glued ? undefined : find(behind, tokens, at)
}

function find(index: BoundIndex, tokens: readonly Token[], at: number): { bound: Bound; next: number } | undefined {
  let best: { bound: Bound; next: number } | undefined
  for (const { bound, words, count } of index.get(wordAt(tokens, at)) ?? []) {
    const next = at + count
    if (next > (best?.next ?? 0) && hasWords(tokens, at, words)) best = { bound, next }
  }
  return best
}
