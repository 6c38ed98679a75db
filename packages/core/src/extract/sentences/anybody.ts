const ANYBODY =
  /^(?:(?:if|when(?:ever)?|for|where(?:ver)?)\s+)?(?:you|them|everyone|everybody|anyone|all|(?:you|your|their|the|his|her|our|each|any)\s(?:(?:own|specific|particular|individual|current|unique)\s)?(?:needs?|situation|case|purposes?|goals?|requirements?|circumstances|preferences?|budget|lifestyle|wants?|job|task|interests?|tastes?|style))(?:[,.!?]|\s(?:and|or)\b|$)/i

/** Whether it is nobody and no case in particular that something fits: `(best for) you`, `(suitable for) your needs`. */
export function isAnybody(fitted: string): boolean {
  return ANYBODY.test(fitted)
}
