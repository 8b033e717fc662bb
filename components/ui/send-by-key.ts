interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  repeat: boolean;
  currentTarget: { closest(selector: "form"): { requestSubmit(): void } | null };
  preventDefault(): void;
  stopPropagation(): void;
}

/** For the `onKeyDown` of a form or of a field in one: Ctrl or Cmd with Enter sends the form, once. */
export function sendByKey(event: Pressed): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  // A field and the form around it both listen: whoever hears it first sends it.
  event.stopPropagation();
  if (!event.repeat) event.currentTarget.closest("form")?.requestSubmit();
}
