import { tidy } from '../../document/tidy.ts'
import { namedIn } from '../subjects.ts'
import { capital } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

const LABEL =
  /^(?:when to (?:use|choose|pick)|when (?:you|it) (?:should|makes sense to) (?:use|choose)|(?:best |ideal |common |typical )?use cases?(?:\s+(?:for|of))?|(?:best|ideal|good|great|perfect|suited|suitable|recommended|optimi[sz]ed) for|used for|(?:(?:common|typical|main|best|popular)\s+)?uses|ideal users|use (?:it )?(?:when|for|if)|who (?:it['’]s|it is|this is) for)\b\s*([^:.;]{0,40}?)\s*:\s+(?=\S)/i

/** When a thing fits, behind a label that says so: `When to use kites: beaches, fields.` → kite: `Beaches, fields.` */
export function* labelledUses(sentence: Sentence): Iterable<Reading> {
  const { words, subject: about, names } = sentence
  const found = LABEL.exec(words)
  const subject = found === null ? undefined : (namedIn(found[1] ?? '', names.entities)[0] ?? about)
  if (found === null || subject === undefined) return
  const from = found[0].length
  yield { kind: 'use-case', subject, value: capital(tidy(words.slice(from))), from, to: words.length }
}
