/** The state of the translations: the note at a passage, and the table that counts them. */
export const translations = {
  stale: '번역한 뒤에 이 부분의 영어 원문이 바뀌었습니다.',
  caption: '번역한 뒤에 영어 원문이 바뀐 부분',
  page: '페이지',
  passages: '부분 수',
  total: '전체 페이지',
  toCheck: { other: '{count}개 확인 필요' },
  current: '최신',
  untranslated: '번역 없음',
  uncompared: '대조하지 않음',
};
