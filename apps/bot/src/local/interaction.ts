import type { APIInteraction } from 'discord-api-types/v10'
import type { BotOption } from '../command.ts'
import { commands } from '../commands/index.ts'
import { en } from '../interface/en.ts'

/** Ids of the one server that the terminal is. */
const here = { guild: '100000000000000001', channel: '100000000000000002', user: '100000000000000003' }

/**
 * What a person typed as an interaction: a number presses a button, a slash calls a command, anything else is a question.
 *
 * '/compare vm container aspect:"startup time"' → compare, a: 'vm', b: 'container', aspect: 'startup time'
 */
export function interactionOf(line: string, id: string, buttons: readonly string[]): APIInteraction {
  const pressed = /^\d{1,2}$/.test(line) ? buttons[Number(line) - 1] : undefined
  if (pressed !== undefined)
    return complete(id, {
      type: 3,
      data: { component_type: 2, custom_id: pressed },
      message: { interaction_metadata: { user: { id: here.user } } }
    })
  const [name = 'ask', ...words] = line.startsWith('/') ? wordsOf(line.slice(1)) : ['ask', line]
  const command = commands.find(({ key, kind }) => kind === 'slash' && en.commands[key]?.name === name)
  return complete(id, {
    type: 2,
    data: { id: here.channel, type: 1, name, options: readOptions(command?.options ?? [], words) }
  })
}

/** Whether a line calls a command that there is not. */
export function isUnknown(line: string): boolean {
  const name = /^\/(\S*)/.exec(line)?.[1]
  return name !== undefined && !commands.some(({ key, kind }) => kind === 'slash' && en.commands[key]?.name === name)
}

/** The slash commands with their options, for help and completion. */
export function localCommands(): string[] {
  const slash = commands.filter(({ kind }) => kind === 'slash')
  return slash.map(({ key, options = [] }) => {
    const shown = options.map(({ key: option, required }) => (required === true ? `<${option}>` : `[${option}]`))
    return [`/${en.commands[key]?.name ?? key}`, ...shown].join(' ')
  })
}

function readOptions(
  options: readonly BotOption[],
  words: readonly string[]
): { name: string; type: number; value: unknown }[] {
  const values = new Map<string, string>()
  const free: string[] = []
  for (const word of words) {
    const named = /^(\w+):(.+)$/s.exec(word)
    const known = options.some(({ key }) => key === named?.[1])
    if (known) values.set(named?.[1] ?? '', named?.[2] ?? '')
    else free.push(word)
  }
  const open = options.filter(({ key, type }) => type === 'text' && !values.has(key))
  for (const [place, { key }] of open.entries()) {
    // The last one takes all that is left, so that questions need no quotes.
    const rest = place === open.length - 1 ? free.splice(0).join(' ') : free.shift()
    if (rest !== undefined && rest !== '') values.set(key, rest)
  }
  return options.flatMap(({ key, type }): { name: string; type: number; value: unknown }[] => {
    const value = values.get(key)
    if (value === undefined) return []
    if (type === 'truth') return [{ name: key, type: 5, value: ['true', 'yes', 'on', '1'].includes(value) }]
    return type === 'number' ? [{ name: key, type: 4, value: Number(value) }] : [{ name: key, type: 3, value }]
  })
}

function wordsOf(text: string): string[] {
  const words = text.match(/\w+:"[^"]*"|"[^"]*"|\S+/g) ?? []
  return words.map((word) => word.replaceAll('"', ''))
}

function complete(id: string, part: object): APIInteraction {
  const user = { id: here.user, username: 'you' }
  const base = {
    id,
    application_id: here.user,
    token: id,
    version: 1,
    locale: 'en-US',
    entitlements: [],
    guild_id: here.guild
  }
  return {
    ...base,
    channel: { id: here.channel, type: 0 },
    member: { user, roles: [], permissions: '32' },
    ...part
  } as unknown as APIInteraction
}
