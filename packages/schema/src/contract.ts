import * as z from 'zod/mini'

/** Validators by the name of the interface that they hold to; the JSON Schema is made of them. */
export const contracts: z.core.$ZodRegistry<{ id: string }> = z.registry<{ id: string }>()

/**
 * Names a validator, and lets the compiler hold it to a hand-written interface: what passes the validator is a `T`, and
 * every `T` passes, but for what types cannot say (patterns, lower ends, what is whole).
 *
 * contract<Step>()('Step', z.strictObject({ text: z.string(), command: z.exactOptional(z.string()) }))
 *
 * A key missing in the validator, one too many, or one that is optional on one side only, does not compile.
 */
export function contract<T>(): Contract<T> {
  return function register(name, validator, ..._notTheSame) {
    contracts.add(validator, { id: name })
    return validator
  }
}

/** Takes only validators whose output is `T`. */
export type Contract<T> = <Validator extends z.ZodMiniType<T>>(
  name: string,
  validator: Validator,
  ...notTheSame: Same<DeepReadonly<z.output<Validator>>, DeepReadonly<T>> extends true ? [] : [never]
) => z.ZodMiniType<T>

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T
