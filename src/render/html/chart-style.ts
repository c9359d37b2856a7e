/** Pictures take their colours from the page, so that one picture serves the light and the dark. */
export const CHART_STYLE = `
.chart{display:block;width:100%;height:auto;font-size:12px}
.chart.narrow{display:none}
.chart .label{fill:var(--soft)}
.chart .end{fill:var(--text);font-weight:600}
.chart .end.late{fill:var(--warn)}
.axis{stroke:var(--soft);stroke-width:1}
.tick{stroke:var(--soft);stroke-width:1}
.grid{stroke:var(--line);stroke-width:1}
.mark{stroke:var(--card);stroke-width:1;fill:var(--r4);fill-opacity:.9}
a:hover .mark{stroke:var(--text);stroke-width:2}
.mark.r0{fill:var(--r0)}.mark.r1{fill:var(--r1)}.mark.r2{fill:var(--r2)}.mark.r3{fill:var(--r3)}
.mark.kept{fill:var(--done)}.mark.late{fill:var(--card);stroke:var(--warn);stroke-width:2.5}.mark.free{fill:var(--dropped)}
.target{stroke:var(--text);stroke-width:3}
.area.open{fill:var(--open);fill-opacity:.4}
.area.overdue{fill:var(--late)}
.band{fill:var(--band)}
.edge{fill:none;stroke:var(--link);stroke-width:2}
.guide{fill:none;stroke:var(--soft);stroke-dasharray:3 3}
.point{fill:var(--link)}
.bar{stroke:var(--card)}
.bar.done{fill:var(--done)}.bar.dropped{fill:var(--dropped)}.bar.open{fill:var(--open)}.bar.overdue{fill:var(--late)}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1rem;font-size:.85rem;color:var(--soft);margin-top:.4rem}
.key{display:inline-block;width:.75rem;height:.75rem;border-radius:50%;margin-right:.4rem;background:var(--r4);vertical-align:-.05em}
.key.r0{background:var(--r0)}.key.r1{background:var(--r1)}.key.r2{background:var(--r2)}.key.r3{background:var(--r3)}
.key.size{background:none;border:2px solid var(--soft)}
.key.kept{background:var(--done)}.key.late{background:var(--card);border:3px solid var(--warn)}.key.free{background:var(--dropped)}
.key.target{border-radius:0;width:.25rem;background:var(--text)}
.key.open,.key.overdue,.key.done,.key.dropped,.key.band{border-radius:2px}
.key.open{background:var(--open)}.key.overdue{background:var(--late)}.key.done{background:var(--done)}.key.dropped{background:var(--dropped)}.key.band{background:var(--band)}
.key.curve{border-radius:0;height:.2rem;vertical-align:.25em;background:var(--link)}
@media (max-width:40rem){.chart.wide{display:none}.chart.narrow{display:block;max-width:30rem}}`
