import type { CandidateKind } from './content/candidates.ts'
import type { Content } from './content/content.ts'
import type { BotContext } from './context.ts'
import type { Texts } from './interface/texts.ts'
import type { Reply } from './replies/reply.ts'
import type { GuildSettings } from './store/store.ts'

/** Who asks, and where. */
export interface Asker {
  /** Id of the interaction or message. */
  readonly id: string
  /** Keyed hash of the person. */
  readonly user: string
  readonly guild?: string
  readonly channel?: string
  /** Whether they may manage the server. */
  readonly moderator: boolean
}

/** Values of options by key. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>

/** What a command or button works with. */
export interface Call {
  readonly options: OptionValues
  /** Text of the message that a message command is used on. */
  readonly target?: string
  readonly asker: Asker
  readonly texts: Texts
  /** The contents that are on where this was asked. */
  readonly contents: readonly Content[]
  readonly settings: GuildSettings
  /** Whether the reply should be seen by the asker only. */
  readonly private: boolean
  readonly context: BotContext
}

/** An option of a command; its names and descriptions stand in the texts. */
export interface BotOption {
  readonly key: string
  readonly type: 'text' | 'truth' | 'number'
  readonly required?: true
  /** What it completes to while it is typed. */
  readonly complete?: CandidateKind
  readonly longest?: number
  readonly least?: number
  readonly most?: number
}

/** A command as a plain object; one file a command, one line in the list of `commands/index.ts`. */
export interface BotCommand {
  /** Its key in the texts; for slash commands also its English name. */
  readonly key: string
  readonly kind: 'slash' | 'message'
  /** Whether only those see it who may manage the server. */
  readonly moderators?: true
  readonly options?: readonly BotOption[]
  run(call: Call): Promise<Reply>
}

/** The option that makes a reply private; most commands have it as their last. */
export const privateOption: BotOption = { key: 'private', type: 'truth' }

/** Value of a text option, or undefined. */
export function textOption({ options }: Call, key: string): string | undefined {
  const value = options[key]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
