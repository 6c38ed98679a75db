import type { APIMessageTopLevelComponent } from 'discord-api-types/v10'

/** A file that goes with a reply. */
export interface ReplyFile {
  readonly name: string
  readonly contentType: string
  readonly data: Uint8Array
  /** What it shows, for those who do not see it; at most 1,024 characters. */
  readonly description?: string
}

/** What the bot says: components within every limit of Discord, never a mention. */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[]
  readonly files?: readonly ReplyFile[]
  /** Whether only the person who asked sees it. */
  readonly private?: boolean
}

/** The data of a message: the same for a callback, a follow-up and a message in a channel. */
export interface MessageData {
  readonly flags: number
  readonly components: APIMessageTopLevelComponent[]
  readonly allowed_mentions: { readonly parse: never[] }
  readonly attachments?: { readonly id: string; readonly filename: string; readonly description?: string }[]
}

/** Components V2, which can never be taken off a message again. */
export const componentsV2: number = 1 << 15

/** Seen only by the person who asked. */
export const ephemeral: number = 1 << 6

/** A reply as Discord wants it. */
export function messageData({ components, files, private: hidden }: Reply): MessageData {
  const attachments = files?.map(({ name, description }, id) => ({
    id: String(id),
    filename: name,
    ...(description === undefined ? {} : { description })
  }))
  return {
    flags: hidden === true ? componentsV2 | ephemeral : componentsV2,
    components: [...components],
    allowed_mentions: { parse: [] },
    ...(attachments === undefined ? {} : { attachments })
  }
}
