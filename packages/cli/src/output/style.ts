import { styleText } from 'node:util'
import type { Io, Output } from '../io.ts'

/** The looks that output has; each is one format of `styleText`. */
export type Look = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'underline'

/** Gives text a look, or leaves it alone. */
export type Style = (look: Look, text: string) => string

/** A style for one stream: plain unless a person looks at it, or `FORCE_COLOR` says otherwise. */
export function styleFor(stream: Output, env: Io['env']): Style {
  return hasColor(stream, env) ? (look, text) => styleText(look, text, { validateStream: false }) : (_, text) => text
}

/** `FORCE_COLOR` wins over `NO_COLOR`, as in Node itself; otherwise a terminal that is not dumb has colour. */
export function hasColor(stream: Output, env: Io['env']): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return stream.isTTY === true && env.TERM !== 'dumb'
}
