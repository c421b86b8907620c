/** A character that Word keeps by its place in a font of symbols (w:sym); one that is not known is shown as lost. */
export function symbol(font: string | undefined, code: string | undefined): string {
  const place = Number.parseInt(code ?? "", 16) % 0x1000;
  const found = font === undefined ? undefined : FONTS[font.toLowerCase()]?.[place];
  return found ?? LOST;
}

/** U+FFFD, as of a text that a conversion lost. */
const LOST = "\uFFFD";

/** Places in the low byte; the file adds F000. */
const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    ...{ 60: "<", 61: "=", 62: ">", 37: "%", 43: "+", 45: "-", 163: "≤", 179: "≥", 177: "±", 180: "×" },
    ...{ 184: "÷", 185: "≠", 187: "≈", 165: "∞", 183: "·", 176: "°", 214: "√", 126: "~" },
  },
  wingdings: {
    ...{ 254: "☑", 252: "√", 251: "×", 253: "☒", 168: "□", 111: "□", 110: "■", 167: "■", 108: "●", 159: "·" },
    ...{ 163: "□", 120: "☒", 240: "→", 224: "→", 117: "◆", 118: "◆", 171: "★" },
  },
  "wingdings 2": { 82: "☑", 80: "√", 79: "×", 163: "□", 83: "☒", 84: "☒", 42: "□", 48: "■" },
};
