import type { RuleCase } from "../rule-case.ts";

export const placeCases: readonly RuleCase[] = [
  // Capitals.
  {
    text: "Miners in Johannesburg, the Kenyan business hub, walked out.",
    findings: [["contradiction", "Johannesburg, the Kenyan business hub", "South Africa"]],
  },
  {
    text: "The fire in Osaka, a port city in Norway, was put out.",
    findings: [["contradiction", "Osaka, a port city in Norway", "Japan"]],
  },
  {
    text: "The talks in Lyon, a German industrial city, went on.",
    findings: [["contradiction", "Lyon, a German industrial city", "France"]],
  },
  {
    text: "The talks in Nairobi, the Kenyan business hub, went on.",
    findings: [["consistent", "Nairobi, the Kenyan business hub", "Kenya"]],
  },
  {
    text: "They drove through Lyon, the German city of Essen and Rome.",
    findings: [["consistent", "German city of Essen", "Germany"]],
  },
  { text: "In Lyon, a city council member of German descent spoke.", findings: [] },
  {
    text: "The ship left Sydney, Australia's capital, on Monday.",
    findings: [["contradiction", "Sydney, Australia's capital", "Canberra"]],
  },
  {
    text: "They met in Lyon, the French capital, for two days.",
    findings: [["contradiction", "Lyon, the French capital", "Paris"]],
  },
  {
    text: "Talks in the French capital, Lyon, went on.",
    findings: [["contradiction", "French capital, Lyon", "Paris"]],
  },
  {
    text: "Toronto, the capital of Canada, was spared.",
    findings: [["contradiction", "Toronto, the capital of Canada", "Ottawa"]],
  },
  {
    text: "Istanbul is the capital of Turkey and its largest city.",
    findings: [["contradiction", "Istanbul is the capital of Turkey", "Ankara"]],
  },
  {
    text: "Rio de Janeiro, which is the capital of Brazil, held the games.",
    findings: [["contradiction", "Rio de Janeiro, which is the capital of Brazil", "Brasília"]],
  },
  {
    text: "Nigeria's capital Lagos was without power.",
    findings: [["contradiction", "Nigeria's capital Lagos", "Abuja"]],
  },
  {
    text: "She works in the Kenyan capital of Mombasa.",
    findings: [["contradiction", "Kenyan capital of Mombasa", "Nairobi"]],
  },
  {
    text: "He moved to Chicago, the capital of Illinois.",
    findings: [["contradiction", "Chicago, the capital of Illinois", "Springfield"]],
  },
  {
    text: "Almaty, Kazakhstan's capital, is cold in May.",
    findings: [["contradiction", "Almaty, Kazakhstan's capital", "Astana"]],
  },
  {
    text: "“I was born in Zurich, the Swiss capital,” she said.",
    findings: [["possible", "Zurich, the Swiss capital", "Bern"]],
  },
  {
    text: "Crowds filled the Hungarian capital, Budapest, and Lviv in Ukraine.",
    findings: [["consistent", "Hungarian capital, Budapest", "Budapest"]],
  },
  {
    text: "The shells fell on Ukraine's capital, Kyiv, at night.",
    findings: [["consistent", "Ukraine's capital, Kyiv", "Kyiv"]],
  },
  {
    text: "He left Austin (the Texas state capital) by train.",
    findings: [["consistent", "Austin (the Texas state capital", "Austin"]],
  },
  {
    text: "Pretoria, South Africa's capital, and Cape Town both claim it. In Cape Town, the capital of South Africa, it rained.",
    findings: [
      ["consistent", "Pretoria, South Africa's capital", "Pretoria"],
      ["consistent", "Cape Town, the capital of South Africa", "Cape Town"],
    ],
  },
  // Where towns lie.
  {
    text: "The plant in Lyon, Germany, will close.",
    findings: [["contradiction", "Lyon, Germany", "France"]],
  },
  {
    text: "She was born in Bogotá, Ecuador, in 1951.",
    findings: [["contradiction", "Bogotá, Ecuador", "Colombia"]],
  },
  {
    text: "Police in the German city of Marseille found the van.",
    findings: [["contradiction", "German city of Marseille", "France"]],
  },
  {
    text: "A ferry left Syria's port city of Izmir with 40 on board.",
    findings: [["contradiction", "Syria's port city of Izmir", "Turkey"]],
  },
  {
    text: "She teaches in Krakow, in northern Germany, and paints.",
    findings: [["contradiction", "Krakow, in northern Germany", "Poland"]],
  },
  {
    text: "Marseille, Germany's second city, has a new mayor.",
    findings: [["contradiction", "Marseille, Germany's second city", "France"]],
  },
  {
    text: "The meeting took place in Cali, Ecuador.",
    findings: [["possible", "Cali, Ecuador", "Colombia"]],
  },
  {
    text: "He grew up in Chicago, Texas.",
    findings: [["possible", "Chicago, Texas", "Illinois, the United States"]],
  },
  {
    text: "The firm is based in Austin, Texas.",
    findings: [["consistent", "Austin, Texas", "Texas"]],
  },
  {
    text: "He died in Naples, Fla., on Friday. His sister lives in Naples, Italy.",
    findings: [
      ["consistent", "Naples, Fla.", "Florida"],
      ["consistent", "Naples, Italy", "Italy"],
    ],
  },
  // Cities for governments.
  {
    text: "Such deaths led to the trial of Tel Aviv before the court.",
    findings: [["notice", "Tel Aviv", "Israel"]],
  },
  {
    text: "Brussels says the plan breaks the rules. In Paris it rained. Brussels has warned of fines.",
    findings: [["notice", "Brussels", "Belgium"]],
  },
  {
    text: "Talks with Tehran broke down.",
    findings: [["notice", "Tehran", "Iran"]],
  },
  {
    text: "Such deaths led to the trial of Tel Aviv before the court.",
    settings: { metonyms: ["Tel Aviv"] },
    findings: [],
  },
  // Left alone: contested, former or several capitals, and capitals of another sort.
  {
    text: "Tel Aviv, Israel's capital, and Jerusalem, the Palestinian capital, were quiet.",
    findings: [
      ["consistent", "Tel Aviv, Israel's capital", "Tel Aviv"],
      ["consistent", "Jerusalem, the Palestinian capital", "Jerusalem"],
    ],
  },
  {
    text: "Santa Cruz, Bolivia's capital in all but name, grew.",
    findings: [],
  },
  {
    text: "Rotterdam, the Dutch capital, has a port. Kandy, Sri Lanka's capital, has none.",
    findings: [],
  },
  {
    text: "Frankfurt, Germany's financial capital, and Milan, the fashion capital of Italy, lost jobs.",
    findings: [["consistent", "Frankfurt, Germany's financial capital", "Germany"]],
  },
  {
    text: "Lagos, Nigeria's former capital, and Kyoto, the old capital of Japan, are larger.",
    findings: [["consistent", "Lagos, Nigeria's former capital", "Nigeria"]],
  },
  {
    text: "Bonn was the capital of West Germany. Turin, the first capital of Italy, has a museum.",
    findings: [],
  },
  {
    text: "Galway will be European capital of culture. Hull had been the UK city of culture.",
    findings: [],
  },
  {
    text: "The French capital, Emmanuel Macron said, was calm. Capital of Germany's banks rose.",
    findings: [],
  },
  {
    text: "He flew from Lyon to the French capital and on to Geneva, the Swiss said.",
    findings: [],
  },
  {
    text: "The talks moved from Geneva, the Syrian capital, Damascus, and Ankara being too far.",
    findings: [],
  },
  {
    text: "Rail links Hamburg, Germany and Denmark. The band played in Lyon, Germany and Spain.",
    findings: [],
  },
  {
    text: "Lyon beat Arsenal in Germany, and Liverpool lost to Milan in Turkey.",
    findings: [],
  },
  {
    text: "The shelling of Donetsk, Russia said, went on. Shops in Sevastopol, Russia, were shut.",
    findings: [],
  },
  {
    text: "She lives in Bristol, Conn., and he in Paris, Texas.",
    findings: [],
  },
  {
    text: "It snowed in Moscow. Washington is quiet in August, and Paris fell silent.",
    findings: [],
  },
  {
    text: "Actor Denzel Washington won. Washington said he was glad.",
    findings: [],
  },
  {
    text: "They spoke in London after talks in Geneva on trade.",
    findings: [],
  },
  {
    text: "Turkish officials in Ankara said no. The embassy in Moscow said it was shut.",
    findings: [],
  },
  {
    text: "Analysts in London said the deal was off; traders in Tokyo and Beijing agreed.",
    findings: [],
  },
  {
    text: "In London, judges in Madrid warned, Beijing has rejected the offer.",
    findings: [["notice", "Beijing", "China"]],
  },
];
