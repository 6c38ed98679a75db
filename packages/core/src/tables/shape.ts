import { countWords } from '../document/count-words.ts'
import type { Grid } from './grid.ts'

/**
 * What a table says:
 *
 * - `comparison`: subjects in the header, aspects before the rows
 * - `records`: subjects before the rows, aspects in the header
 * - `card`: aspects and values of one thing, which the table does not name
 * - `sides`: two things in the header, what is said of each below it
 * - `glossary`: a term and its meaning a row
 * - `timeline`: a time and what happened a row
 * - `choices`: a situation, the best option and perhaps why a row; `option` and `reason` are columns
 *
 * `label` is the column that names the rows: 1 where the first only counts them.
 */
export type Shape =
  | { readonly kind: 'comparison' | 'records' | 'card' | 'sides' | 'glossary' | 'timeline'; readonly label: number }
  | { readonly kind: 'choices'; readonly label: number; readonly option: number; readonly reason?: number }

const CRITERION =
  /^(?:|#|features?|aspects?|criteri(?:on|a)|characteristics?|propert(?:y|ies)|categor(?:y|ies)|factors?|dimensions?|attributes?|metrics?|parameters?|points?|areas?|qualit(?:y|ies)|topics?|considerations?|comparison|side[- ]by[- ]side|at a glance|basis(?: of comparison)?|requirements?|capabilit(?:y|ies)|questions?|differences?|what|concerns?|specs?|specifications?|measures?|traits?|key (?:feature|aspect|difference)s?)$/i
const PROPERTY =
  /^(?:descriptions?|meanings?|definitions?|explanations?|types?|kinds?|defaults?|values?|examples?|notes?|purposes?|uses?|use cases?|used for|when (?:not )?to (?:use|avoid)(?: it)?|(?:use|avoid|skip|pick|choose)(?: it)? (?:when|if|for)|(?:don['’]t|do not|not) use(?: it)? (?:when|if|for)|best for|ideal for|good for|pros|cons|advantages|disadvantages|benefits|drawbacks|limitations|strengths|weaknesses|costs?|prices?|pricing|licen[cs]es?|status|versions?|commands?|syntax|required|optional|results?|outputs?|actions?|effects?|details?|comments?|why|reasons?|what (?:it|they|you|to)\b.*|how (?:it|they)\b.*|where (?:it|they)\b.*|(?:key|common|typical|one-line|estimated|suggested|preferred|target)\s+\w+(?:\s+\w+)?|(?:\w+ )?(?:impact|status|summary)|does|position|sources?|clicks|impressions|stage|theme|sizes?|speeds?|ports?|units?|ranges?|frequency|owners?|scopes?|formats?|levels?|severity|impact|risks?|fix|solutions?|causes?|symptoms?|release(?:d|s)?|dates?|years?|authors?|links?|urls?|platforms?|languages?|summary|count|number|amount|total|time|duration|role|function|equivalent|behaviou?r|median|mean|average|avg|p\d\d|min(?:imum)?|max(?:imum)?|baseline|before|after|changes?|savings?|hours?|runs?|memory|ram|cpu|stars?)$/i
const ITEM =
  /^(?:names?|tools?|options?|flags?|switch(?:es)?|commands?|fields?|methods?|functions?|services?|providers?|products?|platforms?|languages?|librar(?:y|ies)|frameworks?|models?|plans?|tiers?|types?|files?|variables?|keys?|resources?|components?|roles?|steps?|terms?|words?|concepts?|acronyms?|abbreviations?|columns?|errors?|codes?|status(?: codes?)?|protocols?|algorithms?|databases?|runtimes?|distributions?|distros?|versions?|releases?|operators?|symbols?|events?|layers?|phases?|stages?|levels?|strateg(?:y|ies)|approach(?:es)?|patterns?|techniques?|technolog(?:y|ies)|environments?|regions?|instances?|packages?|modules?|plugins?|extensions?|vendors?|compan(?:y|ies)|projects?|teams?|items?|candidates?|images?|servers?|books?|repos?|repositor(?:y|ies)|workflows?|setups?|distros?|secrets?|metrics? names?|settings?|directives?|signals?|ports?|policies|policy)$/i
const TERM = /^(?:terms?|words?|concepts?|acronyms?|abbreviations?|expressions?|vocabulary|jargon)$/i
const MEANING =
  /^(?:meanings?|definitions?|descriptions?|explanations?|what it (?:is|means)|in plain (?:english|words)|stands for)$/i
const TIME = /^(?:years?|dates?|when|periods?|decades?|eras?|times?|months?|centur(?:y|ies))$/i
const HAPPENED =
  /^(?:events?|developments?|milestones?|what happened|happened|releases?|achievements?|changes?|history|notes?|details?|descriptions?|significance|technology|innovations?|advancements?)$/i
const BEST =
  /^(?:(?:(?:our|my|the)\s+)?(?:best|recommended|preferred|better|ideal|suggested|right|good|top|safest|simplest)\s+(?:option|choice|fit|tool|pick|solution|approach|technology|answer|bet|method|way|type|kind|material|model)|(?:(?:our|my|your|the)\s+)?(?:recommend(?:ation|ed)|choice|pick|advice|favou?rite|winner)|choose|use|verdict|start with|go (?:with|for)|buy|take|what to (?:use|choose|pick|buy|take|get)|which (?:one|to (?:use|choose|pick|buy|take)))$/i
/** Headers that also tell what a thing is for: they name a choice only behind a situation or above names. */
const VAGUE = /^(?:use|verdict|buy|take|choose|pick|choice)$/i
const SITUATION =
  /^(?:(?:your |the )?(?:situations?|scenarios?|circumstances?|needs?|goals?|priorit(?:y|ies)|requirements?|use[- ]?cases?|cases?|workloads?|tasks?|projects?|conditions?|questions?|problems?|occasions?)|you\b.*|if\b.*|when\b.*|for|who\b.*|what you (?:need|want|have).*)$/i
const REASON = /^(?:why|reasons?|rationale|because|explanation|notes?|comments?|justification)\b/i
const DATE =
  /^(?:(?:early|mid|late|circa|c\.|~)[\s-]*)?(?:(?:[A-Z][a-z]{2,8}\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?)?(?:1[5-9]|20)\d\d|(?:1[5-9]|20)\d0s|\d{4}-\d\d(?:-\d\d)?|today|now|present)\b/i
const KEY =
  /^(?:aspects?|traits?|criteri(?:on|a)|details?|propert(?:y|ies)|attributes?|fields?|facts?|specs?|specifications?|items?|characteristics?|parameters?|keys?|metrics?|requirements?|conditions?|eligibility)$/i
const VALUE = /^(?:info|information|values?|details?|answers?|data|specifications?|descriptions?|results?)$/i

/** Tell what a table says from its header, its first column, and the names that the document knows. */
export function shapeOf(grid: Grid, isName: (spelling: string) => boolean): Shape {
  const counted = isCount(grid)
  const label = counted ? 1 : 0
  const header = grid.header.map(({ value }) => value)
  const first = header[label] ?? ''
  const others = header.slice(label + 1)
  const labels = grid.rows.map((row) => row[label]?.value ?? '')
  if (isTimeline(first, others, labels)) return { kind: 'timeline', label }
  const option = header.findIndex((one, column) => column > label && BEST.test(one))
  if (option > 0 && (!others.some(isName) || /^if\b/i.test(first)) && isChoice(grid, option, first, isName))
    return choices(header, option, label)
  const [only = ''] = others
  if (others.length === 1 && TERM.test(first) && MEANING.test(only)) return { kind: 'glossary', label }
  if (others.length === 1 && KEY.test(first) && VALUE.test(only) && !(ITEM.test(first) && PROPERTY.test(only)))
    return { kind: 'card', label }
  if (others.length === 1 && isName(first) && isName(only) && !ITEM.test(first)) return { kind: 'sides', label }
  if (others.length === 1 && areSides(grid, isName)) return { kind: 'sides', label }
  if (counted) return { kind: 'records', label }
  return { kind: comparisonScore(first, others, labels, isName) > 0 ? 'comparison' : 'records', label }
}

/** Whether sentences about one thing stand beside those about another, each below its name: no first cell names its row. */
function areSides({ header, rows }: Grid, isName: (spelling: string) => boolean): boolean {
  return header.every(({ value: name }, column) => {
    const cells = rows.map((row) => row[column]?.value ?? '')
    if (
      countWords(name) > LONGEST_SIDE ||
      [CRITERION, KEY, PROPERTY, TIME, TERM, SITUATION].some((one) => one.test(name))
    )
      return false
    const told = name.toLowerCase().replace(/s$/, '')
    const isTold = isName(name) || (told !== '' && cells.some((cell) => cell.toLowerCase().includes(told)))
    return isTold && cells.length > 1 && mostly(cells, (cell) => countWords(cell) >= SHORTEST_SENTENCE)
  })
}

/** Words of the longest name of a side, and of the shortest cell that says something by itself. */
const LONGEST_SIDE = 4
const SHORTEST_SENTENCE = 5

/** Whether a column names what to choose, rather than what a thing is used for. */
function isChoice(
  { header, rows }: Grid,
  option: number,
  first: string,
  isName: (spelling: string) => boolean
): boolean {
  if (!VAGUE.test(header[option]?.value ?? '') || SITUATION.test(first)) return true
  return mostly(
    rows.map((row) => row[option]?.value ?? ''),
    isName
  )
}

/** Whether a column of a comparison is no subject but a remark on the others: `Winner`, `Savings`, `Notes`. */
export function isRemark(header: string): boolean {
  return /^(?:winner|savings?|differences?|changes?|notes?|comments?|why|reasons?|improvement|verdict|remarks?|explanation|impact|best for|recommendation)$/i.test(
    header
  )
}

/** Whether the first column only counts the rows. */
function isCount({ header, rows }: Grid): boolean {
  return (
    header.length > 2 &&
    /^(?:#|no\.?|nr\.?|number|id|index|rank|)$/i.test(header[0]?.value ?? '') &&
    rows.every((row) => /^#?\d+\.?$/.test(row[0]?.value ?? ''))
  )
}

function isTimeline(first: string, others: readonly string[], labels: readonly string[]): boolean {
  const dated = mostly(labels, (one) => DATE.test(one))
  if (TIME.test(first) && others.length < 4 && (dated || others.some((one) => HAPPENED.test(one)))) return true
  // Bare numbers of four digits need not be years.
  if (first !== '' && labels.every((one) => /^\d{4}$/.test(one))) return false
  return labels.length > 1 && others.length > 0 && others.length < 4 && labels.every((one) => DATE.test(one))
}

function choices(header: readonly string[], option: number, label: number): Shape {
  const reason = header.findIndex((one, column) => column > option && REASON.test(one))
  return reason > 0 ? { kind: 'choices', label, option, reason } : { kind: 'choices', label, option }
}

function comparisonScore(
  first: string,
  others: readonly string[],
  labels: readonly string[],
  isName: (spelling: string) => boolean
): number {
  const share = (list: readonly string[], test: (one: string) => boolean): number =>
    list.length === 0 ? 0 : list.filter(test).length / list.length
  const criterion = CRITERION.test(first) ? 2 : 0
  const item = ITEM.test(first) ? -2 : 0
  const names = 3 * share(others, isName) - 2 * share(labels, isName)
  const properties = -4 * share(others, (one) => PROPERTY.test(one)) + 2 * share(labels, (one) => PROPERTY.test(one))
  const long = share(others, (one) => countWords(one) > 4) > 0.5 ? -2 : 0
  return criterion + item + names + properties + long + (others.length > 1 || others.some(isName) ? 0 : -3)
}

function mostly(list: readonly string[], test: (one: string) => boolean): boolean {
  return list.length > 0 && list.filter(test).length * 2 > list.length
}
