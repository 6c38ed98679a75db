import type { Exporter } from '../exporter.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'

/** All formats, in the order in which they are made. A new one is one file here and one line below. */
export const exporters: readonly Exporter[] = [json, markdown]
