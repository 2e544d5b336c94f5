/** One result as an element. Text from the index is only ever set as text. */
import { splitAtNumbers, UNBROKEN } from '../../format/document-numbers.ts';
import type { Piece } from './excerpt.ts';
import type { ResultText } from './search.ts';

export function resultElement(result: ResultText): HTMLLIElement {
  const item = document.createElement('li');
  item.setAttribute('data-search-result', '');
  const link = document.createElement('a');
  link.href = result.url;
  link.append(...nodes(result.title));
  if (result.behind.length > 0) link.append(' ', behindName(result.behind));
  const heading = document.createElement('h3');
  heading.append(link);
  item.append(heading, paragraph('small', result.facts.join(' · ')));
  const excerpt = document.createElement('p');
  excerpt.append(...nodes(result.excerpt));
  item.append(excerpt);
  if (result.missing.length > 0)
    item.append(paragraph('small', `Thiếu: ${result.missing.map((word) => `“${word}”`).join(', ')}`));
  return item;
}

function behindName(pieces: Piece[]): HTMLElement {
  const element = document.createElement('small');
  element.className = 'small';
  element.append(...nodes(pieces));
  return element;
}

function paragraph(className: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

function nodes(pieces: Piece[]): Node[] {
  return pieces.flatMap(({ text, isMatch }) => {
    if (!isMatch) return words(text);
    const mark = document.createElement('mark');
    mark.append(...words(text));
    return [mark];
  });
}

function words(text: string): Node[] {
  return splitAtNumbers(text).map((part, at) => {
    if (at % 2 === 0) return document.createTextNode(part);
    const number = document.createElement('span');
    number.className = UNBROKEN;
    number.textContent = part;
    return number;
  });
}
