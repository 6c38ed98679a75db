import { checkLimits } from '../../src/replies/limits.ts'
import { problemsWith, problemsWithCallback, problemsWithCommands } from './description.ts'
import { snowflake } from './ids.ts'
import { application, messageOf, userOf } from './people.ts'

/** A request as a route reads it. */
export interface ApiRequest {
  readonly method: string
  /** Without `/api/v10`. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: unknown
  readonly files: readonly string[]
  readonly authorised: boolean
}

/** What a route answers; no body for 204. */
export interface ApiResponse {
  readonly status: number
  readonly body?: unknown
}

/** An interaction that the loopback sent and that may be answered. */
export interface Pending {
  readonly id: string
  readonly createdAt: number
  /** Times that a response was taken. */
  answers: number
  response?: unknown
}

/** What the loopback Discord remembers. */
export interface State {
  readonly interactions: Map<string, Pending>
  readonly commands: Map<string, Readonly<Record<string, unknown>>[]>
  readonly messages: {
    readonly id: string
    readonly channel: string
    readonly nonce?: string
    readonly body: unknown
  }[]
  /** Servers that the bot is in. */
  guilds: readonly unknown[]
  /** Everything in payloads of either side that Discord's description does not allow. */
  readonly problems: string[]
  readonly clock: () => number
  readonly gateway: () => string
  /** Shards that are recommended. */
  readonly shards: number
}

interface Route {
  readonly method: string
  readonly path: RegExp
  /** Whether a bot's token is wanted. */
  readonly token: boolean
  answer(request: ApiRequest, places: readonly string[], state: State): ApiResponse
}

/** Answers a request as Discord would. */
export function answerRequest(request: ApiRequest, state: State): ApiResponse {
  const route = routes.find(({ method, path }) => method === request.method && path.test(request.path))
  if (route === undefined) return failure(404, 0, '404: Not Found')
  if (route.token && !request.authorised) return failure(401, 0, '401: Unauthorized')
  return route.answer(request, route.path.exec(request.path)?.slice(1) ?? [], state)
}

/** An error as Discord words it. */
export function failure(status: number, code: number, message: string): ApiResponse {
  return { status, body: { message, code } }
}

const routes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/gateway\/bot$/,
    token: true,
    answer: (_request, _places, state) =>
      described('GatewayBotResponse', state, {
        url: state.gateway(),
        shards: state.shards,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 }
      })
  },
  {
    method: 'GET',
    path: /^\/users\/@me$/,
    token: true,
    answer: (_request, _places, state) => described('UserPIIResponse', state, self())
  },
  {
    method: 'GET',
    path: /^\/users\/@me\/guilds$/,
    token: true,
    answer: (_request, _places, state) => {
      for (const guild of state.guilds) described('MyGuildResponse', state, guild)
      return { status: 200, body: state.guilds }
    }
  },
  {
    method: 'GET',
    path: /^\/applications\/@me$/,
    token: true,
    answer: (_request, _places, state) => described('PrivateApplicationResponse', state, applicationOf())
  },
  {
    method: 'GET',
    path: /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/,
    token: true,
    answer: (_request, [guild = ''], state) => ({ status: 200, body: state.commands.get(guild) ?? [] })
  },
  { method: 'PUT', path: /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/, token: true, answer: putCommands },
  { method: 'POST', path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/, token: false, answer: takeCallback },
  { method: 'POST', path: /^\/channels\/(\d+)\/messages$/, token: true, answer: takeMessage },
  { method: 'POST', path: /^\/webhooks\/(\d+)\/([^/]+)$/, token: false, answer: takeFollowUp },
  { method: 'PATCH', path: /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/, token: false, answer: takeFollowUp }
]

function putCommands({ body }: ApiRequest, [guild = '']: readonly string[], state: State): ApiResponse {
  const problems = problemsWithCommands(body)
  state.problems.push(...problems)
  if (problems.length > 0) return failure(400, 50035, 'Invalid Form Body')
  const stored = (body as Readonly<Record<string, unknown>>[]).map((command) => ({
    options: [],
    ...command,
    id: snowflake(),
    application_id: application,
    version: snowflake(),
    type: command.type ?? 1,
    description: command.description ?? '',
    default_member_permissions: command.default_member_permissions ?? null,
    nsfw: false
  }))
  state.problems.push(...stored.flatMap((command) => problemsWith('ApplicationCommandResponse', command)))
  state.commands.set(guild, stored)
  return { status: 200, body: stored }
}

function takeCallback(
  { body, files }: ApiRequest,
  [id = '', token = '']: readonly string[],
  state: State
): ApiResponse {
  const problems = [...problemsWithCallback(body), ...missingFiles(body, files)]
  state.problems.push(...problems)
  if (problems.length > 0) return failure(400, 50035, 'Invalid Form Body')
  const pending = state.interactions.get(token)
  if (pending === undefined || pending.id !== id) return failure(404, 10062, 'Unknown interaction')
  if (pending.answers > 0) return failure(400, 40060, 'Interaction has already been acknowledged.')
  if (state.clock() - pending.createdAt > 3000) return failure(404, 10062, 'Unknown interaction')
  pending.answers += 1
  pending.response = body
  return { status: 204 }
}

function takeMessage({ body, files }: ApiRequest, [channel = '']: readonly string[], state: State): ApiResponse {
  const { nonce, enforce_nonce: enforced } = body as { nonce?: string; enforce_nonce?: boolean }
  const problems = [
    ...problemsWith('MessageCreateRequest', body),
    ...missingFiles({ data: body }, files),
    ...checkLimits(body)
  ]
  state.problems.push(...problems)
  if (problems.length > 0) return failure(400, 50035, 'Invalid Form Body')
  const same =
    enforced === true
      ? state.messages.find((message) => message.channel === channel && message.nonce === nonce)
      : undefined
  const message = same ?? { id: snowflake(), channel, body, ...(nonce === undefined ? {} : { nonce }) }
  if (same === undefined) state.messages.push(message)
  return described(
    'MessageResponse',
    state,
    messageOf({
      id: message.id,
      channel_id: channel,
      author: userOf(application),
      ...(nonce === undefined ? {} : { nonce })
    })
  )
}

function takeFollowUp({ body }: ApiRequest, [id = '', token = '']: readonly string[], state: State): ApiResponse {
  const pending = state.interactions.get(token)
  if (id !== application || pending === undefined) return failure(404, 10015, 'Unknown Webhook')
  if (state.clock() - pending.createdAt > 15 * 60_000) return failure(401, 50027, 'Invalid Webhook Token')
  state.problems.push(...problemsWith('IncomingWebhookRequestPartial', body))
  return described('MessageResponse', state, messageOf({ author: userOf(application) }))
}

/** Attachments that are named in a payload but did not come with it. */
function missingFiles(body: unknown, files: readonly string[]): string[] {
  const { data } = body as { data?: { attachments?: { filename: string }[] } }
  const named = data?.attachments ?? []
  return named
    .filter(({ filename }) => !files.includes(filename))
    .map(({ filename }) => `the file \`${filename}\` did not come`)
}

/** An answer of the loopback itself, held to the description as well. */
function described(name: string, state: State, body: unknown): ApiResponse {
  state.problems.push(...problemsWith(name, body).map((problem) => `the loopback itself: ${problem}`))
  return { status: 200, body }
}

function self(): unknown {
  return { ...userOf(application), bot: true, mfa_enabled: false, locale: 'en-US', verified: true, email: null }
}

function applicationOf(): unknown {
  return {
    id: application,
    name: 'docfacts',
    icon: null,
    description: '',
    type: null,
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: userOf('200000000000000009'),
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: []
  }
}
