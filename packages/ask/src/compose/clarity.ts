import type { Fact } from '@docfacts/schema'
import { once } from '../once.ts'
import { isCell } from './cell.ts'
import type { Asked } from './draft.ts'

/** How clearly a sentence tells what a thing is. */
export type Clarity = number

/** From a definition to a mere mention. */
export const clarity = { defines: 3, labels: 2.5, describes: 2, places: 1, mentions: 0.5 }

/** A pattern of names, in one or in many, with or without hyphens. */
export function namePattern(names: readonly string[]): string {
  const escaped = [...new Set(names)].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[ -]?'))
  return `(?<![\\p{L}\\p{N}])(?:${escaped.sort((a, b) => b.length - a.length).join('|')})(?:s|es)?(?![\\p{L}\\p{N}])`
}

/** Reads how clearly facts tell what the thing of a name is; 0 where they do not have the name. */
export function clarityReader(asked: Asked, name: string): (fact: Fact) => Clarity {
  const named = new RegExp(name, 'giu')
  const lastWords = once(() => readLastWords(asked))
  return (fact) => {
    if (isCell(fact)) return describing.test(aspectName(asked, fact)) ? clarity.defines : clarity.mentions
    const marked = fact.value.replace(named, (spelling) => (spelling.endsWith('s') ? many : one))
    if (marked === fact.value) return clarity.mentions
    const found = patterns.find(([pattern]) => pattern.test(marked))
    if (found !== undefined) return found[1]
    return describes(marked, fact.value.length, lastWords) ? clarity.describes : clarity.mentions
  }
}

/**
 * Stand for a name, and for one in many, while a sentence is read: patterns for all names are made once, and those with names
 * in them would be made for every question, which takes longer than reading.
 */
const [one, many] = ['\ue000', '\ue001']

const name = `[${one}${many}]`

/** Words in brackets or between commas behind a name. */
const aside = '(?: \\([^)]*\\))?(?:, [^,.]{2,40},)?,?'

/** Words that say what kind of thing a name is the name of. */
const nouns =
  'file|command|tool|method|option|flag|instruction|function|keyword|property|directive|field|resource|class|module|service|protocol|statement|attribute|parameter|setting|role|process|period|system'

/** A name at the beginning of a sentence. */
const start = `^(?:(?:An?|The|Each|Every|Most|Your|All) )?(?:[A-Z]\\p{L}+ )?[.\\-]*${name}(?: (?:${nouns}))?`

const forms: readonly (readonly [string, Clarity])[] = [
  [
    'STARTASIDE (?:is|are|was|were) (?:not )?(?:an?|the|one|any|another|some|like|basically|essentially|simply|just|what|where|how|when|used|responsible|called|known|defined)\\b',
    clarity.defines
  ],
  ['STARTASIDE (?:means?|refers? to|stands? for|describes?|denotes?)\\b', clarity.defines],
  ['START(?:: | [—–-] )', clarity.labels],
  ['\\p{L}{3,} \\(NAME(?: \\w+)?\\)', clarity.describes],
  ['NAME(?: \\([^)]*\\))?, (?:an?|the|which|who) \\p{L}+', clarity.describes],
  ['\\b(?:while|whereas|and|but|,|;|:) (?:an? |the )?NAME (?:is|are) (?:an?|the) \\p{L}+', clarity.describes],
  ['\\b(?:called|known as|so-called) (?:an? |the )?["“]?NAME', clarity.describes],
  ['\\b(?:such as|like|including|named|e\\.g\\.) (?:[^.;]{0,60}?)?NAME', clarity.places]
]

const patterns = forms.map(([form, clear]): readonly [RegExp, Clarity] => {
  const source = form.replace('START', start).replaceAll('NAME', name).replaceAll('ASIDE', aside)
  return [new RegExp(source, 'iu'), clear]
})

/** A name as the subject, and the word behind it. */
const verb = new RegExp(`${start}${aside} (\\p{Ll}+)(?![,\\p{L}])`, 'iu')

/** Aspects of a table under which a row tells what it is. */
const describing =
  /\b(?:descriptions?|purpose|meaning|definition|function|role|effect|what it (?:is|does)|does|explanation)\b/i

function aspectName({ index }: Asked, fact: Fact): string {
  return index.tables().nameOf.get(fact.aspect ?? '') ?? fact.aspect ?? ''
}

/** Whether a sentence has the thing as its subject: a verb follows its name, and no longer name goes on. */
function describes(marked: string, length: number, lastWords: () => ReadonlySet<string>): boolean {
  const [whole = '', next = ''] = verb.exec(marked) ?? []
  if (whole === '' || small.test(next) || length < shortest) return false
  const before = whole.slice(0, -next.length).trimEnd()
  if (/[),]$/.test(before)) return true
  const plural = before.endsWith('s') || before.endsWith(many)
  return (plural || modal.test(next) || /(?:s|ed)$/.test(next)) && !lastWords().has(next)
}

/** Shortest sentence that tells something of a thing, in characters. */
const shortest = 32

const modal = /^(?:can|must|should|may|will|could|might|has|have|gave|took|led|made|won|came|let)$/

/** Words that are no verbs. */
const small = /^(?:of|in|on|for|and|or|to|with|from|at|by|as|is|are|was|were|that|which|who|than|not|also|often|s)$/

/** Words with which the name of another thing goes on: `Docker containers` is not Docker. */
function readLastWords({ index, question }: Asked): ReadonlySet<string> {
  const asked = question.words.join(' ')
  const found = new Set<string>()
  for (const { name, aliases } of index.book.entities) {
    for (const spelling of [name, ...aliases]) {
      const folded = spelling.toLowerCase()
      const last = folded.slice(folded.lastIndexOf(' ') + 1)
      if (last === folded || !asked.includes(folded)) found.add(last).add(`${last}s`)
    }
  }
  return found
}
