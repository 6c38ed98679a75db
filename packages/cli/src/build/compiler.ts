import type { Io } from '../io.ts'
import { createProgress } from '../output/progress.ts'
import type { StampedPlace } from './cache/cache.ts'
import type { CachedPart } from './cache/state.ts'
import { compileParts } from './compile-parts.ts'
import type { CompileOptions } from './compile-units.ts'
import type { Pack } from './lines/pack.ts'
import type { Message } from './message.ts'

/** Compiles documents into a pack. */
export interface Compiler {
  readonly pack: Pack
  run(places: readonly StampedPlace[]): Promise<CachedPart[]>
}

/** Where compiled documents go, and who is told. */
export interface CompilerSetting {
  readonly options: CompileOptions
  readonly io: Io
  /** Grows with what is found in documents that give no part. */
  readonly messages: Message[]
  readonly pack: Pack
}

/** Makes a compiler that shows how far it is. */
export function createCompiler({ options, io, messages, pack }: CompilerSetting): Compiler {
  return {
    pack,
    run(places) {
      const progress = createProgress('compiling', places.length, io)
      return compileParts(places, options, { pack, progress, report: (found) => messages.push(...found) })
    }
  }
}
