import type { Style } from "../formatter.ts";
import { type Markup, markup } from "./markup.ts";
import { writtenBy } from "./messages.ts";
import { STYLES } from "./styles.ts";

export interface Page {
  readonly title: string;
  readonly body: readonly Markup[];
}

export function page({ title, body }: Page, { language, tool }: Style): string {
  const { html } = markup`<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${tool.name} ${tool.version}">
<title>${title}</title>
<style>${{ html: STYLES }}</style>
</head>
<body>
<main>
${body}</main>
<footer>${writtenBy(tool)[language]}</footer>
</body>
</html>
`;
  return html;
}
