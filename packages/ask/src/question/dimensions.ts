import type { Term } from '../search/terms.ts'
import { stemWord } from '../search/tokenise.ts'

/** What documents call those who made a thing. */
const makers = ['designer', 'creator', 'author', 'inventor', 'developer', 'maker', 'founder', 'originator']

/** Adjectives and verbs, and the nouns that documents name the measured thing by. */
const dimensions: ReadonlyMap<string, readonly string[]> = stemKeys({
  fast: ['speed', 'time', 'performance', 'latency', 'fast', 'slow'],
  slow: ['speed', 'time', 'performance', 'latency', 'fast', 'slow'],
  quick: ['speed', 'time', 'performance', 'fast'],
  speed: ['time', 'performance', 'fast', 'slow'],
  speedy: ['speed', 'time', 'performance', 'fast'],
  big: ['size', 'footprint', 'large'],
  large: ['size', 'footprint', 'big'],
  small: ['size', 'footprint'],
  size: ['footprint'],
  footprint: ['size'],
  light: ['weight', 'overhead', 'footprint', 'lightweight', 'resource'],
  lightweight: ['weight', 'overhead', 'footprint', 'resource'],
  heavy: ['weight', 'overhead', 'footprint', 'resource', 'heavyweight'],
  overhead: ['resource', 'usage'],
  expensive: ['cost', 'price'],
  cheap: ['cost', 'price'],
  cost: ['price', 'pricing'],
  price: ['cost', 'pricing'],
  safe: ['security', 'safety'],
  secure: ['security', 'isolation'],
  security: ['secure'],
  isolate: ['isolation'],
  strong: ['strength'],
  long: ['length', 'duration', 'time'],
  old: ['age', 'year'],
  last: ['lifespan', 'lifetime', 'life', 'durability', 'longevity'],
  durable: ['durability', 'lifespan'],
  keep: ['retention'],
  far: ['range', 'distance'],
  create: makers,
  made: makers,
  make: makers,
  built: makers,
  build: makers,
  invent: makers,
  design: makers,
  develop: makers,
  wrote: makers,
  write: makers,
  found: makers,
  creator: makers,
  inventor: makers,
  author: makers,
  designer: makers,
  developer: makers,
  maker: makers,
  founder: makers,
  weigh: ['weight'],
  require: ['requirement'],
  need: ['requirement'],
  license: ['licence'],
  loud: ['noise'],
  noisy: ['noise'],
  quiet: ['noise'],
  emit: ['emissions'],
  accurate: ['accuracy'],
  dangerous: ['risk', 'safety'],
  risky: ['risk'],
  popular: ['popularity'],
  heat: ['temperature'],
  hot: ['temperature'],
  cold: ['temperature'],
  tall: ['height'],
  high: ['height'],
  deep: ['depth'],
  wide: ['width'],
  hard: ['difficulty', 'complexity'],
  easy: ['ease', 'difficulty', 'simplicity', 'complexity'],
  simple: ['simplicity', 'complexity'],
  complex: ['complexity'],
  reliable: ['reliability'],
  boot: ['startup', 'start', 'launch'],
  launch: ['startup', 'start', 'boot'],
  start: ['startup', 'boot', 'launch'],
  startup: ['boot', 'start', 'launch'],
  consume: ['usage', 'consumption'],
  resource: ['usage', 'consumption'],
  manage: ['management'],
  deploy: ['deployment'],
  scale: ['scalability', 'scaling'],
  perform: ['performance'],
  portable: ['portability'],
  maintain: ['maintenance'],
  support: ['compatibility'],
  compatible: ['compatibility']
})

/** Words that name what a word measures: `faster` → `speed`, `time`, … */
export function dimensionsOf({ word, stem }: Pick<Term, 'word' | 'stem'>): readonly string[] {
  return dimensions.get(stem) ?? dimensions.get(stemWord(baseOf(word))) ?? []
}

/** Whether a word measures something. */
export function isDimension(term: Pick<Term, 'word' | 'stem'>): boolean {
  return dimensionsOf(term).length > 0
}

/** `lighter` → `light`, `bigger` → `big`, `easiest` → `easy` */
function baseOf(word: string): string {
  const base = word.replace(/(?:er|est|ly)$/, '')
  if (base === word) return word
  return base.replace(/i$/, 'y').replace(/([^ls])\1$/, '$1')
}

function stemKeys(words: Readonly<Record<string, readonly string[]>>): Map<string, readonly string[]> {
  return new Map(Object.entries(words).map(([word, related]) => [stemWord(word), related]))
}
