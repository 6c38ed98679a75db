const pairs = `r are|u you|ur your|y why|hw how|hwo how|waht what|wht what|wehn when|whcih which|wat what|wats what is|wut what|cant can not|wont will not|
im i am|ive i have|id i would|pls please|plz please|thx thanks|ty thanks|bw between|btw between|btwn between|diff difference|diffs differences|
diffrence difference|differnce difference|vs versus|bc because|cuz because|wanna want to|gonna going to|gotta have to|shud should|shld should|
wich which|witch which|teh the`

/** Chat spellings and what they stand for. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  pairs.split('|').map((pair) => {
    const [, short = '', long = ''] = /(\S+) (.+)/.exec(pair) ?? []
    return [short, long]
  })
)
