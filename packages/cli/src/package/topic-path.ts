/**
 * Where the file of a topic lies below `topics/`, without its extension: its id, but that the colon of `document:` is a
 * folder, since not every system has colons in names.
 */
export function topicPath(id: string): string {
  return id.replaceAll(':', '/')
}
