import { foldName, lastWord } from '../link/fold.ts'
import { canName, isShell } from '../link/no-names.ts'
import { withoutNumber } from '../link/row-names.ts'
import { isSideWord } from '../link/sides.ts'

/** What is asked after: `What is a kite?`, `What are kites?` */
const WHAT =
  /^what(?:['’]s|\s(?:is|are))\s(?:an?\s|(the)\s)?((?!(?:best|difference|main|typical|most|ideal|right|average|minimum|maximum|recommended|common)\b)(?:[\p{L}\p{N}.`-]+\s){0,3}?[\p{L}\p{N}.`-]+?)(?:\s\([^)]{1,40}\))?(?:\sin\s[\p{L}\d.-]+(?:\s[\p{L}\d.-]+)?)?\s*[?？]?$/iu
/** Words of a question after more than what a thing is: `What are kites made of?` */
const MORE =
  /\s(?:made|used|known|called|good|best|worth|like|about|of|for|to|in|on|at|with|from|here|now|and|or|vs\.?|versus|it|them|done)\b/i
const MARKS = /^[^\p{L}\p{N}]+|[*_`]/gu

/** What a question asks after, and whether it stands behind `the`, as what there is but one of does. */
export interface Asked {
  readonly thing: string
  readonly isOne: boolean
}

/**
 * The thing of which a question, or a heading, asks what it is: `What is a sled kite?` → `sled kite`. Sides are no things: `What is the price?`
 */
export function askedThing(question: string): Asked | undefined {
  if (!OPENS.test(question)) return undefined
  const [, one, thing = ''] = WHAT.exec(withoutNumber(question.replace(MARKS, ''))) ?? []
  const folded = foldName(thing)
  const last = lastWord(folded)
  if (thing === '' || MORE.test(thing) || !canName(folded) || isShell(last) || isSideWord(last)) return undefined
  return { thing, isOne: one !== undefined }
}

const OPENS = /^.{0,12}?what/iu
