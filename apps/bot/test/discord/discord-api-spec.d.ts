declare module 'discord-api-spec/zod' {
  /** The schemas by their names; the package types them as JavaScript only. */
  const schemas: Readonly<Record<string, unknown>>
  export = schemas
}
