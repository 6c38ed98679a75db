/** A path that an exporter made and that nothing may be written to. */
export class ExportPathError extends Error {
  override readonly name = 'ExportPathError'
}

/**
 * Throws unless the path stays inside the folder on every system: segments with `/`, no `..`, no drive, no backslash.
 *
 * @throws ExportPathError with the path.
 */
export function assertInside(path: string): void {
  const segments = path.split('/')
  const outside = segments.some((segment) => segment === '' || segment === '.' || segment === '..')
  if (outside || /[\\:\p{Cc}]/u.test(path)) {
    throw new ExportPathError(`Unexpected path \`${path}\`, expected one inside the folder of the export`)
  }
}
