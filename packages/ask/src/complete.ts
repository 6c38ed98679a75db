import type { AskIndex } from './ask-index.ts'
import { lowerWords } from './compose/case.ts'

/**
 * What a text may become: names of things and aspects and questions of the documents that begin with it, then the text with
 * its last words completed to a name.
 *
 * `cont` → `Container`; `how long does a virt` → `how long does a virtual machine`
 */
export function complete(index: AskIndex, prefix: string, limit = 10): string[] {
  const begun = prefix.trimStart()
  const found = new Set<string>()
  for (const phrase of index.phrases()) {
    if (found.size >= limit) return [...found]
    if (startsWith(phrase, begun)) found.add(phrase)
  }
  for (const start of wordStarts(begun)) {
    const last = begun.slice(start)
    for (const name of index.phrases()) {
      if (found.size >= limit) return [...found]
      if (startsWith(name, last) && name.length > last.length) found.add(begun + casedAs(last, name).slice(last.length))
    }
  }
  return [...found]
}

/** Most words at the end of a text that are completed to a name. */
const most = 3

/** Where the last words begin, the longest run first; the whole text is no such run. */
function wordStarts(text: string): number[] {
  const starts = [...text.matchAll(/(?<=\s)\S/g)].map(({ index }) => index)
  return starts.slice(-most)
}

/** Names in the case that is typed: `sec` goes on with `urity boundary`. */
function casedAs(typed: string, name: string): string {
  return typed === typed.toLowerCase() ? lowerWords(name) : name
}

function startsWith(phrase: string, begun: string): boolean {
  return phrase.slice(0, begun.length).toLowerCase() === begun.toLowerCase()
}
