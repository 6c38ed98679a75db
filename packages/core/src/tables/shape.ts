import { wordCount } from '../link/phrases.ts'
import type { Grid } from './grid.ts'

/**
 * What a table says:
 *
 * - `comparison`: subjects in the header, aspects before the rows
 * - `records`: subjects before the rows, aspects in the header
 * - `glossary`: a term and its meaning a row
 * - `timeline`: a time and what happened a row
 * - `choices`: a situation, the best option and perhaps why a row; `option` and `reason` are columns
 */
export type Shape =
  | { readonly kind: 'comparison' | 'records' | 'glossary' | 'timeline' }
  | { readonly kind: 'choices'; readonly option: number; readonly reason?: number }

const CRITERION =
  /^(?:|#|features?|aspects?|criteri(?:on|a)|characteristics?|propert(?:y|ies)|categor(?:y|ies)|factors?|dimensions?|attributes?|metrics?|parameters?|points?|areas?|qualit(?:y|ies)|topics?|considerations?|comparison|basis(?: of comparison)?|requirements?|capabilit(?:y|ies)|questions?|differences?|what|concerns?|specs?|specifications?|measures?|traits?|key (?:feature|aspect|difference)s?)$/i
const PROPERTY =
  /^(?:descriptions?|meanings?|definitions?|explanations?|types?|kinds?|defaults?|values?|examples?|notes?|purposes?|uses?|use cases?|used for|when to use(?: it)?|best for|ideal for|good for|pros|cons|advantages|disadvantages|benefits|drawbacks|limitations|strengths|weaknesses|costs?|prices?|pricing|licen[cs]es?|status|versions?|commands?|syntax|required|optional|results?|outputs?|actions?|effects?|details?|comments?|why|reasons?|what it (?:does|is|means)|does|sizes?|speeds?|ports?|units?|ranges?|frequency|owners?|scopes?|formats?|levels?|severity|impact|risks?|fix|solutions?|causes?|symptoms?|release(?:d|s)?|dates?|years?|authors?|links?|urls?|platforms?|languages?|summary|count|number|amount|total|time|duration|role|function|equivalent|behavior|behaviour)$/i
const ITEM =
  /^(?:names?|tools?|options?|flags?|switch(?:es)?|commands?|fields?|methods?|functions?|services?|providers?|products?|platforms?|languages?|librar(?:y|ies)|frameworks?|models?|plans?|tiers?|types?|files?|variables?|keys?|resources?|components?|roles?|steps?|terms?|words?|concepts?|acronyms?|abbreviations?|columns?|errors?|codes?|status(?: codes?)?|protocols?|algorithms?|databases?|runtimes?|distributions?|distros?|versions?|releases?|operators?|symbols?|events?|layers?|phases?|stages?|levels?|strateg(?:y|ies)|approach(?:es)?|patterns?|techniques?|technolog(?:y|ies)|environments?|regions?|instances?|packages?|modules?|plugins?|extensions?|vendors?|compan(?:y|ies)|projects?|teams?|metrics? names?|settings?|directives?|signals?|ports?|policies|policy)$/i
const TERM = /^(?:terms?|words?|concepts?|acronyms?|abbreviations?|expressions?|vocabulary|jargon)$/i
const MEANING =
  /^(?:meanings?|definitions?|descriptions?|explanations?|what it (?:is|means)|in plain (?:english|words)|stands for)$/i
const TIME = /^(?:years?|dates?|when|periods?|decades?|eras?|times?|months?|centur(?:y|ies))$/i
const HAPPENED =
  /^(?:events?|developments?|milestones?|what happened|happened|releases?|achievements?|changes?|history|notes?|details?|descriptions?|significance|technology|innovations?|advancements?)$/i
const BEST =
  /^(?:(?:best|recommended|preferred|better|ideal|suggested|right|good)\s+(?:option|choice|fit|tool|pick|solution|approach|technology|for|suited)?\s*|recommendations?|choose|choice|pick|use|winner|verdict)$/i
const REASON = /^(?:why|reasons?|rationale|because|explanation|notes?|comments?|justification)\b/i
const DATE =
  /^(?:(?:early|mid|late|circa|c\.|~)[\s-]*)?(?:(?:[A-Z][a-z]+\s+)?(?:1[5-9]|20)\d\d|(?:1[5-9]|20)\d0s|\d{4}-\d\d(?:-\d\d)?|today|now|present)\b/i

/** Tell what a table says from its header, its first column, and the names that the document knows. */
export function shapeOf(grid: Grid, isName: (spelling: string) => boolean): Shape {
  const header = grid.header.map(({ value }) => value)
  const [first = '', ...others] = header
  const labels = grid.rows.map((row) => row[0]?.value ?? '')
  if (TIME.test(first) && (others.some((one) => HAPPENED.test(one)) || mostly(labels, (one) => DATE.test(one))))
    return { kind: 'timeline' }
  if (labels.length > 1 && others.length > 0 && labels.every((one) => DATE.test(one))) return { kind: 'timeline' }
  const option = header.findIndex((one, column) => column > 0 && BEST.test(one))
  if (option > 0 && !others.some(isName)) return choices(header, option)
  if (others.length === 1 && TERM.test(first) && MEANING.test(others[0] ?? '')) return { kind: 'glossary' }
  return { kind: comparisonScore(first, others, labels, isName) > 0 ? 'comparison' : 'records' }
}

function choices(header: readonly string[], option: number): Shape {
  const reason = header.findIndex((one, column) => column > option && REASON.test(one))
  return reason > 0 ? { kind: 'choices', option, reason } : { kind: 'choices', option }
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
  const long = share(others, (one) => wordCount(one) > 4) > 0.5 ? -2 : 0
  return criterion + item + names + properties + long + (others.length > 1 ? 0 : -1.5)
}

function mostly(list: readonly string[], test: (one: string) => boolean): boolean {
  return list.length > 0 && list.filter(test).length * 2 > list.length
}
