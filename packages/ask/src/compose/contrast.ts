import type { AskIndex } from '../ask-index.ts'
import type { EntityMention } from '../question/entities.ts'
import { readQuestion } from '../question/read.ts'
import { isSentence } from '../search/sentences.ts'
import { askedOf } from './asked.ts'
import { upperFirst } from './case.ts'
import { composeCollection } from './collection.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { unitSentence } from './in-context.ts'
import { nameWithin } from './name.ts'
import { tellSides } from './told.ts'
import { type Side, sideOf } from './values.ts'

/** Most aspects of a comparison table, and most sentences. */
const mostRows = 12
const most = 3

/** How two things differ: what each is, and all that is told of both. */
export function composeContrast(asked: Asked): Draft | undefined {
  const { terms, mentions, words } = asked.question
  if (mentions.length > 1 && terms.some(({ entity, spent }) => !entity && !spent)) return undefined
  const names = splitSides(words.join(' '))
  const compared = mentions.filter((mention) => names.includes(mention.words))
  const rows = compared.length === 2 ? sharedRows(asked.index, compared) : []
  const each = names.flatMap((side) => describe(asked, side))
  const different = rows.filter(([a, b]) => a?.facts[0]?.value !== b?.facts[0]?.value)
  const said = [...(each.length === 2 ? each : []), ...different.map((row) => tellSides(asked.index, row))]
  if (said.length === 0) return undefined
  return {
    sentences: said.slice(0, most),
    together: true,
    explained: [],
    fit: 0.8,
    ...tableOf(asked.index, compared, rows)
  }
}

/** `difference between a and b` → `a`, `b` */
function splitSides(text: string): string[] {
  const [, a = '', b = ''] =
    /\bbetween (.+?) (?:and|or|vs|versus) (.+)$/.exec(text) ??
    /^(?:compare )?(.+?) (?:vs|versus|compared (?:to|with)|or|and) (.+)$/.exec(text) ??
    /\bhow (?:is|are|does|do) (.+?) (?:differ|different) from (.+)$/.exec(text) ??
    []
  return [a, b]
    .map((side) => side.replace(/^(?:an?|the) | (?:in|for|on|with|when) .*/g, '').trim())
    .filter((side) => side !== '')
}

/** What a thing is, in one sentence: its definition, or else the sentence that begins with its name. */
function describe({ index }: Asked, words: string): DraftSentence[] {
  const question = { ...readQuestion(index, words), intent: 'define' as const }
  const asked = askedOf(index, question, { limit: 20 })
  const [defined] = composeCollection(asked)?.sentences ?? []
  if (defined !== undefined) return [defined]
  const best = asked.ranked.find(({ features, fact: { value } }) => {
    const named = value.toLowerCase().replace(/^(?:an?|the) /, '')
    return isSentence(value) && named.startsWith(words) && features.noise === 0
  })
  return best === undefined ? [] : [unitSentence(index, best.candidate.unit)]
}

/** Kin whose values stand for those of a thing. */
const leastKin = 0.65

/** What is told of both, by aspect, what documents tell most of first. */
function sharedRows(index: AskIndex, compared: readonly EntityMention[]): Side[][] {
  const links = compared.map((mention) => mention.links.filter(({ weight }) => weight >= leastKin))
  const rows = [...index.tables().topicsOf].flatMap(([id, topics]) => {
    const sides = links.flatMap((one) => sideOf(index, one, [{ id }]) ?? [])
    return sides.length < 2 || sides[0]?.facts[0] === sides[1]?.facts[0]
      ? []
      : [{ sides, told: topics.flatMap(({ facts }) => facts).length }]
  })
  return rows
    .sort((a, b) => b.told - a.told)
    .slice(0, mostRows)
    .map(({ sides }) => sides)
}

function tableOf(index: AskIndex, compared: readonly EntityMention[], rows: readonly Side[][]): Pick<Draft, 'table'> {
  if (rows.length === 0) return {}
  const { nameOf } = index.tables()
  const header = ['', ...compared.map(({ links }) => upperFirst(nameWithin(index, links[0]?.id ?? '')))]
  const cells = rows.map((sides) => [
    nameOf.get(sides[0]?.facts[0]?.aspect ?? '') ?? '',
    ...sides.map(({ facts }) => facts[0]?.value ?? '')
  ])
  return { table: { header, rows: cells } }
}
