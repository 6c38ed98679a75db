/**
 * Measures the compile of a corpus against the bare parse of the same files, in the same run, on one thread; and answers
 * against a look through all facts, with the load of an index against the parse of its factbook.
 *
 *     pnpm bench                  five rounds, parse and compile by turns, and the median of each
 *     pnpm bench --rounds 9
 *     pnpm bench --max-ratio 1.6  fails above it
 *     pnpm bench --parser remark  with the reference parser, not the fastest that gives the same facts
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
import { timeSteps } from './bench/steps.ts'
import { median, timeOf } from './bench/time.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    'max-ratio': { type: 'string', default: 'Infinity' },
    parser: { type: 'string', default: 'auto' }
  }
})
const corpus = await readCorpus()
const bareParser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

// One round before the first that counts, for the compiler of the runtime.
runRound(corpus)
const rounds = Array.from({ length: Number(values.rounds) }, () => runRound(corpus))
const ratio = median(rounds.map(({ parse, compile }) => compile / parse))

console.log(`corpus: ${corpus.name}, ${corpus.documents.length} documents, ${corpus.mebibytes.toFixed(2)} MiB`)
console.log('what           documents/s  MiB/s')
print('bare parse', median(rounds.map(({ parse }) => parse)))
print('compile', median(rounds.map(({ compile }) => compile)))
console.log(
  `compile with \`${values.parser}\` takes ${ratio.toFixed(2)} × the bare parse (median of ${rounds.length} rounds)\n`
)

const steps = timeSteps(corpus)
console.log('step                ms  ms/MiB')
for (const [step, ms] of steps) {
  console.log(`${step.padEnd(13)} ${ms.toFixed(0).padStart(8)} ${(ms / corpus.mebibytes).toFixed(1).padStart(7)}`)
}
console.log('\nanswers, in milliseconds')
for (const line of answerTable(timeAnswers(corpus))) console.log(line)
if (!(ratio <= Number(values['max-ratio']))) {
  console.error(`Unexpected ratio ${ratio.toFixed(2)}, expected at most ${values['max-ratio']}`)
  process.exitCode = 1
}

/** Parse and compile a document each by turns would mix their garbage; a corpus each by turns shares drifts of the machine. */
function runRound({ documents }: Corpus): { parse: number; compile: number } {
  const files = documents.map(({ path, text }) => new VFile({ path, value: text }))
  return {
    parse: timeOf(() => {
      for (const { text } of documents) bareParser.parse(text)
    }),
    compile: timeOf(() => compile(files, { name: 'bench', parser: values.parser as ParserName }))
  }
}

function print(what: string, ms: number): void {
  const perSecond = (amount: number): number => (amount / ms) * 1000
  const documents = perSecond(corpus.documents.length).toFixed(0).padStart(11)
  console.log(`${what.padEnd(14)} ${documents} ${perSecond(corpus.mebibytes).toFixed(2).padStart(6)}`)
}
