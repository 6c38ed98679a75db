/** Groups of words of everyday English that say about the same of anything, beside those that `pnpm train:thesaurus` finds. */
export const paraphrases = `
hurt injure harm|damage harm|begin start commence|appear introduce emerge arrive debut release launch
create make build develop design invent propose devise coin found|die fail crash|stop end quit cease halt
cost price expense expensive fee|pay cost charge|cheap affordable inexpensive cost|put place add insert
put contribute|get obtain receive acquire|buy purchase acquire|consume take
keep store retain save preserve hold|help aid assist support improve|fix repair solve resolve
choose pick select prefer|let allow permit enable|break damage fail|fast quick rapid speed|big large huge
happen occur|work function operate|change modify alter edit|delete remove drop eliminate uninstall
kill stop|affect impact|error failure|update upgrade|secure security|author writer|cause lead trigger
good excellent quality|often frequent|main primary major key|join combine merge connect|give provide offer supply
eat consume feed food meal|live survive|reduce lower decrease cut|raise increase grow
hard difficult|easy simple|safe secure|wrong incorrect error mistake|last survive endure
normal regular standard ordinary|direct straight|space storage|company business manufacturer firm
kind type sort|goal purpose aim|limit maximum|sit stay remain|slow bottleneck delay
check verify inspect|avoid prevent stop|protect guard|outside outdoor
information data detail|swap replace change exchange|kid child|salary wage income|paper document form
bad poor negative harm|problem issue trouble
danger risk hazard
`
