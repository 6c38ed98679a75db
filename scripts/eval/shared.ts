import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type OpenQuestion, silenceMeasures } from './abstention.ts'
import { docfacts, root } from './docfacts.ts'
import { group, type Measure } from './measure.ts'

/** Beside the checkout: scorers, seeds and a corpus that are no part of the project. */
const shared = join(root, '../shared')
const seeds = `${shared}/seeds`

interface Question {
  readonly q: string
  readonly context?: string
}

/** Runs the scorers beside the checkout. Without them there is nothing to measure, which is said. */
export function sharedMeasures(out: string, full: boolean): readonly Measure[] {
  if (!existsSync(`${shared}/eval`)) {
    console.error('No ../shared/eval beside the checkout: only the own gold is measured')
    return []
  }
  docfacts(['build', seeds, '--out', `${out}/seeds.json`])
  return [
    ...group('seeds facts', () => facts(out)),
    ...group('seeds questions', () => answers(out)),
    ...group('damage', () => tables(out, full)),
    ...group('squad', () => squad(out, full)),
    ...group('squad silence', () => silence(out, full))
  ]
}

function facts(out: string): Measure[] {
  const gold: { doc: string }[] = read(`${shared}/eval/gold-facts.json`)
  return ['001', '003'].flatMap((doc) => {
    const file = `${out}/gold-${doc}.json`
    writeFileSync(file, JSON.stringify(gold.filter((one) => one.doc === doc)))
    const text = score('score-facts.mjs', [`${out}/seeds.json`, file, seeds, '--misses'])
    const misses = text.split('\n').filter((line) => /^(wrong|missing|inexact)/.test(line))
    return [
      { name: `seed ${doc} facts recall`, value: figure(text, /^recall ([\d.]+)/m), misses },
      { name: `seed ${doc} table cells`, value: figure(text, /^comparison-cell +\d+ +[\d.]+ +([\d.]+)/m) },
      { name: `seed ${doc} quotes exact`, value: figure(text, /exact ([\d.]+)/) }
    ]
  })
}

function answers(out: string): Measure[] {
  const gold = `${shared}/eval/gold-questions.json`
  const questions: Question[] = read(gold)
  const input = questions.map(({ q, context }) => `${JSON.stringify({ question: q, context })}\n`).join('')
  const file = `${out}/answers.jsonl`
  writeFileSync(file, docfacts(['ask', '--batch', '--json', '--facts', `${out}/seeds.json`], input))
  const text = score('score-answers.mjs', [file, gold, seeds, '--misses'])
  const misses = text.split('\n').filter((line) => line.includes(' → '))
  return [
    { name: 'seeds questions right', value: figure(text, /: right ([\d.]+)/), misses },
    { name: 'seeds questions abstained', value: figure(text, /abstained ([\d.]+)/) },
    { name: 'seeds citations exact', value: figure(text, /exact ([\d.]+)/) }
  ]
}

/** The tables of the corpus, damaged in seven ways; in short only in the first that is restored. */
function tables(out: string, full: boolean): Measure[] {
  const damaged = `${out}/damaged`
  score('damage.mjs', ['--corpus', `${shared}/corpus/devops-daily/posts`, damaged])
  return (full ? ['a', 'b', 'c', 'd', 'e', 'f', 'g'] : ['c']).map((mode) => {
    const book = `${out}/damaged-${mode}.json`
    docfacts(['build', `${damaged}/${mode}`, '--out', book])
    const { f1 }: { f1: number } = JSON.parse(score('score-tables.mjs', [book, `${damaged}/gold.json`]))
    return { name: `damage ${mode} table cells F1`, value: f1 }
  })
}

/** Open questions over an encyclopedia; in short a seventh of them. */
function squad(out: string, full: boolean): Measure[] {
  const folder = `${out}/squad`
  mkdirSync(folder)
  copyFileSync(`${shared}/corpus/squad/paragraphs.json`, `${folder}/paragraphs.json`)
  const questions: Question[] = read(`${shared}/corpus/squad/questions.json`)
  writeFileSync(`${folder}/questions.json`, JSON.stringify(questions.filter((_, index) => full || index % 7 === 0)))
  score('score-squad.mjs', ['make', folder, folder])
  const book = `${folder}/factbook.json`
  docfacts(['build', `${folder}/documents`, '--out', book])
  const input = readFileSync(`${folder}/questions.jsonl`, 'utf8')
  writeFileSync(`${folder}/answers.jsonl`, docfacts(['ask', '--batch', '--json', '--facts', book], input))
  writeFileSync(
    `${folder}/search.jsonl`,
    docfacts(['search', '--batch', '--json', '--limit', '10', '--facts', book], input)
  )
  const result: Record<string, string> = JSON.parse(score('score-squad.mjs', ['score', folder, folder]))
  const names = ['paragraphR1', 'paragraphR5', 'sentence1', 'rightOfAnswered', 'abstained', 'auroc']
  return names.map((name) => ({ name: `squad${full ? '' : ' part'} ${name}`, value: Number(result[name]) }))
}

/** Whether confidence tells what the documents answer, on the same questions. */
function silence(out: string, full: boolean): readonly Measure[] {
  const questions: OpenQuestion[] = read(`${shared}/corpus/squad/questions.json`)
  return silenceMeasures({
    book: read(`${out}/squad/factbook.json`),
    questions: questions.filter((_, index) => full || index % 7 === 0),
    strange: [...askingTitles(), ...read<Question[]>(`${shared}/eval/gold-questions.json`).map(({ q }) => q)],
    name: full ? 'squad' : 'squad part'
  })
}

/** Titles of the posts that ask something. */
function askingTitles(): string[] {
  return globSync(`${shared}/corpus/devops-daily/posts/*.md`)
    .sort()
    .flatMap((file) => /^title: *['"]?(.*?)['"]?$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? [])
    .filter((title) => asking.test(title))
}

const asking = /^(?:how|what|why|when|where|which|who|can|is|are|do|does|should)\b|\?\s*$/i

/** What a scorer prints; it exits 1 below its own floors, which are not ours. */
function score(script: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${shared}/eval/${script}`, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  if (status !== 0 && stdout === '') throw new Error(`Unexpected failure of ${script}\n${stderr}`)
  return stdout
}

function figure(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`Unexpected output of a scorer, expected ${pattern}\n${text}`)
  return Number(found)
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'))
}
