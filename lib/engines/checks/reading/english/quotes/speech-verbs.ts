const words = (list: string) => new Set(list.split(" "));

const SPEECH = words(
  "said says say saying told tells tell telling added adds adding asked asks asking replied replies wrote writes writing tweeted posted explained explains argued argues arguing warned warns warning insisted insists insisting claimed claims claiming declared declares announced announces continued continues concluded concludes noted notes noting recalled recalls admitted admits acknowledged acknowledges conceded concedes stated states joked jokes quipped shouted shouting yelled cried cries chanted chanting chants whispered testified testifies remarked remarks observed observes responded responds answered answers suggested suggests urged urges urging pleaded pleads promised promises predicted predicts complained complains lamented laments cautioned commented comments confirmed confirms denied recounted exclaimed muttered reads read quoted quoting texted emailed messaged stressed stresses emphasised emphasized reiterated repeated repeats maintained maintains contended opined mused thinks thought believes believed hopes feels felt",
);
const NAMING = words(
  "called calls calling described describes describing labelled labeled dubbed termed branded denounced hailed praised vowed vows pledged pledges accused accuses accusing condemned criticised criticized dismissed dismisses dismissing rejected cited citing mentioned spoke speaks speaking talked talks referred refers demanded demands defended compared boasted expressed expresses voiced",
);

/** Whether a word tells that somebody says something: "said", "wrote", "replied". */
export function isSpeechVerb(lower: string): boolean {
  return SPEECH.has(lower);
}

/** Whether a word tells that somebody uses certain words of something: "called", "denounced". */
export function isNamingVerb(lower: string): boolean {
  return NAMING.has(lower);
}
