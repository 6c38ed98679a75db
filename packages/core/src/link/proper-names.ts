import { codeAt } from '../document/code-at.ts'
import type { DocumentView } from '../document/view.ts'
import type { Candidate } from './candidate.ts'
import { unitOf } from './quantities/units.ts'
import type { WordReader } from './words.ts'

/** Capitalised words inside sentences: `Docker Engine`, `Kubernetes`. */
export function* properNames(document: DocumentView, read: WordReader): Iterable<Candidate> {
  const counts = new Map<string, number>()
  for (const { sentences } of document.prose)
    for (const { words } of sentences)
      for (const name of words.endsWith(':') && ASKS.test(words) ? [] : properNamesIn(words, read))
        counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const [spelling, count] of counts)
    if (count > 1 && !/^.$/u.test(spelling) && !OF_A_COUNTRY.test(spelling) && unitOf(spelling) === undefined)
      yield { spelling, sure: true, proper: true }
}

/** A label that asks what is so, written as a title: `What’s Covered:` */
const ASKS = /^What(?:['’]s|\sIs)\s/

/** What only says from where something is, and names no thing by itself. */
const OF_A_COUNTRY =
  /^(?:U\.?S\.?A?|U\.?K|EU|(?:North |South |Latin |Central )?(?:American?|African?|Asian?|European?)|Australian|Austrian|Belgian|Brazilian|British|Canadian|Chinese|Czech|Danish|Dutch|Egyptian|English|Finnish|French|German|Greek|Hungarian|Icelandic|Indian|Indonesian|Iranian|Irish|Israeli|Italian|Japanese|Korean|Mexican|Norwegian|Polish|Portuguese|Roman|Russian|Scottish|Spanish|Swedish|Swiss|Thai|Turkish|Ukrainian|Vietnamese|Welsh|Western|Eastern|Northern|Southern)$/

/** Those of a sentence, which its first character is no part of. */
function properNamesIn(sentence: string, read: WordReader): readonly string[] {
  const names: string[] = []
  const { first, end } = read.read(sentence)
  const behindFirst = sentence.slice(1)
  let from = 3
  for (let place = first; place < end; place++) {
    const start = read.startOf(place)
    if (start < from || !isCapital(codeAt(sentence, start)) || codeAt(sentence, start - 1) !== SPACE) continue
    PROPER.lastIndex = start - 1
    const [name] = PROPER.exec(behindFirst) ?? []
    if (name === undefined) continue
    names.push(name)
    from = start + name.length
  }
  return names
}

const SPACE = 32

/** Whether a UTF-16 unit is a capital of ASCII, or may be one of other letters. */
function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || code > 127
}

/** Capitalised words behind no other name's small one: `France`, but not that of `Tour de France`. */
const PROPER =
  /(?<=[\p{Ll}\p{N},;)] )(?=\p{Lu})(?<!\p{Lu}\p{L}{0,20} (?:de|du|des|la|le|di|da|del|von|van|der|den|el) )\p{Lu}[\p{L}\p{N}+#]*(?:[-.][\p{L}\p{N}]+)*(?: (?:(?:de|du|des|la|di|da|del|von|van|der) ){0,2}\p{Lu}[\p{L}\p{N}+#]*(?:[-.][\p{L}\p{N}]+)*){0,2}/uy
