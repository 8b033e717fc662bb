import type { ComponentProps } from "react";

export type ButtonTone = "plain" | "primary" | "good" | "bad" | "quiet";

const tones: Record<ButtonTone, string> = {
  plain: "border-line-strong bg-surface text-ink hover:bg-sunken",
  primary: "border-accent bg-accent text-on-fill hover:bg-accent-strong",
  good: "border-good bg-good text-on-fill hover:brightness-90",
  bad: "border-bad bg-surface text-bad hover:bg-bad-soft",
  quiet: "border-transparent bg-transparent text-accent hover:bg-accent-soft",
};

const shape =
  "inline-flex items-center justify-center gap-1.5 rounded-md border px-3 py-1.5 text-sm font-medium leading-5 transition-colors disabled:cursor-not-allowed disabled:opacity-55";

/** The classes of a button, for a link that looks like one. */
export function buttonClass(tone: ButtonTone = "plain", className = ""): string {
  return `${shape} ${tones[tone]} ${className}`;
}

/** A button; one that submits says so with `type="submit"`. */
export function Button({
  tone = "plain",
  className = "",
  type = "button",
  ...rest
}: ComponentProps<"button"> & { tone?: ButtonTone }) {
  return <button type={type} className={buttonClass(tone, className)} {...rest} />;
}
