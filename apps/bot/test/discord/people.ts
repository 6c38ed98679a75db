import type { APIInteraction } from 'discord-api-types/v10'
import { snowflake } from './ids.ts'

/** Where somebody is and who they are; ids are made up where none are given. */
export interface Person {
  readonly id: string
  readonly guild?: string
  readonly channel?: string
  readonly locale?: string
  readonly moderator?: boolean
}

/** Ids that every interaction of the loopback shares. */
export const application = '1100000000000000001'

/** A person in a server. */
export const member: Person = { id: '200000000000000001', guild: '300000000000000001', channel: '400000000000000001' }

/** A person who may manage that server. */
export const moderator: Person = { ...member, id: '200000000000000002', moderator: true }

/** A person who writes to the bot alone. */
export const loner: Person = { id: '200000000000000003', channel: '400000000000000009' }

/** Values of options by name. */
export type Values = Readonly<Record<string, string | number | boolean>>

/** Somebody calls a slash command. */
export function slash(name: string, values: Values = {}, person: Person = member): APIInteraction {
  const data = { id: '500000000000000001', name, type: 1, options: Object.entries(values).map(optionOf) }
  return interaction(2, data, person)
}

/** Somebody types into the last of some options. */
export function typing(name: string, values: Values, person: Person = member): APIInteraction {
  const options = Object.entries(values).map(optionOf)
  const data = options.map((option, place) => (place === options.length - 1 ? { ...option, focused: true } : option))
  return interaction(4, { id: '500000000000000001', name, type: 1, options: data }, person)
}

/** Somebody uses a message command. */
export function menu(name: string, content: string, person: Person = member): APIInteraction {
  const target = messageOf({ content, author: userOf('200000000000000008') })
  return interaction(
    2,
    { id: '500000000000000002', name, type: 3, target_id: target.id, resolved: { messages: { [target.id]: target } } },
    person
  )
}

/** Somebody presses a button of a message that another person asked for. */
export function click(customId: string, person: Person = member, asker: Person = member): APIInteraction {
  const metadata = { id: snowflake(), type: 2, user: userOf(asker.id), authorizing_integration_owners: {} }
  const message = messageOf({ author: userOf(application), interaction_metadata: metadata })
  return { ...interaction(3, { custom_id: customId, component_type: 2 }, person), message } as unknown as APIInteraction
}

/** A user as Discord describes them. */
export function userOf(id: string): Readonly<Record<string, unknown>> {
  return {
    id,
    username: `person${id.slice(-2)}`,
    avatar: null,
    discriminator: '0',
    public_flags: 0,
    flags: 0,
    global_name: null,
    primary_guild: null
  }
}

/** A message as Discord describes it. */
export function messageOf(
  part: Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> & { readonly id: string } {
  return {
    type: 0,
    content: '',
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    flags: 0,
    components: [],
    id: snowflake(),
    channel_id: '400000000000000001',
    pinned: false,
    mention_everyone: false,
    tts: false,
    ...part
  }
}

function optionOf([name, value]: [string, string | number | boolean]): {
  name: string
  type: number
  value: string | number | boolean
} {
  return { name, type: typeof value === 'string' ? 3 : typeof value === 'number' ? 4 : 5, value }
}

function interaction(type: number, data: unknown, person: Person): APIInteraction {
  const { guild, channel = '400000000000000001', locale = 'en-US' } = person
  const user = userOf(person.id)
  const permissions = person.moderator === true ? String(1 << 5) : '0'
  const member = {
    user,
    roles: [],
    joined_at: '2020-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    permissions
  }
  return {
    id: snowflake(),
    application_id: application,
    type,
    data,
    token: `token-${snowflake()}`,
    version: 1,
    locale,
    app_permissions: '0',
    channel_id: channel,
    channel: { id: channel, type: guild === undefined ? 1 : 0 },
    entitlements: [],
    authorizing_integration_owners: guild === undefined ? { 1: person.id } : { 0: guild },
    context: guild === undefined ? 1 : 0,
    attachment_size_limit: 10_485_760,
    ...(guild === undefined
      ? { user }
      : { guild_id: guild, guild_locale: 'en-US', guild: { id: guild, locale: 'en-US', features: [] }, member })
  } as unknown as APIInteraction
}
