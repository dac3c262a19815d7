/** Small comforts: another language offered, keys listed, links to headings. Loaded when used. */
export const habits = {
  suggestion: '이 페이지는 한국어로도 볼 수 있습니다.',
  read: '한국어로 보기',
  stay: '그대로 보기',
  shortcuts: '키보드 단축키',
  keys: {
    search: '검색',
    copy: '보고 있는 절의 링크 복사',
    previous: '이전 단계',
    next: '다음 단계',
    help: '이 목록 보기',
    close: '열린 창 닫기',
  },
  on: '한 글자 단축키 사용',
  onHint: '음성으로 기기를 조작하거나 키를 잘못 누르는 일이 잦다면 끄십시오.',
  close: '닫기',
  copyLink: '“{heading}” 링크 복사',
  copied: '“{heading}” 링크를 복사했습니다.',
  copyFailed: '링크를 복사할 수 없습니다. 주소 표시줄에 링크가 표시되어 있습니다.',
};
