import type { RuleCase } from "../rule-case.ts";

const inSummer = "2024-07-10";
const inWinter = "2024-01-10";

export const timeZoneCases: readonly RuleCase[] = [
  {
    text: "The blast hit a market in Baghdad at around 11:20 a.m. (0720 GMT) on Thursday, police said. At least six people were killed.",
    publishedOn: "2023-02-09",
    findings: [["contradiction", "11:20 a.m. (0720 GMT)", "08:20"]],
  },
  // The place beside the time.
  {
    text: "Markets opened at 9 a.m. in New York (1400 GMT).",
    publishedOn: inSummer,
    findings: [["contradiction", "9 a.m. in New York (1400 GMT)", "13:00"]],
  },
  {
    text: "Markets opened at 9 a.m. in New York (1400 GMT).",
    publishedOn: inWinter,
    findings: [["consistent", "9 a.m. in New York (1400 GMT)", "14:00"]],
  },
  {
    text: "The debate starts at 8pm in London (1800 GMT).",
    publishedOn: inSummer,
    findings: [["contradiction", "8pm in London (1800 GMT)", "19:00"]],
  },
  {
    text: "Markets open at 9 a.m. in New York (1400 GMT).",
    publishedOn: inSummer,
    findings: [["possible", "9 a.m. in New York (1400 GMT)", "13:00"]],
  },
  {
    text: "The rallies began at 10 a.m. in London, 11 a.m. in New York.",
    publishedOn: inSummer,
    findings: [],
  },
  {
    text: "By 1100 GMT, noon in London, shares were up.",
    publishedOn: inSummer,
    findings: [["consistent", "1100 GMT, noon in London", "12:00"]],
  },
  { text: "Shops open at 9 a.m. in York, 10 a.m. in Hull.", publishedOn: inSummer, findings: [] },
  {
    text: "The quake hit at 6:04 a.m. local time in Kathmandu (0119 GMT).",
    publishedOn: inSummer,
    findings: [["contradiction", "6:04 a.m. local time in Kathmandu (0119 GMT)", "00:19"]],
  },
  // A time without a word of whose it is, in the one place that the text tells of.
  {
    text: "The blast shook central Kabul at 8.30am (0600 GMT) on Sunday.",
    publishedOn: inSummer,
    findings: [["contradiction", "8.30am (0600 GMT)", "04:00"]],
  },
  {
    text: "Trading in Tokyo ended at 3 p.m. (0600 GMT).",
    publishedOn: inSummer,
    findings: [["consistent", "3 p.m. (0600 GMT)", "06:00"]],
  },
  {
    text: "Trading in Tokyo ended at 3 p.m. (0700 GMT), as in Seoul and Beijing.",
    publishedOn: inSummer,
    findings: [["possible", "3 p.m. (0700 GMT)", "06:00"]],
  },
  // The place that the story is told from.
  {
    text: "TOKYO (Agency) — The quake struck at 11:20 p.m. local time (1520 GMT) on Tuesday.",
    publishedOn: inSummer,
    findings: [["contradiction", "11:20 p.m. local time (1520 GMT)", "14:20"]],
  },
  {
    text: "TOKYO (Agency) — It struck off Taiwan at 11:20 p.m. local time (1520 GMT) on Tuesday.",
    publishedOn: inSummer,
    findings: [["consistent", "11:20 p.m. local time (1520 GMT)", "15:20"]],
  },
  // Local time by the place.
  {
    text: "The earthquake struck in eastern Turkey at 9:10 a.m. local time (0610 UTC) on Sunday.",
    publishedOn: inSummer,
    findings: [["consistent", "9:10 a.m. local time (0610 UTC)", "06:10"]],
  },
  {
    text: "The earthquake struck in eastern Turkey at 9:10 a.m. local time (0510 UTC) on Sunday.",
    publishedOn: inSummer,
    findings: [["contradiction", "9:10 a.m. local time (0510 UTC)", "06:10"]],
  },
  {
    text: "Shots were heard in Tripoli at 11.30pm local time (2130 GMT).",
    publishedOn: inSummer,
    findings: [["consistent", "11.30pm local time (2130 GMT)", "21:30"]],
  },
  {
    text: "The explosion happened at 02:15 UTC (7:45 a.m. local time) in Mumbai.",
    publishedOn: inSummer,
    findings: [["consistent", "02:15 UTC (7:45 a.m. local time)", "07:45"]],
  },
  {
    text: "The explosion happened at 02:15 UTC (7:15 a.m. local time) in Mumbai.",
    publishedOn: inSummer,
    findings: [["contradiction", "02:15 UTC (7:15 a.m. local time)", "07:45"]],
  },
  {
    text: "Polling stations close at 8 p.m. Iranian time (1630 GMT).",
    publishedOn: inSummer,
    findings: [["consistent", "8 p.m. Iranian time (1630 GMT)", "16:30"]],
  },
  {
    text: "Polling stations close at 8 p.m. Iranian time (1730 GMT).",
    publishedOn: inSummer,
    findings: [["contradiction", "8 p.m. Iranian time (1730 GMT)", "16:30"]],
  },
  // Abbreviations, with daylight saving.
  {
    text: "The president will speak at 6 p.m. ET (2200 GMT).",
    publishedOn: inSummer,
    findings: [["consistent", "6 p.m. ET (2200 GMT)", "22:00"]],
  },
  {
    text: "The president spoke at 6 p.m. ET (2100 GMT).",
    publishedOn: inSummer,
    findings: [["contradiction", "6 p.m. ET (2100 GMT)", "22:00"]],
  },
  {
    text: "The president will speak at 6 p.m. ET (2200 GMT) on January 16, 2024.",
    publishedOn: inWinter,
    findings: [["contradiction", "6 p.m. ET (2200 GMT)", "23:00"]],
  },
  {
    text: "The president will speak at 6 p.m. ET (2200 GMT).",
    publishedOn: inWinter,
    findings: [["possible", "6 p.m. ET (2200 GMT)", "23:00"]],
  },
  {
    text: "Kick-off is at 3 p.m. PT / 6 p.m. ET.",
    publishedOn: inSummer,
    findings: [["consistent", "3 p.m. PT / 6 p.m. ET", "18:00"]],
  },
  {
    text: "Kick-off is at 3 p.m. PT / 5 p.m. ET.",
    publishedOn: inSummer,
    findings: [["contradiction", "3 p.m. PT / 5 p.m. ET", "18:00"]],
  },
  {
    text: "The launch is set for 10:00 BST (09:00 GMT).",
    publishedOn: inSummer,
    findings: [["consistent", "10:00 BST (09:00 GMT)", "09:00"]],
  },
  {
    text: "The launch is set for 10:00 BST (11:00 GMT).",
    publishedOn: inSummer,
    findings: [["contradiction", "10:00 BST (11:00 GMT)", "09:00"]],
  },
  {
    text: "The final starts at 21:00 CEST (19:00 GMT).",
    publishedOn: inSummer,
    findings: [["consistent", "21:00 CEST (19:00 GMT)", "19:00"]],
  },
  {
    text: "The show begins at 8 p.m. ET (5 p.m. PT; 0100 GMT).",
    publishedOn: inWinter,
    findings: [
      ["consistent", "8 p.m. ET (5 p.m. PT", "17:00"],
      ["consistent", "8 p.m. ET (5 p.m. PT; 0100 GMT)", "01:00"],
    ],
  },
  {
    text: "Ballots must be in by 5pm AEST (12.30pm IST).",
    publishedOn: inSummer,
    findings: [["consistent", "5pm AEST (12.30pm IST)", "12:30"]],
  },
  // The day that changes with the zone.
  {
    text: "The rocket lifted off at 9 p.m. ET on Sunday (0100 GMT Monday).",
    publishedOn: inSummer,
    findings: [["consistent", "9 p.m. ET on Sunday (0100 GMT Monday)", "01:00"]],
  },
  {
    text: "The rocket lifted off at 9 p.m. ET on Sunday (0100 GMT Sunday).",
    publishedOn: inSummer,
    findings: [["contradiction", "9 p.m. ET on Sunday (0100 GMT Sunday)", "Monday"]],
  },
  {
    text: "Police in Sydney were called at 6 a.m. local time on Monday (2000 GMT Sunday).",
    publishedOn: inSummer,
    findings: [["consistent", "6 a.m. local time on Monday (2000 GMT Sunday)", "20:00"]],
  },
  {
    text: "It was published at 7:04 a.m. Tokyo time (2204 GMT the next day).",
    publishedOn: inSummer,
    findings: [["contradiction", "7:04 a.m. Tokyo time (2204 GMT the next day)", "another day"]],
  },
  // Loose use, and a zone that cannot be told.
  {
    text: "The game starts at 6 p.m. EST (2200 GMT).",
    publishedOn: inSummer,
    findings: [["possible", "6 p.m. EST (2200 GMT)", "23:00"]],
  },
  {
    text: "The flood reached the village at 9:10 a.m. local time (0510 UTC).",
    publishedOn: inSummer,
    findings: [["possible", "9:10 a.m. local time (0510 UTC)", ""]],
  },
  {
    text: "The flood reached the village at 9:12 a.m. (0510 UTC).",
    publishedOn: inSummer,
    findings: [["contradiction", "9:12 a.m. (0510 UTC)", ""]],
  },
  // Standard and summer time against the date.
  {
    text: "The debate begins at 9 p.m. EST on July 12, 2024.",
    publishedOn: inSummer,
    findings: [["possible", "9 p.m. EST", "UTC−4"]],
  },
  {
    text: "The debate begins at 9 p.m. EDT on July 12, 2024.",
    publishedOn: inSummer,
    findings: [["consistent", "9 p.m. EDT", "UTC−4"]],
  },
  {
    text: "Bidding closed at 10:00 BST on 5 January 2024.",
    publishedOn: inWinter,
    findings: [["contradiction", "10:00 BST", "UTC"]],
  },
  {
    text: "Bidding closes at noon CET on 5 January 2024.",
    publishedOn: inWinter,
    findings: [["consistent", "noon CET", "UTC+1"]],
  },
  // Look-alikes.
  { text: "The museum is open from 9 a.m. to 5 p.m. GMT.", publishedOn: inWinter, findings: [] },
  { text: "It shut at 8 p.m. (7 p.m. on Sundays).", publishedOn: inWinter, findings: [] },
  { text: "Trains left at 9 a.m. and at 11 a.m. local time.", publishedOn: inWinter, findings: [] },
  {
    text: "The first blast was at 9 a.m. local time; the second, at 0910 GMT, was heard in Rome.",
    publishedOn: inWinter,
    findings: [],
  },
  { text: "He woke at 6 a.m. Beijing time.", publishedOn: inWinter, findings: [] },
  { text: "At 8 p.m. (1900 GMT) the polls closed.", publishedOn: inWinter, findings: [] },
  { text: "The score was 3:15 (ET did not matter).", publishedOn: inWinter, findings: [] },
  { text: "They will speak at 6 p.m. ET.", publishedOn: inSummer, findings: [] },
  { text: "Phoenix is at 6 p.m. MST all year.", publishedOn: inSummer, findings: [] },
  { text: "Doors open at 7 p.m. (box office: 0510 220 220).", publishedOn: inSummer, findings: [] },
  { text: "Read Luke 9:10 (5:10 in his edition).", publishedOn: inSummer, findings: [] },
  {
    text: "The hearing is at 10 a.m. in Lagos; at 3 p.m. GMT the court sits in Abuja.",
    publishedOn: inSummer,
    findings: [],
  },
  { text: "It sank at 2:20 a.m. on 15 April 1912.", publishedOn: inSummer, findings: [] },
  { text: "Voting ends at 10pm.", publishedOn: inSummer, findings: [] },
  { text: "Markets opened at 0930 GMT, up 5 per cent.", publishedOn: inSummer, findings: [] },
  {
    text: "The flight was due at 6:30 p.m. ET, then at 8:45 p.m. ET.",
    publishedOn: inSummer,
    findings: [],
  },
];
