/** What a reader takes along from a tool: a calendar, a sheet on paper, data. Loaded on demand. */
export const takeAway = {
  name: '바우처 이름',
  nameHint:
    '본인이 알아보기 위한 이름입니다. 파일과 인쇄물에는 들어가지만 링크에는 들어가지 않습니다. 달력에서 기한이 같은 날인 바우처를 구별할 수 있습니다.',
  title: '결과 저장 또는 인쇄',
  caseName: '이 사례의 이름',
  caseNameHint:
    '본인이 알아보기 위한 이름입니다. 데이터와 인쇄물에는 들어가지만 링크에는 들어가지 않습니다.',
  calendar: '달력 파일',
  print: '인쇄 또는 PDF로 저장',
  json: '데이터(JSON)',
  // {file} is the name of a file.
  saved: '{file} 파일로 저장했습니다',
  noneOpen: '남은 기한이 없으므로 달력에 넣을 일정이 없습니다.',
  printing: '인쇄할 준비가 되었습니다.',
  calendarName: '바우처 기한',
  // In a calendar; {deadline} is one of “Redeem”, “Request payment” …; {name} what the reader calls it.
  eventSummary: '마지막 날: {deadline}',
  eventSummaryNamed: '{name}: {deadline} 마지막 날',
  // {day} is a whole day.
  eventAsOf: '기준일은 {day}입니다.',
  independent:
    'Microsoft의 문서가 아니라 독립적인 안내서에서 만든 것입니다. 프로그램은 종료되었습니다.',
  // The sheet of a case on paper.
  sheet: {
    voucher: '사례 기록: 바우처 한 건의 기한',
    eligibility: '사례 기록: 인게이지먼트 수행 자격',
    nextStep: '사례 기록: 다음 단계',
    answer: '답',
    run: '작성일',
    edition: '적용되는 판',
    noEdition: '기준일에 적용되는 판을 알 수 없음',
    conditions: '기준일의 조건',
    verdicts: '인게이지먼트별 판정',
    inputs: '입력한 내용',
    notGiven: '입력하지 않음',
    conflict: '자료가 서로 다른 점',
    sources: '인용한 자료',
    // {letter} and {weight}: how much a source weighs, and what kind it is.
    weight: '비중 {letter}: {weight}.',
    undated: '날짜 없음',
    link: '이 사례의 웹 주소',
    scan: '코드를 스캔해도 같은 주소가 열립니다.',
  },
};
