import fc from 'fast-check'

/**
 * Properties try other inputs at every run of a developer, and the same at every run of CI: there a failure must come from
 * the change at hand. `FAST_CHECK_SEED` sets another seed.
 */
const { CI, FAST_CHECK_SEED } = process.env
const seed = FAST_CHECK_SEED ?? (CI === undefined ? undefined : '20261121')
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) })
