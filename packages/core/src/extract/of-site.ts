/** Whether a text says who wrote or checked another, or how: `Written by Ann Wind.`, `How we reviewed this article: …` */
export function isByline(text: string): boolean {
  return text.length < LONGEST_BYLINE && (BYLINE.test(text) || (text.length < LONGEST_DATE && DATED.test(text)))
}

/** When a text was written, and how long it is: `Updated May 2021 · 6 min read`. */
const DATED =
  /^\W*(?:last\s)?(?:updated|published|posted|modified|reviewed)(?:\son)?:?\s(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s\d)|^\W*\d+\smin(?:ute)?s?\sread\W*$/i
const LONGEST_DATE = 60
const LONGEST_BYLINE = 300

const BYLINE =
  /^\W*(?:(?:(?:[Mm]edically|[Cc]linically|[Tt]echnically)\s|[Ff]act[\s-])?(?:[Rr]eviewed|[Cc]hecked|[Ww]ritten|[Ee]dited|[Tt]ranslated|[Pp]osted|[Pp]ublished)\s(?:and\s\p{L}+\s)?by\s\p{Lu}|[Bb]y\s\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.]+){0,2}\s?[,|·–—-]\s?(?:last\s)?(?:updated|published|posted|reviewed|edited)\b|[Hh]ow\swe\s(?:reviewed|researched|tested|fact[\s-]?checked)\sth(?:is|ese)\s\p{L}+\s?[:.])/u

/** Whether a section, or one around it, tells of the site: `Was this helpful?`, `About the author`. */
export function tellsOfSite(section: readonly string[]): boolean {
  return section.some((heading) => OF_SITE.test(heading))
}

const OF_SITE =
  /^\W*(?:was\sthis\s(?:\p{L}+\s)?(?:helpful|useful)|about\s(?:the\sauthors?|us)|(?:leave|post|write)\sa\s(?:comment|reply|review)|(?:comments|contact\sus|get\sin\stouch|share\sthis(?:\s\p{L}+)?|newsletter|join\s(?:our|the)\s\p{L}+|subscribe(?:\s.{0,40})?|how\swe\s(?:reviewed|tested)\s.{3,40}))[\s?!.:]*$/iu
