import type { RuleCase } from "../rule-case.ts";

export const sumOfPartsCases: readonly RuleCase[] = [
  {
    text: "He pleaded guilty to four of the 11 counts: two of bribery, one of fraud and one of perjury.",
    findings: [],
  },
  // A whole named by "of", its parts behind, the last one told as the rest.
  {
    text: "Of the island's six delegates, Ruiz secured four with 63% of the vote. The governor, Dana Holt, earned the other two delegates.",
    findings: [["consistent", "six delegates", 6]],
    items: ["four", "other two delegates"],
  },
  {
    text: "Of the island's seven delegates, Ruiz secured four with 63% of the vote. The governor, Dana Holt, earned the other two delegates.",
    findings: [["contradiction", "seven delegates", 6]],
  },
  {
    text: "Twelve of the 20 patients recovered; the other seven died.",
    findings: [["contradiction", "20 patients", 19]],
  },
  {
    text: "Seven of the nine defendants pleaded guilty, and the remaining two go on trial in May.",
    findings: [["consistent", "nine defendants", 9]],
  },
  {
    text: "Of the four men, two were jailed and the other was freed.",
    findings: [["contradiction", "four men", 3]],
  },
  {
    text: "Of 50 members, 30 voted yes, leaving 20 who did not.",
    findings: [["consistent", "50 members", 50]],
  },
  {
    text: "He sold 12 of its 40 shops, leaving 38.",
    findings: [["contradiction", "40 shops", 50]],
  },
  {
    text: "Of the $30 million, $12 million went to roads and the remaining $15 million to parks.",
    findings: [["contradiction", "$30 million", 27_000_000]],
  },
  {
    text: "Of the 30 seats, Labour won 12, the Liberals 10 and the Greens 9.",
    findings: [["contradiction", "30 seats", 31]],
  },
  {
    text: "Of the 217 people on board, 209 were passengers, four were pilots and four were stewards.",
    findings: [["consistent", "217 people", 217]],
  },
  {
    text: "Of the 30 patients, 40 had a fever.",
    findings: [["contradiction", "30 patients", 40]],
  },
  // The list of the parts right behind the whole.
  {
    text: "The crash killed 22 people, 12 men and 9 women.",
    findings: [["contradiction", "22 people", 21]],
  },
  {
    text: "The 12-member panel, seven Democrats and six Republicans, met.",
    findings: [["contradiction", "12-member panel", 13]],
  },
  {
    text: "The team took 25 medals, 12 gold, nine silver and four bronze.",
    findings: [["consistent", "25 medals", 25]],
  },
  {
    text: "The fund raised $30 million: $12 million for roads, $10 million for parks and $9 million for schools.",
    findings: [["possible", "$30 million", 31_000_000]],
  },
  {
    text: "The deal, worth $40 million — $25 million in cash and $12 million in shares — closes in June.",
    findings: [["contradiction", "$40 million", 37_000_000]],
  },
  {
    text: "The firm will cut 300 jobs: 120 in Leeds, 100 in York and 90 in Hull.",
    findings: [["contradiction", "300 jobs", 310]],
  },
  {
    text: "Police held 30 people, 12 in Leeds, 10 in York and nine in Hull.",
    findings: [["contradiction", "30 people", 31]],
  },
  // The total behind its parts.
  {
    text: "The squad has 12 men and 9 women, 22 in all.",
    findings: [["contradiction", "22 in all", 21]],
  },
  {
    text: "The dead were four Americans, two Britons and a German, seven in all.",
    findings: [["consistent", "seven in all", 7]],
  },
  {
    text: "Norway leads with 14 gold, 14 silver and 11 bronze medals, for a total of 39.",
    findings: [["consistent", "39", 39]],
  },
  {
    text: "Reed scored 21 points and Cole 19, a combined 41.",
    findings: [["contradiction", "41", 40]],
  },
  {
    text: "The party won 12 more seats, for 90 in all; it had 75.",
    findings: [["contradiction", "90 in all", 87]],
  },
  {
    text: "Five more bodies were found, bringing the total to 30, from 25.",
    findings: [["consistent", "30", 30]],
  },
  // Votes and the size of the body.
  {
    text: "The bill passed 52-48 in the 100-member Senate.",
    findings: [["consistent", "100-member Senate", 100]],
  },
  {
    text: "The nine-member court ruled 6-4 for the town.",
    findings: [["contradiction", "nine-member court", 10]],
  },
  // Parts taken out of a whole.
  {
    text: "The blast killed five people, including seven children.",
    findings: [["contradiction", "five people", 7]],
  },
  {
    text: "Six people were hurt, four of them in Ohio and three in Iowa.",
    findings: [["contradiction", "Six people", 7]],
  },
  // Tables and lines of scores.
  {
    text: "Region\tSeats\tVotes\nNorth\t12\t1,200\nSouth\t9\t950\nTotal\t21\t2,160\n",
    findings: [
      ["consistent", "21", 21],
      ["contradiction", "2,160", 2150],
    ],
  },
  {
    text: "| Party | 2015 | 2019 |\n|---|---|---|\n| Reds | 12 | 14 |\n| Blues | 9 | 9 |\n| Total | 21 | 23 |",
    findings: [
      ["consistent", "21", 21],
      ["consistent", "23", 23],
    ],
  },
  {
    text: "Final score:\nHawks 25 30 28 20 — 103\nBulls 20 20 30 31 — 102",
    findings: [
      ["consistent", "103", 103],
      ["contradiction", "102", 101],
    ],
  },
  // In a quotation.
  {
    text: '"The squad has 12 men and 9 women, 22 in all," he said.',
    findings: [["possible", "22 in all", 21]],
  },
  // Bodies, seats and sides; what a part denies; what there was before.
  {
    text: "The 15-member council adopted it with 14 votes in favour, one against and one abstention.",
    findings: [["contradiction", "15-member council", 16]],
  },
  {
    text: "The 100-seat house has 54 Republicans, 44 Democrats and two independents.",
    findings: [["consistent", "100-seat house", 100]],
  },
  {
    text: "Reed won eight of the 11 contests, while Cole won three and Hale won one.",
    findings: [["contradiction", "11 contests", 12]],
  },
  {
    text: "The group has 27 members, of which 19 use the euro and nine do not.",
    findings: [["contradiction", "27 members", 28]],
  },
  {
    text: "Of the 40 members, 30 voted and 10 did not.",
    findings: [["consistent", "40 members", 40]],
  },
  {
    text: "They will send 10,000 troops on top of the 9,800 already there, for a total of 18,800.",
    findings: [["contradiction", "18,800", 19_800]],
  },
  {
    text: "The crash killed all 298 people on board, 283 passengers and 25 crew.",
    findings: [["contradiction", "298 people", 308]],
  },
  {
    text: "The team won 70 medals, including 46 golds, 18 silvers and 26 bronzes.",
    findings: [["contradiction", "70 medals", 90]],
  },
  {
    text: "He was found guilty on 12 of 18 counts and acquitted of the other five.",
    findings: [["contradiction", "18 counts", 17]],
  },
  {
    text: "Some 12,000 of the 20,000 people who lived there have gone; the remaining 5,000 are mostly old.",
    findings: [["contradiction", "20,000 people", 17_000]],
  },
  {
    text: "Rescuers saved 12 of the 15 miners. The other three died.",
    findings: [["consistent", "15 miners", 15]],
  },
  {
    text: "Of the 217 people on board, 205 were passengers and 18 were crew.",
    findings: [["contradiction", "217 people", 223]],
  },
  {
    text: "Out of 100 people tested, 18 were positive and 88 negative.",
    findings: [["contradiction", "100 people", 106]],
  },
  {
    text: "It hurt 42 people, including 24 patients, 14 staff and seven relatives.",
    findings: [["contradiction", "42 people", 45]],
  },

  // A whole shared out to the last; bodies and what they are made of; games and their results.
  {
    text: "Of the 40 seats, the Reds won 19, the Blues 12 and the Greens seven.",
    findings: [["contradiction", "40 seats", 38]],
  },
  {
    text: "Of the 60 pupils, 35 are girls and 23 are boys.",
    findings: [["contradiction", "60 pupils", 58]],
  },
  {
    text: "The squad of 22 has three goalkeepers, seven defenders, seven midfielders and four forwards.",
    findings: [["contradiction", "squad of 22", 21]],
  },
  {
    text: "The 12-member jury is made up of seven women and four men.",
    findings: [["contradiction", "12-member jury", 11]],
  },
  {
    text: "A crew of eight, six men and two women, sailed it.",
    findings: [["consistent", "crew of eight", 8]],
  },
  {
    text: "The fleet of 30 consists of 18 trawlers and 11 tugs.",
    findings: [["contradiction", "fleet of 30", 29]],
  },
  {
    text: "The $45 million budget sets aside $20 million for roads, $15 million for schools and $14 million for parks.",
    findings: [["contradiction", "$45 million", 49_000_000]],
  },
  {
    text: "The team has played 20 matches, winning 12, drawing five and losing two.",
    findings: [["contradiction", "20 matches", 19]],
  },
  {
    text: "They won 12, drew six and lost two of their 20 games.",
    findings: [["consistent", "20 games", 20]],
  },
  // Kinds behind a comma or a colon.
  {
    text: "The project costs $8 million: $4 million for land and $3 million for building.",
    findings: [["contradiction", "$8 million", 7_000_000]],
  },
  {
    text: "She has five children, two sons and two daughters.",
    findings: [["contradiction", "five children", 4]],
  },
  {
    text: "The storm caused 175 casualties, 45 dead and 120 wounded.",
    findings: [["contradiction", "175 casualties", 165]],
  },
  {
    text: "It sold 80 paintings - 45 oils, 20 watercolours and 12 prints.",
    findings: [["contradiction", "80 paintings", 77]],
  },
  {
    text: "She scored 31 points, 18 in the first half and 12 in the second.",
    findings: [["contradiction", "31 points", 30]],
  },
  {
    text: "Twelve people were hurt, three badly and ten slightly.",
    findings: [["contradiction", "Twelve people", 13]],
  },
  {
    text: "The league has 20 clubs, 14 from the north and seven from the south.",
    findings: [["contradiction", "20 clubs", 21]],
  },
  {
    text: "The $2 billion offer includes $1.5 billion in cash and $1.2 billion in stock.",
    findings: [["contradiction", "$2 billion", 2_700_000_000]],
  },
  {
    text: "Three died at once and two later, bringing the toll to six.",
    findings: [["contradiction", "six", 5]],
  },
  {
    text: "Of the 48 passengers, 31 were Dutch, nine German and seven Belgian.",
    findings: [["contradiction", "48 passengers", 47]],
  },
  {
    text: "The cabinet has 24 ministers, 13 men and 12 women.",
    findings: [["contradiction", "24 ministers", 25]],
  },
  {
    text: "The party has 40 MPs, 22 of them women and 17 men.",
    findings: [["contradiction", "40 MPs", 39]],
  },
  // Told in two sentences; lines of a label and a number.
  {
    text: "Crews pulled 33 people from the tower. The 16 women, 11 men and four children are well.",
    findings: [["contradiction", "33 people", 31]],
  },
  {
    text: "The party gained eight seats, lifting its total to 51. It went in with 41 seats.",
    findings: [["contradiction", "51", 49]],
  },
  {
    text: "Three more bodies were found, bringing the toll to 24. It had stood at 19 before.",
    findings: [["contradiction", "24", 22]],
  },
  {
    text: "Tickets sold:\n- Hall: 1,250\n- Club: 870\n- Studio: 430\nTotal: 2,650",
    findings: [["contradiction", "2,650", 2550]],
  },

  // Look-alikes.
  {
    text: "The blast injured 33 people. The 16 women and 11 men killed were on the bridge.",
    findings: [],
  },
  {
    text: "It spent $56 million. Of this sum $2 million was for pay, $24 million for arms and $25 million for roads.",
    findings: [],
  },
  { text: "The army consisted, in May, of 2,154 officers and 24,705 men.", findings: [] },
  { text: "Exports of grain rose, of meats $150 million, and of tin $700 million.", findings: [] },
  { text: "The firm was split in two, one of $825,000 and the other of $400,000.", findings: [] },
  { text: "The ferry had 40 passengers, 22 of them women and 12 men.", findings: [] },
  { text: "Of the 48 passengers, 31 were Dutch and nine German.", findings: [] },
  { text: "Of the 100 seats, the Reds won 48, the Blues 40 and the Greens three.", findings: [] },
  {
    text: "Of the 40 seats, the Reds won 19, the Blues 12 and the Greens seven. The others are still undecided.",
    findings: [],
  },
  { text: "Of the 22 victims, 12 were men and nine were women.", findings: [] },
  {
    text: "The storm killed 14 people in Utah, nine in Ohio and six in Iowa, bringing the toll to 31.",
    findings: [],
  },
  { text: "He won 20 of his 25 fights, 12 by knockout, and lost four.", findings: [] },
  { text: "The 100-seat house has 54 Republicans and 44 Democrats.", findings: [] },
  { text: "The trust runs 12 schools, seven of them new, and four clinics.", findings: [] },
  { text: "They have won 12 of 20 games and lost two in a row.", findings: [] },
  { text: "The town has 60 pupils in two schools: 35 in Ayr and 24 in Bath.", findings: [] },
  {
    text: "It hurt 42 people, including 24 patients, 14 staff and four relatives.",
    findings: [["consistent", "42 people", 42]],
  },
  { text: "The driver, two passengers and a child died, four people in total.", findings: [] },
  {
    text: "Of the five finalists, Reed won in 2010 and two are new. The other two played last year.",
    findings: [],
  },
  { text: "Storms closed 300 schools in six counties, including 120 in Dayton.", findings: [] },
  { text: "The blast left 14 dead, among them 10 civilians, and 21 wounded.", findings: [] },
  {
    text: "The ship had 2,224 people aboard, and more than 1,500 died; 706 were saved.",
    findings: [],
  },
  { text: "They hit 22 homes, 5 cars and 3 shops.", findings: [] },
  { text: "Of the 30 patients, 12 had a fever and 20 had a cough.", findings: [] },
  {
    text: "Of the 10 candidates, three are women, four are black and five are under 40.",
    findings: [],
  },
  { text: "The blast killed nine people, including seven children.", findings: [] },
  { text: "The bill passed 51-47 in the 100-member Senate.", findings: [] },
  { text: "Of the 30 seats, Labour won 12 and the Liberals 10.", findings: [] },
  { text: "He made 7 of 12 shots and had 20 points, 10 rebounds and five assists.", findings: [] },
  { text: "The 2-1 win was their third in five games, after 12 losses in 20 games.", findings: [] },
  { text: "The bomb killed at least 32 people and wounded 300.", findings: [] },
  {
    text: "More than 20 people, 12 men and 9 women, came.",
    findings: [["consistent", "More than 20 people", 21]],
  },
  {
    text: "About 22 people, 12 men and 9 women, came.",
    findings: [["consistent", "About 22 people", 21]],
  },
  {
    text: "Police said 10 of the 25 homes were destroyed and 12 others were damaged.",
    findings: [],
  },
  { text: "Of its 40 shops, 12 will close by June and the rest by 2017.", findings: [] },
  {
    text: "On the one hand there were 12 of 40 votes; on the other hand, turnout was low.",
    findings: [],
  },
  { text: "He served 12 years of a 20-year sentence, leaving eight.", findings: [] },
  { text: "A further 12 people were hurt, taking the total to 30.", findings: [] },
  { text: "The plan includes $8 million for roads and $5 million for parks.", findings: [] },
  {
    text: "Two of the 12 towns have a school. The other three schools are in Leeds.",
    findings: [],
  },
  { text: "The county has 15 parks and 10 lakes. A total of 40 people work there.", findings: [] },
  { text: "Region\tRate\nNorth\t12\nSouth\t9\nTotal\t10\n", findings: [] },
  { text: "Total spending on 12 schools and 9 roads came to 40 million.", findings: [] },
  { text: "He played 25 30 28 times.", findings: [] },
  {
    text: "Of 30 matches, they won 12, drew nine and lost eight, with one abandoned.",
    findings: [],
  },
  {
    text: "Police freed 33 people. The 20 men and nine women are from Chad, the rest from Mali.",
    findings: [],
  },
  {
    text: "The council voted 7-4 with two abstentions; it has 12 members.",
    findings: [["contradiction", "12 members", 13]],
  },
  {
    text: "The measure failed 24-27 in the 50-member Senate.",
    findings: [["contradiction", "50-member Senate", 51]],
  },
  // All of those just told, a final score, who pays, rows under a heading that ends with "Total".
  {
    text: "Seven boys and nine girls were on the bus. All 17 were taken to hospital.",
    findings: [["contradiction", "17", 16]],
  },
  {
    text: "The jet carried 41 passengers and five crew members. All 48 people on board died.",
    findings: [["contradiction", "48 people", 46]],
  },
  {
    text: "The assembly voted 48-37 against it, with six abstentions. All 95 members voted.",
    findings: [["contradiction", "95 members", 91]],
  },
  {
    text: "Rivers hit 21 points before the break and added 14 in the second half to finish with 36.",
    findings: [["contradiction", "36", 35]],
  },
  {
    text: "The $95 million pier will be paid for with $50 million in bonds, $25 million in grants and $15 million in fees.",
    findings: [["contradiction", "$95 million", 90_000_000]],
  },
  {
    text: "Team | Gold | Silver | Bronze | Total\nOslo | 9 | 4 | 5 | 18\nRoma | 3 | 6 | 2 | 12\nBern | 2 | 2 | 1 | 5",
    findings: [
      ["consistent", "18", 18],
      ["contradiction", "12", 11],
      ["consistent", "5", 5],
    ],
  },
  { text: "Player | Caps | Goals | Total\nA | 10 | 4 | 99\nB | 9 | 4 | 40", findings: [] },
  { text: "Twelve men and nine women ran. All 30 of the crew slept.", findings: [] },
  { text: "Okafor scored 18 points and added 15 rebounds to finish with 35.", findings: [] },
  { text: "The panel voted 7-4. All 13 members are appointed.", findings: [] },
  // Who they were, told in the next sentence; who pays the remaining sum; what "a total of" is said of.
  {
    text: "At the port 41 people died. The dead were 24 men, 12 women and six children.",
    findings: [["contradiction", "41 people", 42]],
  },
  {
    text: "Police held 11 people on Monday. They were six men and five women.",
    findings: [["consistent", "11 people", 11]],
  },
  {
    text: "The hall will cost $48 million. The state will pay $30 million, the town $12 million and a bank the remaining $8 million.",
    findings: [["contradiction", "$48 million", 50_000_000]],
  },
  {
    text: "The plan ends 24 posts, 11 classroom aides and six guards, a total of 43 jobs.",
    findings: [["contradiction", "43 jobs", 41]],
  },
  {
    text: "At the port 41 people were hurt. The dead were 24 men, 12 women and six children.",
    findings: [],
  },
  {
    text: "At the port 41 people died. The dead were 24 men, 12 women and six children from Ely, and some others.",
    findings: [],
  },
  {
    text: "The hall will cost $48 million. The state will pay $10 million, and a bank the remaining $8 million of that.",
    findings: [],
  },
  {
    text: "It took 22 homes, 11 shops and seven vans, a total of 90 calls.",
    findings: [],
  },
];
