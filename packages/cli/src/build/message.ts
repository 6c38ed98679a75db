import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'

/** How bad a message is: an error is something that could not be read. */
export type Severity = 'error' | 'warning' | 'info'

/** A message about a place in a document, as plain data: it crosses threads and lies in the cache. */
export interface Message {
  /** Relative to the content root, with `/`. */
  readonly path: string
  readonly reason: string
  readonly rule: string
  readonly severity: Severity
  /** Lines and columns are 1-based; absent where the message is about the whole file. */
  readonly place?: Place
  /** Longer explanation. */
  readonly note?: string
  readonly url?: string
}

/** Where something stands. */
export interface Place {
  readonly start: Spot
  readonly end: Spot
}

/** One point; the offset is 0-based, in UTF-16 units. */
export interface Spot {
  readonly line: number
  readonly column: number
  readonly offset?: number | undefined
}

/** The messages of a file as data. A file without a value could not be read: its messages are errors. */
export function messagesOf(file: VFile): Message[] {
  return file.messages.map((message) => toMessage(message, file.path, file.value === undefined))
}

function toMessage(message: VFileMessage, path: string, unread: boolean): Message {
  const place = placeOf(message)
  return {
    path,
    reason: message.reason,
    rule: message.ruleId ?? 'unknown',
    severity: unread || message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
    ...(place === undefined ? {} : { place }),
    ...(message.note === undefined ? {} : { note: message.note }),
    ...(message.url === undefined ? {} : { url: message.url })
  }
}

function placeOf({ place }: VFileMessage): Place | undefined {
  if (place === undefined) return undefined
  return 'start' in place
    ? { start: spot(place.start), end: spot(place.end) }
    : { start: spot(place), end: spot(place) }
}

function spot({ line, column, offset }: Spot): Spot {
  return { line, column, ...(offset === undefined ? {} : { offset }) }
}

/** Files with these messages, as reporters of the vfile family take them: one a path, in the order of the messages. */
export function toFiles(messages: readonly Message[]): VFile[] {
  const files = new Map<string, VFile>()
  for (const message of messages) {
    const file = files.get(message.path) ?? new VFile({ path: message.path })
    files.set(message.path, file)
    file.messages.push(toVFileMessage(message))
  }
  return [...files.values()]
}

const fatal: Record<Severity, boolean | undefined> = { error: true, warning: false, info: undefined }

function toVFileMessage(message: Message): VFileMessage {
  const place = message.place
  const result = new VFileMessage(message.reason, {
    ruleId: message.rule,
    source: 'docfacts',
    ...(place === undefined ? {} : { place: isPoint(place) ? place.start : place })
  })
  result.fatal = fatal[message.severity]
  if (message.note !== undefined) result.note = message.note
  if (message.url !== undefined) result.url = message.url
  return result
}

function isPoint({ start, end }: Place): boolean {
  return start.line === end.line && start.column === end.column
}

/** By path, then place, then rule: the order in which a person reads. */
export function compareMessages(a: Message, b: Message): number {
  return (
    order(a.path, b.path) ||
    (a.place?.start.line ?? 0) - (b.place?.start.line ?? 0) ||
    (a.place?.start.column ?? 0) - (b.place?.start.column ?? 0) ||
    order(a.rule, b.rule) ||
    order(a.reason, b.reason)
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
