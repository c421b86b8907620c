/// <reference lib="dom" />

/** Runs in the page: what a reader would see as cut, overlapping or beyond the edge. */
export function flawsOfLayout(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const lines = linesOfText().toSorted((one, other) => one.box.top - other.box.top);
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in a window of ${clientWidth}`] : []),
    ...lines
      .filter(({ box }) => box.left < 0 || box.right > clientWidth + 1)
      .map(({ text, box }) => `${text} reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`),
    ...lines.flatMap((line, index) => overlapping(line, lines.slice(index + 1))),
    ...lines.filter(isCut).map(({ text }) => `${text} is cut`),
  ];

  interface Line {
    readonly text: string;
    readonly element: Element;
    readonly box: DOMRect;
  }

  /** The boxes of all text that is shown, one for each line of it. */
  function linesOfText(): readonly Line[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: Line[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? "").trim();
      if (element === null || text === "" || !element.checkVisibility() || element.closest("svg, thead")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 0) lines.push({ text: `“${text.slice(0, 30)}”`, element, box });
      }
    }
    return lines;
  }

  /** The box of a line is that of its font, which may reach a little into the next line without touching its letters. */
  function overlapping(line: Line, later: readonly Line[]): readonly string[] {
    const flaws: string[] = [];
    for (const other of later) {
      if (other.box.top >= line.box.bottom) break;
      const width = Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left);
      const height = Math.min(line.box.bottom, other.box.bottom) - other.box.top;
      const isDeep = height > 0.35 * Math.min(line.box.height, other.box.height);
      if (width > 1 && isDeep && line.element !== other.element) flaws.push(`${line.text} lies over ${other.text}`);
    }
    return flaws;
  }

  /** By an ancestor that shows no more than fits. */
  function isCut({ element, box }: Line): boolean {
    for (let one: Element | null = element; one !== null && one !== document.body; one = one.parentElement) {
      const { overflowX, overflowY, display } = getComputedStyle(one);
      if (display === "inline" || (overflowX === "visible" && overflowY === "visible")) continue;
      const frame = one.getBoundingClientRect();
      if (box.right > frame.right + 1 || box.bottom > frame.bottom + 1 || box.left < frame.left - 1) return true;
    }
    return false;
  }
}
