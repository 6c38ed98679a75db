/** Things people say to a bot that are no questions, and what to say back. */
type Chat = 'greeting' | 'thanks' | 'goodbye' | 'help' | 'noise'

/** Words of the longest talk. */
const longest = 7

/**
 * What kind of talk a text is when it is no question, by its folded words.
 *
 * `hi there!` → `greeting`; `thanks, that helped` → `thanks`; `what is a volume` → nothing
 */
export function readChat(words: readonly string[]): Chat | undefined {
  if (words.length > longest) return undefined
  const text = words.join(' ').replace(filler, '').trim()
  return kinds.find(([, pattern]) => pattern.test(text))?.[0]
}

/** Words that come with talk of any kind. */
const filler =
  / \b(?:there|all|every(?:one|body)|bot|docfacts|guys|folks|friends?|again|so|very|much|a|lot|man|mate|that|it|help(?:ed|s|ful)|was|great|nice|good|for|the|help|to|see|ya|later|now|and)\b/g

const kinds: readonly (readonly [Chat, RegExp])[] = [
  [
    'greeting',
    /^(?:hi|hello|hey|yo|hiya|howdy|greetings|good (?:morning|afternoon|evening|day)|sup|what is up|how are you)$/
  ],
  [
    'thanks',
    /^(?:ok |okay |great |cool |perfect |awesome |nice |wow )*(?:thanks?(?: you)?|cheers|(?:much )?appreciated|well done|nice one)$/
  ],
  ['goodbye', /^(?:bye|goodbye|good night|see(?: you)?|cya|later)$/],
  [
    'help',
    /^(?:help|help me|what can (?:you do|i ask)|(?:who|what) are you|are you(?: (?:bot|human|real))?|how do you work|what do you know|commands|usage|ping|test(?:ing)?)$/
  ],
  [
    'noise',
    /^(?:|ok|okay|k|lol|hm+|ah|oh|wow|cool|nice|great|yes|no|sure|right|maybe|never ?mind|idk|same|true|really|interesting|good|bad|sorry|oops|what|huh)$/
  ]
]

/** The first words of the reply; what can be asked follows. */
export const replies: Readonly<Record<Chat, string>> = {
  greeting: 'Hello!',
  thanks: 'You are welcome!',
  goodbye: 'See you!',
  help: 'I answer questions from the documents, with citations.',
  noise: 'I answer questions.'
}
