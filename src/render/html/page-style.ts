import { CHART_STYLE } from './chart-style.js'

const COLOURS = `
:root{color-scheme:light dark;--page:#f4f6f9;--card:#fff;--text:#172030;--soft:#56627a;--line:#d9dfe8;--link:#1a56b8;--warn:#b3261e;--fine:#1c6b3a;--r0:#b3261e;--r1:#b25400;--r2:#7d6200;--r3:#3b6ea8;--r4:#5f6b80;--band:#cfdcf3;--open:#5f8fdb;--done:#3d8f5f;--dropped:#7d889b;--late:#cf4a3f;--on:#fff}
@media (prefers-color-scheme:dark){:root{--page:#0e131b;--card:#171e29;--text:#e7ecf4;--soft:#a3afc2;--line:#2c3646;--link:#8ab6ff;--warn:#ff8f86;--fine:#7fd6a0;--r0:#ff8f86;--r1:#ffb36b;--r2:#e3cc70;--r3:#8ab6ff;--r4:#a3afc2;--band:#28405f;--open:#4f7fc4;--done:#4ea873;--dropped:#66728a;--late:#e0685e;--on:#10151d}}`

const BASE = `
*{box-sizing:border-box}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%;scroll-padding-top:4rem}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
h2:focus{outline:none}
h1,h2,h3,p,ul,ol,dl,figure{margin:0;padding:0}
h2{font-size:1.5rem;line-height:1.25;margin-bottom:1rem}
h3{font-size:1.05rem;margin:1.5rem 0 .35rem}
ul,ol{list-style:none}
.skip{position:absolute;left:-999px}
.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:3}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
.bar{background:var(--card);border-bottom:1px solid var(--line);position:sticky;top:0;z-index:2}
header{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 2rem;padding-top:.75rem;padding-bottom:.5rem}
h1{font-size:1.05rem;font-weight:650}
h1 span{color:var(--soft);font-weight:400}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem}
nav a{display:block;padding:.35rem .7rem;border-radius:6px;color:var(--soft);text-decoration:none;font-size:.95rem}
nav a:hover{color:var(--text);text-decoration:underline}
nav a[aria-current]{color:var(--link);background:var(--page);font-weight:600}
main{padding-top:1.5rem;padding-bottom:2rem}
section.view{margin-bottom:3rem}
.js .view{scroll-margin-top:30rem}
footer{color:var(--soft);font-size:.9rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line)}
footer p+p{margin-top:.25rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.1rem 1.25rem;min-width:0}
.card>h3:first-child,figcaption h3{margin-top:0}`

const PARTS = `
.tiles{display:grid;grid-template-columns:repeat(5,minmax(0,1fr));gap:1rem;margin-bottom:1rem}
.tile{display:flex;flex-direction:column;height:100%;color:inherit;text-decoration:none}
.tile:hover{border-color:var(--link)}
.tile .name{color:var(--soft);font-size:.9rem}
.tile strong{font-size:2rem;line-height:1.2;font-weight:650;font-variant-numeric:tabular-nums}
.tile .note{color:var(--soft);font-size:.85rem}
.notes{color:var(--soft);font-size:.9rem;margin:0 0 1rem}
.two{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1rem;align-items:stretch}
figure.card{display:flex;flex-direction:column}
figure.whole{margin-bottom:1rem}
.across{grid-column:1/-1}
.two .chart.wide{max-width:38rem}
figcaption p{color:var(--soft);font-size:.92rem;margin-bottom:.6rem}
figure details{margin-top:auto;padding-top:.6rem;font-size:.9rem}
summary{cursor:pointer;color:var(--soft)}
.scroll{overflow:auto;max-height:24rem;margin-top:.5rem}
table{border-collapse:collapse;width:100%;font-size:.88rem;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--soft);padding-bottom:.3rem}
th,td{text-align:right;padding:.25rem .6rem;border-bottom:1px solid var(--line);white-space:nowrap}
th:first-child{text-align:left;font-weight:500}
thead th{color:var(--soft);font-weight:500;position:sticky;top:0;background:var(--card)}
.filters{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin-bottom:1rem}
.filters label{display:flex;flex-direction:column;font-size:.85rem;color:var(--soft);gap:.2rem;min-width:0}
.filters .grow{flex:1 1 18rem}
input,select{font:inherit;color:var(--text);background:var(--card);border:1px solid var(--soft);border-radius:6px;padding:.4rem .6rem;width:100%;min-height:2.5rem}
select{max-width:14rem}
button{font:inherit;color:var(--link);background:none;border:1px solid var(--line);border-radius:6px;padding:.4rem .8rem;min-height:2.5rem;cursor:pointer}
button:hover{border-color:var(--link)}
output{font-size:.9rem;color:var(--soft);padding-bottom:.5rem;min-width:5rem}
.rows.card{padding-top:.25rem;padding-bottom:.25rem}
.row{padding:.75rem 0;border-bottom:1px solid var(--line)}
.row:last-child{border-bottom:0}
.title{font-weight:550}
.title a,.from a,.more a{text-decoration:none}
.title a:hover,.from a:hover,.more a:hover{text-decoration:underline}
.facts,.from,.back{color:var(--soft);font-size:.9rem}
.back{margin-bottom:.5rem}
.from{margin-top:.15rem}
.warn{color:var(--warn);font-weight:600}
.fine{color:var(--fine);font-weight:600}
.likes{border-left:3px solid var(--line);padding-left:1rem;margin-top:.5rem;display:grid;gap:.9rem}
.left{margin-top:.35rem}
.unfinished{display:grid;gap:.3rem;font-size:.95rem;margin-top:.15rem}
.more{margin-top:auto;padding-top:.75rem;font-size:.95rem}
section.card{display:flex;flex-direction:column}
.sev,.state{display:inline-block;font-size:.75rem;font-weight:650;line-height:1.35;border-radius:5px;padding:.05rem .4rem;border:1px solid currentColor;vertical-align:middle;position:relative;top:-.08em;white-space:nowrap;max-width:100%;overflow:hidden;text-overflow:ellipsis}
.sev.r0,.r0 .sev{background:var(--r0);color:var(--on);border-color:var(--r0)}
.sev.r1{color:var(--r1)}.sev.r2{color:var(--r2)}.sev.r3{color:var(--r3)}.sev.r4,.sev.r9{color:var(--soft)}
.state.overdue{background:var(--warn);color:var(--on);border-color:var(--warn)}
.state.open{color:var(--link)}.state.done{color:var(--fine)}.state.dropped,.state.proposed{color:var(--soft)}
article p+p:not(.facts){margin-top:.5rem}
article .row p+p{margin-top:0}
article ul:not(.rows):not(.unfinished){list-style:disc;padding-left:1.25rem}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.6rem 1.5rem;margin-top:.75rem}
dt{color:var(--soft);font-size:.85rem}
dd{margin:0}
.count{color:var(--soft);font-weight:400;font-size:.9rem}
article.view{margin-bottom:1.5rem}
.empty{text-align:center;padding:4rem 1.25rem}
.empty code{background:var(--page);padding:.1rem .4rem;border-radius:4px}
@media (max-width:60rem){.two{grid-template-columns:minmax(0,1fr)}.tiles{grid-template-columns:repeat(6,minmax(0,1fr))}.tiles li{grid-column:span 2}.tiles li:nth-child(-n+2){grid-column:span 3}.whole .chart.wide{font-size:15px}}
@media (max-width:40rem){body{font-size:15px}nav a{padding:.35rem;font-size:.85rem}nav ul{gap:0 .1rem;margin-left:-.35rem}.tiles li,.tiles li:nth-child(-n+2){grid-column:auto}.tiles li:first-child{grid-column:1/-1}header,main,footer{padding-left:.85rem;padding-right:.85rem}.bar{position:static}.card{padding:.9rem}.tiles{grid-template-columns:repeat(2,minmax(0,1fr));gap:.6rem}.tile strong{font-size:1.6rem}select{max-width:none}.filters label{flex:1 1 8rem}.filters .grow{flex-basis:100%}}
@media print{.bar,.filters{display:none}body{background:#fff}}`

/** Allowed by its hash: there is no other style in the page, and no attribute with one. */
export const PAGE_STYLE = `${COLOURS}${BASE}${PARTS}${CHART_STYLE}`.replaceAll('\n', '')
