import { stemWord } from '../search/tokenise.ts'

/** What a comparing question ranks things by: `faster`, `less secure`, `more memory`. */
export interface Comparative {
  /** The words that rank, as asked. */
  readonly words: readonly string[]
  /** The quality, where it is one of the known ones. */
  readonly scale: Scale | undefined
  /** Whether the end where there is more of it is asked for. */
  readonly wantsMore: boolean
  /** Whether it is asked what is better: little of a burden, much of anything else. */
  readonly judges: boolean
}

/** Two ends of one quality, as words. */
export interface Scale {
  readonly high: readonly string[]
  readonly low: readonly string[]
  /** What is measured of which a thing at the high end has much. */
  readonly more: readonly string[]
  /** What is measured of which a thing at the high end has little. */
  readonly less: readonly string[]
}

const scales: readonly Scale[] = `
fast quick speedy rapid swift instant immediate responsive|slow sluggish|speed throughput performance bandwidth rate|time latency delay duration
heavy heavyweight|light lightweight lean slim|weight footprint size overhead usage resource memory consumption|
big large huge great|small tiny compact little|size footprint capacity|
long|short|length duration time life lifespan range|
tall high wide deep|low narrow shallow|height width depth|
expensive costly pricey|cheap inexpensive affordable free|cost price pricing fee expense|
secure safe|insecure unsafe risky vulnerable dangerous|security safety isolation protection|risk vulnerability
strong robust solid|weak fragile|strength isolation security boundary protection|
easy simple straightforward|hard difficult complex complicated steep tricky|ease simplicity|difficulty complexity effort curve
loud noisy|quiet silent|noise loudness|
old|new young recent|age|year date release
hot warm|cold cool|temperature heat|`
  .trim()
  .split('\n')
  .map((line) => {
    const [high = [], low = [], more = [], less = []] = line.split('|').map((part) => part.split(' ').filter(Boolean))
    return { high, low, more, less }
  })

/** Verbs and adjectives, and the nouns that documents name by what they ask for. */
const nouns = `
create make made build built invent design develop write wrote found creator inventor author designer developer maker founder|designer creator author inventor developer maker founder
boot launch start startup|startup boot launch start
last durable|lifespan lifetime life durability
need require|requirement
weigh|weight
far|range distance
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((part) => part.split(' ').map(stemWord)) as [string[], string[]])

/** What words of a scale measure, as stems. */
const measures = scales.map(({ high, low, more, less }) => ({
  poles: [...high, ...low],
  more: more.map(stemWord),
  all: [...high, ...low, ...more, ...less].map(stemWord)
}))

const lives: ReadonlySet<string> = new Set(['life', 'lifespan'].map(stemWord))

/** Stems of words that name what a word measures: `faster` → `speed`, `time`, … */
export function dimensionsOf(word: string): readonly string[] {
  const base = comparativeBase(word) ?? word
  const stem = stemWord(base)
  const found = measures.flatMap(({ poles, more, all }) => {
    // How long a thing is tells not how long it lasts.
    if (poles.includes(base)) return word === 'long' ? all.filter((one) => !lives.has(one)) : all
    return more.includes(stem) ? more : []
  })
  return [...found, ...nouns.flatMap(([verbs, named]) => (verbs.includes(stem) ? named : []))]
}

/** Reads what things are ranked by, or nothing where the words rank by nothing that can be looked up. */
export function readComparative(words: readonly string[]): Comparative | undefined {
  for (const [place, word] of words.entries()) {
    const judges = /^(?:better|best|worse|worst)$/.test(word)
    const amount = /^(?:more|most|(?:high|great|bett)er|(?:high|great|b)est)$/.test(word)
    if (amount || judges || /^(?:less|least|few(?:er|est)|low(?:er|est))$/.test(word)) {
      const next = words[place + 1] ?? ''
      const pole = poleOf(next)
      return {
        words: [word, next],
        scale: pole?.scale,
        wantsMore: pole === undefined ? amount : pole.high === amount,
        judges
      }
    }
    const pole = poleOf(comparativeBase(word) ?? '')
    if (pole !== undefined) return { words: [word], scale: pole.scale, wantsMore: pole.high, judges: false }
  }
  return undefined
}

/** The scale of an adjective, in any of its forms, and whether it stands at its high end. */
export function poleOf(word: string): { scale: Scale; high: boolean } | undefined {
  const base = comparativeBase(word) ?? word
  const scale = scales.find(({ high, low }) => high.includes(base) || low.includes(base))
  return scale && { scale, high: scale.high.includes(base) }
}

/** The other degrees of an adjective: `slower` → `slow`, `slower`, `slowest`; nothing for what has none. */
export function degreesOf(word: string): string[] {
  const base = comparativeBase(word) ?? word
  return poleOf(base) === undefined ? [] : [base, ...['er', 'est'].map((ending) => inDegree(base, ending))]
}

/** Adjectives of the same end of a scale in the same degree: `biggest` → `largest`, `hugest`, …; nothing for others. */
export function sameDegreeOf(word: string): string[] {
  const base = comparativeBase(word)
  const pole = base === undefined ? undefined : poleOf(base)
  if (base === undefined || pole === undefined) return []
  const ending = word.endsWith('t') ? 'est' : 'er'
  const { high, low } = pole.scale
  return (pole.high ? high : low).flatMap((other) => (other === base ? [] : inDegree(other, ending)))
}

function inDegree(base: string, ending: string): string {
  return `${base
    .replace(/e$/, '')
    .replace(/y$/, 'i')
    .replace(/^(\w?[^aeiou][aeiou])([gtn])$/, '$1$2$2')}${ending}`
}

/** `lighter` → `light`, `biggest` → `big`, `easier` → `easy`; nothing for what is no comparative. */
function comparativeBase(word: string): string | undefined {
  const stem = /^(\w{2,})(?:er|est)$/.exec(word)?.[1]
  if (stem === undefined) return undefined
  return [stem, stem.replace(/i$/, 'y'), stem.replace(/([^ls])\1$/, '$1'), `${stem}e`].find((base) =>
    scales.some(({ high, low }) => high.includes(base) || low.includes(base))
  )
}
