import { whole } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

const NAMED =
  /^(?:(?:an?|the|another|one|its|their|perhaps the)\s+)?(?:[\p{L}-]+\s+){0,2}?(?:(advantages?|benefits?|upsides?|strengths?|perks?|beauty)|(?:drawbacks?|disadvantages?|downsides?|weakness(?:es)?|limitations?|shortcomings?))\s+(?:(?:of|with|to|for|in)\s+[^,;:.]{2,60}?\s+)?(?:is|are|lies)\b(?!\s*(?:minor|small|negligible|clear|obvious|many|few|similar)\b)/iu

/** `Weight is their main advantage.` */
const INVERSE =
  /\b(?:is|are|remains?)\s+(?:the|its|their|one|an?|another|also an?)\s+(?:(?:main|biggest|only|key|great(?:est)?|real|big|major|clear|chief|distinct|obvious|serious|further|other|added|significant)\s+)?(?:(advantage|benefit|upside|strength|perk|selling point)|(?:drawback|disadvantage|downside|weakness|shortcoming|weak point|sticking point|pain point))s?(?=[\s:,.;]|$)(?!\s+(?:over|to any))/i
/** `Kites have the advantage of weighing little.` */
const HAVING =
  /\b(?:ha(?:s|ve|d)|comes? with|bring)\s+(?:the|one|an?|another|its|their)\s+(?:(?:added|big|clear|major|great|distinct|obvious|serious|main|important|further|slight)\s+)?(?:(advantage|benefit|upside|perk)|(?:drawback|disadvantage|downside|weakness|shortcoming))\s+(?:of|that)\b/i
/** `On the plus side, kites weigh little.` */
const SIDE =
  /^(?:but |and )?on the (?:(plus side|upside|positive side|bright side)|(?:downside|minus side|negative side|flip side)),\s/i
/** `Kites suffer from rain.` */
const SUFFERS =
  /^(?:(?:an?|the)\s)?[\p{L}\p{N}\s.-]{1,40}?\s(?:(?:also|often|still|usually)\s)?(?:suffers? from|struggles? (?:with|to)|falls? short|lacks?)\b/iu

/**
 * Sentences that call what they say an advantage or a drawback.
 *
 * `A major drawback of kites is the string.` → drawback of kites; `The upside is that they weigh little.` → advantage
 */
export function* namedMerits(sentence: Sentence): Iterable<Reading> {
  const { words, subject, names } = sentence
  if (subject === undefined) return
  const found = NAMED.exec(words) ?? HAVING.exec(words) ?? SIDE.exec(words)
  const inverse = found === null ? INVERSE.exec(words) : null
  if (inverse !== null) {
    const rest = words.slice(inverse.index + inverse[0].length)
    const of = /^\s(?:of|with|for)\s(?:(?:an?|the)\s)?/i.exec(rest)?.[0].length
    const about = of === undefined ? undefined : names.entities.mentions(rest).find(({ start }) => start === of)?.id
    yield {
      kind: inverse[1] === undefined ? 'drawback' : 'advantage',
      ...whole(sentence),
      ...(about === undefined ? {} : { subject: about })
    }
  } else if (found !== null) yield { kind: found[1] === undefined ? 'drawback' : 'advantage', ...whole(sentence) }
  else if (SUFFERS.test(words) && (names.entities.mentions(words)[0]?.start ?? 9) < 5)
    yield { kind: 'drawback', ...whole(sentence) }
}
