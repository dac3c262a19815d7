/** The glossary: one entry a term. */
export const glossary = {
  index: '모든 용어',
  kinds: {
    term: '용어',
    product: '제품 또는 도구',
    role: '역할',
    status: '상태',
    label: '표시 이름',
  },
  seen: '자료에 나온 표현',
  avoid: '피해야 할 표현',
  elsewhere: '다른 번역판',
  wrong: '오역',
  instead: '“{form}” 사용',
  why: '이 표현을 고른 이유',
  others: '다른 언어의 표현',
};
