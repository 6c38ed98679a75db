import type { RootContent, Yaml } from 'mdast'

/** Whether a node is front matter: YAML, or TOML, which mdast has no type of its own for. */
export function isFrontMatter(node: RootContent): node is Yaml {
  return node.type === 'yaml' || isToml(node)
}

/** Whether front matter is TOML. */
export function isToml({ type }: RootContent): boolean {
  return (type as string) === 'toml'
}
