/** Irregular English inflections and the stem of the form they belong to. */
export const irregular: ReadonlyMap<string, readonly string[]> = readForms(`
began begun begin|born bear birth|bought buy|bring brought|broke broken break|built build|caught catch|chose chosen choose
choice choose|died death die|dead death die|done do|drew drawn draw|drove driven drive|fell fallen fall|fed feed|felt feel
fought fight|found founded find|flew flown fly|forgot forgotten forget|froze frozen freeze|gave given give|grew grown grow|held hold
hid hidden hide|kept keep|knew known know|led lead|left leave|lost lose loss|made make|meant mean|met meet|paid pay payment|ran run
rose risen rise|said say|saw seen see|sent send|shown show|shrank shrink|sold sell sale|spent spend|spoke spoken speak|spun spin
stood stand|stole stolen steal|struck strike|swore sworn swear|taught teach|thought think|threw thrown throw|told tell|took taken take
tore torn tear|understood understand|went gone go|woke wake|won win winner|wore worn wear|wrote written write writer author
children child|men man|women woman|people person|feet foot|mice mouse|data datum|indices index|criteria criterion
`)

function readForms(text: string): Map<string, readonly string[]> {
  const forms = new Map<string, string[]>()
  for (const group of text.trim().split(/[|\n]/)) {
    const words = group.trim().split(/\s+/)
    for (const word of words) forms.set(word, [...(forms.get(word) ?? []), ...words.filter((other) => other !== word)])
  }
  return forms
}
