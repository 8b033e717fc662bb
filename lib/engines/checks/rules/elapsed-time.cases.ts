import type { RuleCase } from "../rule-case.ts";

const publishedOn = "2024-05-17";

export const elapsedTimeCases: readonly RuleCase[] = [
  {
    text: "Hale served eight years as mayor from 2009 to 2017, under two governors.",
    findings: [["consistent", "eight years as mayor from 2009 to 2017", 8]],
  },
  {
    text: "Hale served five years as mayor from 2009 to 2017, under two governors.",
    findings: [["contradiction", "five years as mayor from 2009 to 2017", 8]],
  },
  {
    text: "Hale served ten years as mayor from 2009 to 2017.",
    findings: [["contradiction", "ten years as mayor from 2009 to 2017", 8]],
  },
  {
    text: "Hale served nine years as mayor from 2009 to 2017.",
    findings: [["possible", "nine years as mayor from 2009 to 2017", 8]],
  },
  {
    text: "Hale served nearly eight years as mayor from 2009 to 2017.",
    findings: [["consistent", "eight years as mayor from 2009 to 2017", 8]],
  },
  {
    text: "The fair lasted six days, from 3 May to 8 May 2024.",
    findings: [["consistent", "six days, from 3 May to 8 May 2024", 5]],
  },
  {
    text: "The fair lasted nine days, from 3 May to 8 May 2024.",
    findings: [["contradiction", "nine days, from 3 May to 8 May 2024", 5]],
  },
  {
    text: "Between 1990 and 2000, a period of ten years, output doubled.",
    findings: [["consistent", "Between 1990 and 2000, a period of ten years", 10]],
  },
  {
    text: "Between 1990 and 2000, a period of 15 years, output doubled.",
    findings: [["contradiction", "Between 1990 and 2000, a period of 15 years", 10]],
  },
  {
    publishedOn,
    text: "Rwanda marked the 30th anniversary of the 1994 genocide in April.",
    findings: [["consistent", "30th anniversary of the 1994", 30]],
  },
  {
    publishedOn,
    text: "Rwanda marked the 20th anniversary of the 1994 genocide in April.",
    findings: [["contradiction", "20th anniversary of the 1994", 30]],
  },
  {
    publishedOn,
    text: "The town will mark the 80th anniversary of the landings of June 1944.",
    findings: [["consistent", "80th anniversary of the landings of June 1944", 80]],
  },
  {
    publishedOn,
    text: "In 2019 Berlin celebrated the 40th anniversary of the fall of the Wall in 1989.",
    findings: [["contradiction", "40th anniversary of the fall of the Wall in 1989", 30]],
  },
  {
    publishedOn,
    text: "The school keeps the centenary of the strike of 1925 with an exhibition.",
    findings: [["possible", "centenary of the strike of 1925", 99]],
  },
  {
    publishedOn,
    text: "It is 30 years since the 1994 election.",
    findings: [["consistent", "30 years since the 1994", 30]],
  },
  {
    publishedOn,
    text: "It was their first title in 12 years, since 2002.",
    findings: [["contradiction", "12 years, since 2002", 22]],
  },
  {
    publishedOn,
    text: "In 2004, 300 years after the battle of 1704, the two families met.",
    findings: [["consistent", "300 years after the battle of 1704", 300]],
  },
  {
    publishedOn,
    text: "In 2004, 200 years after the battle of 1704, the two families met.",
    findings: [["contradiction", "200 years after the battle of 1704", 300]],
  },
  {
    publishedOn,
    text: "On the 12th day of a strike that began on 6 May, talks broke down.",
    findings: [["consistent", "12th day", 12]],
  },
  {
    publishedOn,
    text: "On the 32nd day of a strike that began on 6 May, talks broke down.",
    findings: [["contradiction", "32nd day", 12]],
  },
  {
    publishedOn,
    text: "The war, now in its third year, began in February 2022.",
    findings: [["consistent", "third year", 3]],
  },
  {
    publishedOn,
    text: "They have talked for months to end a war that broke out on 7 October 2023.",
    findings: [["consistent", "for months", 7]],
  },
  {
    publishedOn,
    text: "They have talked for months to end a strike that began on 6 May 2024.",
    findings: [["contradiction", "for months", 0]],
  },
  {
    publishedOn,
    text: "Thousands gathered on the 34th anniversary on Friday of the crackdown of 17 May 1989.",
    findings: [["contradiction", "34th anniversary on Friday of the crackdown of 17 May 1989", 35]],
  },
  {
    publishedOn,
    text: "The service marks the 80th anniversary of the loss of a trawler, which sank on 12 May 1946.",
    findings: [
      ["contradiction", "80th anniversary of the loss of a trawler, which sank on 12 May 1946", 78],
    ],
  },
  {
    publishedOn,
    text: "The pair, who married in Hull on May 8, 1974, marked their 50th wedding anniversary.",
    findings: [["consistent", "May 8, 1974, marked their 50th wedding anniversary", 50]],
  },
  {
    publishedOn,
    text: "The strike began on May 1 and is now in its 12th day.",
    findings: [["contradiction", "12th day", 17]],
  },
  {
    publishedOn,
    text: "Porters walked out on 1 May. The strike entered its third week on Wednesday.",
    findings: [["consistent", "third week", 3]],
  },
  {
    publishedOn,
    text: "The strike, which began on 2 April, entered its tenth week on Monday.",
    findings: [["contradiction", "tenth week", 6]],
  },
  {
    publishedOn,
    text: "The foundry closed in 1998 and reopened in 2011, after standing empty for nearly two decades.",
    findings: [["contradiction", "two decades", 13]],
  },
  {
    publishedOn,
    text: "He began work in 1951 and set his final page in 1990, 29 years later.",
    findings: [["contradiction", "29 years", 39]],
  },
  {
    publishedOn,
    text: "The mill, which shut in 2004, has stood empty for a decade.",
    findings: [["contradiction", "a decade", 20]],
  },
  {
    publishedOn,
    text: "The pool has been shut for 18 months. It has not opened since it was flooded in February 2024.",
    findings: [["contradiction", "18 months", 3]],
  },
  {
    publishedOn,
    text: "After 30 years in the job, Ann Cole will retire in July. Cole was appointed in May 2003.",
    findings: [["contradiction", "30 years", 21]],
  },
  {
    publishedOn,
    text: "The club was founded in 1990 and promoted in 2011, after three years in the second tier.",
    findings: [],
  },
  {
    publishedOn,
    text: "The court opened on 3 May. On the third day of the trial a witness fell ill.",
    findings: [],
  },
  {
    publishedOn,
    text: "After 30 years in the job, Ann Cole will retire. Reed was appointed in May 2003.",
    findings: [],
  },
  {
    publishedOn,
    text: "The company is celebrating its 75th anniversary this year. It was founded in 1959.",
    findings: [["contradiction", "75th anniversary", 65]],
  },
  {
    publishedOn,
    text: "Founded in 1949, the company marks its 75th anniversary this year.",
    findings: [["consistent", "75th anniversary", 75]],
  },
  {
    publishedOn,
    text: "He was released on Thursday after 12 years in prison. He had been jailed in 2004.",
    findings: [["contradiction", "12 years", 20]],
  },
  {
    publishedOn,
    text: "The hotel, which opened in 1912, has been closed for two years.",
    findings: [],
  },
  { text: "It was suspended for six years from 1915 to 1918 and 1940 to 1942.", findings: [] },
  { text: "Two years after the war of 1914 to 1918 he left.", findings: [] },
  { text: "He was jailed for two years and lived there from 2009 to 2017.", findings: [] },
  { text: "Every two years from 2009 to 2017 a fair was held.", findings: [] },
  { text: "It takes two days and runs from May 3 to May 8.", findings: [] },
  { text: "The painting is 300 years old; it hung here from 1960 to 1970.", findings: [] },
  { text: "He worked a few years there, from 2009 to 2017.", findings: [] },
  { text: "He won a three-year term 2019–2024.", findings: [] },
  { publishedOn, text: "They marked their 30th anniversary in Rome in 1994 style.", findings: [] },
  {
    publishedOn,
    text: "Next year's 30th anniversary of the 1995 treaty is being planned.",
    findings: [["consistent", "30th anniversary of the 1995", 30]],
  },
  { publishedOn, text: "On the first day of May 2024 it rained.", findings: [] },
  { publishedOn, text: "On the third day they rested. The march began on 6 May.", findings: [] },
  { publishedOn, text: "He waited two years before he sued in 1998.", findings: [] },
  { text: "It is 30 years since the 1994 election.", findings: [] },
  { publishedOn, text: "Two years later, in 2016, he came back.", findings: [] },
  { publishedOn, text: "She stayed for 62 years.", findings: [] },
  { publishedOn, text: "In the third quarter of 2023 sales fell for two months.", findings: [] },
  {
    publishedOn,
    text: "Six months of talks, two weeks of strikes and the winter of 2023 to 2024 have worn them out.",
    findings: [],
  },
  // What began is kept, lasted or is told of again.
  {
    publishedOn,
    text: "Founded in 1887, the brewery will mark its 150th birthday this summer.",
    findings: [["contradiction", "150th birthday", 137]],
  },
  {
    publishedOn,
    text: "The bridge, opened in 1924, turns 100 this year.",
    findings: [["consistent", "100", 100]],
  },
  {
    publishedOn,
    text: "The Coles, who wed in June 1964, kept their golden wedding on Saturday.",
    findings: [["contradiction", "June 1964, kept their golden wedding", 60]],
  },
  {
    publishedOn,
    text: "Fallon was elected in 2006 and lost her seat in 2018, after 15 years in the house.",
    findings: [["contradiction", "15 years", 12]],
  },
  {
    publishedOn,
    text: "The trial opened on January 8 and ended on March 18 with a verdict, 14 weeks later.",
    findings: [["contradiction", "14 weeks", 10]],
  },
  {
    publishedOn,
    text: "The mill was shut in 1991. Five decades later, it is being pulled down.",
    findings: [["contradiction", "Five decades", 33]],
  },
  { publishedOn, text: "The mill was shut in 1991. Five years later, it was sold.", findings: [] },
  { publishedOn, text: "Built in 1924, the pool turned 30 swimmers away.", findings: [] },
  { publishedOn, text: "Born in 1954, the singer marks her golden jubilee.", findings: [] },
  {
    publishedOn,
    text: "It opened in 1951. She lost her job in 2018 after 15 years.",
    findings: [],
  },
  {
    publishedOn,
    text: "Ellis was appointed in 2015 and was dismissed in 2023, after two decades at the firm.",
    findings: [],
  },
  {
    publishedOn,
    text: "The trial opened on January 8 and ended on March 18, two weeks later than planned.",
    findings: [],
  },
];
