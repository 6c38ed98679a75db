/** Names of months, as alternatives of a pattern; "may" is one only before a day. */
export const months = 'january|february|march|april|may \\d|june|july|august|september|october|november|december'

/** Words that tell how many, as alternatives of a pattern. */
export const amountWords =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|percent|several|twice'
