/**
 * The styles of an .xlsx file with the number formats spelled out that it only numbers, or leaves to the country, because
 * Chinese spreadsheets know them (ECMA-376 18.8.30, zh-cn). The library would show their dates as American ones.
 */
export function withChineseFormats(styles: string): string {
  const spelledOut = styles.replaceAll(OF_THE_COUNTRY, (_, before: string) => before + escaped(LONG_DATE));
  const missing = Object.entries(FORMATS).filter(([id]) => !spelledOut.includes(`numFmtId="${id}" formatCode`));
  const formats = missing.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`).join("");
  return /<numFmts\b[^>]*[^/]>/.test(spelledOut)
    ? spelledOut.replace(/<numFmts\b[^>]*>/, (open) => open + formats)
    : spelledOut.replace(/<styleSheet\b[^>]*>/, (open) => `${open}<numFmts>${formats}</numFmts>`);
}

const LONG_DATE = 'yyyy"年"m"月"d"日"';
const MONTH = 'yyyy"年"m"月"';
const DAY = 'm"月"d"日"';

const FORMATS: Readonly<Record<string, string>> = {
  ...{ 27: MONTH, 28: DAY, 29: DAY, 30: "m-d-yy", 31: LONG_DATE, 36: MONTH },
  ...{ 50: MONTH, 51: DAY, 52: MONTH, 53: DAY, 54: DAY, 57: MONTH, 58: DAY },
};

/** The long date of the country: [$-F800]dddd, mmmm dd, yyyy. */
const OF_THE_COUNTRY = /(formatCode\s*=\s*")\[\$-(?:F800|x-sysdate)\][^"]*/gi;

function escaped(code: string): string {
  return code.replaceAll('"', "&quot;");
}
