import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { docfacts, root } from './docfacts.ts'
import type { Measure } from './measure.ts'
import { type GoldFact, scoreFacts } from './score-facts.ts'
import { type Answer, type GoldQuestion, scoreQuestions } from './score-questions.ts'

interface Own {
  readonly measures: readonly Measure[]
  readonly failedQuestions: readonly string[]
}

/** Measures each content package that brings gold: `eval/questions.json`, and maybe `eval/facts.json`. */
export function ownMeasures(out: string): Own {
  const measures: Measure[] = []
  const failedQuestions: string[] = []
  for (const folder of globSync('packages/*/eval', { cwd: root }).sort()) {
    const content = join(root, folder, '..')
    const name = basename(content)
    const book = join(out, `${name}.json`)
    const lexicon = existsSync(`${content}/lexicon.yaml`) ? ['--lexicon', `${content}/lexicon.yaml`] : []
    docfacts(['build', `${content}/documents`, ...lexicon, '--name', name, '--out', book])
    if (existsSync(`${content}/eval/facts.json`)) {
      const facts: GoldFact[] = read(`${content}/eval/facts.json`)
      measures.push(...scoreFacts(JSON.parse(readFileSync(book, 'utf8')), facts, `${content}/documents`, `own ${name}`))
    }

    const questions: GoldQuestion[] = read(`${content}/eval/questions.json`)
    const input = questions.map(({ q, context }) => `${JSON.stringify({ question: q, context })}\n`).join('')
    const lines = docfacts(['ask', '--batch', '--json', '--facts', book], input)
      .split('\n')
      .filter((line) => line !== '')
    const answers = lines.map((line): Answer => JSON.parse(line))
    const score = scoreQuestions({ answers, questions, folder: `${content}/documents`, name: `own ${name}` })
    measures.push(...score.measures)
    failedQuestions.push(...score.failed)
  }
  return { measures, failedQuestions }
}

function read<T>(path: string): T[] {
  if (!existsSync(path)) throw new Error(`Unexpected missing gold, expected ${path}`)
  return JSON.parse(readFileSync(path, 'utf8'))
}
