/** 2023/1/4 or 2023年1月4日 → "2023-01-04"; undefined for what is no day of the calendar. */
export function isoDate(text: string): string | undefined {
  const [, year = "", month = "", day = ""] = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
