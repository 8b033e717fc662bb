import type { RuleCase } from "../rule-case.ts";

export const dateOrderCases: readonly RuleCase[] = [
  // Ranges that run backwards.
  {
    text: "The exhibition ran from 12 May to 3 April 2024.",
    findings: [["contradiction", "from 12 May to 3 April 2024", "3 April 2024"]],
  },
  {
    text: "The exhibition ran from 3 April to 12 May 2024.",
    findings: [["consistent", "from 3 April to 12 May 2024", "12 May 2024"]],
  },
  {
    text: "She was mayor from 2014 to 2009.",
    findings: [["contradiction", "from 2014 to 2009", "2009"]],
  },
  {
    text: "She was mayor from 2009 until 2014.",
    findings: [["consistent", "from 2009 until 2014", "2014"]],
  },
  {
    text: "The archive (1998–1978) was sold.",
    findings: [["contradiction", "1998–1978", "1978"]],
  },
  {
    text: "The First World War (1914-18) changed that.",
    findings: [["consistent", "1914-18", "1918"]],
  },
  {
    text: "He was held from June 3, 2021, to May 5, 2020.",
    findings: [["contradiction", "from June 3, 2021, to May 5, 2020", "5 May 2020"]],
  },
  {
    text: "The course runs from 1 October to 15 June 2024.",
    findings: [["possible", "from 1 October to 15 June 2024", "15 June 2024"]],
  },
  {
    text: "Rents doubled between 2016 and 2011.",
    findings: [["contradiction", "between 2016 and 2011", "2011"]],
  },
  {
    text: "The survey was done from May 16 to May 12.",
    findings: [["possible", "from May 16 to May 12", "12 May"]],
  },
  {
    text: "The festival is on May 3–6 this year.",
    findings: [["consistent", "May 3–6", "6 May"]],
  },
  {
    text: "The show will run from 12 September to 3 July 2024.",
    publishedOn: "2024-05-17",
    findings: [["contradiction", "from 12 September to 3 July 2024", "3 July 2024"]],
  },
  {
    text: "Between 2015 and 2012 prices fell.",
    findings: [["contradiction", "Between 2015 and 2012", "2012"]],
  },
  { text: "Between 1950 and 1800 people came.", findings: [] },
  // Lives and courses.
  {
    text: "The ship was launched in 1912 and sank in 1911.",
    findings: [["contradiction", "launched in 1912 and sank in 1911", "1911"]],
  },
  {
    text: "Born in 1948 in Lodz, the poet Jan Maly died in 1937 after a short illness.",
    findings: [["contradiction", "Born in 1948 in Lodz, the poet Jan Maly died in 1937", "1937"]],
  },
  { text: "Born in 1948, he lost his father, who died in 1937.", findings: [] },
  { text: "Born in 1948, she is the daughter of a miner killed in 1937.", findings: [] },
  {
    text: "Anna Bell was born in Rome on 3 May 1950 and died in London on 2 April 1940.",
    findings: [
      [
        "contradiction",
        "born in Rome on 3 May 1950 and died in London on 2 April 1940",
        "2 April 1940",
      ],
    ],
  },
  {
    text: "Building started in 2018 and was completed in 2016.",
    findings: [["contradiction", "started in 2018 and was completed in 2016", "2016"]],
  },
  {
    text: "Ann Cole (1935–1910) wrote the first history of the town.",
    findings: [["contradiction", "1935–1910", "1910"]],
  },
  {
    text: "The painter was born in 1950 and died in 1940.",
    findings: [["contradiction", "born in 1950 and died in 1940", "1940"]],
  },
  {
    text: "The painter was born on 3 May 1905. He died in 1940 in Rome.",
    findings: [["consistent", "born on 3 May 1905. He died in 1940", "1940"]],
  },
  {
    text: "The mine opened in 1999 and closed in 1989.",
    findings: [["contradiction", "opened in 1999 and closed in 1989", "1989"]],
  },
  {
    text: "The paper was founded in 1901 and was closed in 1988 for want of readers.",
    findings: [["consistent", "founded in 1901 and was closed in 1988", "1988"]],
  },
  {
    text: "She joined the bank in 2012 and left in 2008.",
    findings: [],
  },
  {
    text: "He joined in 2012 and left in 2008.",
    findings: [["contradiction", "joined in 2012 and left in 2008", "2008"]],
  },
  {
    text: "They married in 1990 and divorced in 1985.",
    findings: [["contradiction", "married in 1990 and divorced in 1985", "1985"]],
  },
  // A length and its dates.
  {
    text: "He served a three-year term 2019–2024 on the council.",
    findings: [["contradiction", "three-year term 2019–2024", 5]],
  },
  {
    text: "He served a five-year term 2019–2024 on the council.",
    findings: [["consistent", "five-year term 2019–2024", 5]],
  },
  {
    text: "He served a five-year term from 2019 to 2021 on the council.",
    findings: [["possible", "five-year term from 2019 to 2021", 2]],
  },
  {
    text: "Visitors to the eight-day book festival (3–10 May) paid nothing.",
    findings: [["consistent", "eight-day book festival (3–10 May", 7]],
  },
  {
    text: "Visitors to the two-day book festival (3–10 May) paid nothing.",
    findings: [["contradiction", "two-day book festival (3–10 May", 7]],
  },
  {
    text: "The 20-year war from 2001 to 2021 cost trillions.",
    findings: [["consistent", "20-year war from 2001 to 2021", 20]],
  },
  // Look-alikes.
  { text: "The season runs from 12 November to 3 February 2024.", findings: [] },
  { text: "Skiing is good from 12 November to 3 April.", findings: [] },
  { text: "The winter from November to February 2024 was mild.", findings: [] },
  { text: "The tax year runs from April to March 2024.", findings: [] },
  { text: "In the school year 2023/24 and in fiscal 2022-23 costs rose.", findings: [] },
  { text: "The night shift is from 10 p.m. to 6 a.m. every day.", findings: [] },
  { text: "The hearing was moved from 12 May to 3 April 2024.", findings: [] },
  { text: "The summit was brought forward from June 9 to June 2.", findings: [] },
  { text: "Emissions fell from 2024 to 2019 levels.", findings: [] },
  { text: "Since 2019 he has lived in Oslo, until 2014 in Rome.", findings: [] },
  { text: "The army had from 1900 to 1500 men.", findings: [] },
  { text: "Call 2010-1995 for details, or order part 2024-1180-33.", findings: [] },
  { text: "It opened in 1999 after the old one closed in 1989.", findings: [] },
  { text: "She was born in 1950; her father died in 1940.", findings: [] },
  { text: "The club won 3-2 on May 6, 4-1 on May 2.", findings: [] },
  { text: "He retired in 1985 and they married in 1990.", findings: [] },
  {
    text: "The four-year college had him from 2010 to 2016.",
    findings: [["consistent", "from 2010 to 2016", "2016"]],
  },
  { text: "Figures as of 2024-05, up from 2023-12, are out.", findings: [] },
];
