import type { RuleCase } from "../rule-case.ts";

const consistent = (text: string, stated: string, value: number): RuleCase => ({
  text,
  findings: [["consistent", stated, value]],
});
const wrong = (text: string, stated: string, value: number): RuleCase => ({
  text,
  findings: [["contradiction", stated, value]],
});
const nothing = (text: string): RuleCase => ({ text, findings: [] });

export const unitConversionCases: readonly RuleCase[] = [
  // Length.
  consistent("The lake lies 70 miles (112 km) north of the capital.", "70 miles (112 km)", 112.7),
  wrong("The lake lies 70 miles (121 km) north of the capital.", "70 miles (121 km)", 112.7),
  consistent("The tunnel is 10 km (6 miles) long.", "10 km (6 miles)", 6.2),
  wrong("The tunnel is 10 km (8 miles) long.", "10 km (8 miles)", 6.2),
  consistent("A 26.2-mile (42.2-kilometer) course.", "26.2-mile (42.2-kilometer)", 42.16),
  wrong("A 26.2-mile (24.2-kilometer) course.", "26.2-mile (24.2-kilometer)", 42.16),
  consistent("They stopped a mile (1.6 kilometers) short.", "a mile (1.6 kilometers)", 1.61),
  consistent("It fell 5,000 feet (1,500 meters).", "5,000 feet (1,500 meters)", 1524),
  wrong("It fell 5,000 feet (15,000 meters).", "5,000 feet (15,000 meters)", 1524),
  consistent("Waves 12 feet high (3.7 metres) broke.", "12 feet high (3.7 metres)", 3.66),
  consistent("The player is 6ft 3in (1.91m) tall.", "6ft 3in (1.91m)", 1.905),
  wrong("The player is 6ft 3in (1.81m) tall.", "6ft 3in (1.81m)", 1.905),
  consistent("The 6-foot-5 (1.96-meter) guard.", "6-foot-5 (1.96-meter)", 1.956),
  consistent("About 100 miles (160 km) away.", "100 miles (160 km)", 160.9),
  consistent("Some 1,000 km (600 miles) of road.", "1,000 km (600 miles)", 621.4),
  consistent("Ten to 12 inches (25 to 30 cm) fell.", "Ten to 12 inches (25 to 30 cm)", 25.4),
  wrong("Ten to 12 inches (25 to 38 cm) fell.", "Ten to 12 inches (25 to 38 cm)", 25.4),
  {
    text: "The field is 60 miles by 40 miles (97 km by 64 km).",
    findings: [
      ["consistent", "60 miles by 40 miles (97 km by 64 km)", 96.6],
      ["consistent", "40 miles (97 km by 64 km)", 64.4],
    ],
  },
  consistent("It was 70 miles, or 112 km, away.", "70 miles, or 112 km", 112.7),
  wrong("It was 70 miles, or 212 km, away.", "70 miles, or 212 km", 112.7),
  consistent(
    "A depth of 3 km is equivalent to 1.9 miles.",
    "3 km is equivalent to 1.9 miles",
    1.86,
  ),
  {
    text: "It is 100 km (64 miles) away.",
    findings: [["possible", "100 km (64 miles)", 62.1]],
  },
  // Area, volume, mass.
  consistent("Fire burned 1,500 acres (600 hectares).", "1,500 acres (600 hectares)", 607),
  wrong("Fire burned 1,500 acres (6,000 hectares).", "1,500 acres (6,000 hectares)", 607),
  consistent(
    "A 100-square-mile (260-square-kilometer) zone.",
    "100-square-mile (260-square-kilometer)",
    259,
  ),
  consistent("A tank of 10 gallons (38 liters).", "10 gallons (38 liters)", 37.9),
  consistent("A tank of 10 gallons (45 litres).", "10 gallons (45 litres)", 45.5),
  wrong("A tank of 10 gallons (83 liters).", "10 gallons (83 liters)", 37.9),
  consistent("A pint (568ml) of beer.", "A pint (568ml)", 568.3),
  wrong("The dog weighs 82 pounds (73 kg).", "82 pounds (73 kg)", 37.2),
  consistent("The boxer weighed 13st 5lb (85kg).", "13st 5lb (85kg)", 84.8),
  consistent("They seized 2.2 tons (2 tonnes).", "2.2 tons (2 tonnes)", 2),
  consistent("Some 40,000 tons (36,287 metric tons).", "40,000 tons (36,287 metric tons)", 36287.4),
  // Speed, temperature.
  consistent("Winds of 130 mph (210 kph) hit.", "130 mph (210 kph)", 209.2),
  wrong("Winds of 130 mph (120 kph) hit.", "130 mph (120 kph)", 209.2),
  consistent("It was 40 degrees Celsius (104 F).", "40 degrees Celsius (104 F)", 104),
  consistent("It was 104 degrees Fahrenheit (40 C).", "104 degrees Fahrenheit (40 C)", 40),
  wrong("It was 40 degrees Celsius (140 F).", "40 degrees Celsius (140 F)", 104),
  consistent("It was 35 degrees Celsius (95 degrees).", "35 degrees Celsius (95 degrees)", 95),
  consistent("It was minus 10 C (14 F).", "minus 10 C (14 F)", 14),
  consistent("Seas have warmed by 1.5C (2.7F).", "1.5C (2.7F)", 2.7),
  consistent("Highs of 20 to 25C (68 to 77F).", "20 to 25C (68 to 77F)", 68),
  // Money by the text's own rate.
  consistent(
    "The bank made 5 million euros ($5.6 million).\n\n($1 = 0.9 euros)",
    "5 million euros ($5.6 million)",
    5555555.6,
  ),
  wrong(
    "The bank made 5 million euros ($56 million).\n\n($1 = 0.9 euros)",
    "5 million euros ($56 million)",
    5555555.6,
  ),
  {
    text: "The bank made 5.0 million euros ($5.9 million).\n\n($1 = 0.9 euros)",
    findings: [["possible", "5.0 million euros ($5.9 million)", 5555555.6]],
  },
  consistent(
    "It raised 830 million rupees ($10 million).\n\n($1 = 83.0200 Indian rupees)",
    "830 million rupees ($10 million)",
    9997590.9,
  ),
  consistent(
    "He paid 2 million naira ($5,000), at the bank's rate of 400 naira to the dollar.",
    "2 million naira ($5,000)",
    5000,
  ),
  wrong(
    "He paid 2 million naira ($8,000), at the bank's rate of 400 naira to the dollar.",
    "2 million naira ($8,000)",
    5000,
  ),
  wrong("It cost £500 ($925), with the pound worth $1.25.", "£500 ($925)", 625),
  {
    text: "It cost £500 ($650), with the pound worth $1.25.",
    findings: [["possible", "£500 ($650)", 625]],
  },
  // Look-alikes.
  nothing("It cost £500 ($925). Apples sold at $1.25 per pound, or $3 to the pound of cherries."),
  nothing("It cost 500 euros ($925), 40 cents to the dollar."),
  nothing("They ran a 10 km (3 miles uphill) race."),
  nothing("He ran the 100 metres (in 9.8 seconds)."),
  nothing("It paid 5 million euros ($5.6 million)."),
  nothing("Children can choose a 5 km or 10 mile walk."),
  nothing("Two lakes, 3 miles (the upper one) and 5 km long."),
  nothing("The 200-mile (two-hour) trip."),
  nothing("A 5,000-metre (5,000m) final."),
  nothing("It weighs 10 pounds (and is 3 feet long)."),
  nothing("He lost 10 pounds (5 kg of it water)."),
  nothing("The road is 12 km long and 8 miles from town."),
  nothing("He has a 40-hour week (five days)."),
  nothing("At 40 degrees north (the same as Madrid) it snowed."),
  nothing("The plot of 3 acres (with 2 hectares rented) was sold."),
  nothing("A 5 km (and later 10 mile) course."),
  nothing("Speeds of 60 mph (30 mph in town) are allowed."),
  nothing("They sell 2 kg or 5 lb bags."),
  nothing("It is 10 feet (6 metres wide at the base, and 8 miles long)."),
  nothing("She swam 5 miles (a record)."),
];
