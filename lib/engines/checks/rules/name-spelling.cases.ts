import type { RuleCase } from "../rule-case.ts";

export const nameSpellingCases: readonly RuleCase[] = [
  // One given name, two surnames.
  {
    text: "Jurgen Hollande signed a deal. Holland, 56, will leave in June. Jurgen Holland has won nine titles.",
    findings: [["contradiction", "Hollande", "Holland"]],
  },
  {
    text: "Erik Lindahl made 88. Eric Lindahl's innings was slow, and Erik Lindahl said that he was tired.",
    findings: [["contradiction", "Eric", "Erik"]],
  },
  {
    text: "People of Abergellin, in Powys, said that Abergelin station was shut.",
    findings: [["contradiction", "Abergelin", "Abergellin"]],
  },
  {
    text: "Sara Lindahl sang with her cousin, the tenor's daughter Sarah Lindahl.",
    findings: [],
  },
  {
    text: "Defence Minister Yoav Gallant flew to Rome on Monday. The visit was the first by Yoav Galant this year.",
    findings: [["contradiction", "Galant", "Gallant"]],
  },
  {
    text: "The prize went to Marta Lindqvist. In June Marta Lindqvist had told friends that she would stop. Marta Lindqvits never wrote again.",
    findings: [["contradiction", "Lindqvits", "Lindqvist"]],
  },
  {
    text: "Police named the driver as Peter Clark, 41. A court later freed Peter Clarke on bail.",
    findings: [["contradiction", "Clarke", "Clark"]],
  },
  // A surname introduced, and one that nobody introduced.
  {
    text: "Ricardo Llerandi resigned on Friday. Llerandi had run the office for two years. Lerandi said he was tired.",
    findings: [["contradiction", "Lerandi", "Llerandi"]],
  },
  {
    text: "Mayor Anna Petrosyan opened the bridge. Mayor Petrosian cut a ribbon, and Petrosyan left by car.",
    findings: [["contradiction", "Petrosian", "Petrosyan"]],
  },
  {
    text: "The conductor was Wolfgang Sawallisch. Sawalisch also led the second night, and Sawallisch took nine bows.",
    findings: [["contradiction", "Sawalisch", "Sawallisch"]],
  },
  {
    text: "“We lost the ball too often,” said Mr Thorgeirsson. Ms Vik agreed with Mr Thorgiersson, and Mr Thorgeirsson left.",
    findings: [["contradiction", "Thorgiersson", "Thorgeirsson"]],
  },
  {
    text: "The court heard that Helen Clark owned the shop. Clark had sold it, and Clarke said so twice.",
    findings: [["possible", "Clarke", "Clark"]],
  },
  {
    text: "Owner Jack Walker objected. The judge rejected the request of Walker, and Wlaker walked out.",
    findings: [["contradiction", "Wlaker", "Walker"]],
  },
  // Given names.
  {
    text: "He leaves his wife, Dierdre Cole. A neighbour said that Deirdre had been at his side, and that Deirdre's sons were too.",
    findings: [["contradiction", "Dierdre", "Deirdre"]],
  },
  {
    text: "Congresswoman Michele Brandt voted no. Her office said Michelle Brandt had been ill.",
    findings: [["contradiction", "Michelle", "Michele"]],
  },
  {
    text: "Senator Lindsey Grahame voted no. Lindsay Grahame had said that she would. Few knew Lindsey Grahame.",
    findings: [["contradiction", "Lindsay", "Lindsey"]],
  },
  {
    text: "The song is by Stacey Sullivan. Critics did not like what Stacy Sullivan sang.",
    findings: [["contradiction", "Stacy", "Stacey"]],
  },
  // Places and bodies.
  {
    text: "A block of flats fell down in Magnitogorsk on Monday. By noon, police were searching a second house in Magnitigorsk.",
    findings: [["contradiction", "Magnitigorsk", "Magnitogorsk"]],
  },
  {
    text: "Rebels hold the north of Angola. Ships no longer call at ports in Anglola.",
    findings: [["contradiction", "Anglola", "Angola"]],
  },
  {
    text: "She was born in San Francisco, grew up there and studied in San Francisco. Her brother left San Fransisco at ten.",
    findings: [["contradiction", "Fransisco", "Francisco"]],
  },
  {
    text: "The firm, Vallourec, makes pipes. Shares in Valllourec fell by a tenth.",
    findings: [["contradiction", "Valllourec", "Vallourec"]],
  },
  {
    text: "Pupils of Fuhrmann Junior High marched. The staff of Furhmann watched, and Fuhrmann closed early.",
    findings: [["contradiction", "Furhmann", "Fuhrmann"]],
  },
  // Other alphabets leave more than one way.
  {
    text: "The envoy met Abdel Fattah Al-Sisi in Cairo. A day later Abdul Fatah el-Sisi flew to Riyadh.",
    findings: [["possible", "Abdul Fatah el-Sisi", "Abdel Fattah Al-Sisi"]],
  },
  {
    text: "Libya under Muammar Gaddafi sold oil. The fall of Muammar Qaddafi changed that.",
    findings: [["possible", "Qaddafi", "Gaddafi"]],
  },
  {
    text: "The speech was given by Mohammed Deif. An aide of Mohammad Deif denied it.",
    findings: [["possible", "Mohammad", "Mohammed"]],
  },
  {
    text: "The train left Kiev at noon. It should have left Kyiv at ten.",
    findings: [["possible", "Kyiv", "Kiev"]],
  },
  {
    text: "Hezbollah fired rockets. A spokesman of Hizbullah denied it.",
    findings: [["possible", "Hizbullah", "Hezbollah"]],
  },
  {
    text: "Libya under Muammar Gaddafi sold oil. The fall of Muammar Qaddafi changed that.",
    settings: { spellings: [["Gaddafi", "Qaddafi"]] },
    findings: [],
  },
  {
    text: "Defence Minister Yoav Gallant flew to Rome. The visit was the first by Yoav Galant this year.",
    settings: { spellings: [["Gallant", "Galant", "Gallent"]] },
    findings: [],
  },
  // A name in one spelling throughout is tested, and holds.
  {
    text: "John Kerry met Ann Cole. Later Mr Kerry left.",
    findings: [["consistent", "John Kerry", "John Kerry"]],
  },
  {
    text: "Rosselló gave up. The governor, Ricardo Rossello, had lost his party.",
    findings: [["consistent", "Rosselló", "Rosselló"]],
  },
  // Two people.
  {
    text: "Donald Trump spoke for an hour. Ronald Reagan was once asked the same.",
    findings: [],
  },
  {
    text: "Boris Johnson lost the vote. Eric Johnston, a Scot, won it.",
    findings: [],
  },
  {
    text: "The winners were Maria Lopez, 34, and Mario Lopez, 36.",
    findings: [],
  },
  {
    text: "John Smith sued Joan Smith over the house.",
    findings: [],
  },
  {
    text: "Francis Ford directed. Frances Ford, his niece, wrote the songs.",
    findings: [],
  },
  {
    text: "The bride is Christina Bauer. Her uncle Christian Bauer gave the hall.",
    findings: [],
  },
  {
    text: "Senator Ann Carter praised the plan. Tom Carver, a farmer, did not.",
    findings: [],
  },
  // A country and its people, one and many, and words that only look alike.
  {
    text: "South Korea signed. North Korean guards watched from the hill.",
    findings: [],
  },
  {
    text: "Israel agreed to the text, but an Israeli source said that Pakistan and two Pakistanis had not.",
    findings: [],
  },
  {
    text: "Austria beat Australia in the final. Iran and Iraq did not play, nor did Niger or Nigeria.",
    findings: [],
  },
  {
    text: "Slovakia and Slovenia voted for the motion; Gambia and Zambia did not.",
    findings: [],
  },
  {
    text: "Marco Rubio spoke in March. Rubin, the host, thanked him.",
    findings: [],
  },
  {
    text: "The Smiths own the farm. Tom Smith bought it.",
    findings: [],
  },
  {
    text: "Richard Stafford kicks with the left foot. He played at Stamford High School.",
    findings: [],
  },
  {
    text: "A Texan won the prize, and Texas cheered.",
    findings: [],
  },
  {
    text: "The Centers for Disease Control wrote to the Centre for Health. Labor and Labour are not one party.",
    findings: [],
  },
  {
    text: "The dictionary of William Meyers Colmer (pronounced Calmer) is lost.",
    findings: [],
  },
  {
    text: "Joe Biden came. Joseph Biden is his full name; Bill Clinton was born William Clinton.",
    findings: [],
  },
  {
    text: "The Trumps flew home. Donald Trump had a cold.",
    findings: [],
  },
  {
    text: "The drug is sold as Erwinase in Britain, and as Erwinaze in America.",
    findings: [],
  },
  {
    text: "Conservation costs money. Conversation does not, the Conversation Club says.",
    findings: [],
  },
  {
    text: "Tillotson & Co. sued Tillotsen Ltd. over the name.",
    findings: [],
  },
  {
    text: "The back four were Marsden, Masden, Bray and Boyle. Marsden was sent off.",
    findings: [["consistent", "Marsden", "Marsden"]],
  },
  {
    text: "Jean Martin and Jeanne Martin are twins.",
    findings: [],
  },
  {
    text: "Jim Rice scored twice. Price, of the Sun, called it luck.",
    findings: [],
  },
  {
    text: "Police arrested Johnson on Thursday, hours after Johnston, a clerk, picked him out.",
    findings: [],
  },
  { text: "Rivera was stabbed by Riviera, a cousin of the bride.", findings: [] },
  {
    text: "Mayor Linda Kowalski opened the bridge. Kowalsky thanked the workers.",
    findings: [["contradiction", "Kowalsky", "Kowalski"]],
  },
  { text: "Mayor Linda Kowalska opened the bridge. Kowalski thanked the workers.", findings: [] },
];
