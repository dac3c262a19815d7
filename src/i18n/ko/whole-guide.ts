/** The whole guide as one document, for paper: its cover and its contents. */
export const wholeGuide = {
  title: '전체 안내',
  description:
    '계획 서비스의 모든 단계와 프로그램의 종료, 요구 사항, 용어집, 자료를 하나의 문서로 모았습니다. 인쇄하거나 PDF로 보관할 수 있습니다.',
  link: '전체 안내(인쇄용)',
  edition: '마지막으로 공개된 {edition} 판의 규칙을 따릅니다.',
  contents: '목차',
  reference: '참고 정보',
  web: '웹 주소',
  printed: '인쇄일: {day}',
  addresses: '이 문서 밖으로 이어지는 링크 뒤에는 주소를 적었습니다.',
};
