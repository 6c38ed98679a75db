/** What a document says of itself. */
export type MetadataKey = 'author' | 'published' | 'updated' | 'readingMinutes' | 'difficulty' | 'tags' | 'categories'

/** Words for a document. */
const piece =
  /\b(?:articles?|guides?|posts?|blogs?|pages?|documents?|docs?|documentation|tutorials?|write-?ups?|texts?|essays?|pieces?|reads?|handbooks?|polic(?:y|ies)|readmes?|chapters?|lessons?|interviews?|comparisons?|overviews?|introductions?|faqs?|manuals?)\b/

/** What is asked of a document, or nothing where a question asks of something else. */
export function readMetadataKey(text: string): MetadataKey | undefined {
  return keys.find(([, pattern]) => pattern.test(text))?.[0]
}

/** Whether a text names a document as one: `the article about ports`. */
export function namesDocument(text: string): boolean {
  return piece.test(text)
}

/** Whether a question asks what a document says of itself: both are named, the document and what is asked of it. */
export function asksOfDocument(text: string): boolean {
  return namesDocument(text) && readMetadataKey(text) !== undefined && !content.test(text)
}

/** What is told in documents, not of them. */
const content =
  /\b(?:how (?:do|can|should|would|to)\b|what (?:does|do) the .*\b(?:say|mean|recommend)|which (?:documents?|articles?|guides?|posts?|pages?)\b.*\b(?:about|mention|cover|talk|discuss|explain|describe))/

const keys: readonly (readonly [MetadataKey, RegExp])[] = [
  ['updated', /\b(?:updated?|modified|revised|revision|last changed?|how recent|up to date)\b/],
  [
    'author',
    /\b(?:who (?:wrote|writes|authored|published|made|created|is behind|s behind)|authors?|written by|wrote|by whom|who by)\b/
  ],
  [
    'readingMinutes',
    /\b(?:reading time|read time|time to read|minutes? (?:to )?read|how long (?:is|does|will|would|to)\b.*\b(?:read|article|guide|post|page|document|tutorial|doc|essay|handbook)|how (?:many|much) (?:minutes|time)\b.*\bread\w*|long (?:a )?read|takes? to read)\b/
  ],
  ['difficulty', /\b(?:difficulty|how (?:difficult|hard|advanced)|what level|for beginners|level of)\b/],
  ['tags', /\b(?:tags?|tagged|keywords?)\b/],
  ['categories', /\bcategor(?:y|ies)\b/],
  [
    'published',
    /\b(?:when (?:was|were|did|is)|published|publication|publish|what (?:date|day|year)|date of|dated?|how old|posted|written (?:on|in)|came out)\b/
  ]
]
