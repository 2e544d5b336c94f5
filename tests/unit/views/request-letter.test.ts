/** What a letter says, by what it rests on; and what is said of the law where none is named. */
import { describe, expect, test } from 'vitest';
import type { Agency } from '../../../src/tables/rows.ts';
import { informationLaw } from '../../../src/views/agency/information-law.ts';
import { requestLetters } from '../../../src/views/agency/request-letter.ts';
import { makePlan } from '../../support/make-plan.ts';

const BODY: Partial<Agency> = { code: 'body', name: 'Body', reporting: 'gui' };
const ENDED: Partial<Agency> = { changedFrom: '2022-01-01' };

/** The one letter of a plan whose body owes the report of 2021. */
function letterTo(body: Partial<Agency>, informationLaw?: string) {
  const agencies = [{ ...BODY, ...body }, { code: 'receiver', reporting: 'nhan' as const }, { code: 'heir' }];
  const plan = makePlan({ asOf: '2022-06-01', agencies, site: { informationLaw } });
  const [letter] = requestLetters(plan);
  if (!letter) throw new Error('No letter');
  const text = [letter.asking, ...letter.closing].join('\n').replaceAll('\u00A0', ' ');
  return { ...letter, text };
}

/** Whole, as the law has it: nothing of it may be said to be free of charge. */
const NO_FEE = '“không phải trả phí, lệ phí, trừ trường hợp pháp luật có liên quan quy định khác”';
const TAKEN_OVER =
  '“do cơ quan, đơn vị tiếp nhận chức năng, nhiệm vụ, quyền hạn của cơ quan, đơn vị đó thực hiện” (Điều 31 khoản 1)';

test('a letter asks for the reports that were due and not seen, not for those to come', () => {
  const plan = makePlan({
    asOf: '2023-11-01',
    agencies: [{ code: 'so-a', reporting: 'gui' }, { code: 'so-b', reporting: 'gui' }, { code: 'so-c' }],
    reports: [
      { agency: 'so-b', year: 2021, sentOn: '2021-11-20' },
      { agency: 'so-b', year: 2022, sentOn: '2022-11-20' },
    ],
  });
  const letters = requestLetters(plan).map(({ agency, unseen }) => [
    agency.code,
    unseen.map(({ year }) => year),
  ]);
  expect(letters).toEqual([['so-a', [2021, 2022]]]);
});

describe('A letter', () => {
  test('to a body the law binds names the law, the day of the answer, and the whole cost', () => {
    const { text } = letterTo({}, 'nguon-a');
    expect(text).toMatch(/^Căn cứ Luật Tiếp cận thông tin số 01\/2026\/QH16, tôi đề nghị/u);
    expect(text).toContain('chậm nhất là 12 ngày kể từ ngày quý cơ quan nhận được yêu cầu hợp lệ');
    expect(text).toContain('tối đa 12 ngày, xin báo bằng văn bản (Điều 26 khoản 3)');
    expect(text).toContain(NO_FEE);
    expect(text).toContain(
      'chi phí thực tế in, sao, gửi (Điều 25 khoản 2), trừ thông tin lẽ ra đã công khai',
    );
    expect(text).not.toMatch(/của Body|Điều 31|cơ quan khác/u);
  });

  test.each<[string, Partial<Agency>, boolean]>([
    ['ended', ENDED, true],
    ['was taken over, as we infer', { successors: ['heir'], successionLevel: 'suy_ra' }, true],
    ['was taken over, as a source states', { successors: ['heir'], successionLevel: 'ro' }, false],
  ])(
    'about an agency that %s is addressed to its successor, and names the agency',
    (_name, body, isUncertain) => {
      const { text } = letterTo(body, 'nguon-a');
      expect(text).toContain(TAKEN_OVER);
      expect(text).toContain('báo cáo hằng năm của Body');
      expect(text.includes('xin cho biết cơ quan ấy')).toBe(isUncertain);
    },
  );

  test.each([
    ['to a body the law does not clearly bind', 'hoi', 'nguon-a'],
    ['of a plan that names no law', 'so_nganh', undefined],
  ] as const)('%s asks without the law', (_name, group, law) => {
    const { text } = letterTo({ group }, law);
    expect(text).toMatch(/^Tôi đề nghị quý cơ quan cung cấp/u);
    expect(text).not.toMatch(/luật|Điều \d|12 ngày|miễn phí/iu);
  });
});

describe('A page explains to the sender', () => {
  test.each<[string, Partial<Agency>, string | undefined, string]>([
    ['who asks, how long, what it costs, what may be refused', {}, 'nguon-a', 'asking days; refusal'],
    ['who answers for a body that ended', ENDED, 'nguon-a', 'asking days; takenOver refusal'],
    ['where police and army take it', { group: 'luc_luong' }, 'nguon-a', 'asking days; forces refusal'],
    ['that the law may not apply', { group: 'truyen_thong' }, 'nguon-a', 'unclear'],
    ['nothing of a law the plan does not name', {}, undefined, ''],
    ['nothing of it for associations either', { group: 'hoi' }, undefined, ''],
  ])('%s', (_name, body, law, topics) => {
    expect(
      letterTo(body, law)
        .explained.map((topics) => topics.join(' '))
        .join('; '),
    ).toBe(topics);
  });

  test('in one paragraph with the articles, short enough for any page', () => {
    const law = informationLaw(makePlan({ site: { informationLaw: 'nguon-a' } }));
    const text = law?.say('asking') ?? '';
    expect(text.length).toBeLessThanOrEqual(450);
    expect(text.replaceAll('\u00A0', ' ')).toContain(NO_FEE);
    for (const article of ['Điều\u00A029', 'Điều\u00A026', 'Điều\u00A025', 'Điều\u00A023'])
      expect(text).toContain(article);
    expect(informationLaw(makePlan())).toBeUndefined();
  });
});
