import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10'
import type { BotOption } from '../command.ts'
import { candidatesOf } from '../content/candidates.ts'
import type { Content } from '../content/content.ts'
import { matches } from '../content/matches.ts'
import { cut } from '../replies/cut.ts'
import { clean } from '../replies/escape.ts'

/** Most choices that Discord shows. */
const most = 25

/** Choices for what was typed so far into an option, the best first. */
export function completeOption(
  { complete }: BotOption,
  typed: string,
  contents: readonly Content[]
): APIApplicationCommandOptionChoice<string>[] {
  if (complete === undefined) return []
  const choices = new Map<string, APIApplicationCommandOptionChoice<string>>()
  for (const { name, value } of matches(typed.slice(0, 100), candidatesOf(contents, complete), most * 2)) {
    const shown = cut(clean(name).trim(), 100)
    if (shown !== '' && value !== '' && choices.size < most && !choices.has(shown))
      choices.set(shown, { name: shown, value })
  }
  return [...choices.values()]
}
