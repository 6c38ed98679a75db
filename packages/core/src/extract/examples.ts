import { countWords } from '../document/count-words.ts'
import type { Prose } from '../document/prose.ts'
import { tidy } from '../document/tidy.ts'
import { foldName, foldWord, lastWord } from '../link/fold.ts'
import type { Names } from '../link/names.ts'
import { canName, isDeed, isShell, mayTell } from '../link/no-names.ts'
import type { Registry } from '../link/registry.ts'
import type { Claim } from './claim.ts'
import { CUE } from './cues.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { labelOf } from './labels.ts'
import { topicOf } from './topics.ts'

const NOUN = "([\\p{L}\\p{N}][\\p{L}\\p{N}\\s'’/-]{1,60}?)"
/** Several of a thing; what "looks like" another is no list of it. */
const NOUN_PLURAL =
  "((?<![\\p{L}'’-])(?:[\\p{L}-]*[^s\\s.,;:()]\\s){0,2}(?!(?:looks|feels|acts|works|tastes|sounds|seems|smells|is|was|likes|just|behaves|reads)\\b)\\p{L}{2,}s)"
const LIST = '([^().;:]{2,160}?)'
const END =
  '(?=[.;:)]|,?\\s+(?:that|which|who|while|where|to|can|will|should|must|would|could|might|grow|is|are|do|does|often|provides?|may|works?|runs?|takes?|has|have|makes?|replace|stack|give|let|need|use)\\b|$)'
const END_OR_COMMA = END.replace('(?=', '(?=,|')
/** A name with capitals, and a few words of any kind without figures. */
const PROPER = '[\\p{Lu}\\d][^\\s,.;:()]*(?:\\s[\\p{Lu}\\d][^\\s,.;:()]*){0,2}'
const WORDS = '\\p{L}[\\p{L}-]*(?:\\s\\p{L}[\\p{L}-]*){0,2}'
const TELLS = '(?:such as|like|e\\.g\\.,?|for example,?|for instance,?|including|namely)'

/** What a sentence may list instances by: a word that tells of them, brackets, or what it opens with. */
const EXAMPLE_SIGN = { told: 1, bracket: 2, opening: 4 } as const

/**
 * `toys (such as kites, tops)`, `toys such as kites and tops`, `Popular toys are kites, tops and yo-yos.` Each behind what a
 * sentence must have for it, to pass over the others.
 */
const PATTERNS: readonly (readonly [sign: number, cue: RegExp, pattern: RegExp])[] = [
  [
    EXAMPLE_SIGN.told,
    new RegExp(`\\(\\s*${TELLS}\\s`, 'iu'),
    new RegExp(`${NOUN}\\s*\\(\\s*${TELLS}\\s+${LIST}(?:,?\\s*etc\\.?)?\\s*\\)`, 'giu')
  ],
  [
    EXAMPLE_SIGN.told,
    /,\s+(?:like|including)\s/iu,
    new RegExp(
      `${NOUN_PLURAL},\\s+(?:like|including)\\s+([^.;:()]{2,120}?\\s(?:and|or)\\s[^,.;:()]{2,40}?)${END_OR_COMMA}`,
      'giu'
    )
  ],
  [
    EXAMPLE_SIGN.told,
    /s\s+like\s/iu,
    new RegExp(`${NOUN_PLURAL}\\s+like\\s+(?=[^.;:()]{2,80}?(?:,|\\sand\\s|\\sor\\s))${LIST}${END}`, 'giu')
  ],
  [EXAMPLE_SIGN.told, /such as/iu, new RegExp(`${NOUN}(,?)\\s+such as\\s+${LIST}${END}`, 'giu')],
  [
    EXAMPLE_SIGN.told,
    /\s(?:such as|like|including)\s+\p{Lu}/u,
    new RegExp(
      `${NOUN_PLURAL}\\s+(?:such as|like|including)\\s+((?:${PROPER},\\s+){0,8}${PROPER},?\\s+(?:and|or)\\s+${PROPER})`,
      'gu'
    )
  ],
  [
    EXAMPLE_SIGN.told,
    /,\s+(?:e\.g\.|for (?:example|instance))/iu,
    new RegExp(
      `${NOUN},\\s+(?:e\\.g\\.,?|for example,?|for instance,?)\\s+(?=[^.;:()]{2,120}?(?:,|\\sand\\s|\\sor\\s))${LIST}(?=[.;:)]|$)`,
      'giu'
    )
  ],
  [
    EXAMPLE_SIGN.told,
    /\b(?:come|spring)s? to mind\b/iu,
    new RegExp(`${NOUN}:\\s+([^.;:()]{4,160}?)\\s+(?:come|spring)s? to mind\\b`, 'giu')
  ],
  [
    EXAMPLE_SIGN.bracket,
    /\([^()]*,[^()]*\s(?:and|or)\s/iu,
    new RegExp(
      `((?<![\\p{L}'’-])(?:[\\p{L}-]+\\s){0,2}\\p{L}[\\p{L}-]{2,}s)\\s+\\((?!${TELLS}\\s|[^()]*\\b(?:if|when|as|which|that|at|in|you|we|it|is|are|not|no)\\s)((?:${WORDS},\\s+){1,8}${WORDS},?\\s+(?:and|or)\\s+${WORDS}|${WORDS},\\s+(?:and|or)\\s+${WORDS}|${WORDS},\\s+${WORDS}\\s+(?:and|or)\\s+${WORDS})\\)`,
      'giu'
    )
  ],
  [
    EXAMPLE_SIGN.opening,
    /^(?:(?:typical|common|good|classic|popular|other|obvious|usual) )?(?:examples|uses|applications|use cases) (?:are|include)\s/iu,
    /^(?:\w+ )?(examples|uses|applications|use cases) (?:are|include)\s+([^.;:()]{4,200}?)(?=[.;]|$)/giu
  ],
  [
    EXAMPLE_SIGN.opening,
    /^(?:examples|some|popular|common|typical|well-|major|leading|notable|famous|other)\b/iu,
    new RegExp(
      `^(?:examples of|(?:some\\s+)?(?:popular|common|typical|well-known|major|leading|notable|famous|other))\\s+${NOUN}\\s+(?:are|include|is)\\s+${LIST}\\.?$`,
      'giu'
    )
  ]
]

/**
 * Instances of a thing.
 *
 * `A flying toy (such as a kite, glider, or drone)` → flying toy: kite, glider, drone. The evidence is the list. What stands
 * before it must be a noun phrase; lists of clauses yield nothing.
 */
export const examples: Extractor = defineExtractor('example', function* (document, names) {
  for (const prose of document.prose)
    for (const [index, { start, words: sentence }] of prose.sentences.entries()) {
      const signs = signsIn(sentence, names)
      if (signs === 0) continue
      const { text, block } = prose
      const before = prose.sentences[index - 1]
      // What the list names is an instance, not what they are instances of.
      const around = (list = ''): string | undefined =>
        [sentence, before?.words ?? '']
          .map((words) => {
            const mentions = names.entities.mentions(words)
            return mentions.find(({ start, end }) => !list.includes(words.slice(start, end)))?.id
          })
          .find((id) => id !== undefined) ?? topicOf(block.section, document, names)
      for (const [sign, cue, pattern] of PATTERNS)
        for (const match of (signs & sign) !== 0 && cue.test(sentence) ? sentence.matchAll(pattern) : []) {
          const instances = instancesOf(match, sentence, labelBefore(prose, start), names.entities)
          if (instances === undefined) continue
          const { items, list, thing } = instances
          // What an abbreviation ends was cut: `currencies such as U.S. dollars`.
          if (CUT.test(match[0]) && sentence.startsWith('.', match.index + match[0].length)) continue
          const at = start + match.index + match[0].lastIndexOf(list)
          const value = thing === undefined ? items.join(', ') : `${thing}: ${items.join(', ')}`
          const named =
            thing === undefined || isRelative(thing, names.entities) ? undefined : nameOf(thing, names.entities)
          const subject = thing === undefined ? around(list) : named
          if (thing === undefined && subject === undefined) continue
          yield {
            kind: 'example',
            ...(subject === undefined ? {} : { subject }),
            examples: items,
            value,
            places: [text.span(at, at + list.trimEnd().length)],
            section: block.section
          }
        }
      yield* oneOf(sentence, start, prose, around)
    }
})

/** A letter or two alone. */
const CUT = /[\s.]\p{Lu}\p{L}?$/u

/** What a sentence may list instances by. */
function signsIn(sentence: string, { words }: Names): number {
  return (
    ((words.cues(sentence) & CUE.exemplified) === 0 ? 0 : EXAMPLE_SIGN.told) |
    (sentence.includes('(') ? EXAMPLE_SIGN.bracket : 0) |
    (OPENS.test(sentence) ? EXAMPLE_SIGN.opening : 0)
  )
}

const OPENS =
  /^(?:examples|some|popular|common|typical|good|classic|other|obvious|usual|uses|applications|use|well-|major|leading|notable|famous)/i

interface Instances {
  readonly items: readonly string[]
  /** The text that lists them. */
  readonly list: string
  /** The noun phrase that they are instances of, where it names a kind of things. */
  readonly thing?: string
}

/** What a pattern found, or nothing where it is no list of names. */
function instancesOf(
  match: RegExpExecArray,
  sentence: string,
  label: string | undefined,
  entities: Registry
): Instances | undefined {
  const [, before = ''] = match
  const whole = match.at(-1) ?? ''
  const list = whole.slice(0, endOfNames(whole))
  const items = itemsOf(list)
  if (items.length === 0) return undefined
  const thing = withoutDegree(label ?? thingOf(before, match[2] === ',' ? sentence : '', entities))
  if (items.some((item) => TALKS.test(item))) return undefined
  const isKind = canName(foldName(thing)) && !/^(?:things?|\S+ing|\p{Ll}+(?:ive|ble|ous|ful|ed|less))$/u.test(thing)
  // One instance of one thing says too little: `a character such as the backslash`.
  const isSaid = items.length > 1 || countWords(thing) > 1 || /s$/.test(thing) || entities.find(thing) !== undefined
  if (/^\d/.test(thing) || thing.split(' ').slice(0, -1).some(mayTell)) return undefined
  const areInstances = isSeveral(thing, match[0], entities) && (items.length > 1 || isProper(list))
  return isKind && isSaid && areInstances ? { items, list, thing } : undefined
}

/** Whether the only instance is a name or a word: `kites such as the Rokkaku`, `toys such as kites`. */
function isProper(list: string): boolean {
  return countWords(list) === 1 || /(?:^|\s)["“'‘(]?[\p{Lu}\d]/u.test(list)
}

/** Whether a phrase is a kind of which there are instances: several, what is not counted, a known thing, or any one with them in brackets. */
function isSeveral(thing: string, whole: string, entities: Registry): boolean {
  const last = lastWord(thing).toLowerCase()
  if (foldWord(last) !== last || UNCOUNTED.test(last) || entities.find(thing) !== undefined) return true
  const at = whole.includes('(') ? whole.indexOf(thing) : -1
  if (at === 0) return !thing.includes(' ')
  return at > 0 && /\b(?:an?|any|each|every|some|one|another|no)\s(?:\S+\s)?$/i.test(whole.slice(0, at))
}

/** Nouns of which there is only more or less. */
const UNCOUNTED =
  /^(?:\p{L}*ware|\p{L}*data|information|equipment|infrastructure|content|material|machinery|furniture|food|fruit|people|staff|media|traffic|storage|metadata|technology|gear|clothing|text|evidence|input|output|feedback|knowledge|code|music|art|weather|behaviou?r|activity)$/u

/** Items that are no names: what a sentence goes on with, a side remark, an owner, a half. */
const TALKS =
  /^(?:you|we|i|they|it|he|she|these|this|that|those|some|any|your|our|their|its|also|over|plus|as|not|only|\d+)\b(?!\s?[-.]\S)(?:$|\s)|\s(?:of them|you|via|there|here|too|alike|all|over|support|offer|provide|don['’]t)(?:\s|$)|['’]s?$|^\d+\s?(?:[KMGT]B|ms|%|km|kg)\+?$/i

const ONE =
  /^((?:an?|the)\s+(?:[\p{L}\p{N}/-]+\s?){1,4}?|\p{Lu}[\p{L}\p{N}/-]*(?:\s\p{Lu}[\p{L}\p{N}/-]*)?),\s+for (?:example|instance),\s+\p{Ll}/u

/** `A sled kite, for example, has no sticks.` is an example of what was said before. */
function* oneOf(sentence: string, start: number, prose: Prose, around: () => string | undefined): Iterable<Claim> {
  const one = / for (?:example|instance), /.test(sentence) ? ONE.exec(sentence)?.[1] : undefined
  const subject = one === undefined ? undefined : around()
  if (one === undefined || subject === undefined) return
  const { text, block } = prose
  const examples = [tidy(one).replace(/^(?:an?|the)\s+/i, '')]
  const places = [text.span(start, start + sentence.trimEnd().length)]
  yield { kind: 'example', subject, examples, value: tidy(sentence), places, section: block.section }
}

/** The thing in bold that a list item opens with, which its examples are of: `**Kites** need wind (e.g. sleds).` */
function labelBefore(prose: Prose, start: number): string | undefined {
  if (prose.item === undefined || start !== prose.sentences[0]?.start) return undefined
  if (prose.node.children[0]?.type !== 'strong') return undefined
  const label = labelOf(prose)
  return label === undefined || label.mark === ':' || countWords(label.label) > 3 ? undefined : label.label
}

/** What opens or holds a clause rather than a name. */
const NO_ITEM =
  /^\p{Ll}+ing\s|^(?:by|via|to|in|on|at|for|with|from|through|when|if|but|it|as|inside|outside|within|how|why|what|that|you|we|they|is|are|was|not)\s|^(?:it|them|this|that|these|those)$|\s(?:on|in|with|for|to|that|which|from|by|is|are|was|were|has|have|can|will|through|into|inside|updates?|resulting|using|used)\s|^resulting\s/u

/** What goes on behind the last instance. */
const MORE = /^(?:then|especially|particularly|in particular|so on|so forth|more|many more|others?|the like)\b/i

/** When or how, behind the last instance. */
const BESIDES = /\s(?:during|throughout|while)\s.*$/i

function itemsOf(list: string): readonly string[] {
  const items = list
    .replace(/^(?:both|either)\s+/i, '')
    .split(/,\s*(?:and|or)?\s*|\s+(?:and|or)\s+/i)
    .map((item) =>
      tidy(item).replace(/^(?:(?:even|maybe|perhaps)\s+)?(?:an?|the|and|or)\s+|^even\s+|\s+(?:and|or)$/gi, '')
    )
    .map((item) => item.replace(BESIDES, ''))
    .filter((item) => item !== '' && item !== 'etc' && !MORE.test(item))
  return items.every((item) => countWords(item) <= 6 && !NO_ITEM.test(item)) ? items : []
}

/** Where a list of names ends: before the first small word behind a capitalised last item, `Ada, Bob fly …`. */
function endOfNames(list: string): number {
  const last = /(?:^|,\s*(?:and\s+|or\s+)?|\s(?:and|or)\s)(?!.*(?:,|\s(?:and|or)\s))(.*)$/s.exec(list)?.[1] ?? list
  const capitals = /^(?:\p{Lu}\S*|\d\S*)(?:\s+(?:\p{Lu}\S*|\d\S*))*(?=\s+\p{Ll})/u.exec(last)
  return capitals === null ? list.length : list.length - last.length + capitals[0].length
}

/** A noun phrase without an adjective that names no kind: `large companies` → `companies`. */
function withoutDegree(thing: string): string {
  const rest = thing.replace(/^\S+\s+/, '')
  return rest !== thing && !canName(foldName(thing)) && canName(foldName(rest)) ? rest : thing
}

/** Whether a noun phrase only names something of another thing, which it does not say: `brand names`, `symptoms`. */
function isRelative(thing: string, entities: Registry): boolean {
  const last = foldWord(lastWord(thing).toLowerCase())
  return (RELATIVE.has(last) || isShell(last)) && entities.find(thing) === undefined
}

const RELATIVE: ReadonlySet<string> = new Set(
  (
    'name brand symptom colour color field area region country luxury word term event concept ingredient part place role ' +
    'option setting step detail aspect element property item skill topic subject sign measure metric value unit date'
  ).split(' ')
)

/** The entity that a noun phrase names to its end, or else the phrase where it is a kind of things: several, or told by more than a word. */
function nameOf(thing: string, entities: Registry): string | undefined {
  const last = entities.mentions(thing).at(-1)
  if (last !== undefined && last.end === thing.length) return last.id
  const word = thing.toLowerCase()
  return !isDeed(foldName(thing)) && (countWords(thing) > 1 || foldWord(word) !== word) ? thing : undefined
}

/**
 * The noun phrase at the end: its last one to three words behind verbs, articles and prepositions. Behind a comma and one
 * thing, what the sentence opens with is meant: `A kite flies on a line, such as …`.
 */
function thingOf(before: string, sentence: string, entities: Registry): string {
  const words = before.trim().split(/\s+/)
  const cut = words.findLastIndex((word) => SMALL.test(word))
  const phrase = words.slice(Math.max(cut + 1, words.length - 3))
  const done = isDone(phrase, words[cut]) ? 1 : 0
  const verb = phrase.findLastIndex((word, at) => at > 0 && at < phrase.length - 1 && DOES.test(word))
  const head = phrase.slice(Math.max(done, verb + 1)).join(' ')
  const opens = sentence === '' || /s$/i.test(head) ? undefined : entities.mentions(sentence)[0]
  return opens !== undefined && opens.start < 8 ? sentence.slice(opens.start, opens.end) : head
}

/** Whether a phrase opens with what is done to the thing: `catch` of `to catch mistakes`, `contains sensitive data`. */
function isDone(phrase: readonly string[], before: string | undefined): boolean {
  const [first = '', ...others] = phrase
  if (others.length === 0 || !/^\p{Ll}/u.test(first) || first.endsWith('ing')) return false
  if (before?.toLowerCase() === 'to') return !ADJECTIVE.test(first)
  return isDeed(foldName(phrase.join(' '))) || (before !== undefined && MODAL.test(before))
}

/** What is done to the thing behind it, within a phrase: `share` of `gliders share parts`. */
const DOES =
  /^(?:shares?|uses?|needs?|requires?|includes?|contains?|provides?|supports?|offers?|ha(?:s|ve)|gives?|makes?|takes?|creates?|expects?|exposes?|sends?|gets?)$/i

/** An adjective by its end: `to external systems` opens with no verb. */
const ADJECTIVE = /(?:al|ive|ic|ed|ble|ous|ant|ent|ary|less|ful|ar|er|-\S+)$/

const MODAL = /^(?:can|could|will|would|should|must|may|might|cannot|you|we|they|i|who|don['’]t|doesn['’]t)$/i

const SMALL =
  /^(?:an?|the|of|in|on|at|by|for|with|to|from|and|or|as|is|are|was|were|be|been|has|have|had|do|does|uses?|using|runs?|running|through|via|about|against|between|over|without|like|into|than|that|which|other|some|any|many|most|several|various|multiple|different|few|all|each|every|its|their|your|our|this|these|those|popular|common|modern|traditional|includ(?:e|es|ing)|needs?|requires?|supports?|provides?|install|choose|you|we|they|it|i|he|she|you['’]\S+|we['’]\S+|set|find|get|make|take|when|if|where|for)$/i
