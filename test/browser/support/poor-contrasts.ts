/// <reference lib="dom" />

/** Runs in the page: text whose colour is too near to what is behind it (WCAG 2, 4.5 : 1). */
export function poorContrasts(): readonly string[] {
  const texts = [...document.querySelectorAll("body *")].filter(
    (element) =>
      element.checkVisibility() &&
      !element.closest("svg") &&
      [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== ""),
  );
  return texts.flatMap((element) => {
    const [text, ground] = [coloursIn(getComputedStyle(element).color), groundOf(element)];
    const reached = contrast(text, ground);
    return reached >= 4.5 ? [] : [`“${element.textContent?.slice(0, 20)}” has ${reached.toFixed(2)}`];
  });

  function groundOf(element: Element): readonly number[] {
    for (let one: Element | null = element; one !== null; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (backgroundColor !== "rgba(0, 0, 0, 0)") return coloursIn(backgroundColor);
    }
    return [255, 255, 255];
  }

  function coloursIn(css: string): readonly number[] {
    return (css.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  }

  function contrast(one: readonly number[], other: readonly number[]): number {
    const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  }

  function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
}
