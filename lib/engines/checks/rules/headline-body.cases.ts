import type { RuleCase } from "../rule-case.ts";

const article = (...blocks: string[]) => blocks.join("\n\n");

export const headlineBodyCases: readonly RuleCase[] = [
  {
    text: "5/17/2024 – Last updated: 5/17/2024 03:15 AM (Mecca time)\nHarbour fleet grows\nTwo captains met on Tuesday, 14 May 2024, and hired four tugs.",
    findings: [],
  },
  // The story says the same.
  {
    text: article(
      "Four killed as bus leaves mountain road",
      "Four people were killed and 19 injured when a bus plunged into a ravine on Friday.",
    ),
    findings: [["consistent", "Four killed", 4]],
  },
  {
    text: article(
      "Storm leaves 40,000 homes without power",
      "Power was cut to roughly 40,000 homes after a storm tore down lines across the county.",
    ),
    findings: [["consistent", "40,000 homes", 40_000]],
  },
  {
    text: article(
      "Grain firm buys rival in $4bn deal",
      "The grain trader Halden said that it would buy Orvik in a deal worth $4.2 billion.",
    ),
    findings: [["consistent", "$4bn", 4_200_000_000]],
  },
  {
    text: article(
      "Inflation falls to 3%",
      "Consumer prices rose 3.1 percent in the year to May, the statistics office said.",
    ),
    findings: [["consistent", "3%", 3.1]],
  },
  {
    text: article(
      "Over 2,000 march against port plan",
      "At least 2,300 people marched through the old town on Saturday against the new port.",
    ),
    findings: [["consistent", "2,000", 2300]],
  },
  {
    text: article(
      "Death toll in ferry fire rises to 31",
      "The number of people killed in a fire aboard a ferry climbed to 31 on Monday as divers found two more bodies.",
    ),
    findings: [["consistent", "31", 31]],
  },
  {
    text: article(
      "Man, 34, held after shop fire",
      "A 34-year-old man was arrested on Sunday after a fire destroyed a shop in the harbour.",
    ),
    findings: [["consistent", "34", 34]],
  },
  {
    text: article(
      "Hospital to close 120 beds",
      "The county's largest hospital will close 120 beds by the summer.",
      "Photo: one of the 120 beds that will go",
    ),
    findings: [
      ["consistent", "120 beds", 120],
      ["consistent", "120 beds", 120],
    ],
  },
  // The story says another number of the same thing.
  {
    text: article(
      "Five killed as bus leaves mountain road",
      "Four people were killed and 19 injured when a bus plunged into a ravine on Friday.",
    ),
    findings: [["contradiction", "Five killed", 4]],
  },
  {
    text: article(
      "Storm leaves 60,000 homes without power",
      "Power was cut to roughly 40,000 homes after a storm tore down lines across the county.",
    ),
    findings: [["contradiction", "60,000 homes", 40_000]],
  },
  {
    text: article(
      "Grain firm buys rival in $6bn deal",
      "The grain trader Halden said that it would buy its rival Orvik in a deal worth $4.2 billion.",
    ),
    findings: [["contradiction", "$6bn", 4_200_000_000]],
  },
  {
    text: article(
      "Inflation falls to 5%",
      "Inflation slowed in May: consumer prices rose 3.1 percent, the statistics office said.",
    ),
    findings: [["contradiction", "5%", 3.1]],
  },
  {
    text: article(
      "Police arrest nine over bank robbery",
      "Police arrested six people on Tuesday in connection with a bank robbery in the capital.",
    ),
    findings: [["contradiction", "nine", 6]],
  },
  {
    text: article(
      "Man, 43, held after shop fire",
      "A 34-year-old man was arrested on Sunday after a fire destroyed a shop in the harbour.",
    ),
    findings: [["contradiction", "43", 34]],
  },
  {
    text: article(
      "Council to build 15 schools",
      "By Ann Cole",
      "The county council voted on Monday to build 12 new schools within four years.",
    ),
    findings: [["contradiction", "15 schools", 12]],
  },
  {
    text: article(
      "Raid on the docks",
      "- Police seize 300 kg of cocaine",
      "Customs officers and police found 30 kg of cocaine in a container of bananas.",
    ),
    findings: [["contradiction", "300 kg", 30]],
  },
  {
    text: article(
      "Ex-mayor jailed for nine years over bribes",
      "The former mayor took bribes from builders for a decade, a court said on Friday as it sent her to prison for seven years.",
    ),
    findings: [["contradiction", "nine years", 7]],
  },
  {
    text: article(
      "Fire at chemical plant injures 14 workers",
      "Fourteen workers were hurt when a tank caught fire at a chemical plant.",
      "The plant, seen on Friday, where 41 workers were injured. (Cole Images/Handout)",
    ),
    findings: [
      ["consistent", "14 workers", 14],
      ["contradiction", "41 workers were injured", 14],
    ],
  },
  // Several numbers of that thing: which one is meant is open.
  {
    text: article(
      "Nine arrested in drugs raids",
      "Police arrested six people in raids on drugs gangs at dawn.",
      "Two others were arrested over drugs at the airport, officers said.",
    ),
    findings: [["possible", "Nine arrested", 6]],
  },
  // Nowhere in the story.
  {
    text: article(
      "Bakery chain to cut 350 jobs",
      "The bakery chain Lund will close its plant in the north and move production abroad.",
    ),
    findings: [["notice", "350 jobs", ""]],
  },
  {
    text: article(
      "Rents up 7% in a year",
      "Tenants in the capital pay more than ever, a survey by the housing office shows.",
    ),
    findings: [["notice", "7%", ""]],
  },
  // Days.
  {
    text: article(
      "Polls open on May 9",
      "Voters go to the polls on Thursday, May 9, to choose a parliament.",
    ),
    findings: [["consistent", "May 9", "May 9"]],
  },
  {
    text: article(
      "Polls open on May 9",
      "Voters go to the polls on May 19 to choose a parliament.",
    ),
    findings: [["possible", "May 9", "May 19"]],
  },
  {
    text: article(
      "Polls open on May 9",
      "Voting began abroad on May 2 and ends at home on May 19.",
    ),
    findings: [],
  },
  // A person whom the story does not name.
  {
    text: article(
      "Mayor Ann Walsh quits over bribes",
      "The mayor, Anna Keller, stepped down on Friday after a report on bribes.",
    ),
    findings: [["notice", "Ann Walsh", ""]],
  },
  {
    text: article(
      "Walsh quits over bribes",
      "The mayor, Ann Walsh, stepped down on Friday after a report on bribes.",
    ),
    findings: [],
  },
  // Added up from the story.
  {
    text: article(
      "Eight arrested in drugs raids",
      "Police arrested six people in raids on drugs gangs at dawn.",
      "Two others were arrested over drugs at the airport, officers said.",
    ),
    findings: [],
  },
  {
    text: article(
      "Hospital loses 25 beds",
      "The hospital had 140 beds last year; now it has 115 beds.",
    ),
    findings: [],
  },
  // Small numbers that the story need not write.
  {
    text: article(
      "Two jailed for forging ivories",
      "Victor Lasko and his brother Emil were sent to prison on Tuesday.",
    ),
    findings: [],
  },
  {
    text: article(
      "Three ways to save the bees",
      "Plant wild flowers, leave the lawn alone, and put out water, say the gardeners.",
    ),
    findings: [],
  },
  // The story's other number is of another time, other people, another thing.
  {
    text: article(
      "Five killed in bus crash",
      "The dead were a couple, their son and two tourists, police said.",
      "In 2019 a bus crash on the same road killed 12 people.",
    ),
    findings: [],
  },
  {
    text: article(
      "Two children killed in house fire",
      "Firefighters found the girls in an upper room. Six adults were killed in fires last winter.",
    ),
    findings: [],
  },
  {
    text: article(
      "Six soldiers hurt in blast",
      "A mine went off beside a lorry. Nine civilians were hurt in a second blast, the army said.",
    ),
    findings: [],
  },
  // Numbers that count nothing.
  {
    text: article("Covid-19 wards shut", "The hospital closed its last wards for such patients."),
    findings: [],
  },
  {
    text: article(
      "Rovers 3-1 City: hosts go top",
      "Rovers went top after a win over their rivals.",
    ),
    findings: [],
  },
  {
    text: article(
      "Third man held over theft",
      "A man was arrested on Friday, a police spokesman said.",
    ),
    findings: [],
  },
  {
    text: article("Dozens hurt in stampede", "About 60 people were hurt at a concert on Friday."),
    findings: [],
  },
  {
    text: article("Election 2024: what to know", "Voters choose a parliament on Sunday."),
    findings: [],
  },
  {
    text: article("Polls open on May 9", "Voters choose a new parliament on Thursday."),
    findings: [],
  },
  // No headline, or no story.
  { text: "Five people were killed on Monday.\n\nFour were killed in the crash.", findings: [] },
  { text: "Five killed in bus crash", findings: [] },
  { text: "Four people were killed when a bus left the road.", findings: [] },
  { text: article("Five killed", "Four hurt", "Six missing"), findings: [] },
  // No number in the headline.
  {
    text: article("Bus crash kills family", "Four people were killed when a bus left the road."),
    findings: [],
  },
  // One name, mistaken.
  {
    text: "Thornby council picks Hodgkins to lead it\n\nThe council has elected Peter Hodgson as its leader. He replaces Mary Bell, who retired in May after nine years.",
    findings: [["notice", "Hodgkins", ""]],
  },
  {
    text: "Thornby council bars Hodgsons from land\n\nThe council has told Peter Hodgson to leave. He replaces nobody there, and has been on the land for nine years.",
    findings: [],
  },
  {
    text: article(
      "Rosati wins stage in the hills",
      "The rider Paolo Rossetti won the stage in a sprint on Thursday.",
    ),
    findings: [["notice", "Rosati", ""]],
  },
  {
    text: article(
      "Union split as Barnard quits over pay row",
      "Peter Hodgson has left the union after a row over pay. His deputy, Mary Bell, takes over.",
    ),
    findings: [["notice", "Barnard", ""]],
  },
  {
    text: article(
      "Union Split as Reform Fails",
      "Peter Hodgson has left the union after a row over pay. His deputy, Mary Bell, takes over.",
    ),
    findings: [],
  },
  {
    text: article(
      "How the Spurs lost their lead after the break",
      "Peter Hodgson scored twice as Tottenham lost at home on Sunday.",
    ),
    findings: [],
  },
  // Times.
  {
    text: article(
      "Strike to halt ferries on Friday",
      "Ferries will not sail for 24 hours on Thursday, the union said.",
    ),
    findings: [["notice", "Friday", ""]],
  },
  {
    text: article(
      "Ferries halted by strike until Monday",
      "No ferry sails before Tuesday, the union said in a note to its members.",
    ),
    findings: [["notice", "Monday", ""]],
  },
  {
    text: article(
      "Trial of banker put off until June",
      "The trial of a banker was put off on Monday until July because a witness is ill.",
    ),
    findings: [["notice", "June", ""]],
  },
  {
    text: article(
      "Strike to halt ferries on Friday",
      "Ferries will not sail on Friday, the union said on Tuesday.",
    ),
    findings: [],
  },
  {
    text: article(
      "Strike to halt ferries on Friday",
      "Ferries will not sail tomorrow, the union said on Thursday.",
    ),
    findings: [],
  },
  {
    text: article(
      "Shops shut for Good Friday",
      "Shops stay shut over the holiday and open again on Tuesday.",
    ),
    findings: [],
  },
  // What goes with it, in another number.
  {
    text: article(
      "Nine hurt as tram leaves rails",
      "Six people were taken to hospital after a tram came off the rails on Monday.",
    ),
    findings: [["notice", "Nine hurt", ""]],
  },
  {
    text: article(
      "Nine hurt as tram leaves rails",
      "Six people were taken to hospital and three people were treated at the scene on Monday.",
    ),
    findings: [],
  },
  {
    text: article(
      "Nine hurt as tram leaves rails",
      "A tram came off the rails on Monday. Medics looked after nine passengers; six people were taken to hospital.",
    ),
    findings: [],
  },
  // The lead tells what befell people in other words; of another time it may be others.
  {
    text: "Six hurt in crash on M25\n\nFive people were injured when two cars collided in Surrey on Monday. The road was closed.",
    findings: [["contradiction", "Six hurt", 5]],
  },
];
