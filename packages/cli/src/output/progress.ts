import type { Io } from '../io.ts'

/** Tells a person how far a long task is; silent unless stderr is a terminal. */
export interface Progress {
  /** Shows that so many are done. */
  update(done: number): void
  /** Takes the line away. */
  clear(): void
}

/** A line such as `compiling 1,204/10,000 documents` that rewrites itself, at most once for each percent. */
export function createProgress(label: string, total: number, io: Io): Progress {
  const { stderr } = io
  if (stderr.isTTY !== true || total < 50) return { update() {}, clear() {} }
  let shown = -1
  return {
    update(done) {
      const percent = Math.floor((done * 100) / total)
      if (percent === shown) return
      shown = percent
      stderr.write(`\r${label} ${thousands(done)}/${thousands(total)} documents`)
    },
    clear() {
      if (shown >= 0) stderr.write('\r\u001b[K')
    }
  }
}

/** Files between two looks of the line. */
const step = 100

/** Passes files on, and tells a person how many there were and what comes: `writing 1,200 files: topics/a.html`. */
export function* withProgress<File extends { readonly path: string }>(
  label: string,
  files: Iterable<File>,
  { stderr }: Io
): Generator<File> {
  let done = 0
  for (const file of files) {
    if (stderr.isTTY === true && done % step === 0) {
      stderr.write(`\r\u001b[K${label} ${counted(done, 'file')}: ${file.path.slice(0, 50)}`)
    }
    yield file
    done += 1
  }
  if (stderr.isTTY === true) stderr.write('\r\u001b[K')
}

/** `10000` → `10,000`, in every locale. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `1 document`, `2 documents`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`
}
