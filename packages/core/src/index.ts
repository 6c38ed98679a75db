export { type CompileOptions, compile, compileDocument, createCompiler, type DocumentCompiler } from './compile.ts'
export { emptyLexicon, type Lexicon, parseLexicon, type Term } from './link/lexicon.ts'
export { suggestLexicon } from './link/suggest-lexicon.ts'
export { type Conflict, type ConflictPair, conflictsOf } from './merge/conflicts.ts'
export { type MergeOptions, merge } from './merge/merge.ts'
export type { ParserName } from './parse.ts'
export {
  type DocumentPlace,
  documentExtensions,
  type Listing,
  listDocuments,
  type ReadOptions,
  readDocument,
  readDocuments
} from './read.ts'
