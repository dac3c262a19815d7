/** What search says: in its dialog and on its page. Loaded on use. */
export const search = {
  label: '이 안내서에서 검색',
  placeholder: '바우처, 기한, 역량…',
  close: '닫기',
  // Before anything is typed.
  begin: '단어를 입력하면 아래에 결과가 나타납니다.',
  loading: '검색 중…',
  // {query} is what the reader typed.
  none: '“{query}”에 대한 결과가 없습니다.',
  failed: '검색 색인을 불러올 수 없습니다. 연결을 확인하고 다시 입력하십시오.',
  count: { other: '결과 {count}개' },
  earlier: '이전 판도 검색',
  // {count} is how many results of a group are not shown yet.
  more: { other: '{count}개 더 보기' },
  onPage: '검색 페이지에서 이 결과 보기',
  // {guide}, {glossary} and {questions} become links with these words.
  links: { guide: '목차', glossary: '용어집', questions: '질문' },
  withoutScripts:
    '검색하려면 JavaScript가 필요합니다. 사용할 수 없는 경우 단계는 {guide}에서, 용어는 {glossary}에서, 답변은 {questions}에서 찾을 수 있습니다.',
  // The groups of results.
  kinds: {
    step: '안내의 단계',
    tool: '도구',
    question: '질문',
    term: '용어',
    rule: '규칙과 값',
    page: '기타 페이지',
  },
  // Where nothing is found. Links as above.
  helpTitle: '이렇게 해 보십시오',
  help: {
    shorter: '단어 수를 줄이거나 더 짧은 단어를 입력합니다.',
    term: '영어 용어나 가지고 있는 문서의 표현을 입력합니다. 그에 해당하는 이 안내서의 용어를 찾을 수 있습니다.',
    look: '{guide}, {glossary}, {questions}을 살펴봅니다.',
    earlier: '이전 판의 내용이라면 이전 판도 검색합니다.',
  },
};
