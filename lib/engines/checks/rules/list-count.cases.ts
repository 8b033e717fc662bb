import type { RuleCase } from "../rule-case.ts";

export const listCountCases: readonly RuleCase[] = [
  // Titles, members with their roles, numbered lines; what the next sentence tells of all of them.
  {
    text: "Four films lead the nominations: “Tide”, “Salt and Sea” and “Foam”.",
    findings: [["contradiction", "Four films", 3]],
  },
  {
    text: "The board's six members are Joan Reed, the chair; Omar Hadi, a lawyer; Lin Wei, an economist; Paul Stern; and Ruth Cole.",
    findings: [["contradiction", "six members", 5]],
  },
  {
    text: "The council will vote on five proposals:\n1. A ban on lets\n2. A levy\n3. A new pier\n4. Longer hours",
    findings: [["contradiction", "five proposals", 4]],
  },
  {
    text: "Judges from five countries took part. The judges came from Austria, Chile, Denmark and Greece.",
    findings: [["contradiction", "five countries", 4]],
  },
  {
    text: "The meeting brought together seventeen nations. Delegates came from Brazil, Chile, Peru and Mexico.",
    findings: [["contradiction", "seventeen nations", 4]],
  },
  {
    text: "Three people died. Police named the victims as Al Beck and Cy Dorn.",
    findings: [["contradiction", "Three people", 2]],
  },
  {
    text: "Two teams were relegated, including Leeds, York and Hull.",
    findings: [["contradiction", "Two teams", 3]],
  },
  // Look-alikes of these.
  {
    text: "Judges from nine countries took part. Some judges came from Austria, Chile and Denmark.",
    findings: [],
  },
  {
    text: "The talks drew 12 countries. Observers came from Brazil, Chile and Peru.",
    findings: [],
  },
  { text: "Three men were held. Police named the suspects as Al Beck and Cy Dorn.", findings: [] },
  {
    text: "Here are two fathers and two mothers: Al Beck, Bo Dow, Ann Ely and Eve Fox.",
    findings: [],
  },
  {
    text: "Pupils of 20 schools, in a project aptly called First in the World, took a test.",
    findings: [],
  },
  { text: "Four schools will close, including three in Ohio, Iowa and Utah.", findings: [] },
  {
    text: "Three films won awards for two actors: Ann Lee and Bo Kim.",
    findings: [["consistent", "two actors", 2]],
  },
  {
    text: "The council has 60 seats: Labour 31, the Conservatives 20, and the Liberal Democrats 9.",
    findings: [],
  },
  {
    text: "Four crew were killed: the pilot, Ann Roe; her co-pilot, Jim Poe; and two engineers.",
    findings: [],
  },
  {
    text: "The 12-member panel heard from two witnesses, Helen Ames and Igor Petrov.",
    findings: [["consistent", "two witnesses", 2]],
  },
  // A colon opens the list.
  {
    text: "Storms closed schools in four counties: Adair, Boone, Clark and Drew.",
    findings: [["consistent", "four counties", 4]],
    items: ["Adair", "Boone", "Clark", "Drew"],
  },
  {
    text: "Storms closed schools in five counties: Adair, Boone, Clark and Drew.",
    findings: [["contradiction", "five counties", 4]],
  },
  {
    text: "She gave three reasons for resigning: poor health, a new job and the long commute.",
    findings: [["consistent", "three reasons", 3]],
  },
  {
    text: "The plan has three goals: to cut waste, to build homes, to hire nurses and to lower fares.",
    findings: [["contradiction", "three goals", 4]],
  },
  {
    text: "Only two things matter, he said: speed and nerve.",
    findings: [["consistent", "two things", 2]],
  },
  {
    text: "Four airlines still fly the route: Alba; Borea, which began in May; Corvus and its partner; and Dux.",
    findings: [["consistent", "Four airlines", 4]],
  },
  {
    text: "The shortlist names the five: Amis, Barnes, Carey, Desai and Enright.",
    findings: [["consistent", "five", 5]],
  },
  {
    text: "Three ministers lost their seats: Finance Minister Ana Ruiz, Health Minister Jon Bell and Dee Okafor, the transport minister.",
    findings: [["consistent", "Three ministers", 3]],
    items: ["Ana Ruiz", "Jon Bell", "Dee Okafor"],
  },
  {
    text: "Two people were charged over the fire: Tom Reed, 34, of Dayton, Ohio, and his cousin Lee Reed, 29.",
    findings: [["consistent", "Two people", 2]],
    items: ["Tom Reed", "Lee Reed"],
  },
  {
    text: "Three people were charged over the fire: Tom Reed, 34, of Dayton, Ohio, and his cousin Lee Reed, 29.",
    findings: [["contradiction", "Three people", 2]],
  },
  {
    text: "The firm has offices in three cities: Portland, Oregon; Austin, Texas; and Paris, France.",
    findings: [["consistent", "three cities", 3]],
  },
  {
    text: "The firm has offices in three cities: Portland, Oregon, Austin, Texas, and Paris, France.",
    findings: [["consistent", "three cities", 3]],
  },
  {
    text: "Aid went to three island states: Trinidad and Tobago, Antigua and Barbuda and Saint Kitts and Nevis.",
    findings: [["consistent", "three island states", 3]],
    items: ["Trinidad and Tobago", "Antigua and Barbuda", "Saint Kitts and Nevis"],
  },
  {
    text: "Recalls hit three makers: Johnson & Johnson, Procter and Gamble and Novartis.",
    findings: [["consistent", "three makers", 3]],
  },
  {
    text: 'Voters were asked to rank two words, "change" and "hope".',
    findings: [["consistent", "two words", 2]],
  },
  // Dashes and brackets.
  {
    text: "Three lawmakers — Ann Cole, Ben Dow and Cy Elm — voted no.",
    findings: [["consistent", "Three lawmakers", 3]],
  },
  {
    text: "Four lawmakers -- Ann Cole, Ben Dow and Cy Elm -- voted no.",
    findings: [["contradiction", "Four lawmakers", 3]],
  },
  {
    text: "The strike shut ports in three provinces (Alberta, Manitoba and Ontario) for a week.",
    findings: [["consistent", "three provinces", 3]],
  },
  {
    text: "The strike shut ports in two provinces (Alberta, Manitoba and Ontario) for a week.",
    findings: [["contradiction", "two provinces", 3]],
  },
  // Right after the count.
  {
    text: "He leaves two brothers, Carl and Dean, and a sister, Edie.",
    findings: [["consistent", "two brothers", 2]],
  },
  {
    text: "He leaves three brothers, Carl and Dean, and a sister, Edie.",
    findings: [["contradiction", "three brothers", 2]],
  },
  {
    text: "They have three sons Abel, Bram and Cole and a dog.",
    findings: [["consistent", "three sons", 3]],
  },
  {
    text: "Two Democrats, Senators Pat Lee of Ohio and Kim Ray of Iowa, backed the bill.",
    findings: [["consistent", "Two Democrats", 2]],
  },
  {
    text: "Three U.S. senators, Pat Lee, D-Ohio, Kim Ray, R-Iowa, and Lou Fox, I-Maine, wrote the letter.",
    findings: [["consistent", "Three U.S. senators", 3]],
  },
  {
    text: "Three men, a baker, his apprentice and a driver, were hurt.",
    findings: [["consistent", "Three men", 3]],
  },
  {
    text: "Five people in the van, a teacher, her two sons and two neighbours, escaped unhurt.",
    findings: [],
  },
  {
    text: "The five: a teacher, her two sons and two neighbours.",
    findings: [["consistent", "five", 5]],
  },
  {
    text: "The two leaders, Mr Alder, the premier, and Ms Birch, met in Oslo.",
    findings: [["consistent", "two leaders", 2]],
    items: ["Alder", "Birch"],
  },
  {
    text: "The three finalists were Ada Cruz, Bo Diaz and Cal Ely.",
    findings: [["consistent", "three finalists", 3]],
  },
  {
    text: "The four finalists were Ada Cruz, Bo Diaz and Cal Ely.",
    findings: [["contradiction", "four finalists", 3]],
  },
  {
    text: "Police said four men, identified as Al Beck, Cy Dorn, Ed Finn and Gus Hale, had been freed.",
    findings: [["consistent", "four men", 4]],
  },
  // Partial lists: a shorter list is fine, a longer one is not.
  {
    text: "Seven states, including Ohio, Iowa and Utah, have banned it.",
    findings: [["consistent", "Seven states", 3]],
  },
  {
    text: "Two states, including Ohio, Iowa and Utah, have banned it.",
    findings: [["contradiction", "Two states", 3]],
  },
  {
    text: "Five ministers, among them Ann Cole, Ben Dow and Cy Elm, stayed away.",
    findings: [["consistent", "Five ministers", 3]],
  },
  {
    text: "He spoke in 12 countries, such as Chad, Mali and Niger.",
    findings: [["consistent", "12 countries", 3]],
  },
  {
    text: "Ten nations, led by Brazil, Chile and Peru, signed.",
    findings: [["consistent", "Ten nations", 3]],
  },
  {
    text: "Six actors, Amy Bell, Cal Dunn, Eve Ford and others, read the roles.",
    findings: [["consistent", "Six actors", 3]],
  },
  // Later sentences.
  {
    text: "Envoys from six countries met the premier on Monday. The meeting was attended by diplomats from Chad, France, Ghana, Mali, Niger, Senegal and Togo.",
    findings: [["contradiction", "six countries", 7]],
  },
  {
    text: "Envoys from six countries met in Dakar. The talks were attended by diplomats from Chad, France, Ghana, Mali, Niger and Togo.",
    findings: [["consistent", "six countries", 6]],
  },
  {
    text: "Three hikers are missing. They were identified as Ola Berg, Per Dahl and Siv Moe.",
    findings: [["consistent", "Three hikers", 3]],
  },
  {
    text: "Four hikers are missing. They were identified as Ola Berg, Per Dahl and Siv Moe.",
    findings: [["contradiction", "Four hikers", 3]],
  },
  // Bulleted and numbered lines.
  {
    text: "The union set out three demands:\n- shorter shifts\n- higher pay\n- safer sites\nTalks go on.",
    findings: [["consistent", "three demands", 3]],
  },
  {
    text: "The union set out three demands:\n1. Shorter shifts\n2. Higher pay\n   - from May\n   - from June\n3. Safer sites\n4. More trains\n",
    findings: [["contradiction", "three demands", 4]],
  },
  // Ways in which news lists people and places.
  {
    text: "Two officers were named: Capt. Al Beck and Lt. Cy Dorn, both of Dayton, Ohio.",
    findings: [["consistent", "Two officers", 2]],
    items: ["Al Beck", "Cy Dorn"],
  },
  {
    text: "Four judges dissented: Chief Judge Al Beck and Judges Bo Cole, Cy Dorn and Di Elm.",
    findings: [["consistent", "Four judges", 4]],
  },
  {
    text: "Nine countries joined in 2004: Cyprus, Estonia, Hungary, Latvia, Lithuania, Malta, Poland and Slovenia.",
    findings: [["contradiction", "Nine countries", 8]],
  },
  {
    text: "The talks brought six states together: the two Koreas, China, Japan, Russia and Mongolia.",
    findings: [["consistent", "six states", 6]],
  },
  {
    text: "Ayr, Bath and Cork, the three towns that bid, sent mayors.",
    findings: [["consistent", "three towns", 3]],
  },
  {
    text: "Five people were killed: a couple and their three children.",
    findings: [["consistent", "Five people", 5]],
  },
  {
    text: "There are two snags: first, it is slow, and second, it is dear.",
    findings: [["consistent", "two snags", 2]],
  },
  {
    text: "She is survived by three children, Ann Lee of Reno, Bo (Jan) Lee of Ely and Cy Lee; and two sisters, Di and Eve.",
    findings: [
      ["consistent", "three children", 3],
      ["consistent", "two sisters", 2],
    ],
  },
  {
    text: "Among the two dozen guests were Ann Cole, Ben Dow and Cy Elm.",
    findings: [["consistent", "two dozen guests", 3]],
  },
  // Words between the count and its list.
  {
    text: "They raised three girls together, Abby, Bea and Cora, and a nephew.",
    findings: [["consistent", "three girls", 3]],
  },
  {
    text: "Toured in six weeks, the play went to three cities in four counties: Ayr, Bath and Cork.",
    findings: [["consistent", "three cities", 3]],
  },
  {
    text: "The pope will call at three countries in nine days: Kenya, Malawi and Chad.",
    findings: [["consistent", "three countries", 3]],
  },
  {
    text: "The pope will call at four countries in nine days: Kenya, Malawi and Chad.",
    findings: [["contradiction", "four countries", 3]],
  },
  {
    text: "Three Liberals sided with the Conservatives: Al Beck, Cy Dorn and Ed Finn.",
    findings: [["consistent", "Three Liberals", 3]],
  },
  {
    text: "Four Liberals sided with the Conservatives: Al Beck, Cy Dorn and Ed Finn.",
    findings: [["contradiction", "Four Liberals", 3]],
  },
  {
    text: "He saw two reasons for the gap between the forecasts: the weak pound and the strike.",
    findings: [["consistent", "two reasons", 2]],
  },
  {
    text: "The envoys of three states, which are Chad, Mali and Togo, stayed away.",
    findings: [["consistent", "three states", 3]],
  },
  {
    text: "Visitors from four states need no visa, as follows: Chad, Mali and Togo.",
    findings: [["contradiction", "four states", 3]],
  },
  {
    text: "A coroner named the three climbers as Ola Berg, 29, Per Dahl, 31, and Siv Moe, 28.",
    findings: [["consistent", "three climbers", 3]],
  },
  {
    text: "A coroner named the two climbers as Ola Berg, 29, Per Dahl, 31, and Siv Moe, 28.",
    findings: [["contradiction", "two climbers", 3]],
  },
  {
    text: "The six finalists in the second heat are Amis, Barnes, Carey, Desai and Enright.",
    findings: [["contradiction", "six finalists", 5]],
  },
  {
    text: "The firm's three founders Ann Cole and Ben Dow sold their shares.",
    findings: [["contradiction", "three founders", 2]],
  },
  {
    text: "Chad, Mali and Niger: the three countries left the bloc in 2024.",
    findings: [["consistent", "three countries", 3]],
  },
  // Ages of those counted.
  {
    text: "Three brothers, aged 19, 24 and 31, were freed.",
    findings: [["consistent", "Three brothers", 3]],
    items: ["19", "24", "31"],
  },
  {
    text: "Two brothers, aged 19, 24 and 31, were freed.",
    findings: [["contradiction", "Two brothers", 3]],
  },
  {
    text: "Four brothers, aged 19, 24 and 31, were freed.",
    findings: [["possible", "Four brothers", 3]],
  },
  { text: "Nine pupils, aged 12, 13 and 14, were sent home.", findings: [] },
  // What an item is.
  {
    text: "The plan rests on four ideas of reform: open data, a smaller army, limits on debt and fair courts.",
    findings: [["consistent", "four ideas", 4]],
  },
  {
    text: "It comes down to three things: a tax on salt, a ban on adverts and clearer labels.",
    findings: [["consistent", "three things", 3]],
  },
  {
    text: "It comes down to four things: a tax on salt, a ban on adverts and clearer labels.",
    findings: [["contradiction", "four things", 3]],
  },
  {
    text: "The panel has three recommendations: hire nurses, cut waits and build wards.",
    findings: [["consistent", "three recommendations", 3]],
  },
  {
    text: "The panel has two recommendations: hire nurses, cut waits and build wards.",
    findings: [["contradiction", "two recommendations", 3]],
  },
  {
    text: "The pact has three pillars — trade, security and migration.",
    findings: [["consistent", "three pillars", 3]],
  },
  {
    text: "The pact has four pillars — trade, security and migration — and a budget.",
    findings: [["contradiction", "four pillars", 3]],
  },
  {
    text: "Four counties were warned: Garrett, Washington, Lee and Howard.",
    findings: [["consistent", "Four counties", 4]],
  },
  {
    text: "Three cities bid: Albany, Georgia and Troy.",
    findings: [["consistent", "Three cities", 3]],
  },
  {
    text: "Two cities bid: Albany, Georgia and Troy.",
    findings: [["consistent", "Two cities", 2]],
  },
  {
    text: "Three firms, 3M, 7-Eleven and Procter and Gamble, replied.",
    findings: [["consistent", "Three firms", 3]],
    items: ["3M", "7-Eleven", "Procter and Gamble"],
  },
  {
    text: "Four firms, 3M, 7-Eleven and Procter and Gamble, replied.",
    findings: [["contradiction", "Four firms", 3]],
  },
  {
    text: "Two bodies objected: the Ministry of Labour and Pensions and the Court of Audit.",
    findings: [["consistent", "Two bodies", 2]],
  },
  {
    text: "Three bodies objected: the FBI, the Bureau of Alcohol, Tobacco, Firearms and Explosives and the Rangers.",
    findings: [],
  },
  {
    text: "Three heirs, Charles, William and Mary, were told.",
    findings: [["possible", "Three heirs", 2]],
  },
  {
    text: "Two reporters, Jo Pike, a Scot, and Di Ray, an expert on tides, are missing.",
    findings: [["consistent", "Two reporters", 2]],
  },
  {
    text: "Three reporters, Jo Pike, a Scot, and Di Ray, an expert on tides, are missing.",
    findings: [["contradiction", "Three reporters", 2]],
  },
  {
    text: "Four people were aboard: the pilot, his wife and two children.",
    findings: [["consistent", "Four people", 4]],
  },
  {
    text: "Three people were aboard: the pilot, his wife and two children.",
    findings: [["contradiction", "Three people", 4]],
  },
  {
    text: "Three congressmen, Reps. Al Beck, D-Calif., Cy Dorn, R-N.Y., and Ed Finn, R-Texas, flew there.",
    findings: [["consistent", "Three congressmen", 3]],
  },
  {
    text: "The other two — Al Beck, Cy Dorn and Ed Finn — were told later.",
    findings: [["contradiction", "two", 3]],
  },
  { text: "All but two members, Al Beck, Cy Dorn and Ed Finn, signed.", findings: [] },
  { text: "In three states, Ann Cole, Ben Dow and Cy Elm will campaign together.", findings: [] },
  // Long sentences.
  {
    text: "On stage were five candidates: Govs. Al Beck, Bo Cole and Cy Dorn, Mayor Di Elm, and Ed Fox.",
    findings: [["consistent", "five candidates", 5]],
  },
  {
    text: "On stage were six candidates: Govs. Al Beck, Bo Cole and Cy Dorn, Mayor Di Elm, and Ed Fox.",
    findings: [["contradiction", "six candidates", 5]],
  },
  {
    text: "The two sailors freed on Friday, bosun Al Beck and cook Cy Dorn, flew home.",
    findings: [["consistent", "two sailors", 2]],
  },
  {
    text: "The three sailors freed on Friday, bosun Al Beck and cook Cy Dorn, flew home.",
    findings: [["contradiction", "three sailors", 2]],
  },
  {
    text: "She leaves three children, Jon, of Leeds; Bea, of York; and Cy, of Hull; and six grandchildren.",
    findings: [["consistent", "three children", 3]],
    items: ["Jon", "Bea", "Cy"],
  },
  {
    text: "She leaves four children, Jon, of Leeds; Bea, of York; and Cy, of Hull; and six grandchildren.",
    findings: [["contradiction", "four children", 3]],
  },
  {
    text: "The two men, both from Hull, were named by police as Al Beck, 25, and Cy Dorn, 24.",
    findings: [["consistent", "two men", 2]],
  },
  {
    text: "The four men charged — Al Beck, 22, Cy Dorn, 24, and Ed Finn, 30 — said nothing.",
    findings: [["contradiction", "four men", 3]],
  },
  {
    text: "Of the six swing counties — Adair, Boone, Clark, Drew and Elk — she leads in four.",
    findings: [["contradiction", "six swing counties", 5]],
  },
  {
    text: "Five people died: Omar Aziz, 40, his wife Layla, 35, and their children Sami, 10, Nour, 8, and Rami, 3.",
    findings: [["consistent", "Five people", 5]],
  },
  {
    text: "Three others, Al Beck, Bo Cole and Cy Dorn, were treated.",
    findings: [["consistent", "Three others", 3]],
  },
  {
    text: "The four-nation talks — Chad, Mali, Niger and Togo — go on.",
    findings: [["consistent", "four-nation talks", 4]],
  },
  {
    text: "The five-nation talks — Chad, Mali, Niger and Togo — go on.",
    findings: [["contradiction", "five-nation talks", 4]],
  },
  {
    text: "The Group of Seven has seven members: Britain, Canada, France, Germany, Italy, Japan and America.",
    findings: [["consistent", "seven members", 7]],
  },
  {
    text: "Two guards died. They have been named as Cpl. Al Beck and Sgt. Cy Dorn.",
    findings: [["consistent", "Two guards", 2]],
  },
  {
    text: "The club bought four players. The new players are Al Beck, Bo Cole and Cy Dorn.",
    findings: [["contradiction", "four players", 3]],
  },
  {
    text: "Al Beck, Bo Cole and Cy Dorn were named as the two new judges.",
    findings: [["contradiction", "two new judges", 3]],
  },
  {
    text: "Chad, Mali and Niger, three states that share a border, signed.",
    findings: [["consistent", "three states", 3]],
  },
  {
    text: "Four Labour MPs (Al Beck, Bo Cole and Cy Dorn) voted against.",
    findings: [["contradiction", "Four Labour MPs", 3]],
  },
  {
    text: "He served under three kings: Harald, Olav and Magnus.",
    findings: [["consistent", "three kings", 3]],
  },
  {
    text: "He served under four kings: Harald, Olav and Magnus.",
    findings: [["contradiction", "four kings", 3]],
  },
  {
    text: "She leaves two daughters, Ida Roe of Leeds; and a brother, Cy.",
    findings: [["contradiction", "two daughters", 1]],
  },
  {
    text: "She leaves two daughters, Ida (Max) Roe of Leeds and Joy (Abe) Poe of York.",
    findings: [["consistent", "two daughters", 2]],
  },
  { text: "He told two sons, Ida Roe said, and a niece.", findings: [] },
  { text: "With Chad, Mali and Niger, two states have left the bloc.", findings: [] },
  { text: "Two sides to the story: the mayor, the police and the press", findings: [] },
  { text: "The six rivals named Al Beck, Bo Cole and Cy Dorn as their models.", findings: [] },
  {
    text: "Nine of the ten poorest states — Utah, Ohio and Iowa at the bottom — voted no.",
    findings: [],
  },
  { text: "The couple and their two sons, Al, Bo, Cy and Di Beck, died.", findings: [] },
  {
    text: "He has two aims: to cut fees, fares and waste, and to build homes.",
    findings: [["consistent", "two aims", 2]],
  },
  {
    text: "They agreed on three points: open borders, a shared court and free ports.",
    findings: [["consistent", "three points", 3]],
  },
  {
    text: "Four people died in the crash: a couple, their two children and the driver.",
    findings: [["contradiction", "Four people", 5]],
  },
  {
    text: "She leaves two daughters from her first marriage, Ida Roe and Joy Poe, and a son.",
    findings: [["consistent", "two daughters", 2]],
  },
  {
    text: "The network will air two debates: one in Ohio, one in Utah and one in Iowa.",
    findings: [["contradiction", "two debates", 3]],
  },
  {
    text: "The three suspects, who are Al Beck and Bo Cole, deny it.",
    findings: [["contradiction", "three suspects", 2]],
  },
  {
    text: "Two ministers have resigned: Al Beck over the pact and Bo Cole over pensions.",
    findings: [["consistent", "Two ministers", 2]],
  },
  // Headlines and lines under a sentence.
  {
    text: "The union has two demands.\n\n* Higher pay\n* Shorter shifts\n* Safer sites\n",
    findings: [["contradiction", "two demands", 3]],
  },
  {
    text: "Four takeaways from the vote\n\n1. It was close.\n\nA coin might have settled it.\n\n2. It was late.\n\nCounting went on all night.\n\n3. It was wet.\n\nIt rained.",
    findings: [["contradiction", "Four takeaways", 3]],
  },
  // Things told by words.
  {
    text: "Three cars were hit: a red van, a taxi and a school bus.",
    findings: [["consistent", "Three cars", 3]],
  },
  {
    text: "Four cars were hit: a red van, a taxi and a school bus.",
    findings: [["contradiction", "Four cars", 3]],
  },
  {
    text: "Police took four weapons: two rifles, a handgun and a knife.",
    findings: [["consistent", "four weapons", 4]],
  },
  {
    text: "Police took three weapons: two rifles, a handgun and a knife.",
    findings: [["possible", "three weapons", 4]],
  },
  {
    text: "Police took six weapons: two rifles, a handgun and a knife.",
    findings: [["contradiction", "six weapons", 4]],
  },
  {
    text: "Those with two conditions, gout and asthma, were asked.",
    findings: [["consistent", "two conditions", 2]],
  },
  // Look-alikes.
  { text: "He owns three cars, a boat and a house.", findings: [] },
  { text: "He owns three cars, a boat, a house and a mill.", findings: [] },
  { text: "Of the 17 candidates, three remain: Ann Cole, Ben Dow and Cy Elm.", findings: [] },
  { text: "He has four children with his wife, Ann, Bea and Cleo.", findings: [] },
  { text: "The rule is the same in both towns: stop, look and listen.", findings: [] },
  {
    text: "Two blocs: Bloc A, Brazil, Spain and Italy; Bloc B, France, Ghana and Japan.",
    findings: [],
  },
  {
    text: "Three people, including two children, died, said aides in Ohio, Iowa and Utah.",
    findings: [["consistent", "Three people", 2]],
  },
  {
    text: "The resolution passed with 13 votes in favour. Chad, Mali and Niger abstained.",
    findings: [],
  },
  {
    text: "At least three towns, Ayr, Bath, Cork and Deal, lost power.",
    findings: [["consistent", "three towns", 4]],
  },
  { text: "About three towns, Ayr, Bath, Cork and Deal, lost power.", findings: [] },
  { text: "A dozen or so towns, Ayr, Bath and Cork, lost power.", findings: [] },
  { text: "More than two towns: Ayr, Bath and Cork.", findings: [["consistent", "two towns", 3]] },
  { text: "One of the two men, Al Beck, Cy Dorn and Ed Finn say, was armed.", findings: [] },
  { text: "In two cities, Ann Cole, Ben Dow and Cy Elm spoke to crowds.", findings: [] },
  { text: "After three days, Ann Cole, Ben Dow, Cy Elm and Di Fry left.", findings: [] },
  {
    text: "Apollo 11 astronauts, Neil Armstrong, Buzz Aldrin and Michael Collins, flew in 1969.",
    findings: [],
  },
  { text: "The 2012 candidates, Ann Cole and Ben Dow, met again.", findings: [] },
  { text: "Two sides agreed on this: wages, hours and rest.", findings: [] },
  { text: "The two men told their favourite cities: Paris, London and Rome.", findings: [] },
  { text: "Two teams from Ohio, Iowa and Utah took part.", findings: [] },
  { text: "The two players scored 12, 14 and 3 points, respectively.", findings: [] },
  {
    text: "France and 16 other countries: Austria, Belgium, Chad and Denmark among them.",
    findings: [],
  },
  { text: 'He told two reporters: "I came, I saw, I left."', findings: [] },
  { text: "Two of the ministers, Ann Cole said, were ill, tired and cross.", findings: [] },
  { text: "The two brothers were tall, quiet and rich.", findings: [] },
  { text: "Four others, Ann Cole said, Ben Dow and Cy Elm knew.", findings: [] },
  { text: "It took two buses, fed 30 guests and cost $400.", findings: [] },
  { text: "Ten people spoke, including the mayor.", findings: [] },
  { text: "They lost 3-2 to Ayr, Bath and Cork.", findings: [] },
  { text: "The two countries' leaders, Ann Cole, Ben Dow and Cy Elm, met.", findings: [] },
  {
    text: "Officials from 17 EU countries met. Norway, Iceland, Turkey and Ukraine also sent envoys.",
    findings: [],
  },
  // The known named in passing, who came in by changes, a list behind the occasion.
  {
    text: "The council will shut three libraries. The libraries, Moss Lane, Hale Road, Birch Street and Quarry Hill, are old.",
    findings: [["contradiction", "three libraries", 4]],
  },
  {
    text: "The board dismissed four teachers. The teachers — Ann Cole, Ray Dow and Joan Ely — have appealed.",
    findings: [["contradiction", "four teachers", 3]],
  },
  {
    text: "Rovers made two changes from Saturday, with Orr, Bell and Hall replacing Shaw, Price and Wood.",
    findings: [["contradiction", "two changes", 3]],
  },
  {
    text: "Five cafes in town lost points in this month's inspections: Golden Lotus, La Fonda, Old Mill and the Crown.",
    findings: [["contradiction", "Five cafes", 4]],
  },
  {
    text: "City made three changes, with Orr and Bell coming in for Shaw and Price.",
    findings: [["consistent", "three changes", 2]],
  },
  { text: "Two men told of their last visits: Ann, Bob and Cy.", findings: [] },
  {
    text: "The firm named five directors. The directors, who include Ann Cole, Ray Dow and Joan Ely, will meet.",
    findings: [],
  },
];
