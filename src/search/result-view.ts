/** One result as an element. Text from the index is only ever set as text. */
import type { Hit } from './engine.ts';

export function resultElement(hit: Hit): HTMLLIElement {
  const item = document.createElement('li');
  item.setAttribute('data-search-result', '');
  const { kieu = '', tinh_trang: status = '', don_vi: agency = '', title = '' } = hit.meta;

  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = title;
  const heading = document.createElement('h3');
  heading.append(link);

  const excerpt = document.createElement('p');
  excerpt.append(...excerptNodes(hit.excerpt));

  const facts = document.createElement('p');
  facts.className = 'small';
  facts.textContent = [kieu, agency, status].filter(Boolean).join(' · ');
  item.append(heading, facts, excerpt);
  return item;
}

/** The excerpt comes as escaped text with `<mark>` round the words: only these two kinds of node are taken. */
function excerptNodes(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body.childNodes;
  return [...parsed].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
