import { InvalidArgumentError, Option } from 'commander'

/** `--facts <file>`: the factbook to answer from. */
export function factsOption(): Option {
  return new Option('-f, --facts <file>', 'the factbook to read').default('factbook.json')
}

/** `--json`. */
export function jsonOption(what = 'print the result as JSON'): Option {
  return new Option('--json', what)
}

/** `--lexicon <file>`. */
export function lexiconOption(): Option {
  return new Option('-l, --lexicon <file>', 'names of entities and aspects (YAML)')
}

/** `--parser <name>`. */
export function parserOption(): Option {
  return new Option('--parser <name>', 'auto is the fast one where it reads the same as the reference, remark')
    .choices(['auto', 'remark', 'fast'])
    .default('auto')
}

/** One part of a set of documents: `index` from 1 to `count`. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** Reads `2/4`. */
export function parseShard(text: string): Shard {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text)
  const shard = { index: Number(match?.[1]), count: Number(match?.[2]) }
  if (match === null || shard.index < 1 || shard.index > shard.count) {
    throw new InvalidArgumentError('Expected a part and the number of parts, such as 1/4.')
  }
  return shard
}

/** Reads a whole number of at least 1. */
export function parseCount(text: string): number {
  const count = Number(text)
  if (!/^\d{1,9}$/.test(text) || count < 1) throw new InvalidArgumentError('Expected a whole number of at least 1.')
  return count
}

/** Collects an option that may stand several times. */
export function collect(text: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), text]
}
