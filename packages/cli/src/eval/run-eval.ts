import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ask } from '@docfacts/ask'
import { indexFacts } from '../ask/index-facts.ts'
import type { ExitCode } from '../command.ts'
import { type Io, write, writeJson } from '../io.ts'
import { printable } from '../output/printable.ts'
import { type Style, styleFor } from '../output/style.ts'
import { readFacts } from '../read-factbook.ts'
import { isSystemError, reasonOf, UserError } from '../user-error.ts'
import { judge } from './judge.ts'
import { type Questions, readQuestions } from './questions.ts'

/** What `docfacts eval` was asked to do. */
export interface EvalRequest {
  readonly file: string
  readonly facts: string
  readonly all?: boolean
  readonly json?: boolean
}

/** How one question went. */
export interface Outcome {
  readonly question: string
  readonly line: number
  /** `known`: fails as it is known to; `fixed`: is known to fail and does not. */
  readonly outcome: 'right' | 'wrong' | 'known' | 'fixed'
  /** What is wrong with the answer. */
  readonly faults: readonly string[]
  readonly text: string
}

/** How all went. */
export interface EvalReport {
  readonly questions: number
  readonly right: number
  /** Share of right answers among the questions that have one, and of silence among those that have none. */
  readonly answered: number
  readonly abstained: number
  readonly floor: number
  readonly passed: boolean
  readonly outcomes: readonly Outcome[]
}

/** Asks all questions and reports. */
export async function runEval(request: EvalRequest, io: Io): Promise<ExitCode> {
  const questions = readQuestions(await readFileOf(request.file, io), request.file)
  const index = indexFacts(await readFacts(request.facts, io))
  const outcomes = questions.questions.map((expected): Outcome => {
    const { question, context, line, known } = expected
    const answer = ask(index, question, context === undefined ? {} : { context })
    const faults = judge(answer, expected)
    const outcome = faults.length === 0 ? (known ? 'fixed' : 'right') : known ? 'known' : 'wrong'
    return { question, line, outcome, faults, text: answer.text }
  })
  const report = summarize(questions, outcomes)
  if (request.json) await writeJson(io.stdout, report)
  else await write(io.stdout, reportText(printable(report), request, styleFor(io.stdout, io.env)))
  return report.passed ? 0 : 1
}

async function readFileOf(path: string, io: Io): Promise<string> {
  try {
    return await readFile(resolve(io.cwd, path), 'utf8')
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new UserError(`Cannot read \`${path}\`: ${reasonOf(error)}`)
  }
}

/** With the floor at 1 every wrong answer counts; below it, only how many there are. */
function summarize({ floor, questions }: Questions, outcomes: readonly Outcome[]): EvalReport {
  const isRight = ({ faults }: Outcome): boolean => faults.length === 0
  const share = (silent: boolean): number => {
    const meant = outcomes.filter((_, index) => questions[index]?.silent === silent)
    return meant.length === 0 ? 1 : meant.filter(isRight).length / meant.length
  }
  const right = outcomes.filter(isRight).length
  const judged = outcomes.filter(({ outcome }) => outcome !== 'known')
  const reached = judged.length === 0 ? 1 : judged.filter(isRight).length / judged.length
  const passed = reached >= floor && outcomes.every(({ outcome }) => outcome !== 'fixed')
  return { questions: outcomes.length, right, answered: share(false), abstained: share(true), floor, passed, outcomes }
}

function reportText(report: EvalReport, { file, all }: EvalRequest, style: Style): string {
  const lines: string[] = []
  for (const { question, line, outcome, faults, text } of report.outcomes) {
    if (outcome === 'right' && !all) continue
    const mark = { right: style('green', '✓'), wrong: style('red', '✗'), known: '~', fixed: style('yellow', '!') }[
      outcome
    ]
    lines.push(`${mark} ${style('cyan', `${file}:${line}`)} ${question}`)
    if (outcome === 'fixed') lines.push('    passes: take `known` away')
    for (const fault of faults) lines.push(`    ${fault}`)
    if (outcome !== 'right') lines.push(`    ${style('dim', `said: ${shorten(text)}`)}`)
  }
  const { questions, right, answered, abstained, floor } = report
  lines.push(
    `${right} of ${questions} right; answered ${percent(answered)}, abstained ${percent(abstained)}; floor ${percent(floor)}`
  )
  return `${lines.join('\n')}\n`
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`
}
