import type { Factbook } from '@docfacts/schema'

// Stands beside factbook.json so that the compiler need not infer the type of a file of several megabytes.
declare const factbook: Factbook
export = factbook
