/** Names that hold "and" between these two words: a list must not be cut there. */
const PAIRS = new Set(
  `bosnia herzegovina|antigua barbuda|kitts nevis|vincent grenadines|trinidad tobago|tome principe|tomé príncipe|turks caicos|pierre miquelon|wallis futuna|heard mcdonald|georgia south|svalbard jan|newfoundland labrador|jammu kashmir|andaman nicobar|nagar haveli|tyne wear|brighton hove|dumfries galloway|kensington chelsea|hammersmith fulham|barking dagenham|perth kinross|argyll bute|armagh down|bath wells|
johnson johnson|procter gamble|simon schuster|ernst young|marks spencer|barnes noble|black decker|dolce gabbana|abercrombie fitch|bath beyond|bath body|dun bradstreet|franklin marshall|william mary|washington lee|smith nephew|tate lyle|rio tinto|crosse blackwell|fortnum mason|johnston murphy|pratt whitney|standard poor|house home|brown root|kellogg brown|farrar straus|mumford sons|florence machine|beauty beast|pride prejudice|crime punishment|war peace|sense sensibility|law order|victoria albert|science technology|arts sciences|arts culture|human services|urban development|drug administration|control prevention|customs enforcement|customs excise|tobacco firearms|firearms explosives|terms conditions|research development|track field|bed breakfast|mergers acquisitions|search rescue|law justice|food agriculture|trade industry|education science|guns roses|rock roll|fish chips|gin tonic|salt pepper|supply demand|profit loss|stocks shares|health safety|weights measures|ways means|checks balances|trial error|law politics|drum bass|rhythm blues|r b|q a`
    .split(/[|\n]/)
    .filter((pair) => pair !== ""),
);

const INSTITUTION = new Set(
  "department ministry minister secretary office bureau commission committee subcommittee institute center centre school college faculty agency council association society academy museum journal board division federation organization organisation administration university authority service services directorate".split(
    " ",
  ),
);

/** Whether "`left` and `right`" is inside one known name. Lower case, "the" left out. */
export function joinsOneName(left: string, right: string): boolean {
  return PAIRS.has(`${left} ${right}`);
}

/** Whether a body so called may hold "and" in its name: "the Ministry of Trade and Industry". */
export function isInstitution(lower: string): boolean {
  return INSTITUTION.has(lower);
}
