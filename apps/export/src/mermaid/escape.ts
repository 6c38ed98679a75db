/** Text as a label: everything that has a meaning in some diagram becomes an entity, which Mermaid writes out again. */
export function escapeLabel(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  const label = line.replace(/[^\p{L}\p{N}\p{M} .,/()+-]/gu, (sign) => `#${sign.codePointAt(0)};`)
  return label === '' ? '#45;' : label
}
