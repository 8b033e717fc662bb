import type { RuleCase } from "../rule-case.ts";

export const duplicateItemCases: readonly RuleCase[] = [
  // The same name twice.
  {
    text: "The text was put forward by Ghana, Kenya, Ghana and Togo.",
    findings: [["contradiction", "Ghana", 3]],
  },
  {
    text: "The text was put forward by Ghana, Ghana, Kenya and Togo.",
    findings: [["contradiction", "Ghana", 3]],
  },
  {
    text: "Snow closed roads in Ohio, Iowa, Utah, and Iowa overnight.",
    findings: [["contradiction", "Iowa", 3]],
  },
  {
    text: "The letter was signed by Ada Cruz, Bo Diaz and Ada Cruz.",
    findings: [["contradiction", "Ada Cruz", 2]],
  },
  {
    text: "Sens. Ada Cruz, Bo Diaz, Cal Ely and Ada Cruz voted no.",
    findings: [["contradiction", "Ada Cruz", 3]],
  },
  {
    text: "Shares of Tesco, Tesco, Asda and Boots fell.",
    findings: [["contradiction", "Tesco", 3]],
  },
  {
    text: "The Trinidad and Tobago, Barbados, Jamaica and Barbados boards agreed.",
    findings: [],
  },
  {
    text: "Boards from Trinidad and Tobago, Barbados, Jamaica and Barbados agreed.",
    findings: [["contradiction", "Barbados", 3]],
  },
  {
    text: "Funds came from Chad, the Netherlands, Peru and the Netherlands.",
    findings: [["contradiction", "Netherlands", 3]],
  },
  // A count says that they are so many things.
  {
    text: "She leaves four girls, Nell, Ivy, Nell and Tess.",
    findings: [["contradiction", "Nell", 3]],
  },
  {
    text: "Four hikers died: Ola Berg, 29, Per Dahl, 31, Ola Berg, 29, and Siv Moe, 28.",
    findings: [["contradiction", "Ola Berg", 3]],
  },
  {
    text: "The report gives three reasons: cost, delay and cost.",
    findings: [["contradiction", "cost", 2]],
  },
  {
    text: "Three plays (“Tide,” “Salt” and “Tide”) were read.",
    findings: [["contradiction", "“Tide”", 2]],
  },
  // Two names of one country; a name that two may bear.
  {
    text: "Envoys of Britain, France and the United Kingdom met.",
    findings: [["possible", "United Kingdom", 2]],
  },
  {
    text: "Envoys of the United States, Canada, Mexico and the U.S. met.",
    findings: [["possible", "U.S.", 3]],
  },
  {
    text: "The motion by Cole, Dow and Cole failed.",
    findings: [["possible", "Cole", 2]],
  },
  {
    text: "Offices in Boston, Chicago, Dallas, Boston and Seattle will close.",
    findings: [["contradiction", "Boston", 4]],
  },
  {
    text: "Flights go to Oslo, Madrid, Lisbon, Oslo and Vienna.",
    findings: [["contradiction", "Oslo", 4]],
  },
  {
    text: "It rained in Ayrby, Bathwick, Corkton and Ayrby.",
    findings: [["contradiction", "Ayrby", 3]],
  },
  {
    text: "Pupils learn French, Latin, German, French and Greek.",
    findings: [["contradiction", "French", 4]],
  },
  {
    text: "Line-up: Cole, Dow, Ely, Cole, Fox.",
    findings: [["contradiction", "Cole", 4]],
  },
  // Plain nouns, and lines of their own.
  {
    text: "The farm grows apples, pears, plums and apples.",
    findings: [["contradiction", "apples", 3]],
  },
  {
    text: "Its main exports are copper, beans, timber and copper, the bank says.",
    findings: [["contradiction", "copper", 3]],
  },
  {
    text: "The alert covers:\n- Ayr\n- Bath\n- Ayr\n- Cork",
    findings: [["contradiction", "Ayr", 3]],
  },
  // Long lists that name nothing twice.
  {
    text: "It is sold in Chad, Mali, Niger, Togo and Ghana.",
    findings: [["consistent", "Chad, Mali, Niger, Togo and Ghana", 5]],
  },
  {
    text: "Five towns bid: Ayr, Bath, Cork, Deal and Ely.",
    findings: [],
  },
  // Look-alikes: told apart by what stands beside the name.
  { text: "He has homes in Paris, Texas, and Paris, France.", findings: [] },
  { text: "Portland, Oregon, Salem, Oregon, and Portland, Maine, bid.", findings: [] },
  { text: "It opened in New York, New York, Boston and Chicago.", findings: [] },
  { text: "Albert Roe Sr., Ann Poe and Albert Roe Jr. signed.", findings: [] },
  { text: "Mr Cole, Bo Dow and Mrs Cole came.", findings: [] },
  { text: "Three drowned: Ann Lee, 34, Bo Kim, 20, and Ann Lee, 61.", findings: [] },
  { text: "Three boys, aged 12, 12 and 14, sang.", findings: [] },
  { text: "England, Scotland, Wales and Northern Ireland sent teams.", findings: [] },
  // Named in turn.
  { text: "They drove from Rome to Milan, Milan to Turin and Turin to Rome.", findings: [] },
  { text: "She flew to Oslo, Bergen, Tromso and Oslo.", findings: [] },
  { text: "Goals by Kane, Son and Kane won it.", findings: [] },
  { text: "Presidents Clinton, Bush, Obama and Bush wrote to her.", findings: [] },
  { text: "Clinton, Bush, Obama, Trump, Biden and Trump all tried.", findings: [] },
  { text: "He lived in Boston, Chicago, Dallas, Boston and Seattle.", findings: [] },
  { text: "The winners were Cole, Dow, Ely and Cole.", findings: [] },
  { text: "The stages are:\n1. Ayr\n2. Bath\n3. Ayr", findings: [] },
  { text: "The firm buys, sells and buys back shares.", findings: [] },
  { text: "He cooks, cleans and cooks.", findings: [] },
  { text: "The shop sells books, toys, games and books on tape.", findings: [] },
  { text: "She draws cats, dogs, birds and cats' eyes.", findings: [] },
  { text: "It is about jobs, jobs and more jobs.", findings: [] },
  { text: "The flag is red, white and red.", findings: [] },
  // Somebody's words, repetition for effect, names that are no items.
  { text: "“Ohio, Ohio, Ohio and Iowa,” he shouted.", findings: [] },
  { text: "It is about location, location and location.", findings: [] },
  { text: "They met on Monday, Tuesday and Monday.", findings: [] },
  { text: "Cole and Dow, Ely and Cole won their doubles.", findings: [] },
  { text: "The law firm of Cole, Dow, Cole and Partners sued.", findings: [] },
  { text: "Envoys of Chad, Mali and Chad's allies met.", findings: [] },
  { text: "Officers from Chad, Mali and Chad troops met.", findings: [] },
  { text: "Chad, Mali and Niger met.", findings: [] },
  { text: "They agreed on taxes, spending, debt and spending cuts.", findings: [] },
  { text: "Results:\n- Win\n- Loss\n- Win", findings: [] },
  // Things with their article or number; surnames behind one title.
  {
    text: "Officers took two knives, a laptop, cash, a laptop and some letters from the flat.",
    findings: [["contradiction", "laptop", 3]],
  },
  {
    text: "Reps. Ortiz, Hale, Cole, Ortiz and Brand voted against.",
    findings: [["contradiction", "Ortiz", 4]],
  },
  { text: "They took two knives, three guns, cash, a knife and some letters.", findings: [] },
  // Acts of one name each.
  {
    text: "The main acts this year are the Larks, Beck, Nora Quill, Wilder, Beck and the Elms.",
    findings: [["contradiction", "Beck", 5]],
  },
  { text: "The scorers were Cole, Reed, Dow, Cole and Marsh.", findings: [] },
];
