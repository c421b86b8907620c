/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, blanks included. */
  readonly text: string;
}

/**
 * Reads the XML that our writers need: elements, attributes, text and character references. Strict where XML is:
 * what is not allowed is thrown, above all characters that no XML document may have (XML 1.0, production 2).
 */
export function parseXml(document: string): XmlElement {
  const foreign = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(document);
  if (foreign) throw new Error(`U+${foreign[0].charCodeAt(0).toString(16)} is no character of XML`);
  const body = document.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
  if (body === document) throw new Error("no XML declaration");
  const root = open("", {});
  const stack = [root];
  let at = 0;
  for (const { 0: token, groups = {} } of body.matchAll(TOKEN)) {
    at += token.length;
    const inside = stack.at(-1);
    if (inside === undefined) throw new Error(`${token} behind the root`);
    if (groups.text !== undefined) inside.text += decode(token);
    else if (groups.close !== undefined) {
      if (stack.pop()?.name !== groups.close) throw new Error(`${token} closes another element`);
    } else {
      const element = open(groups.open ?? "", readAttributes(groups.attributes ?? ""));
      inside.children.push(element);
      if (groups.empty === "") stack.push(element);
    }
  }
  if (at !== body.length) throw new Error(`cannot read ${JSON.stringify(body.slice(at, at + 40))}`);
  if (stack.length !== 1) throw new Error("the document ends too early");
  const [only, ...more] = root.children;
  if (only === undefined || more.length > 0 || root.text.trim() !== "") throw new Error("not one root element");
  return only;
}

const TOKEN =
  /<(?<open>[A-Za-z][\w.-]*)(?<attributes>(?: [A-Za-z][\w.:-]*="[^"<]*")*)(?<empty>\/?)>|<\/(?<close>[A-Za-z][\w.-]*)>|(?<text>(?:(?!\]\]>)[^<])+)/gy;

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: OpenElement[];
  text: string;
}

function open(name: string, attributes: Record<string, string>): OpenElement {
  return { name, attributes, children: [], text: "" };
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of source.matchAll(/ ([^=]+)="([^"]*)"/g)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`two attributes ${name}`);
    // A reader makes a blank of a line end that stands as itself in an attribute.
    attributes[name] = decode(value.replaceAll(/[\t\r\n]/g, " "));
  }
  return attributes;
}

function decode(text: string): string {
  return text.replaceAll(/&([^;]*);|&/g, (_, name: string | undefined) => {
    const known = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name ?? ""];
    const code = /^#(\d+)$/.exec(name ?? "")?.[1];
    if (known === undefined && code === undefined) throw new Error(`&${name}; is no reference`);
    return known ?? String.fromCodePoint(Number(code));
  });
}
