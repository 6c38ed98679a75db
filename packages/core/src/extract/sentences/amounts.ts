const NUMBER =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|(?:an?\\s+)?(?:hundred|thousand|million|billion|dozen|half|quarter|few|couple)|hundreds|thousands|millions|several|tens'
const TIME = '(?:milli|micro|nano)?(?:second|minute|hour|day|week|month|year|decade|centur)(?:s|y|ies)?'

/** A number in figures or words. */
export const FIGURE: string = `(?:[$€£¥₹]?\\d[\\d.,]*(?:\\s?[–—-]\\s?[$€£¥₹]?\\d[\\d.,]*)?[kKMm]?|(?:${NUMBER})\\b)`
/** An amount of time: `two to three minutes`, `an hour`, `seconds`. */
export const DURATION: RegExp = new RegExp(
  `(?:\\b(?:${FIGURE}|an?)(?:\\s+(?:to|or|and)\\s+${FIGURE})?[\\s-]+(?:ms|secs?|mins?|hrs?|h|s|${TIME})|\\b(?:milli|micro)?(?:seconds|minutes|hours|days|weeks|months|years|decades))\\b`,
  'iu'
)
/** A price. */
export const PRICE: RegExp =
  /[$€£¥₹]\s?\d|\d\s?(?:[$€£¥₹]|(?:dollars?|euros?|pounds?|cents?|USD|EUR|GBP|kr)\b)|\b(?:a|an|one)\s+(?:cent|dollar|euro|pound)\b/i
/** Any amount. */
export const AMOUNT: RegExp = new RegExp(`\\d|\\b(?:${NUMBER})\\b|${DURATION.source}`, 'iu')
