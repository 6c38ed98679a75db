import { type Command, InvalidArgumentError } from 'commander'
import type { CommandDefinition } from '../command.ts'
import { factsOption } from '../options.ts'

interface McpOptions {
  readonly facts: string
  readonly http?: number
}

/** Serves a factbook to assistants. */
export const mcp: CommandDefinition<readonly [], McpOptions> = {
  name: 'mcp',
  summary: 'serve the facts to assistants that speak MCP',
  description: `Lets assistants ask, compare, define, search and quote facts with their places, over the Model Context Protocol:
on stdin and stdout, or with --http on a port of this machine.`,
  examples: [
    ['mcp --facts factbook.json', 'as the command of a server in the settings of an assistant'],
    ['mcp --http 3333', 'at http://127.0.0.1:3333/mcp']
  ],
  configure(command: Command) {
    command
      .addOption(factsOption())
      .option('--http <port>', 'serve over HTTP on this port instead; 0 takes a free one', port)
  },
  async run({ options, io }) {
    const { runMcp } = await import('../mcp/run-mcp.ts')
    return runMcp(options, io)
  }
}

function port(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number < 65_536) return number
  throw new InvalidArgumentError('Expected a port from 0 to 65535.')
}
