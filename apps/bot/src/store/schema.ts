import type { ColumnType } from 'kysely'

/** The tables, the same on both engines: truths are 0 and 1, times milliseconds since 1970, lists JSON. */
export interface Database {
  readonly guild_settings: {
    guild: string
    packages: string | null
    private: number
    channels: string | null
    threshold: number | null
    keep_texts: number
    days: number
  }
  readonly questions: {
    id: string
    guild: string | null
    user_hash: string
    question_key: string
    text: string | null
    answered: number
    asked_at: Time
    expires_at: Time
  }
  readonly feedback: {
    /** `''` outside servers, so that it can be part of the key. */
    guild: string
    user_hash: string
    question_key: string
    good: number
    at: Time
    expires_at: Time
  }
  readonly claims: { id: string; at: Time }
  readonly rates: { key: string; slot: Time; count: number }
}

type Time = ColumnType<number, number, number>
