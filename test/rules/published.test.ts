import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validate } from "../../src/validate.ts";

const FOLDER = "test/rules/published";

/** Every finding was looked at with the form beside it, and judged in verdicts.tsv. A new one has to be judged, too. */
test.for(readdirSync(FOLDER).filter((file) => file.endsWith(".yaml")))("findings about %s", async (file) => {
  const { diagnostics } = validate(file, readFileSync(`${FOLDER}/${file}`));
  const lines = diagnostics.map(
    ({ place, severity, code, message }) => `${place.start?.line} ${severity} ${code} ${message.zh}`,
  );
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`published/${file.replace(".yaml", ".findings.txt")}`);
});

test("every warning and error is judged: errors are all true, and at least nine in ten warnings", () => {
  const [, ...rows] = readFileSync(`${FOLDER}/verdicts.tsv`, "utf8").trimEnd().split("\n");
  const judged = rows.map((row) => row.split("\t"));
  const found = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) =>
      validate(file, readFileSync(`${FOLDER}/${file}`))
        .diagnostics.filter(({ severity }) => severity !== "info")
        .map(({ place, severity, code }) => [file.replace(".yaml", ""), `${place.start?.line}`, severity, code]),
    );
  expect(judged.map((row) => row.slice(0, 4).join(" ")).toSorted()).toEqual(
    found.map((row) => row.join(" ")).toSorted(),
  );
  const shareTrue = (severity: string) => {
    const all = judged.filter((row) => row[2] === severity);
    return all.filter((row) => row[4] === "true").length / all.length;
  };
  expect(shareTrue("error")).toBe(1);
  expect(shareTrue("warning")).toBeGreaterThanOrEqual(0.9);
});
