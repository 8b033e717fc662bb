/** A time as a field for a day and a time has it, in the reader's own zone: `2024-05-17T21:00`. */
export function localMinute(time: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`;
}
