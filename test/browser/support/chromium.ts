import { existsSync } from "node:fs";
import { env } from "node:process";
import { type Browser, chromium } from "playwright-core";

/** As Debian, Ubuntu and macOS install it. */
const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const executable = PLACES.find((place) => existsSync(place));

/** Who has no Chromium may still run all other tests; a CI server may not do without. */
export const isLeftOut = executable === undefined && (env.CI ?? "") === "";

export const WHY_LEFT_OUT = `the browser test needs Chromium, which is in none of ${PLACES.join(", ")}`;

export async function openBrowser(): Promise<Browser> {
  if (executable === undefined) throw new Error(WHY_LEFT_OUT);
  return chromium.launch({ executablePath: executable, args: FLAGS });
}

/** For a machine without a screen, and for a browser that asks nobody anything. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
