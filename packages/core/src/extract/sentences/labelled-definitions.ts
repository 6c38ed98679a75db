import { definesBehind } from '../labels.ts'
import { part } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

/** What a thing is, behind a label that says so: `Definition: a sail on a line.` → kite: `A sail on a line.` */
export function* labelledDefinitions(sentence: Sentence): Iterable<Reading> {
  const { words, subject } = sentence
  const colon = words.indexOf(':')
  if (subject === undefined || !definesBehind(words.slice(0, colon))) return
  const from = colon + 1 + (/^\s*/.exec(words.slice(colon + 1))?.[0].length ?? 0)
  if (from < words.length) yield { kind: 'definition', ...part(sentence, from, words.length), subject }
}
