import type { Answer, AnswerSentence, Citation, Explanation } from '@docfacts/ask'
import { printable } from './printable.ts'
import type { Style } from './style.ts'
import { textTable, wrap } from './text-table.ts'

/** How an answer is shown. */
export interface AnswerLooks {
  readonly style: Style
  /** Columns to wrap at. */
  readonly width: number
  /** Whether what could be asked has numbers, to be asked by. */
  readonly numbered?: boolean
}

/**
 * An answer for people: the sentences with the numbers of their citations, the table or the steps, and the places.
 *
 *     A virtual machine boots in minutes. [1] Containers start in seconds. [2]
 *
 *     [1] guide.md:12  Two kinds of walls › Start
 *         “A virtual machine boots in minutes.”
 */
export function answerText(given: Answer, looks: AnswerLooks): string {
  const answer = printable(given)
  const parts = [
    // The sentences of a procedure are its steps.
    isProcedure(answer) ? '' : paragraph(sentencesText(answer), looks.width),
    agreementText(answer, looks),
    stepsText(answer, looks),
    tableText(answer, looks),
    citationsText(answer.citations, looks),
    suggestionsText(answer, looks),
    answer.explanation === undefined ? '' : explanationText(answer.explanation, looks)
  ]
  return parts.filter((part) => part !== '').join('\n')
}

/** The sentences with their numbers; where the documents don't say, that comes first, whatever else comes near. */
function sentencesText({ status, text, sentences }: Answer): string {
  if (sentences.length === 0) return text
  if (status === 'unanswered') return numbered({ text, citations: sentences.flatMap(({ citations }) => citations) })
  return sentences.map(numbered).join(' ')
}

function numbered({ text, citations }: AnswerSentence): string {
  return citations.length === 0 ? text : `${text} ${citations.map((index) => `[${index + 1}]`).join('')}`
}

function paragraph(text: string, width: number): string {
  return `${text
    .split('\n')
    .map((line) => wrap(line, width).join('\n'))
    .join('\n')}\n`
}

const agreementWords: Record<NonNullable<Answer['agreement']>, string> = {
  agree: 'The sources agree.',
  refine: 'Some sources are more exact than others.',
  conflict: 'The sources disagree.'
}

function agreementText({ agreement, values = [] }: Answer, { style, width }: AnswerLooks): string {
  if (agreement === undefined) return ''
  const lines = [style(agreement === 'conflict' ? 'yellow' : 'dim', agreementWords[agreement])]
  if (agreement === 'conflict') {
    for (const { name, value, documents } of values) {
      const text = `${name}: ${value} (${documents.join(', ')})`
      lines.push(...wrap(text, width - 4).map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`)))
    }
  }
  return `${lines.join('\n')}\n`
}

function isProcedure({ steps = [] }: Answer): boolean {
  return steps.length > 0
}

function stepsText({ steps = [], citations }: Answer, { style, width }: AnswerLooks): string {
  const lines: string[] = []
  for (const [index, { text, command }] of steps.entries()) {
    const mark = `${index + 1}.`.padEnd(4)
    const place = citations.findIndex(({ quote }) => onOneLine(quote).includes(onOneLine(text)))
    const sentence = numbered({ text, citations: place < 0 ? [] : [place] })
    lines.push(...wrap(sentence, width - 6).map((line, row) => `  ${row === 0 ? mark : '    '}${line}`))
    if (command !== undefined) lines.push(...commandLines(command).map((line) => `      ${style('cyan', line)}`))
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/** A command behind a prompt, its further lines below its first. */
function commandLines(command: string): string[] {
  return command.split('\n').map((line, index) => (index === 0 ? `$ ${line}` : `  ${line}`))
}

function tableText({ table }: Answer, { style, width }: AnswerLooks): string {
  if (table === undefined) return ''
  return textTable(table.header, table.rows, { width, header: (text) => style('bold', text) })
}

function citationsText(citations: readonly Citation[], { style, width }: AnswerLooks): string {
  const lines: string[] = []
  for (const [index, citation] of citations.entries()) {
    const { path, position, quote } = citation
    const mark = `[${index + 1}]`
    const indent = ' '.repeat(mark.length + 1)
    const place = `${path}:${position.start.line}`
    const before = citations[index - 1]
    const headings = before !== undefined && headingsOf(before) === headingsOf(citation) ? '' : headingsOf(citation)
    const room = width - indent.length - place.length - 2
    const shown = headings.length <= room ? headings : `${headings.slice(0, Math.max(0, room - 1)).trimEnd()}…`
    lines.push(
      `${mark} ${style('cyan', place)}${room < leastHeadings || headings === '' ? '' : `  ${style('dim', shown)}`}`
    )
    lines.push(...wrap(`“${shorten(quote)}”`, width - indent.length).map((line) => indent + style('dim', line)))
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/** Room below which headings say nothing, in columns. */
const leastHeadings = 12

/** Title and headings, each once; a title that no heading has, but the name of the file, says nothing beside that. */
function headingsOf({ title, section, path }: Citation): string {
  const isName = !section.includes(title) && foldName(path.replace(/^.*\/|\.\w+$/g, '')) === foldName(title)
  return [...(isName ? [] : [title]), ...section.filter((heading) => heading !== title)].join(' › ')
}

function foldName(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A quote on one line, cut at a word when it is long. */
function shorten(quote: string): string {
  const line = onOneLine(quote)
  if (line.length <= 240) return line
  return `${line.slice(0, line.lastIndexOf(' ', 240) > 120 ? line.lastIndexOf(' ', 240) : 240)} …`
}

function suggestionsText({ status, suggestions }: Answer, { style, numbered: hasNumbers }: AnswerLooks): string {
  if (status === 'answered' || suggestions.length === 0) return ''
  const lines = suggestions.map((suggestion, index) => `  ${hasNumbers ? `${index + 1}  ` : ''}${suggestion}`)
  const intro = hasNumbers ? 'You could ask, by its number:' : 'You could ask:'
  return `${style('dim', intro)}\n${lines.join('\n')}\n`
}

/** How many considered facts `--why` lists. */
const explainedFacts = 12

function explanationText(explanation: Explanation, { style, width }: AnswerLooks): string {
  const { entities, aspects, terms, considered, confidence, composer } = explanation
  const lines = [style('bold', 'Why'), `  composed by: ${composer}`]
  if (entities.length > 0) lines.push(`  entities: ${entities.map(({ id, words }) => `${id} (“${words}”)`).join(', ')}`)
  if (aspects.length > 0)
    lines.push(`  aspects: ${aspects.map(({ id, weight }) => `${id} ${figure(weight)}`).join(', ')}`)
  if (terms.length > 0) lines.push(`  words: ${terms.map((term) => `${term.word} ${figure(term.covered)}`).join(', ')}`)
  lines.push(
    `  confidence: ${figuresText(confidence)}`,
    `  considered ${considered.length} facts, × is one that was not used:`
  )
  for (const { fact, score, used, features, value } of considered.slice(0, explainedFacts)) {
    const mark = `  ${used ? '✓' : '×'} ${figure(score)}  `
    const text = value === undefined ? '' : onOneLine(value)
    const room = width - mark.length - fact.length - 2
    const shown = text.length <= room ? text : `${text.slice(0, Math.max(0, room - 1)).trimEnd()}…`
    lines.push(`${mark}${fact}${shown === '' || shown === '…' ? '' : `  ${shown}`}`)
    if (Object.keys(features).length > 0) lines.push(style('dim', `      ${strongest(features)}`))
  }
  return `${lines.join('\n')}\n`
}

/** Features of a fact that are told. */
const told = 6

/** The features that say most, for or against. */
function strongest(features: Readonly<Record<string, number>>): string {
  const ordered = Object.entries(features).filter(([, value]) => value !== 0)
  return figuresText(Object.fromEntries(ordered.sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, told)))
}

function figuresText(figures: Readonly<Record<string, number>>): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${figure(value)}`)
    .join(', ')
}

function figure(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
