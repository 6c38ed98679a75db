/** `Startup Time` → `startup time`, but `OS Isolation` → `OS isolation`: for names of aspects, not of things. */
export function lowerWords(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu, (word) => word.toLowerCase())
}

/** `startup time` → `Startup time`, but `gVisor` as it is. */
export function upperFirst(text: string): string {
  return /^\p{Ll}+(?!\p{L})/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
