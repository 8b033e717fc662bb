import type { RuleCase } from "../rule-case.ts";

export const listCountCases: readonly RuleCase[] = [
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
  // Look-alikes.
  { text: "He owns three cars, a boat and a house.", findings: [] },
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
];
