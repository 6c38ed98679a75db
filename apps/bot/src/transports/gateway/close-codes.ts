/** What a code means with which Discord closes a connection for good, and what to do about it. */
export const fatalCodes: Readonly<Record<number, string>> = {
  4004: 'Discord does not take the token: check DISCORD_TOKEN',
  4010: 'Discord does not take the shard: check DISCORD_SHARDS',
  4011: 'The bot is in too many servers for one shard: set DISCORD_SHARDS',
  4012: 'Discord does not speak this version of the gateway any more: update the bot',
  4013: 'Discord does not know an intent that was asked for: update the bot',
  4014: 'An intent is not allowed to this application: switch it on in the developer portal, or DOCFACTS_MENTIONS off'
}
