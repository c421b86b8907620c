import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A Word file of any kind as .docx, made by the LibreOffice of this machine. Throws what running it throws. */
export function toDocx(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "perf-"));
  try {
    const source = join(folder, "form.doc");
    writeFileSync(source, bytes);
    // A profile of its own: a LibreOffice that is open would take the order and do nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const order = [profile, "--headless", "--convert-to", "docx", "--outdir", folder, source];
    execFileSync("soffice", order, { timeout: LONGEST, stdio: "ignore" });
    return readFileSync(join(folder, "form.docx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In milliseconds; a first start takes ten seconds. */
const LONGEST = 60_000;
