import { tidy } from '../../document/tidy.ts'
import { SIGN } from '../cues.ts'
import { endsOpen } from '../says.ts'
import { capital, whole } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

const OPENING =
  /^(?:(?:final\s+|our\s+)?verdict|(?:the\s+)?bottom line|(?:the\s+)?key (?:difference|takeaway|point)|(?:the\s+)?conclusion|in conclusion|to (?:sum up|summari[sz]e|conclude|wrap up)|in summary|in short|all in all|(?:ultimately|overall|at the end of the day)(?=[,:])|all things considered|long story short|the short version|(?:my|our) (?:advice|recommendation|take|verdict)|(?:the\s+)?rule of thumb|(?:the\s+)?takeaway)\b\s*(?:is\s+(?:that\s+)?|[:：,—–-])?\s*/i
const CONCLUSION =
  /^(?:conclusions?|final (?:thoughts|words|verdict)|(?:the )?verdict|(?:the )?bottom line|(?:key )?takeaways?|wrapping (?:it )?up|wrap[- ]?up|summary|in summary|in short|our verdict|closing thoughts|summing up|parting thoughts|(?:so,? )?which (?:one )?(?:should (?:you|i|we)|to (?:choose|pick|use|buy|get)).{0,40}|(?:so,? )?who wins|the winner|our (?:pick|take|recommendation)|recommendations?|final recommendation)$/i

/** Sentences that send the reader on, or only introduce what follows. */
const ASIDE =
  /^(?:check out|from here|read|see|visit|follow|join|subscribe|happy|thanks|thank you|feel free|remember|next|for more|in this|we(?:['’]ve| have)?|you(?:['’]ve| have)?|if you|i|let|have|keep|use|choose|pick|prefer|stay|good luck|the following|there (?:is|are)|(?:be|make) sure|note that|this (?:post|article|guide|tutorial|chapter|page|video|series))\b|[:：]$/i

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
          ...(only === undefined || another !== undefined ? {} : { subject: only }),
          value
        }
      ]
    : []
}

/** Whether a heading says that conclusions stand below it: `Final thoughts`. */
export function concludes(heading: string): boolean {
  return CONCLUSION.test(heading.replace(/[\s!?:.]+$/, ''))
}

/** A whole sentence about something known that sends nobody on. */
function isConclusion({ words, named }: Sentence): boolean {
  return named && /[.!]$/.test(words) && words.split(' ').length > 4 && !ASIDE.test(words)
}
