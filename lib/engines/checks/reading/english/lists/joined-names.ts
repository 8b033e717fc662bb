const pairs = (text: string) => new Set(text.split("|").map((pair) => pair.trim()));

/** Names that hold "and" between these two words: a list must not be cut there. */
const CERTAIN = pairs(
  `bosnia herzegovina|antigua barbuda|kitts nevis|vincent grenadines|trinidad tobago|tome principe|tomé príncipe|turks caicos|pierre miquelon|wallis futuna|heard mcdonald|svalbard jan|newfoundland labrador|jammu kashmir|andaman nicobar|nagar haveli|tyne wear|brighton hove|dumfries galloway|kensington chelsea|hammersmith fulham|barking dagenham|perth kinross|argyll bute|
johnson johnson|procter gamble|simon schuster|ernst young|marks spencer|barnes noble|black decker|dolce gabbana|abercrombie fitch|bath beyond|bath body|dun bradstreet|tate lyle|crosse blackwell|fortnum mason|johnston murphy|pratt whitney|standard poor|kellogg brown|farrar straus|mumford sons|florence machine|pride prejudice|sense sensibility|victoria albert|human services|urban development|drug administration|control prevention|customs enforcement|customs excise|tobacco firearms|firearms explosives|guns roses`,
);

/** The same, of words that may as well be two items: "Charles, William and Mary". */
const OPEN = pairs(
  `georgia south|armagh down|bath wells|franklin marshall|william mary|washington lee|smith nephew|rio tinto|house home|brown root|beauty beast|crime punishment|war peace|law order|science technology|arts sciences|arts culture|terms conditions|research development|track field|bed breakfast|mergers acquisitions|search rescue|law justice|food agriculture|trade industry|education science|rock roll|fish chips|gin tonic|salt pepper|supply demand|profit loss|stocks shares|health safety|weights measures|ways means|checks balances|trial error|law politics|drum bass|rhythm blues|r b|q a`,
);

const INSTITUTION = new Set(
  "department ministry minister secretary office bureau commission committee subcommittee institute center centre school college faculty agency council association society academy museum journal board division federation organization organisation administration university authority service services directorate".split(
    " ",
  ),
);

/** Whether "`left` and `right`" is inside one known name, or may be. Lower case, "the" left out. */
export function joinsOneName(left: string, right: string): "certain" | "open" | undefined {
  const pair = `${left} ${right}`;
  if (CERTAIN.has(pair)) return "certain";
  return OPEN.has(pair) ? "open" : undefined;
}

/** Whether a body so called may hold "and" in its name: "the Ministry of Trade and Industry". */
export function isInstitution(lower: string): boolean {
  return INSTITUTION.has(lower);
}
