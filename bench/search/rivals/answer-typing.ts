/** Page script of every rival: lists ten results for each typed letter, and for the query in the address. */

export interface Result {
  url: string;
  title: string;
  /** HTML, as Pagefind returns it. */
  excerpt?: string;
}

export const MOST = 10;

export function answerTyping(answer: (query: string) => Promise<Result[]>): void {
  const input = document.querySelector('input');
  const list = document.querySelector('ol');
  if (!input || !list) throw new Error('This is not the page of a rival');
  let turn = 0;
  const run = async () => {
    turn += 1;
    const mine = turn;
    list.dataset['searchState'] = 'busy';
    const results = await answer(input.value);
    if (mine !== turn) return;
    list.replaceChildren(...results.map(item));
    list.dataset['searchState'] = 'done';
  };
  input.addEventListener('input', () => void run());
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  void run();
}

function item({ url, title, excerpt }: Result): HTMLLIElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const text = document.createElement('p');
  text.innerHTML = excerpt ?? '';
  const element = document.createElement('li');
  element.append(link, text);
  return element;
}
