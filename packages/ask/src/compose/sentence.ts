import type { CommandFact, Fact, RecommendationFact } from '@docfacts/schema'
import type { AskIndex } from '../ask-index.ts'
import { isSentence } from '../search/sentences.ts'
import { oneLine } from '../search/text.ts'
import { lowerWords, upperFirst } from './case.ts'
import { labelOf } from './label.ts'
import { nameWithin } from './name.ts'

/** A fact as a sentence that can stand alone. */
export function factSentence(index: AskIndex, fact: Fact): string {
  const value = fact.value.trim().replace(/\.:\s/, ': ').replace(shortLabel, '')
  if (fact.kind === 'attribute' && !isSentence(value)) return endSentence(labelled(index, fact, value))
  if (fact.kind === 'recommendation') return recommendationSentence(index, fact, value)
  if (fact.kind === 'event') return endSentence(value.includes(fact.when.text) ? value : `${fact.when.text}: ${value}`)
  const heading = fact.evidence[0]?.section.at(-1)
  const isDenied = denying.test(heading ?? '') && !/\b(?:not|avoid|never)\b|n['’]t\b/i.test(value)
  const above = leaning.test(value) ? askedBefore(fact) : headless.test(value) || isDenied ? heading : undefined
  if (above !== undefined && !value.startsWith(above))
    return endSentence(`${`${above}:`.replace(shortLabel, '').replace('?:', '?')} ${value}`)
  if (fact.kind === 'command') return commandSentence(fact)
  const name = subjectName(index, fact)
  if (name !== undefined && needsName(index, fact, value)) return endSentence(`${upperFirst(name)}: ${value}`)
  return endSentence(value)
}

/** The name of what a fact is about, or nothing where it is about a document. */
export function subjectName(index: AskIndex, fact: Fact): string | undefined {
  return index.tables().nameOf.has(fact.subject) ? nameWithin(index, fact.subject) : undefined
}

/** What a document asks right before a fact, in its heading. */
export function askedBefore(fact: Fact): string | undefined {
  if (fact.kind === 'question') return fact.question
  const heading = fact.evidence[0]?.section.at(-1)
  return heading?.endsWith('?') === true ? heading : undefined
}

/** Labels of short answers, which say nothing to those who get one. */
const shortLabel = /^\d+[.)] |^(?:tl;?dr|(?:the )?(?:short|quick) answer|in short|follow-up)\b\s*[:–—-]\s*(?=\S)/i

/** The situation, where the value leaves it out, or else the choice. */
function recommendationSentence(index: AskIndex, fact: RecommendationFact, value: string): string {
  const name = subjectName(index, fact) ?? ''
  const choice = fact.choice === '' || fact.choice.toLowerCase() === name.toLowerCase() ? name : fact.choice
  if (value.toLowerCase().includes(choice.toLowerCase())) return endSentence(value)
  return endSentence(
    value.startsWith(fact.situation) ? `${upperFirst(choice)}: ${value}` : `${fact.situation}: ${value}`
  )
}

/** What a command is for, and the command, cut where it is long. */
function commandSentence({ explanation, code, value }: CommandFact): string {
  const line = oneLine(code)
  const shown = line.length <= longestCode ? line : `${line.slice(0, longestCode - 1).replace(/\s+\S*$/, '')}…`
  const purpose = explanation ?? (value.includes(line.slice(0, 20)) ? '' : value)
  if (purpose !== '' && (diagram.test(code) || line.length > longestCode)) return endSentence(purpose)
  return purpose === '' ? stop(shown) : endSentence(`${purpose.replace(/[.:;\s]+$/, '')}: ${shown}`)
}

/** Lines that draw: a branch, a box, an arrow. */
const diagram = /\w-{2,3}\w['*]?-{2,3}|[┌└│├▶→↓]/

/** Longest code in a sentence, in characters. */
const longestCode = 240

/** Puts a full stop behind a text that has none. */
export function endSentence(words: string): string {
  return stop(upperFirst(words))
}

function stop(text: string): string {
  return /(?:[.!?…]["”’\]]?|[.!…]\))$/.test(text) ? text : `${text.replace(/[:;,]$/, '')}.`
}

/** What has only its heading for a subject: `Applies a single commit.`, `Use it to undo a change.`, `The only one without sugar.` */
const headless =
  /^(?:Use(?:d|ful)? (?:it )?(?:to|for|when)|[A-Z]\w*s (?:an?|the|all)|The (?:only|most|\w+est)(?!.* (?:is|are|was|were|ha[sd]|can|will) ))\b/

/** Answers that mean nothing without their question. */
const leaning =
  /^(?:yes|no|not|because|it depends|neither|both|only|usually|rarely|seldom|sometimes|a little|none|never|always|in short)\b/i

/** Headings that turn round what stands below them: `Mistakes to avoid`, `Common myths`, `When not to use it`. */
const denying =
  /^(?:\W*\w+)? ?(?:mistakes|pitfalls|myths|misconceptions)\b|^(?:what|when|things|who) (?:(?:you |should )*not|to avoid|to never)\b|^(?:avoid|never|do(?:n['’]t| not))\b/i

/** Whether a value leaves open what it is about. */
function needsName(index: AskIndex, fact: Fact, value: string): boolean {
  if (pronoun.test(value)) return true
  const spellings = index.tables().spellingsOf.get(fact.subject) ?? []
  // What a thing is for names it first or not at all: `wet commutes` are no wet lube.
  const folded = fact.kind === 'use-case' ? value.toLowerCase().split(' ', 2).join(' ') : value.toLowerCase()
  return (
    (isBare(fact) || (fact.kind === 'statement' && isFragment(value) && quality.test(value))) &&
    !spellings.some((spelling) => folded.includes(spelling))
  )
}

const pronoun = /^(?:[Ii]t|[Tt]hey|[Ii]ts|[Tt]heir|[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b/

/** Items of lists, and what stands behind a label, may say nothing of what they are about. */
function isBare({ kind }: Fact): boolean {
  return /^(?:use-case|advantage|drawback|example|definition)$/.test(kind)
}

/** Whether a text is so short that it may have no subject: `Cracks when walked on.` */
export function isFragment(text: string): boolean {
  return text.split(' ').length <= longestFragment
}

/** How a text begins that says what a thing is like or does. */
const quality = /^(?:\w+(?:s|ful|[ai]ble|ous|ive)|can|not?|too|very)\b/i

/** Its most words. */
const longestFragment = 5

/** `Weight of a kite: 2 kg`; of a row that is no thing `404, name: Not Found` rather than `Name: 404: Not Found`. */
function labelled(index: AskIndex, fact: Fact, value: string): string {
  const [, row, cell] = /^([^:]{1,60}): (.+)$/s.exec(value) ?? []
  if (row === undefined || subjectName(index, fact) !== undefined || fact.evidence[0]?.rule !== 'table')
    return `${label(index, fact)}: ${value}`
  return `${row}, ${lowerWords(label(index, fact))}: ${cell}`
}

function label(index: AskIndex, fact: Fact): string {
  const { nameOf } = index.tables()
  const subject = nameOf.has(fact.subject) ? nameWithin(index, fact.subject) : ''
  const aspect = fact.aspect === undefined ? '' : (nameOf.get(fact.aspect) ?? fact.aspect)
  return aspect === '' ? upperFirst(subject) : labelOf(subject === '' ? aspect : lowerWords(aspect), subject)
}
