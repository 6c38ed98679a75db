import type { Iri } from './nodes.ts'

/** IRIs below the address of the export, or names of their own where it has none. */
export function iriMaker(name: string, baseUrl: string | undefined): Iri {
  const own = `urn:docfacts:${encode(name)}:`
  return (kind, id) => (baseUrl === undefined ? `${own}${kind}:${encode(id)}` : `${baseUrl}id/${kind}/${encode(id)}`)
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}
