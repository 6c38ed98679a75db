/** Verbs of what things do and have, as several of them do: `Kites need …`. */
export const tellingVerbs: readonly string[] = [
  'need use run share provide require offer work start make keep give contain store belong include consist cost last weigh lose',
  'move expose allow let hold handle show come go take deliver produce consume draw burn support span reach stay remain tend',
  'differ depend rely cause bring cut reduce improve protect replace connect separate send receive wear drive grow live lie'
].flatMap((line) => line.split(' '))
