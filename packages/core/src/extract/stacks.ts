import { defineExtractor, type Extractor } from './define-extractor.ts'

/** Architectures from diagrams of boxes or arrows, top to bottom. */
export const stacks: Extractor = defineExtractor('stack', function* () {})
