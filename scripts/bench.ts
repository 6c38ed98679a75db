/**
 * Measures the compile of a corpus against the bare parse of the same files, in the same run, on one thread and in processor
 * time, so that other work on the machine counts little; and answers against a look through all facts, with the load of an
 * index against the parse of its factbook; and sites of a thousand facts and of all.
 *
 *     pnpm bench                  five rounds, parse and compile by turns, and the median of each
 *     pnpm bench --rounds 9
 *     pnpm bench --max-ratio 0.4  fails when the compile with `auto` takes more than that, times the bare parse
 */
import { parseArgs } from 'node:util'
import { compile, type ParserName } from '@docfacts/core'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { answerTable, timeAnswers } from './bench/answers.ts'
import { type Corpus, readCorpus } from './bench/corpus.ts'
import { siteTable } from './bench/sites.ts'
import { timeSteps } from './bench/steps.ts'
import { median, processorTimeOf } from './bench/time.ts'

/** Processor milliseconds of one round over the corpus. */
interface Round {
  readonly parse: number
  readonly auto: number
  readonly remark: number
}

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, 'max-ratio': { type: 'string', default: 'Infinity' } }
})
const corpus = await readCorpus()
const bareParser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

// One round before the first that counts, for the compiler of the runtime.
runRound(corpus)
const rounds = Array.from({ length: Number(values.rounds) }, () => runRound(corpus))

console.log(`corpus: ${corpus.name}, ${corpus.documents.length} documents, ${corpus.mebibytes.toFixed(2)} MiB`)
console.log(`median of ${rounds.length} rounds\n`)
console.log('processor time     ms  ms/MiB  documents/s  × the parse')
print('bare parse', (round) => round.parse)
const ratio = print('compile, auto', (round) => round.auto)
print('compile, remark', (round) => round.remark)
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`)

console.log('step of auto       ms  ms/MiB')
for (const [step, ms] of timeSteps(corpus, rounds.length)) console.log(rowOf(step, ms))
console.log('\nanswers, in milliseconds')
for (const line of answerTable(timeAnswers(corpus))) console.log(line)
console.log('\nsites')
for (const line of await siteTable(corpus)) console.log(line)
if (!(ratio <= Number(values['max-ratio']))) {
  console.error(`Unexpected ratio ${ratio.toFixed(2)}, expected at most ${values['max-ratio']}`)
  process.exitCode = 1
}

/** Parse and compile a document each by turns would mix their garbage; a corpus each by turns shares drifts of the machine. */
function runRound({ documents }: Corpus): Round {
  const compileWith = (parser: ParserName): number => {
    const files = documents.map(({ path, text }) => new VFile({ path, value: text }))
    return processorTimeOf(() => compile(files, { name: 'bench', parser }))
  }
  const parse = processorTimeOf(() => {
    for (const { text } of documents) bareParser.parse(text)
  })
  return { parse, auto: compileWith('auto'), remark: compileWith('remark') }
}

/** Prints what something takes, and gives how many times the bare parse that is. */
function print(what: string, timeIn: (round: Round) => number): number {
  const ms = median(rounds.map(timeIn))
  const times = median(rounds.map((round) => timeIn(round) / round.parse))
  const documents = ((corpus.documents.length / ms) * 1000).toFixed(0).padStart(12)
  console.log(`${rowOf(what, ms)} ${documents} ${times.toFixed(2).padStart(12)}`)
  return times
}

function rowOf(what: string, ms: number): string {
  return `${what.padEnd(15)} ${ms.toFixed(0).padStart(5)} ${(ms / corpus.mebibytes).toFixed(1).padStart(7)}`
}
