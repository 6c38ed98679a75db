import { isDeepStrictEqual } from 'node:util'
import { type REST, Routes } from 'discord.js'
import { definitions } from '../commands/definition.ts'

/** What registering would change. */
export interface CommandDiff {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  readonly same: readonly string[]
}

/** Where commands are registered. */
export interface RegisterOptions {
  readonly application: string
  /** A server, where they appear at once; everywhere when absent. */
  readonly guild?: string | undefined
  readonly dryRun?: boolean
}

type Registered = Readonly<Record<string, unknown>>

/** Compares the commands with those that Discord has, and puts them there unless nothing changed or it is a dry run. */
export async function register(rest: REST, { application, guild, dryRun }: RegisterOptions): Promise<CommandDiff> {
  const route =
    guild === undefined ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, guild)
  const known = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' })
  })) as readonly Registered[]
  const wanted = guild === undefined ? definitions() : definitions().map(forGuild)
  const diff = diffCommands(known, wanted as unknown as readonly Registered[])
  const changes = diff.added.length + diff.changed.length + diff.removed.length
  if (dryRun !== true && changes > 0) await rest.put(route, { body: wanted })
  return diff
}

/** The difference by type and name; only what a command is registered with counts. */
export function diffCommands(known: readonly Registered[], wanted: readonly Registered[]): CommandDiff {
  const before = new Map(known.map((command) => [keyOf(command), command]))
  const after = new Map(wanted.map((command) => [keyOf(command), command]))
  const names = [...after.keys()]
  return {
    added: names.filter((name) => !before.has(name)),
    changed: names.filter((name) => before.has(name) && !isSame(before.get(name), after.get(name))),
    removed: [...before.keys()].filter((name) => !after.has(name)),
    same: names.filter((name) => isSame(before.get(name), after.get(name)))
  }
}

function keyOf({ name, type = 1 }: Registered): string {
  return type === 1 ? `/${String(name)}` : String(name)
}

function isSame(before: Registered | undefined, after: Registered | undefined): boolean {
  if (before === undefined || after === undefined) return false
  return isDeepStrictEqual(pick(before, after), pick(after, after))
}

/** The fields of `model` as `command` has them, with what Discord leaves out or adds made equal. */
function pick(command: unknown, model: unknown): unknown {
  if (Array.isArray(model)) {
    const list = Array.isArray(command) ? command : []
    return list.length === model.length ? model.map((part, place) => pick(list[place], part)) : list
  }
  if (typeof model !== 'object' || model === null) return command ?? undefined
  const values = (command ?? {}) as Registered
  return Object.fromEntries(Object.entries(model).map(([key, part]) => [key, pick(values[key], part)]))
}

/** Commands of one server have no places of their own. */
function forGuild<Definition extends object>(
  definition: Definition
): Omit<Definition, 'contexts' | 'integration_types'> {
  const {
    contexts: _contexts,
    integration_types: _types,
    ...rest
  } = definition as Definition & { contexts?: unknown; integration_types?: unknown }
  return rest
}
