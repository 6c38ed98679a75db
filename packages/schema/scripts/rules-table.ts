import { demanded } from '../src/bump.ts'
import type { ChangeKind } from '../src/diff/change.ts'
import { reasons } from '../src/reasons.ts'

const section = /(?<=<!-- rules -->\n).*(?=<!-- \/rules -->)/s

/** The readme with the table of the bump rules as the code has them. */
export function fillRulesTable(readme: string): string {
  const kinds = Object.keys(demanded) as ChangeKind[]
  const rows = kinds.map((kind) => `| \`${kind}\` | ${demanded[kind]} | ${reasons[kind]} |\n`)
  return readme.replace(section, () => `| rule | bump | why |\n|---|---|---|\n${rows.join('')}`)
}
