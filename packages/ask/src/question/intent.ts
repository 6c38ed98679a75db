import type { Intent } from '../answer.ts'
import { asksOfDocument } from './document-question.ts'

/**
 * What a question wants, by its words; the first rule that fits.
 *
 * `vm vs docker boot time` → `compare`, `how do I install it` → `procedure`, `pros of docker` → `pros`
 */
export function readIntent(text: string): Intent {
  if (asksOfDocument(text)) return 'metadata'
  const asked = text.replace(/^(?:(?:so|and|but|ok|hey|hi|please) )+/, '')
  return rules.find(([, pattern]) => pattern.test(asked))?.[0] ?? 'fact'
}

/** How questions begin that want a yes or a no. */
const verb =
  /^(?:is|are|was|were|am|do|does|did|can|could|will|would|should|has|have|had|may|might|must|isn|aren|don|doesn|cannot)\b/

/** Words that ask for what speaks against a thing. */
export const against: RegExp =
  /\b(?:cons\b|disadvantage|drawback|downside|weakness|limitation|problems?\b|challenge|shortcoming|side effects?\b|risks?\b|negatives?\b|minuses)/

const inFavour = /\b(?:pros\b|advantage|benefit|upside|strengths?\b|perks|positives?\b|pluses)/

/** Whether a question asks for what speaks for a thing and what speaks against it. */
export function asksBothSides(text: string): boolean {
  return against.test(text) && inFavour.test(text)
}

const rules: readonly (readonly [Intent, RegExp])[] = [
  [
    'summary',
    /^(?:(?:give|me|what|is|are|the|a|an|your|can|you|short|quick|final|overall|key|main) )*(?:tldr|tl dr|summar|verdict|conclusion|bottom line|takeaway|gist|in short|in a nutshell)/
  ],
  [
    'source',
    /\b(?:sources|source (?:of|for)|references?|further reading|(?:read|learn|find (?:out )?) ?more|links? (?:for|to|about|on)|which (?:document|article|guide|post|page|doc)s?\b)/
  ],
  ['count', /\bhow many (?:steps|stages|layers)\b/],
  ['analogy', /\b(?:analog|metaphor|explain like|eli5|think of|simple terms|layman|like i'?m\b)/],
  ['quantity', /^how (?:many|much|long|fast|big|large|often|far|soon)\b/],
  [
    'compare',
    /\b(?:vs|versus|differ(?!ent (?!from|to|than))|how (?:is|are) .* different|compar[ei]|distinguish|in contrast|similar|in common|tell .* apart|(?:documents?|sources?|articles?) (?:dis)?agree)/
  ],
  [
    'history',
    /\b(?:history (?:of|behind)|timeline|evolution|evolved?\b|chronolog|milestones|over the (?:year|decade)s|how did .* (?:begin|start|evolve|come about))|^(?!is|are|do|does|did|can|which|will|should|what do)(?:\w+ ){0,3}history$/
  ],
  ['stack', /\b(?:layers|(?:which|what) layer|stack|architecture|sits (?:between|on top|under|below|above))\b/],
  ['command', /\b(?:commands?|snippet|one-?liner|syntax|code (?:for|to|example)|which (?:flag|option|switch|port))\b/],
  [
    'procedure',
    /\b(?:how (?:do|can|should|would|could|did|might) (?:i|you|we|one|someone|people)\b(?! (?:know|tell|recogni[sz]e)\b)|how to\b|steps?\b|set ?up\b|walk me through|instructions?|procedure|process (?:for|of)|tutorial)/
  ],
  [
    'yesno',
    new RegExp(`^(?!should)${verb.source.slice(1)}(?!.*\\b(?:or|better|which|when to|list|explain|examples? of)\\b)`)
  ],
  [
    'example',
    /\bexamples? (?:of|for)\b|\b(?:an?|some|any|more|known|few) (?:\w+ )?examples?\b|^examples?\b|for instance|instances of|such as|^name (?:some|any|a few|all)\b|^(?:what|which) (?:\w+ ){1,3}(?:are there|exist|are available)\b/
  ],
  [
    'uses',
    /^who (?:is|are) (?!.*\b(?:responsible|known|famous|best|better)\b).+ for$|\b(?:use ?cases?|(?:used|good|useful|best|ideal|suited|suitable) (?:for|to)|(?:uses|applications) of|fits? (?:for|best))\b/
  ],
  ['cons', against],
  ['pros', inFavour],
  ['cons', /\bwhen\b.*\b(?:not|never|avoid)\b|^why (?:is|are) .*\b(?:bad|wrong|dangerous)$/],
  [
    'recommend',
    /\b(?:when (?:should|would|do|to|is it|might|does|are|is)\b.*\b(?:use|choose|pick|prefer|go with|switch|better|best|worth|consider|makes? sense|appropriate|suitable|right)|should (?:i|we|you|one)\b|(?:right|safe(?:r|st)?|wise|smart|sensible|better|best) (?:choice|option|bet|pick)|recommend|advise|best practices?|(?:what|which)(?: \w+){0,3} should|(?:what|which)(?: \w+){0,2} (?:do|would) (?:i|we|you) (?:pick|choose|use|take|buy|suggest)|best (?:\w+ ){1,3}(?:for|to|if|when)|^(?:i|we) \w+ .*\b(?:which|what))\b/
  ],
  [
    'which',
    /\bwhich (?:one )?(?:is|are|has|have|do|does|would|should)\b|\bwhich .*(?:better|best|more|most|less|least|\w+er|\w+est)\b|\b\w+ or (?:an? |the )?\w+(?: \w+)?$|\bbetter\b|^what (?:is|are) the (?:\w{3,}est|most|least) |\bbest (?:option|choice|fit|solution|way|pick)\b|^which \w+s\b/
  ],
  [
    'when',
    /^(?:(?!what|how|why|which|who|where)\w+ ){0,2}when\b|\b(?:what happen\w* in (?:the )?\d+s?|\w+ date\b|date of|(?:what|which) (?:year|date|decade|century|day|month)|since when|and when|how long ago)\b/
  ],
  [
    'why',
    /\b(?:why|how come|what(?: is| are| was)? the reasons?|for what reason|what makes|what causes?|reason (?:for|behind))\b/
  ],
  [
    'quantity',
    /\b(?:how (?:much|many|long|fast|quick|slow|big|large|small|heavy|light|often|far|high|low|tall|old|deep|wide|thick|thin|cold|hot|warm|expensive|cheap|soon)|what (?:size|percent|number|amount|proportion|speed|share|fraction)|number of|size of|prices?\b|costs?\b|at what\b)/
  ],
  [
    'list',
    /\b(?:list|name (?:all|some|the|a few|two|three|four|five)|enumerate|what (?:are|were) (?:the|all|some)|(?:what|which) (?:kind|type|sort|feature|factor|tool|thing|option|part|component|requirement|new\b))/
  ],
  [
    'define',
    /^(?:what|who)(?: exactly| actually)? (?:is|are|was|were)\b|\b(?:what (?:does|do|did) [\w.+# -]+ do$|define|definition|meaning\b|what .*(?:mean|stand for)\b|explain|describe\b|tell me about)/
  ],
  ['yesno', verb]
]
