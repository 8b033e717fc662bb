import { describe, expect, it } from "vitest";
import { layoutOf, PANEL_WIDTHS, plainLayout, widthByKey, widthWithin } from "./panel-layout.ts";

describe("what a browser kept of the panel", () => {
  it("is read back", () => {
    const layout = { widthPx: 640, isHidden: true, follows: false };
    expect(layoutOf(JSON.stringify(layout))).toEqual(layout);
  });

  it("is the plain one where nothing was kept, or nothing that makes sense", () => {
    for (const kept of [null, "", "[]", "null", '{"widthPx":"wide","isHidden":1}']) {
      expect(layoutOf(kept)).toEqual(plainLayout);
    }
  });

  it("never makes the panel wider or narrower than it can be", () => {
    expect(layoutOf('{"widthPx":5}').widthPx).toBe(PANEL_WIDTHS.least);
    expect(widthWithin(9_000)).toBe(PANEL_WIDTHS.most);
    expect(widthWithin(500.4)).toBe(500);
  });
});

describe("the keys on the line between text and panel", () => {
  const press = (key: string, shiftKey = false) => ({ key, shiftKey });

  it("move the line to where the arrow points", () => {
    expect(widthByKey(press("ArrowLeft"), 480, false)).toBe(500);
    expect(widthByKey(press("ArrowRight"), 480, false)).toBe(460);
    expect(widthByKey(press("ArrowLeft"), 480, true)).toBe(460);
    expect(widthByKey(press("ArrowLeft", true), 480, false)).toBe(580);
  });

  it("go to both ends and back to the plain width", () => {
    expect(widthByKey(press("Home"), 480, false)).toBe(PANEL_WIDTHS.least);
    expect(widthByKey(press("End"), 480, false)).toBe(PANEL_WIDTHS.most);
    expect(widthByKey(press("Enter"), 700, false)).toBe(plainLayout.widthPx);
  });

  it("leave all others alone", () => {
    expect(widthByKey(press("Tab"), 480, false)).toBeUndefined();
    expect(widthByKey(press("ArrowUp"), 480, false)).toBeUndefined();
  });
});
