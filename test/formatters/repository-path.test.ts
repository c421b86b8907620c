import { describe, expect, test } from "vitest";
import { repositoryPath } from "../../src/formatters/view/repository-path.ts";

describe("a path in a repository", () => {
  const repository = { top: "/srv/库", current: "/srv/库/目标表" };

  test.for<[path: string, inRepository: string]>([
    ["a.yaml", "目标表/a.yaml"],
    ["./a.yaml", "目标表/a.yaml"],
    ["2023/a.yaml", "目标表/2023/a.yaml"],
    ["2023\\a.yaml", "目标表/2023/a.yaml"],
    ["../其他/a.yaml", "其他/a.yaml"],
    ["./x/./../a.yaml", "目标表/a.yaml"],
    ["/srv/库/a.yaml", "a.yaml"],
    ["/srv/库存/a.yaml", "/srv/库存/a.yaml"],
    ["../../a.yaml", "../../a.yaml"],
  ])("that is written %s is %s", ([path, inRepository]) => {
    expect(repositoryPath(path, { repository })).toBe(inRepository);
  });

  test("is as on Windows where the folder has a drive", () => {
    const windows = { repository: { top: "C:/forms", current: "C:/forms/2023" } };
    expect(repositoryPath("C:\\forms\\a.yaml", windows)).toBe("a.yaml");
    expect(repositoryPath("..\\a.yaml", windows)).toBe("a.yaml");
  });

  test("is as it was written where there is no repository", () => {
    expect(repositoryPath("./forms/a.yaml", {})).toBe("forms/a.yaml");
  });
});
