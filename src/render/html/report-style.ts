const COLOURS = `
:root{color-scheme:light dark;--page:#fff;--text:#172030;--soft:#56627a;--line:#d9dfe8;--link:#1a56b8;--bar:#8fb0e6;--code:#eef1f6}
@media (prefers-color-scheme:dark){:root{--page:#0e131b;--text:#e7ecf4;--soft:#a3afc2;--line:#2c3646;--link:#8ab6ff;--bar:#4f7fc4;--code:#1d2632}}`

const PARTS = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
main{max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:1.35rem;line-height:1.25;margin:0 0 .75rem}
h2{font-size:1.05rem;margin:1.5rem 0 .5rem}
p{margin:0 0 .75rem}
a{color:var(--link);text-underline-offset:.15em}
code{background:var(--code);border-radius:4px;padding:.05rem .3rem;font-size:.9em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
details{border-top:1px solid var(--line);padding:.5rem 0}
summary{cursor:pointer;color:var(--soft)}
details[open]>summary{margin-bottom:.5rem}
.scroll{overflow-x:auto;margin-bottom:.75rem}
table{border-collapse:collapse;font-size:.92rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line)}
th{color:var(--soft);font-weight:500}
td{min-width:4rem}
figure{margin:1rem 0}
figcaption{font-weight:600;margin-bottom:.25rem}
svg{display:block;width:10rem;height:.8rem;margin-top:.3rem}
rect{fill:var(--bar)}
.small{color:var(--soft);font-size:.85rem;margin-top:1rem}`

/** Allowed by its hash: there is no other style in the page, and no attribute with one. */
export const REPORT_STYLE = `${COLOURS}${PARTS}`.replaceAll('\n', '')
