/** Things people say to a bot that are no questions, and what to say back. */
type Chat = 'greeting' | 'thanks' | 'goodbye' | 'help' | 'noise'

/**
 * What kind of talk a text is when it is no question, by its folded words.
 *
 * `hi there!` → `greeting`; `thanks, that helped` → `thanks`; `what is a volume` → nothing
 */
export function readChat(words: readonly string[]): Chat | undefined {
  if (words.length === 0) return 'noise'
  if (words.length > longest) return undefined
  const text = words.join(' ')
  return patterns.find(([, pattern]) => pattern.test(text))?.[0]
}

/** Words of the longest talk. */
const longest = 7

const filler =
  '(?: (?:there|all|everyone|everybody|bot|docfacts|guys|folks|friend|friends|again|so|very|much|a|lot|you|man|mate|you are|that|it|helped|helps|this|was|helpful|great|nice|good|for|the|help|to|see|ya|later|now|and))*'

const patterns: readonly (readonly [Chat, RegExp])[] = [
  [
    'greeting',
    new RegExp(
      `^(?:hi|hello|hey|yo|hiya|howdy|greetings|good (?:morning|afternoon|evening|day)|sup|what is up|how are you)${filler}$`
    )
  ],
  [
    'thanks',
    new RegExp(
      `^(?:(?:ok|okay|great|cool|perfect|awesome|nice|wow) )*(?:thanks|thank you|thank|cheers|much appreciated|appreciated|good bot|well done|nice one)${filler}$`
    )
  ],
  ['goodbye', new RegExp(`^(?:bye|goodbye|good night|see you|cya|later)${filler}$`)],
  [
    'help',
    /^(?:help|help me|what can you do|what can i ask|who are you|what are you|how do you work|what do you know|commands|usage|are you (?:a )?(?:bot|human|real)|test|testing|ping)$/
  ],
  [
    'noise',
    /^(?:ok|okay|k|lol|lmao|haha|hm+|ah|oh|wow|cool|nice|great|yes|no|yep|nope|sure|right|maybe|never mind|nevermind|idk|same|true|really|interesting|good|bad|sorry|oops|what|huh)$/
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
