/** A strict parser of the XML in Word files: throws for anything Word would not open. */

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Text of the element and its descendants, in order. */
  text: string;
}

const TOKEN = /<\?xml [^<>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^<"]*")*)\s*(\/?)>|([^<]+)/uy;

const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/gu;

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replaceAll(/&([a-z]+;)?/gu, (found, name: string | undefined) => {
    const letter = NAMED[name?.slice(0, -1) ?? ''];
    if (letter === undefined) throw new Error(`Not an entity: ${found} in ${text.slice(0, 80)}`);
    return letter;
  });
}

export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const from = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (!token) throw new Error(`Not XML: ${xml.slice(from, from + 80)}`);
    const [, closes, name = '', attributes = '', isEmpty, text] = token;
    if (text !== undefined) {
      const words = decoded(text);
      for (const element of open) element.text += words;
    } else if (closes) {
      const closed = open.pop();
      if (closed?.name !== name) throw new Error(`</${name}> closes <${closed?.name ?? ''}>`);
    } else if (name) {
      const element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      open.at(-1)?.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  const [only, ...others] = root.children;
  if (open.length !== 1 || !only || others.length > 0) throw new Error('Not one whole element');
  return only;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, decoded(value)]);
  const attributes = Object.fromEntries(pairs) as Record<string, string>;
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`An attribute twice: ${text}`);
  return attributes;
}

/** The element and all its descendants. */
export function allElements(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}
