/** A file of a content package that a build writes. */
export interface GeneratedFile {
  /** Relative to the folder of generated files, with `/`. */
  readonly path: string
  readonly text: string
}

/** A value as JSON with two spaces and a final newline. */
export function jsonFile(path: string, value: unknown): GeneratedFile {
  return { path, text: `${JSON.stringify(value, undefined, 2)}\n` }
}

/** A list as JSON, each element on a line of its own, so that reviews see what changed. */
export function jsonLinesFile(path: string, list: readonly unknown[]): GeneratedFile {
  const lines = list.map((element) => `\n  ${JSON.stringify(element)}`)
  return { path, text: `[${lines.join(',')}${lines.length === 0 ? '' : '\n'}]\n` }
}
