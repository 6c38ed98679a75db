import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a button does. */
export const actions = {
  sources: 's',
  values: 'w',
  compare: 'c',
  ask: 'q',
  good: 'g',
  bad: 'b',
  remove: 'x',
  table: 't',
  forget: 'f'
} as const

/** Name of what a button does. */
export type Action = keyof typeof actions

/** A button that was pressed: what it does, and to what. */
export interface Pressed {
  readonly action: Action
  readonly payload: string
}

/** Signs and reads the ids of buttons, so that nobody can press one that was never shown. */
export interface Signer {
  sign(action: Action, payload: string): string
  /** Undefined for an id that this bot did not sign. */
  read(id: string): Pressed | undefined
  /** A person as 132 bits that cannot be turned back without the key. */
  hashUser(id: string): string
}

/** Characters of a signature: 66 bits. */
const length = 11

/** A signer with a key of its own for each use. */
export function createSigner(secret: string): Signer {
  const mac = (use: string, text: string): string =>
    createHmac('sha256', secret).update(`${use}\0${text}`).digest('base64url')
  const signature = (body: string): string => mac('button', body).slice(0, length)
  return {
    sign: (action, payload) => `${actions[action]}${payload}:${signature(`${actions[action]}${payload}`)}`,
    read(id) {
      const at = id.length - length - 1
      const body = id.slice(0, Math.max(0, at))
      const action = (Object.keys(actions) as Action[]).find((name) => actions[name] === body[0])
      if (action === undefined || id[at] !== ':' || !isEqual(id.slice(at + 1), signature(body))) return undefined
      return { action, payload: body.slice(1) }
    },
    hashUser: (id) => mac('user', id).slice(0, 22)
  }
}

function isEqual(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}
