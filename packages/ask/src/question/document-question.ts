/** What a document says of itself. */
export type MetadataKey = 'author' | 'published' | 'updated' | 'readingMinutes' | 'difficulty' | 'tags' | 'categories'

/** What is asked of a document, or nothing where a question asks of something else. */
export function readMetadataKey(text: string): MetadataKey | undefined {
  return keys.find(([, pattern]) => pattern.test(text))?.[0]
}

/** Whether a question asks what a document says of itself: both are named, the document and what is asked of it. */
export function asksOfDocument(text: string): boolean {
  return piece.test(text) && readMetadataKey(text) !== undefined && !content.test(text)
}

/** Words for a document. */
const piece =
  /\b(?:article|guide|post|blog|page|doc(?:ument(?:ation)?)?|tutorial|essay|handbook|policy|readme|chapter|lesson|interview|overview|introduction|faq|manual|glossary)s?\b|\bhow long .*\bread\b/

/** What is told in documents, not of them. */
const content =
  /\bhow (?:do|can|should|would|could|to)\b|\bwhat do(?:es)? the\b|^which (?!year|date|day|level|tag|categor)/

const keys: readonly (readonly [MetadataKey, RegExp])[] = [
  ['updated', /\b(?:update|modif|revis|last change|how recent|up to date)/],
  ['author', /\b(?:who (?:wr|auth|publ|made|creat)|author|written by|by whom)/],
  ['readingMinutes', /\bread(?:ing)? time|\bminutes? (?:to )?read\b|\bhow long (?:is|does it|will|to)\b/],
  ['difficulty', /\b(?:difficult|how (?:hard|advanced)|what level|for beginners)/],
  ['tags', /\b(?:tag|keyword)/],
  ['categories', /\bcategor/],
  ['published', /\b(?:when (?:was|were|did|is)|publ|what (?:date|day|year)|date of|dated|how old|posted|came out)/]
]
