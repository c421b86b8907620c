import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validate } from "../../src/validate.ts";

const FOLDER = "test/rules/published";

/** Every finding was looked at with the form beside it: none is wrong. A new one has to pass the same test. */
test.for(readdirSync(FOLDER).filter((file) => file.endsWith(".yaml")))("findings about %s", async (file) => {
  const { diagnostics } = validate(file, readFileSync(`${FOLDER}/${file}`));
  const lines = diagnostics.map(
    ({ place, severity, code, message }) => `${place.start?.line} ${severity} ${code} ${message.zh}`,
  );
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`published/${file.replace(".yaml", ".findings.txt")}`);
});
