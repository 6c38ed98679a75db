import { readGroups } from './groups.ts'

/** Irregular English inflections and the stem of the form they belong to. */
export const irregular: ReadonlyMap<string, readonly string[]> = readGroups(`
began begun begin|born bear birth|bought buy|bring brought|broke broken break|built build|caught catch|chose chosen choose
choice choose|died death die|dead death die|done do|drew drawn draw|drove driven drive|fell fallen fall|fed feed|felt feel
fought fight|ate eaten eat|froze frozen freeze|wore worn wear|torn tear|slept sleep|hidden hid hide|sunk sank sink
shrunk shrink|stuck stick|hung hang|shaken shake|stolen steal
flew flown fly|forgot forgotten forget|gave given give|grew grown grow|held hold
kept keep|knew known know|led lead|left leave|lost lose loss|made make|meant mean|met meet|paid pay payment|ran run
rose risen rise|said say|saw seen see|sent send|shown show|sold sell sale|spent spend|spoke spoken speak
stood stand|taught teach|thought think|threw thrown throw|told tell|took taken take
understood understand|went gone go|won win winner|wrote written write writer author
monthly month|yearly annual year|daily day|weekly week|hourly hour|became become|sought seek|sang sung sing song
shot shoot|heard hear|laid lay|lit light
bound bind|dealt deal
two 2 ii|three 3 iii|four 4 iv|five 5|six 6|seven 7|eight 8|nine 9|ten 10
france french|spain spanish|england english|britain british|germany german
long length|strong strength
high height|heavy weigh weight|old age|far distance|wide width|deep depth|hot heat|poor poverty
children child|men man|women woman|people person|feet foot|indices index|criteria criterion
`)
