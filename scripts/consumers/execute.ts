import { spawn } from 'node:child_process'

/** Runs a command to its end while this process answers requests. @throws Error with its output when it fails. */
export async function execute(command: string, args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  const errors: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  const text = Buffer.concat(chunks).toString('utf8')
  if (code === 0) return text
  throw new Error(`${command} ${args[0]} exited with ${code}\n${text}${Buffer.concat(errors).toString('utf8')}`)
}
