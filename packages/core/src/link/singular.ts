/** Words that end in s and are one thing. */
const SINGULAR: ReadonlySet<string> = new Set(
  (
    'always analytics aws bfs cors ddos dfs diabetes dos ecs eks gps haas faas daas kms nfs pos rds sms sns sqs vps basis bias bios bonus business bus canvas chaos class corps css diagnosis dns ethics express gas ' +
    'graphics headquarters https jenkins js kubernetes lens linux logistics macos mathematics means measles metrics mumps news nexus ' +
    'nginx os paas iaas saas physics plus politics postgres process prometheus rabies redis sales series species status tls ' +
    'virus windows xenos ios yes this its is was has does less ss'
  ).split(' ')
)

/** What stands before the last s of words that are one thing. */
const ONE = "sui'’"
const HISSING = /(?:ss|sh|ch|x|zz)es$/
/** What ends in -che: `caches`, `aches`, `niches`; not `beaches`, `coaches`, `attaches`. */
const ACHE = /(?:^|[^eot])aches$|(?:must|head|tooth|stom)aches$|(?:cl|qu|^n)iches$/

/**
 * The singular of an English noun by its ending, in lower case: `machines` → `machine`, `libraries` → `library`,
 * `processes` → `process`. Words that only look like plurals stay: `kubernetes`, `status`, `analysis`.
 */
export function singular(word: string): string {
  const { length } = word
  if (length < 3 || !word.endsWith('s') || ONE.includes(word.charAt(length - 2)) || SINGULAR.has(word)) return word
  if (word.charAt(length - 2) !== 'e') return word.slice(0, -1)
  if (word.charAt(length - 3) === 'i' && length > 4 && !'aeiou'.includes(word.charAt(length - 4)))
    return `${word.slice(0, -3)}y`
  return HISSING.test(word) && !ACHE.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
