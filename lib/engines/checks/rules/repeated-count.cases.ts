import type { RuleCase } from "../rule-case.ts";

export const repeatedCountCases: readonly RuleCase[] = [
  // Those to whom something happened.
  {
    text: "A blast tore through a bus depot in Herat on Sunday, killing 12 people. The 13 people killed had been queuing for tickets.",
    findings: [["contradiction", "13 people", 12]],
  },
  {
    text: "A blast tore through a bus depot in Herat on Sunday, killing 12 people. The 12 people killed had been queuing for tickets.",
    findings: [["consistent", "12 people", 12]],
  },
  {
    text: "A bomb killed 12 people in Herat on Sunday. Thirteen people died in the blast, doctors said.",
    findings: [["contradiction", "Thirteen people", 12]],
  },
  {
    text: "Storms killed eight people in Texas. The storms killed nine people, the governor said.",
    findings: [["contradiction", "nine people", 8]],
  },
  {
    text: "The pile-up injured 20 people. All 21 injured were taken to two hospitals.",
    findings: [["contradiction", "21 injured", 20]],
  },
  {
    text: "Police detained 40 marchers on Sunday. The 45 marchers detained were held overnight.",
    findings: [["contradiction", "45 marchers", 40]],
  },
  {
    text: "More than 200 people were killed in the quake. The 212 people killed included 40 pupils.",
    findings: [["consistent", "212 people", 200]],
  },
  {
    text: "The death toll of 39 was read out on Thursday. The mayor said 40 people died in the collapse.",
    findings: [["contradiction", "40 people", 39]],
  },
  {
    text: "Doctors said 12 people were killed. The ministry said the attack killed 13 people.",
    findings: [["possible", "13 people", 12]],
  },
  // A headline and its text.
  {
    text: "Three die in floods\n\nFour people were killed when floods swept through Carterville on Monday.",
    findings: [["contradiction", "Four people", 3]],
  },
  {
    text: "Three die in floods\n\nThree people were killed when floods swept through Carterville on Monday.",
    findings: [["consistent", "Three people", 3]],
  },
  {
    text: "12 dead in Herat bombing\n\nAt least 13 people were killed in a bombing in Herat on Sunday.",
    findings: [["contradiction", "13 people", 12]],
  },
  {
    text: "Bank hit with $5m fine\n\nThe regulator handed the bank a $6m fine on Friday.",
    findings: [["contradiction", "$6m fine", 5000000]],
  },
  // Those known.
  {
    text: "Five suspects were arrested on Friday. All six suspects are in custody.",
    findings: [["contradiction", "six suspects", 5]],
  },
  {
    text: "Five suspects were arrested on Friday. All five suspects are in custody.",
    findings: [["consistent", "five suspects", 5]],
  },
  {
    text: "Fourteen miners were brought up on Tuesday. The 15 miners had spent two days below.",
    findings: [["contradiction", "15 miners", 14]],
  },
  // What a thing has.
  {
    text: "The two firms agreed on a deal worth $4.2bn. The $4.5bn deal is to close in May.",
    findings: [["contradiction", "$4.5bn deal", 4200000000]],
  },
  {
    text: "The two firms agreed on a $4.2 billion deal. The $4bn deal is to close in May.",
    findings: [["consistent", "$4bn deal", 4200000000]],
  },
  {
    text: "The court fined the bank $5 million. The $6 million fine is due in June.",
    findings: [["contradiction", "$6 million fine", 5000000]],
  },
  {
    text: "The fire began in a ten-storey block. Families from the 12-storey block slept in a school.",
    findings: [["contradiction", "12-storey block", 10]],
  },
  {
    text: "A two-day summit began in Oslo on Monday. The three-day summit will end with a dinner.",
    findings: [["contradiction", "three-day summit", 2]],
  },
  {
    text: "A 6.2-magnitude quake shook Umbria on Friday. The magnitude 6.4 quake was felt in Rome.",
    findings: [["contradiction", "magnitude 6.4", 6.2]],
  },
  {
    text: "Roe was sentenced to 12 years in prison. Her lawyer called the 15-year sentence harsh.",
    findings: [["contradiction", "15-year sentence", 12]],
  },
  {
    text: "Roe was sentenced to 12 years in prison. Her lawyer called the 12-year prison term harsh.",
    findings: [["consistent", "12-year prison term", 12]],
  },
  {
    text: "A gunman killed 12 people at an inn. The 13 victims were aged 18 to 54.",
    findings: [["contradiction", "13 victims", 12]],
  },
  {
    text: "The firm will cut 3,000 jobs. The 3,500 jobs are mostly in Leeds.",
    findings: [["contradiction", "3,500 jobs", 3000]],
  },
  {
    text: "The coach carried 44 passengers. All 45 passengers got out.",
    findings: [["contradiction", "45 passengers", 44]],
  },
  // Look-alikes: parts, additions and sums.
  {
    text: "A gunman killed 12 people and wounded 20. The 32 victims were all at the inn.",
    findings: [],
  },
  { text: "The $5m grant is for schools. The $3m grant is for parks.", findings: [] },
  {
    text: "Roe was sentenced to 12 years and Poe to eight years. Poe will fight the eight-year sentence.",
    findings: [],
  },
  {
    text: "The two-hour talks ended well. The three-hour talks on Friday had failed.",
    findings: [],
  },
  {
    text: "About 20 people were killed. The 23 people killed were buried on Friday.",
    findings: [],
  },
  {
    text: "A 6.2-magnitude quake shook Umbria. A 5.1-magnitude aftershock followed.",
    findings: [],
  },
  { text: "The 17 EU countries were split. All 27 countries must agree.", findings: [] },
  { text: "Five suspects were held. The two suspects in court said nothing.", findings: [] },
  {
    text: "Five suspects were held. Two were freed. The three suspects said nothing.",
    findings: [],
  },
  {
    text: "Two suspects were held on Friday and a third on Saturday. The three suspects are brothers.",
    findings: [],
  },
  {
    text: "Two soldiers were killed on Monday and three on Tuesday. The five soldiers were friends.",
    findings: [],
  },
  { text: "Gunmen killed 12 people. Three of the 15 people wounded are children.", findings: [] },
  {
    text: "The crash killed two people. Three more people were killed in the pile-up.",
    findings: [],
  },
  {
    text: "The flood killed 12 people, among them four girls. The four girls were sisters.",
    findings: [],
  },
  { text: "Six players were booked. The two players who were sent off are banned.", findings: [] },
  // Another time, another place, another event, an update.
  {
    text: "The attack killed 12 people on Monday. In 2019, the attack on a mosque killed 20 people.",
    findings: [],
  },
  { text: "A bomb killed 12 people in Herat. The blast killed 20 people in Kabul.", findings: [] },
  { text: "A bomb killed 12 people. Another bomb killed 20 people in the city.", findings: [] },
  {
    text: "Four people died in the first crash. Six people died in the second crash.",
    findings: [],
  },
  {
    text: "At least 12 people were killed. The death toll has since risen to 15 people killed.",
    findings: [],
  },
  {
    text: "Earlier reports said 10 people were killed. Twelve people were killed in the crash.",
    findings: [],
  },
  { text: "A three-year deal ends in May. A five-year deal is on the table.", findings: [] },
  // What a number allows, and somebody's words.
  { text: "The quake killed 1,200 people. The 1,203 people killed are mourned.", findings: [] },
  { text: "The fire killed 12 people. “The fire killed 20 people,” he said.", findings: [] },
  { text: "Two gunmen killed 12 people. They killed three dogs.", findings: [] },
  { text: "Twelve people were hurt. The 14 people at the inn were not.", findings: [] },
  // A group introduced once, then known.
  {
    text: "Nine people were killed when the ferry sank on Tuesday.\n\nThe captain was among the 11 people killed, officials said.",
    findings: [["contradiction", "11 people", 9]],
  },
  {
    text: "Nine people were killed when the ferry sank on Tuesday. The captain was among the nine people killed.",
    findings: [["consistent", "nine people", 9]],
  },
  {
    text: "Detectives held three suspects on Friday. All four suspects were freed on Sunday.",
    findings: [["contradiction", "four suspects", 3]],
  },
  {
    text: "Judges convicted six men for the theft. The seven men will appeal.",
    findings: [["contradiction", "seven men", 6]],
  },
  {
    text: "Judges convicted six men for the theft. The six men will appeal.",
    findings: [["consistent", "six men", 6]],
  },
  {
    text: "Nine people were killed when the ferry sank. Her father was among the 11 people killed in a fire here.",
    findings: [],
  },
  {
    text: "Six men were convicted and another man was cleared. The seven men will appeal.",
    findings: [],
  },
  {
    text: "Six men and two women were convicted. The eight men on the jury agreed.",
    findings: [],
  },
  { text: "Six men were convicted. The two men who fled were not.", findings: [] },
  { text: "Six men were convicted. Ten jurors sat. The seven men will appeal.", findings: [] },
  {
    text: "The company will close 40 stores by June. The 45 closures will hurt the north.",
    findings: [["contradiction", "45 closures", 40]],
  },
  {
    text: "The firm plans to cut 400 jobs. The 450 job losses come after a poor year.",
    findings: [["contradiction", "450 job losses", 400]],
  },
  {
    text: "The company will close 40 stores by June. The 12 closures in Ohio will hurt most.",
    findings: [],
  },
  // What was done, told again by the same verb.
  {
    text: "Thieves stole 14 paintings from a villa. Police have shown pictures of the 41 stolen paintings.",
    findings: [["contradiction", "41 stolen paintings", 14]],
  },
  {
    text: "The airline cancelled 230 flights because of snow. Those booked on the 320 cancelled flights will be paid.",
    findings: [["contradiction", "320 cancelled flights", 230]],
  },
  {
    text: "The chain will close 85 of its 400 shops. Staff at the 58 shops to be closed were told on Monday.",
    findings: [["contradiction", "58 shops", 85]],
  },
  {
    text: "Customs seized 740 kilos of cocaine. The 470 kilos seized were hidden in crates.",
    findings: [["contradiction", "470 kilos", 740]],
  },
  {
    text: "The storm destroyed 340 homes. Those whose 430 homes were destroyed sleep in tents.",
    findings: [["contradiction", "430 homes", 340]],
  },
  {
    text: "He was found guilty of nine counts of fraud. He faces prison on each of the 11 counts of which he was convicted.",
    findings: [["contradiction", "11 counts", 9]],
  },
  {
    text: "Vandals smashed 17 windows. The 17 smashed windows have been boarded up.",
    findings: [["consistent", "17 smashed windows", 17]],
  },
  {
    text: "The new bypass will cost £84m. A report puts the cost of the bypass at £48m.",
    findings: [["contradiction", "£48m", 84000000]],
  },
  {
    text: "The pier needs £9m of repairs. The repairs would cost £6m and take two years, members heard.",
    findings: [["contradiction", "£6m", 9000000]],
  },
  {
    text: "The bank is closing 60 branches. The 12 branches closing in Wales are old.",
    findings: [],
  },
  { text: "It sold 40 planes. The 25 planes sold to Orly will be delivered in May.", findings: [] },
  { text: "They freed 120 dogs. The 45 dogs freed last were the oldest.", findings: [] },
  { text: "Thieves took 30 bikes. The 12 recovered bikes were given back.", findings: [] },
  {
    text: "They hired 80 nurses last year. The 95 nurses hired this year are young.",
    findings: [],
  },
  { text: "The hall will cost £9m. Heating the hall would cost £200,000 a year.", findings: [] },
  {
    text: "A bridge in Oslo cost $20 million. The bridge in Bergen cost $35 million.",
    findings: [],
  },
  { text: "It recalled 10,000 cars. The 3,000 recalled cars had faulty brakes.", findings: [] },
  // The deed before its noun, the noun of two, a narrower name for the same, days between the two.
  {
    text: "Seventeen miners were rescued on Friday after two days. All 19 rescued miners were well.",
    findings: [["contradiction", "19 rescued miners", 17]],
  },
  {
    text: "The court heard the case against eight former police officers. The nine former officers deny it.",
    findings: [["contradiction", "nine former officers", 8]],
  },
  {
    text: "The airline said it would cancel 240 flights. Most on the 260 cancelled flights were told.",
    findings: [["contradiction", "260 cancelled flights", 240]],
  },
  {
    text: "The court heard the case against eight former police officers. The nine serving officers deny it.",
    findings: [],
  },
  {
    text: "Seventeen miners were rescued on Friday, and then two more. All 19 rescued miners were well.",
    findings: [],
  },
];
