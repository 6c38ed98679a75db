import { compareCodeUnits, type Factbook, factbookSchema } from '@docfacts/schema'
import type { Resource } from './resources.ts'

/** The API as OpenAPI 3.1; its schemas are those of the factbook. */
export function openApi({ name }: Factbook, resources: readonly Resource[], baseUrl: string | undefined): object {
  const paths = Object.fromEntries([...indexPaths, ...resources.flatMap((each) => [listPath(each), itemPath(each)])])
  return {
    openapi: '3.1.0',
    info: {
      title: `Facts: ${name}`,
      version: '1.0.0',
      summary: 'Typed, cited facts as static files',
      description: 'Files are named by id; ids that are no slugs have a file name of their own, given in the lists.',
      license: { name: 'Each text has the license of its document', identifier: 'LicenseRef-documents' }
    },
    servers: [{ url: baseUrl?.replace(/\/$/, '') ?? '.' }],
    security: [],
    tags: [
      { name: 'index', description: 'The whole' },
      ...resources.map((resource) => ({ name: resource.name, description: `Every ${resource.singular}` }))
    ],
    paths,
    components: { schemas: reachable(paths, { ...definitions(), ListEntry: listEntry }) }
  }
}

const indexPaths: readonly (readonly [string, object])[] = [
  [
    '/api/index.json',
    {
      get: {
        tags: ['index'],
        operationId: 'getIndex',
        summary: 'How much there is of what',
        responses: responses({
          type: 'object',
          properties: {
            name: { type: 'string' },
            formatVersion: { const: 1 },
            counts: { type: 'object', additionalProperties: { type: 'integer' } }
          },
          required: ['name', 'formatVersion', 'counts']
        })
      }
    }
  ],
  [
    '/api/ask-index.json',
    {
      get: {
        tags: ['index'],
        operationId: 'getAskIndex',
        summary: 'The index to ask with: `loadIndex` of @docfacts/ask reads its bytes',
        responses: responses({
          type: 'object',
          properties: { index: { type: 'string', contentEncoding: 'base64' } },
          required: ['index']
        })
      }
    }
  ]
]

const listEntry = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    name: { type: 'string' },
    file: { type: 'string', description: 'Name of its file' }
  },
  required: ['id', 'name', 'file']
}

function listPath({ name }: Resource): [string, object] {
  const schema = { type: 'array', items: { $ref: '#/components/schemas/ListEntry' } }
  const operationId = `list${capital(name)}`
  return [
    `/api/${name}.json`,
    { get: { tags: [name], operationId, summary: `All ${name}`, responses: responses(schema) } }
  ]
}

function itemPath({ name, singular, schema, with: further }: Resource): [string, object] {
  const own = { $ref: `#/components/schemas/${schema}` }
  const operation = {
    tags: [name],
    operationId: `get${capital(singular)}`,
    summary: `One ${singular}`,
    parameters: [
      { name: 'id', in: 'path', required: true, schema: { type: 'string' }, description: 'File name without `.json`' }
    ],
    responses: responses(Object.keys(further).length === 0 ? own : extended(schema, further))
  }
  return [`/api/${name}/{id}.json`, { get: operation }]
}

/** The properties of a schema and lists beside them: the factbook's schemas allow no others. */
function extended(name: string, further: Readonly<Record<string, string>>): object {
  const schema = definitions()[name]
  const lists = Object.entries(further).map(([key, item]) => [
    key,
    { type: 'array', items: { $ref: `#/components/schemas/${item}` } }
  ])
  return {
    ...schema,
    properties: { ...schema?.properties, ...Object.fromEntries(lists) },
    required: [...(schema?.required ?? []), ...Object.keys(further)]
  }
}

function responses(schema: object): object {
  return {
    200: { description: 'Found', content: { 'application/json': { schema } } },
    404: { description: 'There is none of that id' }
  }
}

/** The schemas that the paths point to, and those that these point to. */
function reachable(paths: object, schemas: Readonly<Record<string, object>>): Record<string, object> {
  const found: Record<string, object> = {}
  const waiting: object[] = [paths]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [, name = ''] of JSON.stringify(next).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      const schema = schemas[name]
      if (schema === undefined || name in found) continue
      found[name] = schema
      waiting.push(schema)
    }
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => compareCodeUnits(a, b)))
}

interface Definition {
  readonly properties?: object
  readonly required?: readonly string[]
}

/** The definitions of the factbook's schema, pointing at each other where OpenAPI keeps them. */
function definitions(): Record<string, Definition> {
  const text = JSON.stringify('$defs' in factbookSchema ? factbookSchema.$defs : {})
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/'))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
