/**
 * A mistake of the user or of the machine that has a remedy, shown without a stack.
 *
 * The message names the file and the place, the remedy says what to do about it:
 * `new UserError('No factbook at facts.json', 'Build one with `docfacts build docs --out facts.json`')`.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly remedy: string | undefined
  /** 1: something is wrong with what was read or written, 2: the command was called wrongly. */
  readonly exitCode: 1 | 2

  constructor(message: string, remedy?: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.remedy = remedy
    this.exitCode = exitCode
  }
}

/** The same, for arguments that contradict each other or say nothing. */
export function usageError(message: string, remedy?: string): UserError {
  return new UserError(message, remedy, 2)
}

/** Whether `value` is an error of the file system or the network, that is, has a `code`. */
export function isSystemError(value: unknown): value is NodeJS.ErrnoException {
  return value instanceof Error && 'code' in value && typeof value.code === 'string'
}

/** What a code of the file system means, in words: `EACCES` → "no permission". */
export function reasonOf(error: NodeJS.ErrnoException): string {
  return reasons[error.code ?? ''] ?? error.message
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EADDRINUSE: 'the port is taken',
  EBUSY: 'it is in use',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'a file of that name is in the way',
  EFBIG: 'the file would be too large',
  EIO: 'the disk failed',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links go round in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is no folder',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only'
}
