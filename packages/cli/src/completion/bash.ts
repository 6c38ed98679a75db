import type { CommandWords } from './words.ts'

/** A script for bash: words of the command at hand, files for everything else. */
export function bash(commands: readonly CommandWords[]): string {
  const cases = commands.flatMap(({ name, options, choices }) => [
    ...options
      .filter((option) => option.choices.length > 0)
      .map((option) => `    "${name} ${option.long}") words="${option.choices.join(' ')}" ;;`),
    ...options
      .filter((option) => option.takesValue && option.choices.length === 0)
      .flatMap(({ long, short }) => [long, ...(short === undefined ? [] : [short])])
      .map((option) => `    "${name} ${option}") words="" ;;`),
    `    "${name} "*) words="${[...options.map(({ long }) => long), '--help', ...choices].join(' ')}" ;;`
  ])
  return `# Completion of docfacts for bash.
_docfacts() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...commands.map(({ name }) => name), 'help', '--help', '--version'].join(' ')}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]} $previous" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [ "\${#COMPREPLY[@]}" -gt 0 ] || COMPREPLY=($(compgen -f -- "$current"))
}
complete -o filenames -F _docfacts docfacts
`
}
