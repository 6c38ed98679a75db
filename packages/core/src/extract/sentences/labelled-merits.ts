import { tidy } from '../../document/tidy.ts'
import { capital } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

const LABEL =
  /^(?:the |key |main )?(?:(pros?|pluses|upsides?|advantages?|benefits?|strengths)|(?:cons?|minuses|downsides?|disadvantages?|drawbacks?|weaknesses|limitations))\s*:\s+(?=\S)/i

/** What speaks for or against a thing, behind a label that says so: `Pros: light, cheap.` → advantage: `Light, cheap.` */
export function* labelledMerits(sentence: Sentence): Iterable<Reading> {
  const { words, subject } = sentence
  const found = LABEL.exec(words)
  if (found === null || subject === undefined) return
  const from = found[0].length
  const kind = found[1] === undefined ? 'drawback' : 'advantage'
  yield { kind, subject, value: capital(tidy(words.slice(from))), from, to: words.length }
}
