import type { Column, Relation } from '../relations/relation.ts'

/** A CSV file of a data package. */
export interface Resource {
  readonly relation: Omit<Relation, 'rows'>
  /** Relative to the descriptor. */
  readonly path: string
}

/** A CSV file of a table as its document has it: its columns may have any names, or the same ones. */
export interface TableResource {
  readonly id: string
  readonly description: string
  /** Relative to the descriptor. */
  readonly path: string
}

/** A Data Package 2.0 descriptor (datapackage.org) of CSV files. */
export function dataPackage(name: string, resources: readonly Resource[], tables: readonly TableResource[]): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName(name),
    title: `Facts: ${name}`,
    description:
      'Text that a spreadsheet could take for a formula has an apostrophe in front; drop one to read it back.',
    resources: [...resources.map(resource), ...tables.map(tableResource)]
  }
  return `${JSON.stringify(descriptor, undefined, 2)}\n`
}

function resource({ relation: { name, description, columns, primaryKey }, path }: Resource): object {
  const foreignKeys = columns.flatMap(foreignKey)
  const keys = {
    ...(primaryKey.length > 0 ? { primaryKey } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {})
  }
  return {
    name: packageName(name),
    ...file(path),
    description,
    schema: { fields: columns.map(field), ...keys }
  }
}

function tableResource({ id, description, path }: TableResource): object {
  return { name: packageName(`table-${id}`), ...file(path), description }
}

/** How the file is written, with nothing left to guess: readers take a dot that stands in each row for what divides it. */
function file(path: string): object {
  const dialect = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true }
  return { type: 'table', path, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect }
}

function field({ name, type, description, required = false }: Column): object {
  return { name, type, description, ...(required ? { constraints: { required } } : {}) }
}

function foreignKey({ name, references }: Column): object[] {
  if (references === undefined) return []
  const [resource, fields] = references
  return [{ fields: [name], reference: { resource: packageName(resource), fields: [fields] } }]
}

/** Lower case, `.`, `_`, `-` and digits. */
function packageName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9._-]+/g, '-') || 'facts'
}
