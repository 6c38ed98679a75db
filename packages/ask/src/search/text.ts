import type { Fact } from '@docfacts/schema'
import { pointsBack } from './sentences.ts'

/** Names of ids: `virtual-machine` → `Virtual machine`. */
export type NameOf = (id: string) => string | undefined

/**
 * What a fact is found by: its value, the other words of its kind, and the names of subject and aspect where the value
 * leaves them out, as a table cell does.
 */
export function searchText(fact: Fact, nameOf: NameOf): string {
  const parts: string[] = [fact.kind === 'command' ? fact.value.replace(oneLine(fact.code), '') : ownWords(fact)]
  for (const part of [...detail(fact), ...names(fact, nameOf)]) {
    if (!parts.some((other) => other.includes(part))) parts.push(part)
  }
  return parts.join(' \n')
}

/** What a fact says itself: of a statement that points back what stands behind the sentence that it is told with. */
export function ownWords({ value }: Fact): string {
  const at = value.search(/(?<=[.!?] )/)
  return at > 0 && pointsBack(value.slice(at)) ? value.slice(at) : value
}

function names(fact: Fact, nameOf: NameOf): string[] {
  if (proseKinds.has(fact.kind)) return []
  const found: string[] = []
  for (const id of [fact.subject, fact.aspect]) {
    const name = id === undefined ? undefined : nameOf(id)
    if (name !== undefined && !fact.value.toLowerCase().includes(name.toLowerCase())) found.push(name)
  }
  return found
}

const proseKinds: ReadonlySet<Fact['kind']> = new Set(['statement', 'summary', 'question', 'reference', 'verdict'])

function detail(fact: Fact): string[] {
  switch (fact.kind) {
    case 'advantage':
    case 'drawback':
      return fact.label === undefined ? [] : [fact.label]
    case 'recommendation':
      return [fact.situation, fact.choice, ...(fact.reason === undefined ? [] : [fact.reason])]
    case 'stack':
      return [...fact.layers]
    case 'event':
      return [fact.when.text]
    case 'procedure':
      return [fact.title, ...fact.steps.map((step) => step.text)]
    case 'command':
      return [...(fact.explanation === undefined ? [] : [fact.explanation]), codeWords(fact.code), ...ports(fact.code)]
    case 'example':
      return [...fact.examples]
    case 'question':
      return [fact.question]
    case 'definition':
    case 'attribute':
    case 'use-case':
    case 'verdict':
    case 'analogy':
    case 'summary':
    case 'reference':
    case 'statement':
      return []
  }
}

/** Most words of a snippet that it is found by. */
const mostCodeWords = 25

/** Each word of a snippet once: long files would weigh down the index and match everything. */
function codeWords(code: string): string {
  return [...new Set(code.split(/\s+/))].slice(0, mostCodeWords).join(' ')
}

/** One line of code, backslashes and breaks taken out. */
export function oneLine(code: string): string {
  return code.replace(/\s*\\?\s*\n\s*/g, ' ').trim()
}

/** Code seldom calls a port a port: `-p 8080:80`, `http://localhost:3000`. */
function ports(code: string): string[] {
  return /(?:^|[\s\w.])\d{0,5}:\d{2,5}\b/.test(code) ? ['port'] : []
}
