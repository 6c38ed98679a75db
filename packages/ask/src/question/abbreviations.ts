const pairs = `r are|u you|ur your|y why|hw how|wat what|wats what is|cant can not|wont will not|
im i am|ive i have|pls please|plz please|thx thanks|ty thanks|btw between|diff difference|
vs versus|bc because|cuz because|wanna want to|gonna going to|gotta have to|shud should|shld should|
wud would|cud could`

/** Chat spellings and what they stand for. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  pairs.split(/[|\n]+/).map((pair) => pair.split(/ (.+)/, 2) as [string, string])
)
