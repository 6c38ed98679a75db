import { DURATION, FIGURE, PRICE } from './amounts.ts'

/** What stands before a verb without changing it. */
export const ADVERB: string = String.raw`(?:(?:\p{L}+ly|often|also|still|now|then|only|just|about|even|never|can|could|may|might|will|would|should|must|tends?\s+to|(?:is|are|may\s+be|can\s+be)\s+(?:expected|likely|known|said|able)\s+to|(?:is|are)\s+(?:usually|typically|often|generally|normally)?)\s+)`
const MORE = String.raw`(?:(?:\p{L}+ly\s+)?(?:more|less|little|next\s+to\s+nothing|nothing|a\s+lot|a\s+fortune|far|much|half|twice|double|a\s+(?:fraction|third|quarter|twentieth|tenth))\b)`

/** What a verb says of its subject, and what must follow it; the labels are what tables call it, the usual one first. */
export interface VerbAspect {
  readonly verb: RegExp
  readonly labels: readonly string[]
  readonly demands?: RegExp
}

const verb = (verbs: string): RegExp => new RegExp(String.raw`^${ADVERB}{0,3}(?:${verbs})(?=[\s,.;]|$)`, 'iu')

/** Verbs that tell an aspect. */
export const VERBS: readonly VerbAspect[] = [
  {
    verb: verb('costs?|cost'),
    labels: ['Cost', 'Costs', 'Price', 'Prices', 'Pricing'],
    demands: new RegExp(
      String.raw`^\s+${MORE}|${PRICE.source}|^\s+(?:(?:about|around|roughly|between|from|up\s+to|at\s+least|some)\s+)*${FIGURE}`,
      'iu'
    )
  },
  {
    verb: verb(
      '(?:is|are|be|being)\\s+(?:priced|sold|bought|had|found|fitted|installed|rented|available)|priced|sells?|retails?|starts?|goes|go|runs?|comes?\\s+in|ranges?|is|are|was|were'
    ),
    labels: ['Cost', 'Costs', 'Price', 'Prices', 'Pricing'],
    demands: new RegExp(
      String.raw`^\s+(?:(?:at|for|from|to|between|around|about|roughly|under|over|up|as|little|low|typically|only|just|some)\s+){0,4}(?:${PRICE.source})`,
      'iu'
    )
  },
  { verb: verb('weighs?|weighed'), labels: ['Weight', 'Mass'] },
  {
    verb: verb(
      'lasts?|lasted|endures?|lives?|(?:is|are|be)\\s+(?:\\p{L}+ly\\s+)?(?:replaced|good)\\s+(?:after|every|for)'
    ),
    labels: ['Lifespan', 'Life span', 'Lifetime', 'Service life', 'Life expectancy', 'Durability'],
    demands: new RegExp(
      String.raw`^\s+(?:(?:for|about|around|some|up\s+to|at\s+least|only|just|between|from|roughly|nearly|a\s+good|anywhere|well\s+over|over)\s+)*${DURATION.source}|^\s+(?:much\s+|far\s+)?(?:longer|less|as\s+long)|^\s+(?:(?:about|around|some|up\s+to)\s+)?${FIGURE}(?:\s+to\s+${FIGURE})?$`,
      'iu'
    )
  },
  {
    verb: verb(
      'handles?|sustains?|process(?:es)?|serves?|delivers?|tops?\\s+out|reach(?:es)?|achieves?|manages?|peaks?'
    ),
    labels: ['Throughput'],
    demands: new RegExp(
      String.raw`${FIGURE}\s+(?:\p{L}+\s+){0,2}\p{L}+\s+(?:per|a|each)\s+second|${FIGURE}\s+(?:\p{L}+\s+)?\p{L}+\/s\b`,
      'iu'
    )
  },
  {
    verb: verb(
      'flies|fly|runs?|drives?|travels?|goes|go|reach(?:es)?|moves?|cruises?|sails?|rolls?|is|are|tops?\\s+out'
    ),
    labels: ['Speed', 'Top speed', 'Maximum speed'],
    demands:
      /^(?:\s+(?:at|to|up|about|around|roughly|between|as|fast|over|under|speeds?|of|from|out|some)){0,5}\s+\d[\d.,]*(?:\s?(?:[–—-]|to)\s?\d[\d.,]*)?\s?(?:km\/h|kph|mph|knots|m\/s)\b/iu
  },
  {
    verb: verb('produces?|hums?|makes?|emits?|is|are|runs?|operates?|reach(?:es)?'),
    labels: ['Noise', 'Noise level', 'Loudness', 'Volume'],
    demands: /^[^,;]{0,60}?\d\s?dB\b/iu
  },
  {
    verb: verb('holds?|carry|carries|seats?|sleeps?'),
    labels: ['Capacity'],
    demands: new RegExp(
      String.raw`^\s+(?:(?:up|to|about|around|roughly|at|least|most|between|some|only|over)\s+){0,3}(?!${DURATION.source})${FIGURE}(?!\s?[%°]|\s+(?:to|of)\b[^,;]*\b(?:hours?|minutes?|days?)\b)(?=\s*$|\s*\S{0,8}\s*(?:[\p{L}-]+\s)?(?:people|persons|passengers|guests|adults|kg|kilos?|tonnes?|tons?|pounds|lbs?|litres?|liters?|l|gallons?|bottles|items|cars|seats|books)\b)`,
      'iu'
    )
  },
  {
    verb: verb('listens?'),
    labels: ['Port', 'Default port'],
    demands: /^\s+(?:only\s+)?(?:on|at)\s+(?:\p{L}+\s+){0,2}port\s+\d/iu
  },
  {
    verb: verb('(?:is|are|be)\\s+(?:\\p{L}+ly\\s+)?(?:kept|retained|stored|remembered)|keeps?|retains?'),
    labels: ['Retention', 'Retention period', 'Data retention'],
    demands: new RegExp(
      String.raw`^(?:\s+\p{L}+){0,4}\s+for\s+(?:(?:about|around|up|to|at|least|only|another)\s+){0,3}${DURATION.source}`,
      'iu'
    )
  },
  {
    verb: verb('charges?'),
    labels: ['Fee', 'Fees', 'Cost', 'Costs', 'Price'],
    demands: new RegExp(String.raw`^\s+(?:(?:about|around|between|from|up|to|only|just|you)\s+){0,4}${FIGURE}`, 'iu')
  },
  {
    verb: verb('uses?|draws?|consumes?|burns?|needs?'),
    labels: ['Consumption', 'Power consumption', 'Energy consumption', 'Energy use', 'Power'],
    demands:
      /^\s+(?:(?:about|around|roughly|between|from|up|to|only|just|at|least|some)\s+){0,4}\d[\d.,]*(?:\s?(?:[–—-]|to)\s?\d[\d.,]*)?\s?(?:W|kW|kWh|watts?|mA|litres?|liters?|l\/100\s?km|mpg)\b/u
  }
]

/** What a text opens with that opens with any of these verbs, or with what stands before one. */
export const VERBAL: RegExp = new RegExp(
  `^${ADVERB}|${VERBS.map(({ verb }) => verb.source.replace(`${ADVERB}{0,3}`, '')).join('|')}`,
  'iu'
)

/** `is 2 m long`, `is five years old` */
export const MEASURE: RegExp = new RegExp(
  String.raw`^${ADVERB}{0,2}(?:is|are|was|were|stands?|grows?|measures?)\s+(?:(?:about|around|roughly|up\s+to|at\s+least|between|some|only|just)\s+)*${FIGURE}[^,;.]{0,24}?\s(long|tall|high|wide|deep|thick|old|heavy|away)\b`,
  'iu'
)
/** What a measure is called. */
export const MEASURES: Readonly<Record<string, readonly string[]>> = {
  long: ['Length'],
  tall: ['Height'],
  high: ['Height'],
  wide: ['Width'],
  deep: ['Depth'],
  thick: ['Thickness'],
  old: ['Age'],
  heavy: ['Weight'],
  away: ['Distance']
}

export const TAKES: RegExp = new RegExp(
  String.raw`^${ADVERB}{0,3}(?:takes?|took|needs?|requires?)\s+(?:(?:about|around|roughly|at least|up to|between|from|only|just|over|under|some|less than|more than|anywhere)\s+)*`,
  'iu'
)
/** What a time is taken for: `to assemble`. */
export const PURPOSE: RegExp =
  /\bto\s+(?:\p{L}+ly\s+)?(?:(?:set|heat|start|boot|warm|cool|break)\s+(?:up|down|in)|\p{L}+)(?=[\s,.;]|$)/iu
/** `puts 75 kg of tension on the neck`, `needs 15 mph of wind` */
export const YIELDS: RegExp = new RegExp(
  String.raw`^${ADVERB}{0,3}(?:puts?|exerts?|gives?|produces?|delivers?|offers?|provides?|generates?|uses?|consumes?|burns?|draws?|needs?|requires?|takes?|has|have|holds?|carry|carries|contains?|makes?|yields?)\s+`,
  'iu'
)
/** What is needed: `15 to 25 mph of wind`. */
export const OF_WHAT: RegExp = new RegExp(
  String.raw`^(?:(?:about|around|roughly|at|least|up|to|between|from|some|only|just|over)\s+)*${FIGURE}(?:\s+(?:to|and|or)\s+${FIGURE})?\s?(?:\p{L}[\p{L}/°²³]{0,12}\s+)?of\s+((?:\p{L}[\p{L}-]*)(?:\s(?!(?:on|in|at|for|per|to|from|with|and|or|by|when|if|while|instead|rather|plus|only|so|but|because|before|after|until|over|under|within|compared|today|now|also|than|as|is|are|each|every|a|an|the)\b)\p{L}[\p{L}-]*)?)(?=[\s,.;]|$)`,
  'iu'
)
/** `contains 0.7 % nitrogen` */
export const SHARE: RegExp = new RegExp(
  String.raw`^(?:(?:about|around|roughly|at|least|up|to|between|only|just|over)\s+)*${FIGURE}\s?(?:%|percent|per cent|mg|g|kcal)\s+(?:of\s+)?((?:\p{L}[\p{L}-]*))(?=[\s,.;]|$)`,
  'iu'
)
/** `has a wingspan of 2 m` */
export const HAS: RegExp = new RegExp(
  String.raw`^${ADVERB}{0,3}(?:has|have|had|offers?|with|comes?\s+with|reach(?:es)?|achieves?)\s+(?:an?|the)\s+((?:\p{L}[\p{L}-]*\s+){1,3})of\s+(?:(?:about|around|roughly|up|to|at|least|most|between|over|under|only|just|some|nearly|almost)\s+)*${FIGURE}`,
  'iu'
)
/** `is about 2 kg` */
export const IS_FIGURE: RegExp = new RegExp(
  String.raw`^\s*${ADVERB}{0,2}(?:is|are|was|were|ranges?|lies|varies|may\s+be|can\s+be|starts?|reach(?:es)?)\s+(?:(?:about|around|roughly|up|to|at|least|most|between|from|over|under|only|just|some|nearly|almost|usually|typically|often|generally|commonly|well|an?|estimated|average|of)\s+)*(?:${FIGURE}|\p{L}+\s+${FIGURE}\s)`,
  'iu'
)

/** Adjectives that tell an aspect, where something is held against them or an amount stands behind. */
export const ADJECTIVE: RegExp =
  /^(?:\p{L}+ly\s+|also\s+|often\s+)?(?:is|are|was|were|gets?|feels?)\s+(?:(?:much|far|a\s+lot|a\s+bit|slightly|somewhat|about|roughly|on\s+average|\d[\d.]*\s?(?:%|percent)|twice|two|three|four|ten|times|as|more|less|very|quite|rather|relatively|even|usually|generally|typically|considerably|significantly|noticeably)\s+)*(cheap|cheaper|expensive|dear|dearer|costly|affordable|fast|faster|slow|slower|quick|quicker|quiet|quieter|loud|louder|noisy|noisier|heavy|heavier|light|lighter|strong|stronger|weak|weaker|safe|safer|durable|large|larger|small|smaller|big|bigger|tall|taller|short|shorter|long|longer|wide|wider|thick|thicker|thin|thinner|efficient|reliable|secure|flexible|complex|accurate|portable|scalable|powerful|stable|mature|expandable|comfortable)(?=\s+(?:than|as)\b|\s+at\s+(?:about\s+|around\s+|just\s+|only\s+)?[$€£]?\d)/iu
/** What adjectives are about. */
export const QUALITIES: Readonly<Record<string, readonly string[]>> = {
  cheap: ['Cost', 'Costs', 'Price', 'Prices'],
  fast: ['Speed', 'Performance'],
  quiet: ['Noise', 'Noise level'],
  heavy: ['Weight'],
  strong: ['Strength'],
  safe: ['Safety'],
  durable: ['Durability', 'Lifespan'],
  large: ['Size'],
  tall: ['Height'],
  long: ['Length'],
  wide: ['Width'],
  thick: ['Thickness'],
  efficient: ['Efficiency'],
  reliable: ['Reliability'],
  secure: ['Security'],
  flexible: ['Flexibility'],
  complex: ['Complexity'],
  accurate: ['Accuracy'],
  portable: ['Portability'],
  scalable: ['Scalability'],
  powerful: ['Power', 'Performance'],
  stable: ['Stability'],
  mature: ['Maturity'],
  comfortable: ['Comfort']
}
/** Adjectives of the other end of a scale, and in other degrees. */
export const SAME: Readonly<Record<string, string>> = {
  cheaper: 'cheap',
  expensive: 'cheap',
  dear: 'cheap',
  dearer: 'cheap',
  costly: 'cheap',
  affordable: 'cheap',
  faster: 'fast',
  slow: 'fast',
  slower: 'fast',
  quick: 'fast',
  quicker: 'fast',
  quieter: 'quiet',
  loud: 'quiet',
  louder: 'quiet',
  noisy: 'quiet',
  noisier: 'quiet',
  heavier: 'heavy',
  light: 'heavy',
  lighter: 'heavy',
  stronger: 'strong',
  weak: 'strong',
  weaker: 'strong',
  safer: 'safe',
  larger: 'large',
  small: 'large',
  smaller: 'large',
  big: 'large',
  bigger: 'large',
  taller: 'tall',
  short: 'long',
  shorter: 'long',
  longer: 'long',
  wider: 'wide',
  thicker: 'thick',
  thin: 'thick',
  thinner: 'thick'
}
/** `are quoted with a service life of 20,000 km`, `comes at a price of $5` */
export const WITH: RegExp = new RegExp(
  String.raw`^(?:is|are|was|were|comes?|has|have|offers?|runs?|works?)\s[^,;:]{0,40}?\b(?:with|at|to|has|have)\s+an?\s+((?:\p{L}[\p{L}-]*\s+){1,3})of\s+(?:(?:about|around|roughly|up|to|at|least|most|between|over|under|only|just|some|nearly|almost)\s+)*${FIGURE}`,
  'iu'
)
/** `ships with four exchange types` */
export const COUNTS: RegExp = new RegExp(
  String.raw`^${ADVERB}{0,2}(?:has|have|ships?\s+with|comes?\s+with|offers?|provides?|supports?|features?)\s+(?:(?:about|around|roughly|up\s+to|at\s+least|exactly|only|just|over|more\s+than)\s+)?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens\s+of|hundreds\s+of)\s+((?:(?!(?:of|or|and|to|more|main|key|other|different|basic|major|such|new|big|great|important)\s)\p{Ll}[\p{L}-]*\s+)?\p{Ll}[\p{L}-]{2,}s)(?=\s*(?:[,.;(:]|$)|\s+(?:and|for|on|in|per|with|that|which)\s)`,
  'iu'
)
