/** What a comparing question ranks things by: `faster`, `less secure`, `more memory`. */
export interface Comparative {
  /** The words that rank, as asked. */
  readonly words: string
  /** Words of values that stand at the asked end, and at the other. */
  readonly scale: Scale | undefined
  /** Whether the end where there is more of it is asked for. */
  readonly wantsMore: boolean
  /** Base of the adjective or the noun that is ranked by: `secure`, `memory`. */
  readonly base: string
  /** Whether it is asked what is better: little of a burden, much of anything else. */
  readonly judges: boolean
}

/** Two ends of one quality. */
export interface Scale {
  readonly name: string
  readonly high: readonly string[]
  readonly low: readonly string[]
  /** Names of aspects of which a thing at the high end has much. */
  readonly more: RegExp
  /** Names of aspects of which a thing at the high end has little. */
  readonly less: RegExp
}

const never = /^\b$/

/** Qualities by which things are compared, with the words for both ends. */
export const scales: readonly Scale[] = [
  {
    name: 'speed',
    high: ['fast', 'quick', 'speedy', 'rapid', 'swift', 'instant', 'immediate', 'responsive'],
    low: ['slow', 'sluggish'],
    more: /\b(?:speed|throughput|performance|bandwidth|rate|frequency)\b/,
    less: /\b(?:time|latency|delay|duration|startup|start|boot|overhead|wait)\b/
  },
  {
    name: 'weight',
    high: ['heavy', 'heavyweight', 'bulky'],
    low: ['light', 'lightweight', 'lean', 'slim'],
    more: /\b(?:weight|footprint|size|overhead|usage|resources?|memory|consumption)\b/,
    less: never
  },
  {
    name: 'size',
    high: ['big', 'large', 'huge', 'long', 'tall', 'wide', 'deep', 'great'],
    low: ['small', 'tiny', 'short', 'compact', 'little', 'narrow'],
    more: /\b(?:size|footprint|length|height|width|depth|header|image|volume|capacity|range|duration|time|life|lifespan)\b/,
    less: never
  },
  {
    name: 'cost',
    high: ['expensive', 'costly', 'pricey', 'dear'],
    low: ['cheap', 'inexpensive', 'affordable', 'economical', 'free'],
    more: /\b(?:costs?|prices?|pricing|fees?|expenses?)\b/,
    less: never
  },
  {
    name: 'safety',
    high: ['secure', 'safe'],
    low: ['insecure', 'unsafe', 'risky', 'vulnerable', 'dangerous'],
    more: /\b(?:security|safety|isolation|protection)\b/,
    less: /\b(?:risks?|vulnerabilit(?:y|ies)|danger|attack surface)\b/
  },
  {
    name: 'strength',
    high: ['strong', 'robust', 'solid'],
    low: ['weak', 'fragile'],
    more: /\b(?:strength|isolation|security|boundary|protection)\b/,
    less: never
  },
  {
    name: 'ease',
    high: ['easy', 'simple', 'straightforward'],
    low: ['hard', 'difficult', 'complex', 'complicated', 'steep', 'tricky'],
    more: /\b(?:ease|simplicity|usability)\b/,
    less: /\b(?:difficulty|complexity|effort|learning curve)\b/
  },
  {
    name: 'noise',
    high: ['loud', 'noisy'],
    low: ['quiet', 'silent'],
    more: /\b(?:noise|loudness|volume)\b/,
    less: never
  },
  { name: 'age', high: ['old'], low: ['new', 'young', 'recent'], more: /\bage\b/, less: /\b(?:year|date|released?)\b/ },
  { name: 'heat', high: ['hot', 'warm'], low: ['cold', 'cool'], more: /\b(?:temperature|heat)\b/, less: never }
]

/** Comparatives that rank by the noun behind them, or by an aspect that the question names. */
const amounts: ReadonlyMap<string, boolean> = new Map([
  ['more', true],
  ['most', true],
  ['higher', true],
  ['highest', true],
  ['greater', true],
  ['greatest', true],
  ['less', false],
  ['least', false],
  ['fewer', false],
  ['fewest', false],
  ['lower', false],
  ['lowest', false]
])

/** Comparatives that judge. */
const judgements: ReadonlyMap<string, boolean> = new Map([
  ['better', true],
  ['best', true],
  ['worse', false],
  ['worst', false]
])

/** Reads what things are ranked by, or nothing where the words rank by nothing that can be looked up. */
export function readComparative(words: readonly string[]): Comparative | undefined {
  for (const [place, word] of words.entries()) {
    const amount = amounts.get(word)
    if (amount !== undefined) {
      const next = words[place + 1] ?? ''
      const pole = poleOf(next)
      if (pole !== undefined)
        return {
          words: `${word} ${next}`,
          scale: pole.scale,
          wantsMore: pole.high === amount,
          base: next,
          judges: false
        }
      return { words: `${word} ${next}`.trim(), scale: undefined, wantsMore: amount, base: next, judges: false }
    }
    const better = judgements.get(word)
    if (better !== undefined) return { words: word, scale: undefined, wantsMore: better, base: '', judges: true }
    const base = comparativeBase(word)
    const pole = base === undefined ? undefined : poleOf(base)
    if (base !== undefined && pole !== undefined)
      return { words: word, scale: pole.scale, wantsMore: pole.high, base, judges: false }
  }
  return undefined
}

/** The scale of an adjective and whether it stands at its high end. */
export function poleOf(word: string): { scale: Scale; high: boolean } | undefined {
  for (const scale of scales) {
    if (scale.high.includes(word)) return { scale, high: true }
    if (scale.low.includes(word)) return { scale, high: false }
  }
  return undefined
}

/** `lighter` → `light`, `biggest` → `big`, `easier` → `easy`; nothing for what is no comparative. */
export function comparativeBase(word: string): string | undefined {
  const stem = /^(\w{2,})(?:er|est)$/.exec(word)?.[1]
  if (stem === undefined) return undefined
  return [stem, stem.replace(/i$/, 'y'), stem.replace(/([^ls])\1$/, '$1'), `${stem}e`].find(
    (base) => poleOf(base) !== undefined
  )
}
