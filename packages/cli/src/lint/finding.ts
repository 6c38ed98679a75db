import type { Message, Place } from '../build/message.ts'

/** A message of lint: its path is the one that the user can open, and it may point to other places too. */
export interface Finding extends Message {
  readonly related?: readonly RelatedPlace[]
}

/** Another place that the finding is about: the other side of a conflict. */
export interface RelatedPlace {
  readonly path: string
  readonly place: Place
  readonly reason: string
}
