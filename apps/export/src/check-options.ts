import type { ExportOptions } from './export-options.ts'

/**
 * Options as exporters rely on them: the address ends with `/`, dates are dates.
 *
 * @throws RangeError that says what was expected.
 */
export function checkOptions(options: ExportOptions): ExportOptions {
  for (const { version, date } of options.releases ?? []) {
    if (/^\d{4}-\d\d-\d\d(T|$)/.test(date) && !Number.isNaN(Date.parse(date))) continue
    throw new RangeError(`Unexpected date \`${date}\` of release \`${version}\`, expected ISO 8601`)
  }
  return options.baseUrl === undefined ? options : { ...options, baseUrl: checkAddress(options.baseUrl) }
}

function checkAddress(address: string): string {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new RangeError(`Unexpected address \`${address}\`, expected one such as https://example.org/facts/`)
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
