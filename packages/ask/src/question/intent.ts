import type { Intent } from '../answer.ts'
import { asksOfDocument } from './document-question.ts'

/** A way to ask: which words give it away, and which words it uses up. */
interface IntentRule {
  readonly intent: Intent
  readonly pattern: RegExp
}

/**
 * What a question wants, by its words; the first rule that fits.
 *
 * `vm vs docker boot time` → `compare`, `how do I install it` → `procedure`, `pros of docker` → `pros`
 */
export function readIntent(text: string): Intent {
  if (asksOfDocument(text)) return 'metadata'
  return rules.find(({ pattern }) => pattern.test(text))?.intent ?? 'fact'
}

const rules: readonly IntentRule[] = [
  {
    intent: 'summary',
    pattern:
      /^(?:(?:so|and|ok|please|give|me|what|is|are|was|the|a|an|your|can|could|you|short|quick|final|overall|key|main|whats)\b ?)*(?:tldr|tl dr|summar(?:y|ies|i[sz]e)|verdicts?|conclusions?|bottom line|takeaways?|gist|main points?|in short|in a nutshell)\b/
  },
  {
    intent: 'metadata',
    pattern:
      /\b(?:who (?:wrote|authored|published|is the author)|author of|written by|(?:when|what date|how recently) (?:was|were|is) .*\b(?:article|guide|post|page|document|documentation|doc|tutorial)\b.*\b(?:published|updated|written|modified|changed|posted)|when was .*\b(?:last updated|published|last modified|posted)\b|(?:published|updated|written) (?:on|when)|publi(?:shed|shing|cation) date|date of publication|what difficulty|difficulty (?:level )?of|last updated?|reading time|how long (?:does it take|is it|would it take) to read|how long is the (?:article|guide|post|page|read)|how many (?:words|minutes)\b.*\b(?:article|guide|post|page|document|read)|difficulty (?:level )?of|what (?:tags|categories)|tagged|how (?:difficult|hard) is the (?:article|guide|post|page))\b/
  },
  {
    intent: 'source',
    pattern:
      /\b(?:sources?|references?|where (?:can|do|could|should) (?:i|we|you) (?:read|learn|find (?:out )?more)|further reading|read more|links? (?:for|to|about|on)|which (?:documents?|articles?|guides?|posts?|pages?|docs?)\b.*\b(?:about|mention|cover|talk|discuss|say|explain)|learn more)\b/
  },
  {
    intent: 'count',
    pattern:
      /\bhow many (?:steps|stages|ways|types|kinds|layers|benefits|advantages|disadvantages|drawbacks|reasons|options|parts|components|commands)\b/
  },
  {
    intent: 'analogy',
    pattern:
      /\b(?:analog(?:y|ies)|metaphor|explain like|eli5|think of|simple terms|layman|picture it|compared? to in real life|like i'?m)\b/
  },
  {
    intent: 'quantity',
    pattern: /^(?:and |so |but )*how (?:many|much|long|fast|big|large)\b(?!.*\b(?:steps|stages|layers)\b)/
  },
  {
    intent: 'list',
    pattern:
      /^(?:what|which|list|name)(?: are)?(?: the)? (?:main |key |important )?(?:factors|criteria|considerations|questions)\b/
  },
  {
    intent: 'compare',
    pattern:
      /\b(?:vs|versus|differ(?:s|ence|ences)?|different(?:ly)? (?:from|to|than)|how (?:is|are) .* different|compar(?:e|es|ed|ing|ison)|distinguish|in contrast|similar(?:ity|ities)?|in common|tell .* apart|(?:documents?|sources?|articles?) (?:dis)?agree)\b/
  },
  {
    intent: 'history',
    pattern:
      /\b(?:history (?:of|behind)|timeline|evolution|chronolog(?:y|ical)|evolved?|over the (?:years|decades)|milestones|how did .* (?:begin|start|evolve|come about))\b|^(?!is|are|do|does|did|can|which|will|should|what (?:does|do))(?:\w+ ){0,3}history$/
  },
  {
    intent: 'stack',
    pattern:
      /\b(?:layers?|stack|architecture|sits? (?:between|on top|under|below|above)|(?:between|underneath|beneath|on top of) .*\b(?:and|the)\b.*\b(?:hardware|layer|os))\b/
  },
  {
    intent: 'command',
    pattern:
      /\b(?:commands?|snippet|one-?liner|syntax)\b|\bcode (?:for|to|snippet|example)\b|\bwhich (?:flag|option|switch|port)\b/
  },
  {
    intent: 'procedure',
    pattern:
      /\b(?:how (?:do|can|should|would|could|did|might) (?:i|you|we|one|someone|people)\b|how to|steps?|set ?up|step by step|walk (?:me )?through|instructions?|procedure|process (?:for|of)|tutorial)\b/
  },
  {
    intent: 'yesno',
    pattern:
      /^(?:so |and |but |ok |hey |hi |please )*(?:is|are|was|were|am|do|does|did|can|could|will|would|has|have|had|may|might|must|isn|aren|don|doesn|cannot)\b(?!.*\b(?:or|better|which|when to|tell me|show me|give me|list|explain|examples? of)\b)/
  },
  {
    intent: 'example',
    pattern:
      /\bexamples? (?:of|for)\b|\b(?:an?|some|any|more|known|few) (?:\w+ )?examples?\b|^examples?\b|for instance|instances of|such as|^name (?:some|any|a few|all)\b|^(?:what|which) (?:\w+ ){1,3}(?:are there|exist|are available)\b/
  },
  {
    intent: 'uses',
    pattern:
      /\b(?:use ?cases?|used for|good for|useful for|best for|suited (?:for|to)|suitable for|ideal for|uses of|applications of|fits? (?:for|best))\b/
  },
  {
    intent: 'cons',
    pattern:
      /\b(?:cons|disadvantages?|drawbacks?|downsides?|weakness(?:es)?|limitations?|problems?|challenges?|shortcomings?|risks?|negatives?|minuses)\b/
  },
  { intent: 'pros', pattern: /\b(?:pros|advantages?|benefits?|upsides?|strengths?|perks|positives?|pluses)\b/ },
  {
    intent: 'recommend',
    pattern:
      /\b(?:when (?:should|would|do|to|is it (?:better|best|worth)|might|shall|does|are|is)\b.*\b(?:use|choose|pick|prefer|go with|switch|better|consider|make sense|makes sense|appropriate|suitable|right)|when to use|should (?:i|we|you|one) (?:use|choose|pick|run|go|switch|prefer|host|deploy|put|take|get|buy|have|adopt|start with)|(?:right|safe|safer|safest|wise|smart|sensible|better|best) (?:choice|option|bet|pick)|recommend(?:ed|ation)?|advise|best practices?|which one should|(?:what|which)(?: \w+){0,3} should (?:i|we|you|one|he|she|they|an? (?:\w+ )?\w+)\b|(?:what|which)(?: \w+){0,2} (?:do|would) (?:i|we|you) (?:pick|choose|use|take|get|buy|recommend|suggest)|^(?:the )?best (?:\w+ ){1,3}(?:for|to|if|when)\b|(?:what|which)(?:s| is| are)?(?: the)? best (?:\w+ ){0,3}(?:for|to|if|when)\b|^(?:i|we) (?:need|want|have|am|are|live|tow|drive|run|work|plan|intend|would like)\b.*\b(?:which|what)\b)\b/
  },
  {
    intent: 'which',
    pattern:
      /\b(?:which(?: one)? (?:is|are|has|have|does|should|would|do|uses?|takes?|needs?|gives?|offers?|provides?|runs?|starts?|boots?|consumes?|would)\b|which .* (?:better|best|more|most|less|least|\w+er|\w+est)\b|\w+ or (?:a |an |the )?\w+(?: \w+)?\W*$|better|whichever)|\bbest (?:option|choice|fit|solution|way|pick)\b/
  },
  {
    intent: 'when',
    pattern:
      /^(?:(?!what|how|why|which|who|where)\w+ ){0,2}when\b|\bwhat (?:\w+ ){1,3}in (?:the )?(?:early |late |mid )?\d{3,4}s?\b|\b(?:what happen\w* in|(?:release|launch|start|founding|publication) date|date of|what (?:year|date|decade|century|day|month)|which (?:year|decade|century)|in what (?:year|decade|century)|since when|and when|how long ago)\b/
  },
  {
    intent: 'why',
    pattern:
      /\b(?:why|how come|what(?:'s| is| are| was)? the reasons?|for what reason|what makes|what causes?|reason (?:for|behind))\b/
  },
  {
    intent: 'quantity',
    pattern:
      /\b(?:how (?:much|many|long|fast|quick(?:ly)?|slow(?:ly)?|big|large|small|heavy|light|often|far|high|low|tall|old|deep|wide|expensive|cheap|soon)|what (?:size|percent(?:age)?|number|amount|proportion|speed|share|fraction)|number of|size of|price|costs?|at what)\b/
  },
  {
    intent: 'list',
    pattern:
      /\b(?:list|name (?:all|some|the|a few|two|three|four|five)|enumerate|what (?:are|were) (?:the|all|some)|what (?:kinds?|types?|sorts?|features?|factors?|tools?|things?|options?|parts?|components?|requirements?|new)|which (?:kinds?|types?|features?|factors?|tools?|things?|options?))\b/
  },
  {
    intent: 'define',
    pattern:
      /^(?:so |and |hey |hi |please )*(?:what|who)(?: exactly| actually)? (?:is|are|was|were)\b|\b(?:what (?:does|do|did) (?:an? |the )?[\w.+#-]+(?: [\w.+#-]+){0,3} do$|define|definition|meaning of|what does .* (?:mean|stand for)|what (?:do you|do they|is) mean|explain|describe|tell me about)\b/
  },
  {
    intent: 'yesno',
    pattern:
      /^(?:so |and |but |ok |hey |hi |please )*(?:is|are|was|were|am|do|does|did|can|could|will|would|should|has|have|had|may|might|must|isn|aren|don|doesn|cannot)\b/
  }
]
