import type { Evidence, Fact } from '@docfacts/schema'
import type { Comparable } from './comparable.ts'

/**
 * Facts for and against a thing stand side by side, and so do values of one document in the same form, such as the cells of
 * its tables or the labels of its sections: where one comes twice, something else tells them apart.
 */
export function mayConflict(a: Comparable, b: Comparable): boolean {
  if (isOneSided(a.fact) || isOneSided(b.fact) || a.fact.subject.startsWith('document:')) return false
  const isSentence = a.fact.kind === 'statement' || b.fact.kind === 'statement'
  return !a.fact.evidence.every((one) => b.fact.evidence.some((other) => isSameForm(one, other, isSentence)))
}

/** Whether a fact tells only what speaks for or against a thing, or when it fits. */
export function isOneSided({ kind }: Fact): boolean {
  return kind === 'advantage' || kind === 'drawback' || kind === 'use-case' || kind === 'recommendation'
}

function isSameForm(a: Evidence, b: Evidence, isSentence: boolean): boolean {
  if (a.path !== b.path || a.rule !== b.rule) return false
  return a.rule !== 'prose' || (!isSentence && a.section.join('\0') !== b.section.join('\0'))
}
