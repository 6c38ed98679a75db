import type { CommandWords, OptionWords } from './words.ts'

/** A script for fish, with descriptions. */
export function fish(commands: readonly CommandWords[]): string {
  const lines = ['# Completion of docfacts for fish.']
  for (const { name, summary, options, choices } of commands) {
    const inside = `complete -c docfacts -n '__fish_seen_subcommand_from ${name}'`
    lines.push(`complete -c docfacts -n __fish_use_subcommand -f -a ${name} -d ${quote(summary)}`)
    if (choices.length > 0) lines.push(`${inside} -f -a ${quote(choices.join(' '))}`)
    for (const option of options) lines.push(`${inside} ${optionText(option)}`)
  }
  return `${lines.join('\n')}\n`
}

function optionText({ long, short, description, takesValue, choices }: OptionWords): string {
  return [
    `-l ${long.slice(2)}`,
    ...(short === undefined ? [] : [`-s ${short.slice(1)}`]),
    ...(choices.length > 0 ? [`-x -a ${quote(choices.join(' '))}`] : takesValue ? ['-r'] : []),
    `-d ${quote(description)}`
  ].join(' ')
}

/** In single quotes, where fish reads only the quote and the backslash. */
function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
