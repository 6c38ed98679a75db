import * as z from 'zod/mini'
import { contract, contracts } from './contract.ts'
import { fact } from './fact-schema.ts'
import type {
  Aspect,
  Document,
  Entity,
  Factbook,
  Metadata,
  MetadataValue,
  Redirects,
  Table,
  Topic
} from './factbook.ts'
import { filled, id, position, size } from './values-schema.ts'

const texts = z.array(z.string())

const metadata: z.ZodMiniType<Metadata> = z.catchall(
  z.object({
    author: z.exactOptional(z.string()),
    published: z.exactOptional(z.string()),
    updated: z.exactOptional(z.string()),
    tags: z.exactOptional(texts),
    categories: z.exactOptional(texts),
    readingMinutes: z.exactOptional(z.number()),
    difficulty: z.exactOptional(z.string()),
    description: z.exactOptional(z.string())
  } satisfies Record<NamedKey<Metadata>, z.ZodMiniExactOptional>),
  z.custom<MetadataValue>(isMetadataValue, 'a value that JSON can hold')
)
contracts.add(metadata, { id: 'Metadata' })

const document = contract<Document>()(
  'Document',
  z.strictObject({
    id,
    path: filled,
    title: z.string(),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    words: size,
    metadata
  })
)

const entity = contract<Entity>()(
  'Entity',
  z.strictObject({ id, name: filled, aliases: z.array(filled), examples: z.exactOptional(z.array(filled)) })
)

const aspect = contract<Aspect>()('Aspect', z.strictObject({ id, name: filled, aliases: z.array(filled) }))

const topic = contract<Topic>()(
  'Topic',
  z.strictObject({
    id,
    subject: id,
    aspect: id,
    facts: z.array(id).check(z.minLength(1)),
    agreement: z.enum(['single', 'agree', 'refine', 'conflict']),
    consensus: z.exactOptional(id)
  })
)

const table = contract<Table>()(
  'Table',
  z.strictObject({
    id,
    document: id,
    section: texts,
    header: texts,
    rows: z.array(texts),
    position,
    restoredBy: z.exactOptional(id)
  })
)

const redirects = contract<Redirects>()(
  'Redirects',
  z.strictObject({ moved: z.record(id, id), split: z.record(id, z.array(id).check(z.minLength(1))) })
)

/** What a factbook is; `readFactbook` and the JSON Schema both come from here. */
export const factbook: z.ZodMiniType<Factbook> = contract<Factbook>()(
  'Factbook',
  z.strictObject({
    formatVersion: z.literal(1),
    name: z.string(),
    documents: z.array(document),
    entities: z.array(entity),
    aspects: z.array(aspect),
    facts: z.array(fact),
    topics: z.array(topic),
    tables: z.array(table),
    redirects: z.exactOptional(redirects)
  })
)

/** True for what JSON can hold. */
function isMetadataValue(value: unknown): value is MetadataValue {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return value === null || /^(string|boolean)$/.test(typeof value)
  if (Array.isArray(value)) return value.every(isMetadataValue)
  return isPlain(value) && Object.values(value).every(isMetadataValue)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** The keys that stand in `T` by name, without its index signature. */
type NamedKey<T> = keyof { [K in keyof T as string extends K ? never : K]: T[K] }
