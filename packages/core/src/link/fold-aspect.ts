import { foldName } from './fold.ts'

/** What says in brackets only how something is measured: `(kg)`, `(per month)`, `(lower is better)`. */
const MEASURED =
  /\s*\((?:in\s+|per\s+)?(?:(?:[mµn]?s|secs?|mins?|h|hrs?|[km]?g|lbs?|oz|[kcm]?m|mi|ft|[kmgt]i?b|k?wh?|v|m?ah?|db|[kmg]?hz|rpm|[km]ph|m?l|gal|%|°[cf]|[$€£])(?:\s?\/\s?[a-z]{1,6})?|p50|median|mean|average|avg\.?|approx\.?|typical|(?:lower|higher|less|more) is better|usd|eur|gbp|seconds|minutes|hours|days|weeks|months?|years?|grams|metres|meters)\)\s*$/i
/** What says only that the usual amount is meant; the least and the most are something else. */
const USUAL = /^(?:median|mean|average|avg\.?|typical|usual|estimated|approx(?:imate|\.)?|overall)\s+(?=\p{L})/iu

/** Labels of the same meaning, folded, by the one that stands for all. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    lifespan: [
      'life span',
      'lifetime',
      'life time',
      'service life',
      'life expectancy',
      'expected lifespan',
      'expected life'
    ],
    price: ['pricing'],
    noise: ['noise level', 'loudness'],
    'startup time': ['boot time', 'boot-up time', 'start-up time', 'start time'],
    'top speed': ['maximum speed', 'max speed']
  }).flatMap(([one, others]) => others.map((other): [string, string] => [other, one]))
)

/**
 * Fold the label of an aspect so that tables and documents that call it a little differently mean the same.
 *
 * `Median latency` and `Latency (ms)` → `latency`; `Max. weight` → `maximum weight`; `Service life` → `lifespan`.
 */
export function foldAspect(label: string): string {
  const bare = label.replace(MEASURED, '').replace(USUAL, '')
  const folded = foldName(bare.replace(/^max\.?\s/i, 'maximum ').replace(/^min\.?\s/i, 'minimum '))
  return folded === '' ? foldName(label) : (SAME.get(folded) ?? folded)
}
