import format, { type CompiledMessage } from "icu-minify/format";
import { compileText } from "./compile-texts.ts";
import { formsOf, type Language } from "./languages.ts";

export type Values = Readonly<Record<string, string | number>>;

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...args),
};

const compiled = new Map<string, CompiledMessage>();

/** One text (ICU MessageFormat) with its values, outside of any page: in a mail, in a log's sentence. */
export function say(language: Language, text: string, values: Values = {}): string {
  const key = `${language} ${text}`;
  const known = compiled.get(key) ?? compileText(language, text);
  compiled.set(key, known);
  return String(format(known, formsOf[language], { ...values }, { formatters }));
}
