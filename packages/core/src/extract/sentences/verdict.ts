import { tidy } from '../../document/tidy.ts'
import { SIGN } from '../cues.ts'
import { endsOpen } from '../says.ts'
import { capital, whole } from './base.ts'
import { isFiller } from './chatter.ts'
import { definedIn } from './definition.ts'
import type { Reading, Sentence } from './sentence.ts'

const OPENING =
  /^(?:(?:final\s+|our\s+)?verdict|(?:the\s+)?bottom line|(?:the\s+)?key (?:difference|takeaway|point)|(?:the\s+)?conclusion|in conclusion|to (?:sum up|summari[sz]e|conclude|wrap up)|in summary|in short|all in all|(?:ultimately|overall|at the end of the day)(?=[,:])|all things considered|long story short|the short version|(?:my|our) (?:advice|recommendation|take|verdict)|(?:the\s+)?rule of thumb|(?:the\s+)?takeaway)\b\s*(?:is\s+(?:that\s+)?|[:：,—–-])?\s*/i
const CONCLUSION =
  /^(?:conclusions?|final (?:thoughts|words|verdict)|(?:the )?verdict|(?:the )?bottom line|(?:key )?takeaways?|wrapping (?:it )?up|wrap[- ]?up|summary|in summary|in short|our verdict|closing thoughts|summing up|parting thoughts|(?:so,? )?which (?:one )?(?:should (?:you|i|we)|to (?:choose|pick|use|buy|get)).{0,40}|(?:so,? )?who wins|the winner|our (?:pick|take|recommendation)|recommendations?|final recommendation)$/i

/** Sentences that send the reader on, or only introduce what follows. */
const ASIDE =
  /^(?:plus|also|check out|from here|read|see|visit|follow|join|subscribe|happy|thanks|thank you|feel free|remember|next|for more|in this|we(?:['’]ve| have)?|you(?:['’]ve| have)?|if you|i|let|have|keep|use|choose|pick|prefer|stay|good luck|the following|there (?:is|are)|(?:be|make) sure|note that|this (?:post|article|guide|tutorial|chapter|page|video|series))\b|[:：]$/i

/** Words that judge: what is so is no verdict on it. */
const JUDGES =
  /\b(?:best|better|worse|worst|right|wrong|ideal|perfect|great|good|excellent|worth\w*|wins?|winner|beats?|choices?|options?|recommend\w*|prefer\w*|should|depends?|matters?|enough|too|more|less|most|least|(?!other|either|neither|whether|rather|never|over|under|after|number|user|server|layer|power)\p{L}{3,}er than|(?:fast|slow|cheap|easi|simpl|saf|strong|light|clos|small|larg|great|clean|quick)er|both|neither|instead|rather|trade-?offs?|benefits?|advantages?|drawbacks?|essential|crucial|key|important|powerful|efficient\w*|effective\w*|reliable|superior|valuable|useful|popular|solid|smart|wise|sense|pays?|expensive|cheap|easy|simple|hard|difficult|fine)\b/iu
/** What is done tells no verdict: orders, ends and means. */
const DOES =
  /^(?:by|with (?:these|this|that)|using|start|try|check|add|put|make|run|set|get|stop|move|treat|test|turn|take|build|buy|separate|watch|avoid|consider|look|begin|find|ask|learn|explore|experiment|plan|invest|focus|be|do|don['’]t|always|never|just|simply|instead|then|now|first|once|after|until|when)\b/i

/** A document's conclusion: sentences that say so, and those about something known under a heading that says so. */
export function verdict(sentence: Sentence): readonly Reading[] {
  const { words, heading, cues, subjects } = sentence
  const [only, another] = subjects
  const opening = OPENING.exec(words)
  if (opening === null && (cues & SIGN.named) === 0) return []
  if (opening === null && !(heading.concludes && isConclusion(sentence))) return []
  if (endsOpen(words)) return []
  const value = capital(tidy(words.slice(opening?.[0].length ?? 0)))
  return value.split(' ').length >= 3
    ? [
        {
          kind: 'verdict',
          ...whole(sentence),
          ...(only === undefined || another !== undefined || isCondition(only, sentence) ? {} : { subject: only }),
          value
        }
      ]
    : []
}

/** Whether a sentence names a thing only as one that something depends on: `The right kite depends on the wind.` */
function isCondition(thing: string, { words, subject, names }: Sentence): boolean {
  const { index, 0: condition } = (subject === thing ? null : DEPENDS.exec(words)) ?? { index: -1, 0: '' }
  const start = names.entities.mentions(words).find(({ id }) => id === thing)?.start ?? -1
  return start > index && start < index + condition.length
}

const DEPENDS = /\bdepend(?:s|ing)?\s(?:up)?on\s(?:(?!\s(?:but|so|while|though|although)\s)[^.;:—])+/i

/** Whether a heading says that conclusions stand below it: `Final thoughts`. */
export function concludes(heading: string): boolean {
  return CONCLUSION.test(heading.replace(/[\s!?:.]+$/, ''))
}

/** A whole sentence about something known that judges it and sends nobody on. */
function isConclusion({ words, named, names }: Sentence): boolean {
  if (!named || !/[.!]$/.test(words) || words.split(' ').length <= 4 || ASIDE.test(words)) return false
  return JUDGES.test(words) && !DOES.test(words) && !isFiller(words) && definedIn(words, names) === undefined
}
