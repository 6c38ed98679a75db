/** Words that carry no subject: they count neither as evidence nor in the length of a text. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above again against all also am an and another any are aren as at be because been being below both
  but by can cannot could couldn d did didn do does doesn doing don done down each eg either else etc even every fewer for from
  further get gets getting go goes got had hadn has hasn have haven having he her here hers herself him himself his how however
  i ie if in inside instead into is isn it its itself just least less let ll may me might more must mustn my myself neither no nor not
  now of off often on once one only onto or other others our ours ourselves out over per quite rather re really s
  shall shan she should shouldn since so some something still such t than that the their theirs them themselves then there
  these they thing things this those though through thus til till to too toward towards under until up upon us use used uses using
  ve versus very via vs was wasn we well were weren what whatever when where whether which while who whom whose why will with within
  without won would wouldn yes yet you your yours yourself`.split(/\s+/)
)
