/** What each rule of lint is about. Restorations have one rule each, `restored-<name>`. */
export const rules: Readonly<Record<string, string>> = {
  conflict: 'Two documents say what cannot both be true.',
  'missing-path': 'A path leads nowhere.',
  'no-documents': 'A folder has no documents.',
  'unreadable-file': 'A file could not be read.',
  'unreadable-folder': 'A folder could not be read.',
  'document-size': 'A document is too large to be one.',
  binary: 'A file is no text.',
  encoding: 'A file is not in UTF-8.',
  'line-length': 'A line is too long to be prose.',
  compiler: 'The compiler failed on a document.',
  lexicon: 'An entry of the lexicon is not of the expected form.'
}

/** One sentence about a rule. */
export function describeRule(rule: string): string {
  if (Object.hasOwn(rules, rule)) return rules[rule] ?? rule
  if (rule.startsWith('restored-')) return `Damaged text was read as the author meant it (${rule.slice(9)}).`
  return rule
}

/** Where a rule is documented. */
export function ruleUrl(rule: string): string {
  return `https://github.com/docfacts/docfacts/blob/main/packages/core/readme.md#${encodeURIComponent(rule)}`
}
