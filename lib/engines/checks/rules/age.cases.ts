import type { RuleCase } from "../rule-case.ts";

const publishedOn = "2024-01-22";

export const ageCases: readonly RuleCase[] = [
  {
    publishedOn,
    text: "Ruth Abelson died on Saturday at the age of 88. Abelson was born in 1935 in Cleveland.",
    findings: [["consistent", "at the age of 88", "88 or 89"]],
  },
  {
    publishedOn,
    text: "Ruth Abelson died on Saturday at the age of 98. Abelson was born in 1935 in Cleveland.",
    findings: [["contradiction", "at the age of 98", "88 or 89"]],
  },
  {
    publishedOn: "2019-07-17",
    text: "The former judge Peter Hale, a native of Ohio, died yesterday at the age of 99.\n\nHale was born in 1920 and studied law.",
    findings: [["consistent", "at the age of 99", "98 or 99"]],
  },
  {
    publishedOn: "2019-07-17",
    text: "The former judge Peter Hale, a native of Ohio, died yesterday at the age of 89.\n\nHale was born in 1920 and studied law.",
    findings: [["contradiction", "at the age of 89", "98 or 99"]],
  },
  {
    publishedOn,
    text: "Elena Marchetti, 67, was born on 4 May 1956 in Trieste.",
    findings: [["consistent", "67", 67]],
  },
  {
    publishedOn,
    text: "Elena Marchetti, 76, was born on 4 May 1956 in Trieste.",
    findings: [["contradiction", "76", 67]],
  },
  {
    publishedOn,
    text: "Cole, who was born in 1980, won the title in 2004 at the age of 24.",
    findings: [["consistent", "at the age of 24", "23 or 24"]],
  },
  {
    publishedOn,
    text: "Cole, who was born in 1980, won the title in 2004 at the age of 21.",
    findings: [["contradiction", "at the age of 21", "23 or 24"]],
  },
  {
    publishedOn,
    text: "The poet Ann Wray (1901–1989) lived here. Wray died aged 88.",
    findings: [["consistent", "aged 88", "87 or 88"]],
  },
  {
    publishedOn,
    text: "The poet Ann Wray (1901–1989) lived here. Wray died aged 78.",
    findings: [["contradiction", "aged 78", "87 or 88"]],
  },
  {
    publishedOn,
    text: "Born on March 3, 1990, Lindqvist took over last year. The 33-year-old Petra Lindqvist is the youngest manager in the league.",
    findings: [["consistent", "33-year-old", 33]],
  },
  {
    publishedOn,
    text: "Born on March 3, 1990, Lindqvist took over last year. The 43-year-old Petra Lindqvist is the youngest manager in the league.",
    findings: [["contradiction", "43-year-old", 33]],
  },
  {
    publishedOn,
    text: "Victor Lasko was born in Leeds on 12 June 1965. He was jailed on Friday. Victor Lasko, 58, had denied the charge.",
    findings: [["consistent", "58", 58]],
  },
  {
    publishedOn,
    text: "John Marsh died on January 10, 2024, at 81. Marsh was born on February 2, 1942.",
    findings: [["consistent", "at 81", 81]],
  },
  {
    publishedOn,
    text: "John Marsh died on January 10, 2024, aged 82. Marsh was born on February 2, 1942.",
    findings: [["contradiction", "aged 82", 81]],
  },
  {
    publishedOn,
    text: "Ruth Abelson was a photographer. She was born on April 3, 1935. She was 88.",
    findings: [["consistent", "88", 88]],
  },
  {
    publishedOn,
    text: "Nora Finch (born 1950) has written nine novels. Finch, 73, lives in Bath.",
    findings: [["consistent", "73", "73 or 74"]],
  },
  // Of one life, with or without a name.
  {
    publishedOn,
    text: "She was born in 1950, died in 2010 at the age of 70 and is buried in Leeds.",
    findings: [["contradiction", "at the age of 70", "59 or 60"]],
  },
  {
    publishedOn,
    text: "The painter was born in 1950. He died in 2010 at the age of 59.",
    findings: [["consistent", "at the age of 59", "59 or 60"]],
  },
  {
    publishedOn,
    text: "Peter Hall (born 12 June 1980), 46, is the new coach.",
    findings: [["contradiction", "46", 43]],
  },
  {
    publishedOn,
    text: "Born in 1952, the singer made her debut at the age of 19 in 1981.",
    findings: [["contradiction", "at the age of 19", "28 or 29"]],
  },
  {
    publishedOn,
    text: "The painter Ann Cole, born in 1950, joined the school in 1990 and died in 2010 aged 60.",
    findings: [["consistent", "aged 60", "59 or 60"]],
  },
  {
    publishedOn,
    text: "Ann Cole was born on 3 March 1984 in Hull. She died on Monday at 49, her family said.",
    findings: [["contradiction", "at 49", 39]],
  },
  // Birthdays.
  {
    publishedOn,
    text: "Ann Cole, who was born in 1980, turned 40 this year.",
    findings: [["contradiction", "40", 44]],
  },
  {
    publishedOn,
    text: "Henry Vance, who will turn 81 next month, was born on February 3, 1943.",
    findings: [["consistent", "81", 81]],
  },
  {
    publishedOn,
    text: "Ann Cole was born in 1930. She celebrated her 90th birthday last week.",
    findings: [["contradiction", "90th birthday", 94]],
  },
  {
    publishedOn,
    text: "Wolf was born in 1957 to a butcher. In 1985, at the age of 38, he quit the band.",
    findings: [["contradiction", "at the age of 38", "27 or 28"]],
  },
  {
    publishedOn,
    text: "At 78, Dolores Vega is the oldest candidate. Vega was born in 1956.",
    findings: [["contradiction", "At 78", "67 or 68"]],
  },
  {
    publishedOn,
    text: "The defendant, Colin Wade, of Bury, Lancashire, was born on 9 May 2005. He was 19 when he was arrested on 12 March 2023.",
    findings: [["contradiction", "19", 17]],
  },
  {
    publishedOn,
    text: "Nora Webb, 60, is the victim. Records list Webb's date of birth as Aug. 17, 1996.",
    findings: [["contradiction", "60", 27]],
  },
  {
    publishedOn,
    text: "Born in 1972, the 58-year-old former striker spent ten years in Spain before moving on.",
    findings: [["contradiction", "58-year-old", "51 or 52"]],
  },
  {
    publishedOn,
    text: "Born in 1944, Priestley joined the party in 1962 at the age of 28.",
    findings: [["contradiction", "at the age of 28", "17 or 18"]],
  },
  // Told twice.
  {
    publishedOn,
    text: "Tom Hale, a 45-year-old teacher, was hurt. Hale, 54, is in hospital.",
    findings: [["contradiction", "54", 45]],
  },
  {
    publishedOn,
    text: "The 45-year-old teacher, Tom Hale, was hurt. Hale, 45, is in hospital.",
    findings: [["consistent", "45", 45]],
  },
  {
    publishedOn,
    text: "Anna Roth, 46, of Leeds, was arrested on Friday. Roth, 47, denied the charge.",
    findings: [["contradiction", "47", 46]],
  },
  {
    publishedOn,
    text: "Anna Roth, 46, of Leeds, was arrested on Friday. The 47-year-old was charged on Saturday.",
    findings: [["contradiction", "47-year-old", 46]],
  },
  {
    publishedOn,
    text: "Anna Roth, 46, of Leeds, was arrested. Police found the car. The 46-year-old was charged.",
    findings: [["consistent", "46-year-old", 46]],
  },
  {
    publishedOn,
    text: "Luis Ham, 39, has joined the team. The 38-year-old Briton won seven titles.",
    findings: [["contradiction", "38-year-old", 39]],
  },
  {
    publishedOn,
    text: "Anna Roth, 46, was shot by her husband Mark Roth, 47. Roth, 47, was arrested.",
    findings: [],
  },
  {
    publishedOn,
    text: "Anna Roth, 46, was attacked by a man in the park. The 47-year-old was arrested.",
    findings: [],
  },
  {
    publishedOn,
    text: "Anna Roth, 46, was 16 when she left school. At 20 she moved. Roth, then 30, married.",
    findings: [],
  },
  { publishedOn, text: "Anna Roth, 46, is back. In 2010 Roth, 32, won the cup.", findings: [] },
  { publishedOn, text: "Anna Roth, 46, and her brother Mark, 47, were hurt.", findings: [] },
  {
    publishedOn,
    text: "“Anna Roth, 40, was there,” he said. Anna Roth, 46, agreed.",
    findings: [],
  },
  {
    publishedOn,
    text: "Ann Cole was born in 1930. Cole said her father died in 1990 at the age of 90.",
    findings: [],
  },
  { publishedOn, text: "Her daughter Amy Lund, 14, was there. Lund, 41, said so.", findings: [] },
  { publishedOn, text: "Ruth Abelson was born in 1935. She was 14 when she left.", findings: [] },
  { publishedOn, text: "Her grandfather, born in 1921, was killed at 23.", findings: [] },
  {
    publishedOn,
    text: "John Cole, 45, died at the scene. His brother John Cole Jr., 43, survived.",
    findings: [],
  },
  // Look-alikes.
  { publishedOn, text: "Ann Cole, 52, met Bob Reed, who was born in 1965.", findings: [] },
  {
    publishedOn,
    text: "Emil Lasko, 52, is his brother. Lasko was born in 1965. Victor Lasko, 30, fled.",
    findings: [],
  },
  { publishedOn, text: "Cole's mother was born in 1910. Cole, 34, sings.", findings: [] },
  {
    publishedOn,
    text: "Ruth Abelson was born in 1935. She was about 30 years old then.",
    findings: [],
  },
  { publishedOn, text: "Abelson, born in 1935, got her first camera at 14.", findings: [] },
  {
    publishedOn,
    text: "Ruth Abelson was born in 1935. She got her first camera when she was 14, and sold it.",
    findings: [],
  },
  { publishedOn, text: "The party was born in 1990. Cole, 34, leads it.", findings: [] },
  { publishedOn, text: "Ann Cole, 34, of Dayton, was hurt.", findings: [] },
  { publishedOn, text: "A man of 71 was taken to hospital.", findings: [] },
  { publishedOn, text: "President Ann Cole (2009–2017), 60, spoke.", findings: [] },
  { publishedOn, text: "Cole was born in 1980. Page 34, line 12.", findings: [] },
  {
    publishedOn,
    text: "Nearly 40 people aged 18 to 30 were polled. Cole was born in 1980.",
    findings: [],
  },
  { text: "Ann Cole, 34, was born in 1910.", findings: [] },
  { publishedOn, text: "Cole was born in 1980 and left school at 16.", findings: [] },
  { publishedOn, text: "Her son, born in 2015, is eight. Cole, 34, is his mother.", findings: [] },
  {
    publishedOn,
    text: "The 150-year-old house was built in 1874. Cole was born there.",
    findings: [],
  },
  {
    text: "Born in Cork on 4 March 1938, Mr Devane was a priest. He died in Tralee on 19 November 2021, aged 84.",
    findings: [["contradiction", "aged 84", 83]],
  },
  {
    text: "Henrik Sol, born 11 December 1959, died in Bergen on 8 December 2023. He was 64.",
    findings: [["contradiction", "64", 63]],
  },
  {
    publishedOn,
    text: "Joaquin Pereda, 46, was born in Seville in 1972 and has led the band since 2015.",
    findings: [["contradiction", "46", "51 or 52"]],
  },
  {
    publishedOn,
    text: "The singer, 47, was born in Lagos in 1966. Born in 1961 in Ghent, Peters is now 62.",
    findings: [
      ["contradiction", "47", "57 or 58"],
      ["consistent", "62", "62 or 63"],
    ],
  },
  {
    publishedOn,
    text: "Ruth Abelson was born in 1935. Her husband died in 2001. She was 66. She left in 2005. She was 70.",
    findings: [],
  },
  { publishedOn, text: "The singer, 47, sang in Lagos. Ann Cole was born in 1966.", findings: [] },
  {
    publishedOn,
    text: "Ann Cole, 34, from Dayton, was born in 1999. The 52-year-old actress was born in Turin in 1982.",
    findings: [
      ["contradiction", "34", "24 or 25"],
      ["contradiction", "52-year-old", "41 or 42"],
    ],
  },
  {
    publishedOn,
    text: "Born in Oslo in 1950, Dahl sang. He met his wife in Rome. She died in 2010, aged 55.",
    findings: [],
  },
  // "A 34-year-old man" whom the next sentence names; a person whom only the birth makes known.
  {
    publishedOn,
    text: "A 34-year-old man was given six years in prison on Monday. Leo Marsh, born on 14 February 1985, admitted it.",
    findings: [["contradiction", "34-year-old", 38]],
  },
  {
    publishedOn,
    text: "The Welsh winger, 24, who was born in Bangor on 9 February 1996, signed on Monday.",
    findings: [["contradiction", "24", 27]],
  },
  {
    publishedOn,
    text: "A 34-year-old man shot a nurse on Monday. Leo Marsh, born on 14 February 1985, was hurt.",
    findings: [],
  },
  {
    publishedOn,
    text: "A 34-year-old man was shot with his son. Leo Marsh, born on 14 February 1985, was hurt.",
    findings: [],
  },
];
