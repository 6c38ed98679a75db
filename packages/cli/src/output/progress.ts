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

/** `10000` → `10,000`, in every locale. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `1 document`, `2 documents`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`
}
