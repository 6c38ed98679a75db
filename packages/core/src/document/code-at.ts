const { charCodeAt } = String.prototype

/**
 * As `text.charCodeAt(at)`, for loops over texts. Within the engine there are more kinds of texts than it remembers a method for,
 * slices and wide ones and others, so that it seeks the method again for each character. `text.length` is sought so too, once a loop
 * is enough.
 */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at)
}
