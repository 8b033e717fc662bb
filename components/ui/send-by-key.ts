/** For a form's `onKeyDown`: Ctrl or Cmd with Enter sends it from any of its fields. */
export function sendByKey(event: React.KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
