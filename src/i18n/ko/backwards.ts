/** Counting back from the day of redemption. Loaded on demand. */
export const backwards = {
  intro:
    '바우처를 언제까지 사용 처리해야 하는지, 인게이지먼트에 며칠이 걸리는지 입력하십시오. 위에 입력한 날짜도 반영하며, 아직 하지 않은 일만 계획합니다.',
  by: '사용 처리 목표일(당일 포함)',
  byHint: '비워 두면 가능한 마지막 날부터 거꾸로 셉니다.',
  takes: '인게이지먼트에 걸리는 일수',
  takesHint: '첫날과 마지막 날을 포함한 달력상의 일수입니다.',
  takesWrong: '1부터 999까지의 정수를 입력하십시오.',
  result: '각 단계를 할 수 있는 마지막 날',
  steps: {
    create: '생성 및 할당',
    reserve: '예약',
    start: '인게이지먼트 시작',
    redeem: '수행 완료, 보고서 제출, 사용 처리',
    claim: '지급 요청',
  },
  // {day} is a whole day, {days} “5 days”.
  done: '{day}에 마쳤습니다.',
  doneLate: '{day}에 마쳤으며, 마지막 날을 {days} 넘겼습니다.',
  left: '{days} 남았습니다.',
  today: '기준일이 바로 마지막 날입니다.',
  past: '마지막 날이 {days} 지났습니다.',
  announce: '인게이지먼트는 늦어도 {day}까지 시작하십시오.',
  problems: {
    'goal-too-late':
      '이 바우처는 {day}에 사용 처리할 수 없습니다. 사용 처리할 수 있는 마지막 날은 {limit}입니다. 그날부터 거꾸로 셉니다.',
    'longer-than-longest':
      '자료에 따르면 가장 긴 인게이지먼트는 {days}입니다. 어느 인게이지먼트에 해당하는지는 알 수 없습니다.',
    'no-room':
      '가능한 계획이 없습니다. 바우처의 유효 기간 안에서, 입력한 날짜와 사용 처리할 날 사이에 {days} 걸리는 인게이지먼트를 수행할 여유가 없습니다.',
    'goal-unknown': '사용 처리할 수 있는 마지막 날을 알 수 없어 거꾸로 셀 수 없습니다.',
    'already-redeemed': '바우처가 {day}에 이미 사용 처리되어 더 계획할 일이 없습니다.',
  },
  trace: {
    goal: '사용 처리 목표일: {day}(당일 포함).',
    takes: '인게이지먼트에 걸리는 일수: {days}(첫날과 마지막 날 포함).',
    back: '{from} − {days} = {result}.',
    'reserve-first': '바우처는 늦어도 인게이지먼트를 시작하는 날까지 예약합니다.',
    'create-first': '바우처는 늦어도 예약하는 날까지 생성하고 할당합니다.',
  },
};
