import type { Fact } from '../fact.ts'

/** What a fact is called within its kind, subject and aspect: other words under the same name are the same fact reworded. */
export function nameOf(fact: Fact): string | undefined {
  switch (fact.kind) {
    case 'advantage':
    case 'drawback':
      return fact.label
    case 'recommendation':
      return fact.situation
    case 'event':
      return fact.when.text
    case 'procedure':
      return fact.title
    case 'command':
      return fact.code
    case 'question':
      return fact.question
    case 'reference':
      return fact.url
    case 'definition':
    case 'attribute':
    case 'use-case':
    case 'verdict':
    case 'stack':
    case 'example':
    case 'analogy':
    case 'summary':
    case 'statement':
      return undefined
  }
}
