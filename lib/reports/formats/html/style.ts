/** The page's look: a serif text in one column, one accent; on paper as on screen. */
export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1c1b19, #ece8e1); --paper: light-dark(#fdfcfa, #1b1a18); --accent: light-dark(#1d4d5e, #8fc1d2); --muted: light-dark(#5b5852, #a8a39a); --alarm: light-dark(#b00020, #ff8a94); --line: light-dark(#d5d0c6, #45423c); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 3rem 1.25rem 5rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 "Source Serif 4", "Noto Naskh Arabic", Charter, Georgia, serif; overflow-wrap: anywhere; }
h1 { font-size: 2.1rem; line-height: 1.2; margin: 1rem 0; }
h2 { font-size: 1.4rem; color: var(--accent); border-bottom: 1px solid var(--accent); padding-bottom: .25rem; margin: 3.5rem 0 1.25rem; }
h3 { font-size: 1.1rem; color: var(--accent); margin: 2.5rem 0 .5rem; }
p { margin: .5rem 0; }
a { color: var(--accent); }
.said, .statement { white-space: pre-wrap; }
.statement { font-size: 1.1rem; }
small, .key, nav, .tag, dt { color: var(--muted); font-size: .85rem; }
.tag, dt { font-variant-caps: all-small-caps; letter-spacing: .05em; font-size: .95rem; }
code, pre { font: .78rem/1.5 ui-monospace, monospace; }
pre { border-inline-start: 2px solid var(--accent); padding: .5rem 1rem; white-space: pre-wrap; }
dl { margin: 1.25rem 0; }
.row { display: grid; grid-template-columns: 8.5rem 1fr; gap: 1rem; margin: .9rem 0; }
dd { margin: 0; min-width: 0; }
dd > :first-child { margin-top: 0; }
.piece, .reply { margin-bottom: 1rem; }
blockquote { margin: .5rem 1rem; white-space: pre-wrap; }
.alarm { color: var(--alarm); font-weight: 600; }
.text { font-size: 1.1rem; line-height: 1.8; }
.text p { margin: 1.1rem 0; }
mark { background: none; color: inherit; text-decoration: underline 2px var(--accent); text-underline-offset: .22em; }
mark.unsettled { text-decoration-style: dotted; }
sup { font-weight: 600; line-height: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; overflow-wrap: break-word; }
th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--muted); font-weight: 600; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (max-width: 36rem) { .row { grid-template-columns: 1fr; gap: .1rem; } }
@media print { :root { color-scheme: light; } body { padding: 0; max-width: none; font-size: 10.5pt; } nav { display: none; } h2, h3 { break-after: avoid; } tr, .row { break-inside: avoid; } .wide { overflow: visible; } }
`;
