/** How the bot behaves in one server. */
export interface GuildSettings {
  /** Names of the contents it answers from; undefined for all. */
  readonly packages?: readonly string[]
  /** Whether answers are private unless the person says otherwise. */
  readonly private: boolean
  /** Ids of channels with public answers; undefined for all. */
  readonly channels?: readonly string[]
  /** Confidence below which the documents don't say, 0 … 1; undefined for that of `@docfacts/ask`. */
  readonly threshold?: number
  /** Whether the words of unanswered questions are kept. */
  readonly keepTexts: boolean
  /** Days after which questions are deleted. */
  readonly days: number
}

/** The settings of a server that has none. */
export const defaultSettings: GuildSettings = { private: false, keepTexts: false, days: 90 }

/** A question as it is remembered. Times are milliseconds since 1970. */
export interface AskedQuestion {
  /** Id of the interaction or message, so that one asked twice by the network is remembered once. */
  readonly id: string
  readonly guild?: string | undefined
  /** Keyed hash of the person. */
  readonly user: string
  /** What groups it with others in the same words. */
  readonly key: string
  /** The words, only where they may be kept. */
  readonly text?: string | undefined
  readonly answered: boolean
  readonly askedAt: number
  readonly expiresAt: number
}

/** A vote on an answer; a later one of the same person on the same question takes its place. */
export interface Feedback {
  readonly guild?: string | undefined
  readonly user: string
  readonly key: string
  readonly good: boolean
  readonly at: number
  readonly expiresAt: number
}

/** A question that could not be answered, in all its askings. */
export interface Gap {
  readonly key: string
  readonly text?: string
  readonly count: number
  readonly lastAt: number
}

/** What was asked in a server. */
export interface GuildStats {
  readonly asked: number
  readonly answered: number
  readonly good: number
  readonly bad: number
  readonly people: number
}

/** A rate that must not be exceeded. */
export interface Rate {
  readonly key: string
  readonly limit: number
  readonly windowMs: number
}

/** What the bot remembers: the same on every engine. Each method resolves once what it changed is kept. */
export interface Store {
  readSettings(guild: string): Promise<GuildSettings>
  writeSettings(guild: string, settings: GuildSettings): Promise<void>
  recordQuestion(question: AskedQuestion): Promise<void>
  recordFeedback(feedback: Feedback): Promise<void>
  /** The most asked first. */
  listGaps(guild: string, limit: number): Promise<Gap[]>
  readStats(guild: string): Promise<GuildStats>
  /** Deletes everything about a person, and tells how many entries that were. */
  forgetUser(user: string): Promise<number>
  /** True for the first process that claims an interaction. */
  claim(id: string, now: number): Promise<boolean>
  /** Counts one for each rate; true while all are within their limits, counted over all processes. */
  take(rates: readonly Rate[], now: number): Promise<boolean>
  /** Deletes what has had its time. */
  expire(now: number): Promise<number>
  ping(): Promise<void>
  close(): Promise<void>
}
