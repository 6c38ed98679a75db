import type { ExportedFile } from '../exported-file.ts'

/** What the protocol allows in one file. */
const longest = 50_000

/** `sitemap.xml` (sitemaps.org); where there are too many pages, an index of several. */
export function* sitemap(baseUrl: string, paths: readonly string[]): Generator<ExportedFile> {
  const parts: string[][] = []
  for (let start = 0; start < paths.length; start += longest) parts.push(paths.slice(start, start + longest))
  const [only = []] = parts
  if (parts.length === 1) return yield xml('sitemap.xml', urlset(baseUrl, only))
  for (const [index, part] of parts.entries()) yield xml(`sitemap-${index + 1}.xml`, urlset(baseUrl, part))
  const entries = parts.map(
    (_, index) => `<sitemap><loc>${escapeXml(`${baseUrl}sitemap-${index + 1}.xml`)}</loc></sitemap>\n`
  )
  yield xml(
    'sitemap.xml',
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</sitemapindex>`
  )
}

function urlset(baseUrl: string, paths: readonly string[]): string {
  const entries = paths.map(
    (path) => `<url><loc>${escapeXml(baseUrl + path.replace(/(^|\/)index\.html$/, '$1'))}</loc></url>\n`
  )
  return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>`
}

function xml(path: string, content: string): ExportedFile {
  return {
    path,
    mediaType: 'application/xml',
    content: `<?xml version="1.0" encoding="UTF-8"?>\n${content}\n`,
    schema: 'https://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd'
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
