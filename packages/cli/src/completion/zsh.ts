import type { CommandWords, OptionWords } from './words.ts'

/** A script for zsh, with descriptions. */
export function zsh(commands: readonly CommandWords[]): string {
  const list = commands.map(({ name, summary }) => `    ${quote(`${name}:${summary}`)}`)
  const cases = commands.map(({ name, options, choices }) => {
    const specs = [...options.map(specOf), `'(-h --help)'{-h,--help}'[print this help]'`]
    const rest = choices.length === 0 ? `'*:file:_files'` : `'1:value:(${choices.join(' ')})'`
    return `    ${name}) _arguments ${[...specs, rest].join(' ')} ;;`
  })
  return `#compdef docfacts
# Completion of docfacts for zsh.
_docfacts() {
  local -a commands=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _docfacts docfacts
`
}

function specOf({ long, short, description, takesValue, choices }: OptionWords): string {
  const text = description.replace(/[[\]:\\]/g, '\\$&')
  const value = choices.length > 0 ? `:value:(${choices.join(' ')})` : takesValue ? ':value:_files' : ''
  const spec = quote(`[${text}]${value}`)
  return short === undefined ? `${long}${spec}` : `'(${short} ${long})'{${short},${long}}${spec}`
}

/** In single quotes, where only the quote itself has a meaning. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
