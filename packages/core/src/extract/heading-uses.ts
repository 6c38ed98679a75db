import { tidy } from '../document/tidy.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { isAnybody } from './sentences/anybody.ts'
import { capital } from './sentences/base.ts'
import { unique } from './subjects.ts'

const FIT = String.raw`(?:best|ideal|great|perfect|good|recommended|suitable|suited)\s+for\s`
/** What a thing is good for, in brackets or behind a dash at the end of its heading. */
const BEHIND = new RegExp(String.raw`^(.{2,60}?)(?:\s\(|\s[–—-]\s|:\s)(${FIT}[^()]{2,60}?)\)?\s*$`, 'i')
/** The same before the thing. */
const BEFORE = new RegExp(String.raw`^(?:\P{L}*)((?:the\s)?${FIT}[^:()–—]{2,60}?)(?::\s|\s[–—-]\s)(.{2,60})$`, 'iu')

/**
 * When things fit, from their headings.
 *
 * `### 2. Sled kite (best for calm days)` and `### Best for calm days: sled kite` → Sled kite: `Best for calm days`.
 */
export const headingUses: Extractor = defineExtractor('heading-use', function* (document, { entities }) {
  for (const { node, section } of document.blocks) {
    if (node.type !== 'heading') continue
    const text = document.text(node)
    const behind = BEHIND.exec(text.value)
    const before = behind === null ? BEFORE.exec(text.value) : null
    const [use = '', thing = ''] = behind === null ? [before?.[1], before?.[2]] : [behind[2], behind[1]]
    const [subject, another] = unique(entities.heads(thing).map(({ id }) => id))
    if (use === '' || isAnybody(use.replace(/^.*?\sfor\s/i, '')) || subject === undefined || another !== undefined)
      continue
    const start = text.value.indexOf(use)
    yield {
      kind: 'use-case',
      subject,
      value: capital(tidy(use)),
      places: [text.span(start, start + use.length)],
      section,
      restoredBy: node.data?.restoredBy
    }
  }
})
