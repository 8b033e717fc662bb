import { afterEach, beforeEach, expect, test } from "vitest";
import {
  askReading,
  endReading,
  followReadings,
  isRead,
  onceStill,
  startReader,
} from "./readings.ts";

let reads = 0;
let stop: () => void;
beforeEach(() => {
  reads = 0;
  stop = startReader(() => {
    reads += 1;
  });
});
afterEach(() => stop());

test("one reading at a time, for all that asked before it began", () => {
  const first = askReading();
  const second = askReading();
  const third = askReading();
  expect(reads).toBe(1);
  endReading();
  expect([first, second, third].map(isRead)).toEqual([true, false, false]);
  expect(reads).toBe(2);
  endReading();
  expect([second, third].map(isRead)).toEqual([true, true]);
  endReading();
  expect(reads).toBe(2);
});

test("what needs stillness waits until the last reading has ended", () => {
  const ran: string[] = [];
  onceStill(() => ran.push("at once"));
  askReading();
  onceStill(() => ran.push("later"));
  askReading();
  endReading();
  expect(ran).toEqual(["at once"]);
  endReading();
  expect(ran).toEqual(["at once", "later"]);
});

test("who follows is told of each end", () => {
  let told = 0;
  const unfollow = followReadings(() => {
    told += 1;
  });
  askReading();
  endReading();
  unfollow();
  askReading();
  endReading();
  expect(told).toBe(1);
});

test("what is asked for while nobody reads is read by who comes next", () => {
  stop();
  const number = askReading();
  expect(isRead(number)).toBe(false);
  let later = 0;
  stop = startReader(() => {
    later += 1;
  });
  expect(later).toBe(1);
  endReading();
  expect(isRead(number)).toBe(true);
});
