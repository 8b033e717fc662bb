"use client";

import { useRef, useState } from "react";

type Control = HTMLSelectElement | HTMLInputElement;

/**
 * A choice that does something once it is settled. By the pointer that is at once; with the keys one goes through the
 * values without anything happening, until Enter or going on settles it; Escape leaves all as it was.
 * @param onSettle what was chosen is shown until it is done
 * @param waits whether also what does not come by keys waits, as a date that is put together from parts
 */
export function useSettled<Value extends string>(
  value: Value,
  onSettle: (next: Value) => Promise<unknown>,
  waits = false,
) {
  const [chosen, setChosen] = useState<Value>();
  const byKeys = useRef(false);
  const isOpen = chosen !== undefined && chosen !== value;

  function settle(next: Value | undefined) {
    byKeys.current = false;
    setChosen(next);
    if (next === undefined || next === value) return setChosen(undefined);
    void onSettle(next).finally(() => setChosen(undefined));
  }

  return {
    /** Whether something is chosen that is not settled yet. */
    isOpen,
    control: {
      value: chosen ?? value,
      onPointerDown: () => {
        byKeys.current = false;
      },
      onKeyDown: (event: React.KeyboardEvent<Control>) => {
        byKeys.current = true;
        if (!isOpen || !["Enter", "Escape"].includes(event.key)) return;
        event.preventDefault();
        event.stopPropagation();
        settle(event.key === "Enter" ? chosen : undefined);
      },
      onChange: ({ target }: React.ChangeEvent<Control>) => {
        const next = target.value as Value;
        if (waits || byKeys.current) setChosen(next);
        else settle(next);
      },
      onBlur: ({ target }: React.FocusEvent<Control>) => {
        // Whoever goes to another window comes back to it.
        if (document.activeElement !== target && !target.disabled) settle(chosen);
      },
    },
  };
}
