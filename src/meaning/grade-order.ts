/** Families of grades whose order everybody knows, best first. */
const FAMILIES: readonly (readonly string[])[] = [
  ["优秀", "良好", "中等", "合格", "不合格"],
  ["优秀", "良好", "合格", "不合格"],
  ["优", "良", "中", "差"],
  ["甲", "乙", "丙", "丁"],
  ["国家", "省", "市", "县"],
  ["国家", "省部", "厅局"],
  ["全国", "全省", "全市", "全区"],
  ["一等奖", "二等奖", "三等奖"],
  ["金奖", "银奖", "铜奖"],
  ["特等", "一等", "二等", "三等"],
  ["A类", "B类", "C类", "D类"],
];

/**
 * How much better one grade is than another: positive, 0 or negative; undefined where they are no scale.
 * Bare 一级, 二级 have no order of their own: of hospitals 三级 is the best, of enterprises 一级.
 */
export function compareGrades(one: string, other: string): number | undefined {
  const [a, b] = [plainGrade(one), plainGrade(other)];
  if (a === b) return 0;
  const [counted, otherCounted] = [countedGrade(a), countedGrade(b)];
  if (counted !== undefined && counted.of === otherCounted?.of) return counted.count - otherCounted.count;
  const family = FAMILIES.find((grades) => grades.includes(a) && grades.includes(b));
  return family && family.indexOf(b) - family.indexOf(a);
}

/** 市级 and 市 are one grade, 5A级 and 5A too; 一级 keeps its 级. */
function plainGrade(grade: string): string {
  const plain = grade.replace(/^(?:达到|评为|获评|获得|为)/, "").replace(/(?:以上|及以上)$/, "");
  return /^[一二三四五六七八九十\d]+级$/.test(plain) ? plain : plain.replace(/(?<=.)(?:级|等级)$/, "");
}

/** 5A, AAAAA and 五星: the more the better. */
function countedGrade(grade: string): { readonly of: string; readonly count: number } | undefined {
  if (/^A+$/.test(grade)) return { of: "A", count: grade.length };
  const [, count, of] = /^([1-5一二三四五])(A|星)$/.exec(grade) ?? [];
  if (count === undefined || of === undefined) return undefined;
  return { of, count: "一二三四五".indexOf(count) + 1 || Number(count) };
}
