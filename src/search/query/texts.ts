/** Texts of the records, for the results shown: in packs of neighbouring records, each loaded once. */

/** Address from the site's root and text as shown, by record. */
export type TextPack = [url: string, text: string][];

export interface PackName {
  /** Name of the file in `texts/`, without its end. */
  name: string;
  /** Its first record; the others follow. */
  first: number;
}

export interface RecordText {
  /** From the site's root. */
  url: string;
  /** The text, chunk for chunk as in the index. */
  words: string[];
}

export class Texts {
  readonly #folder: string;
  readonly #packs: readonly PackName[];
  readonly #loaded = new Map<string, Promise<TextPack>>();

  /** `folder`: address of Pagefind's folder. */
  constructor(folder: string, packs: readonly PackName[]) {
    this.#folder = folder;
    this.#packs = packs;
  }

  async of(record: number): Promise<RecordText> {
    const pack = this.#packs.findLast(({ first }) => first <= record);
    const [url, text] = (pack && (await this.#load(pack.name))[record - pack.first]) ?? ['/', ''];
    return { url, words: text.split(/\s+/u) };
  }

  #load(name: string): Promise<TextPack> {
    return once(this.#loaded, name, async () => {
      const response = await fetch(`${this.#folder}texts/${name}.json`);
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return (await response.json()) as TextPack;
    });
  }
}

/** Caches the promise per key; a failed request is retried. */
export function once<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const asked = known.get(key) ?? ask();
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}
