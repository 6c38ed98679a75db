/**
 * Fits the weights of the ranking in `packages/ask/src/search/rerank.ts`, and prints them with what they reach.
 *
 *     pnpm train:ranking FILE
 *
 * The data: `new_wiki_v1.0.json` of SquadShifts (Miller, Krauth, Recht and Schmidt, 2020), 7,938 questions about 48 articles of
 * Wikipedia (CC BY-SA), none of which is in SQuAD. It is no part of the project, only numbers fitted on it are: mind its terms.
 * Articles stand in the order of their titles; those in even places are one half and the others the other. Weights that are fitted
 * on one half are measured on the other; the mean of both, rounded, is about what the ranking has. The evaluation questions are
 * not looked at.
 */
import { readFileSync } from 'node:fs'
import { compile } from '@docfacts/core'
import { VFile } from 'vfile'
import { createIndex } from '../packages/ask/src/index.ts'
import { readQuestion } from '../packages/ask/src/question/read.ts'
import { findFacts } from '../packages/ask/src/search/find.ts'
import { weights as current, type Features } from '../packages/ask/src/search/rerank.ts'
import { english } from '../packages/ask/src/thesaurus/index.ts'

interface Article {
  readonly title: string
  readonly paragraphs: readonly {
    readonly context: string
    readonly qas: readonly { readonly question: string; readonly answers: readonly { readonly text: string }[] }[]
  }[]
}

/** A fact that was found for a question. */
interface Candidate {
  readonly features: Float64Array
  /** Whether it stands in the paragraph of the question, and whether it has its answer. */
  readonly near: boolean
  readonly right: boolean
}

/** Features that are not fitted: the data has none of them, or they only serve to compose answers. */
const fixed: ReadonlySet<string> = new Set(['heading', 'noise', 'change', 'coverage'])

const names = (Object.keys(current) as (keyof Features)[]).filter((name) => !fixed.has(name))

/** What the sum of weights is multiplied with, so that scores are about as large as they were when thresholds were set. */
const scale = 0.18

/** Steps of the descent, and how much large weights are held back. */
const steps = 1500
const hold = 3e-5

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Unexpected call without a file, expected `pnpm train:ranking FILE`')
const { data }: { data: Article[] } = JSON.parse(readFileSync(file, 'utf8'))
data.sort((a, b) => (a.title < b.title ? -1 : 1))
const halves = [0, 1].map((half) => read(data.filter((_, place) => place % 2 === half)))
const fits = halves.map(fit)
for (const [place, fitted] of fits.entries()) console.log(measure(halves[1 - place] ?? [], fitted))
for (const [place, name] of names.entries()) {
  const mean = fits.reduce((sum, fitted) => sum + (fitted[place] as number), 0) / fits.length
  console.log(`${name}: ${(scale * mean).toFixed(2)}, was ${current[name]}`)
}

/** The candidates of each question about some articles. */
function read(articles: readonly Article[]): Candidate[][] {
  const paragraphs = articles.flatMap(({ title, paragraphs }, article) =>
    paragraphs.map((paragraph, place) => ({
      ...paragraph,
      title: decodeURIComponent(title),
      path: `${article}-${place}.md`
    }))
  )
  const documents = paragraphs.map(
    ({ title, context, path }) =>
      new VFile({ path, value: `---\ntitle: ${JSON.stringify(title.replaceAll('_', ' '))}\n---\n\n${context}\n` })
  )
  const book = compile(documents)
  const index = createIndex(book, { thesaurus: english() })
  return paragraphs.flatMap(({ qas, path }) =>
    qas.map(({ question, answers }) =>
      findFacts(index, readQuestion(index, question), { limit: 40 }).map(({ fact, features, candidate }) => {
        const document = book.documents[index.data.units.document[candidate.unit] as number]
        const quote = fact.evidence.find((one) => one.document === document?.id)?.quote ?? ''
        const near = document?.path === path
        const right = near && answers.some(({ text }) => fold(quote).includes(fold(text)))
        return { features: Float64Array.from(names, (name) => features[name]), near, right }
      })
    )
  )
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ')
}

/**
 * Weights with which the right facts, and those of the right paragraph, have most of the probability of their question; found by
 * descent along the gradient, each step as long as the gradient was steady, and shorter by and by (Adam).
 */
function fit(questions: readonly (readonly Candidate[])[]): Float64Array {
  const found = new Float64Array(names.length)
  const mean = new Float64Array(names.length)
  const square = new Float64Array(names.length)
  for (let step = 1; step <= steps; step++) {
    const gradient = found.map((weight) => 2 * hold * weight)
    for (const candidates of questions) {
      const chances = chancesOf(candidates, found)
      for (const key of ['near', 'right'] as const) {
        const sum = candidates.reduce((rest, one, place) => rest + (one[key] ? (chances[place] as number) : 0), 0)
        if (sum === 0) continue
        for (const [place, one] of candidates.entries()) {
          const chance = chances[place] as number
          const pull = (chance - (one[key] ? chance / sum : 0)) / (2 * questions.length)
          for (let name = 0; name < names.length; name++) {
            gradient[name] = (gradient[name] as number) + pull * (one.features[name] as number)
          }
        }
      }
    }
    for (const [name, slope] of gradient.entries()) {
      mean[name] = 0.9 * (mean[name] as number) + 0.1 * slope
      square[name] = 0.999 * (square[name] as number) + 0.001 * slope ** 2
      const steady = (mean[name] as number) / (1 - 0.9 ** step)
      const size = Math.sqrt((square[name] as number) / (1 - 0.999 ** step)) + 1e-9
      const length = 0.3 * (1 - step / (steps + 1))
      found[name] = (found[name] as number) - (length * steady) / size
    }
  }
  return found
}

function chancesOf(candidates: readonly Candidate[], fitted: Float64Array): number[] {
  const scores = candidates.map((one) => scoreOf(one, fitted))
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((rest, power) => rest + power, 0)
  return powers.map((power) => power / sum)
}

function scoreOf({ features }: Candidate, fitted: Float64Array): number {
  return features.reduce((sum, feature, name) => sum + feature * (fitted[name] as number), 0)
}

/** How often the best candidate stands in the right paragraph, and how often it has the answer. */
function measure(questions: readonly (readonly Candidate[])[], fitted: Float64Array): string {
  const best = questions.map((candidates) =>
    candidates.reduce<Candidate | undefined>(
      (top, one) => (top === undefined || scoreOf(one, fitted) > scoreOf(top, fitted) ? one : top),
      undefined
    )
  )
  const share = (key: 'near' | 'right'): string => {
    return (best.filter((one) => one?.[key] === true).length / questions.length).toFixed(4)
  }
  return `${questions.length} questions of the other half: paragraph@1 ${share('near')}, sentence@1 ${share('right')}`
}
