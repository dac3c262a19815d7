/** The frame of every page: header, navigation, footer, notices. */
export const shell = {
  siteName: '계획 서비스 안내',
  // Begins the title of the home page and stands in link previews.
  siteTagline: '자료에 근거한 바우처, 기한, 자격 안내',
  skip: '본문으로 건너뛰기',
  mainNavigation: '주 메뉴',
  nav: {
    guide: '안내',
    requirements: '요구 사항',
    retirement: '종료',
    deadlines: '기한',
    eligibility: '자격',
    sources: '자료',
  },
  language: '언어',
  theme: '색상',
  themes: { system: '기기 설정', light: '밝게', dark: '어둡게' },
  // {day} is a whole date. The whole line stands on every page.
  retired: '프로그램은 종료되었습니다.',
  retiredDetail: '바우처를 사용 처리할 수 있는 마지막 날은 {day}이었습니다.',
  retiredMore: '자세히 알아보기',
  journey: '여정',
  // {number} and {count} are numerals.
  stepOf: '전체 {count}단계 중 {number}단계',
  newPartners: '신규 파트너',
  existingPartners: '기존 파트너',
  onThisPage: '이 페이지의 내용',
  previous: '이전',
  next: '다음',
  youAreHere: '현재 위치',
  relatedTools: '직접 확인해 보기',
  deadlineTool: '바우처의 기한 계산',
  eligibilityTool: '인게이지먼트 수행 자격 확인',
  search: '검색',
  searchNeedsScript:
    '검색하려면 JavaScript가 필요합니다. JavaScript가 없어도 안내에서 모든 페이지를 찾을 수 있습니다.',
  notAffiliated:
    '독립 프로젝트입니다. Microsoft, Software Assurance, Partner Center는 Microsoft의 상표이며, Microsoft는 이 사이트를 작성하거나 검토하지 않았습니다.',
  licence:
    '사실은 자료 페이지에 실린 문서에서 가져왔고, 문장은 직접 썼습니다. 글과 코드는 MIT 라이선스에 따라 자유롭게 재사용할 수 있습니다.',
  report: '이 페이지의 오류 알리기',
  // Begins the reader's letter; {address} is the address of the page.
  reportPage: '페이지: {address}',
  reportWrong: '잘못된 내용:',
  reportSource: '근거 자료:',
  shortcuts: '키보드 단축키',
  footerNavigation: '모든 페이지',
  // The ribbon on a step page; {from}, {to} are numbers of days.
  ribbon: {
    life: '바우처의 유효 기간',
    payment: '지급 요청 기간',
    label: '바우처의 유효 기간에서 이 단계가 놓이는 위치입니다.',
    before: '이 단계는 바우처가 생기기 전에 합니다.',
    inLife: '이 단계는 생성일부터 {life}인 바우처의 유효 기간 안에 합니다.',
    inPayment: '이 단계는 사용 처리일부터 {window}인 지급 요청 기간 안에 합니다.',
  },
  untranslated: '이 페이지는 아직 번역되지 않아 본문이 영어로 표시됩니다.',
  notFound: '이 주소에는 페이지가 없습니다',
  notFoundDetail: '주소가 바뀌었을 수 있습니다. 안내에서 모든 페이지를 찾을 수 있습니다.',
  toGuide: '안내로 이동',
  chooseLanguage: '언어 선택',
};
