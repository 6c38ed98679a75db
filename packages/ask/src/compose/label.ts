import { upperFirst } from './case.ts'
import { withArticle } from './name.ts'

/** `Startup time of a container`; for an aspect that is no noun, such as `best for`, the name stands first. */
export function labelOf(aspect: string, name: string): string {
  if (name === '') return upperFirst(aspect)
  return bare.test(aspect)
    ? `${upperFirst(name)}, ${aspect.replace(/\?$/, '')}`
    : `${upperFirst(aspect)} of ${withArticle(name)}`
}

const bare =
  /\b(?:for|of|to|by|in|with|on|from|when|possible|supported|required|available|needed|\w+able)$|^(?:before|after|is|can|has|how|what|who|when|where|does|best|good|used)\b|^[^a-z]|[():?]/i
