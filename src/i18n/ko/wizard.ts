/** The wizard of the eligibility tool: one question at a time. What both views share is in `eligibility`. */
export const wizard = {
  // {number} and {most} are numbers: which question this is, and how many the longest way has.
  progress: '질문 {number}(최대 {most}개)',
  // {competency} is a name in English.
  questions: {
    competencies: '회사가 보유한 {competency} 역량의 수준은 무엇입니까?',
    consultantAssessments: '컨설턴트가 {competency} 역량의 평가 또는 시험에 합격했습니까?',
    renewedOn: '회사가 마지막으로 등록하거나 갱신한 날은 언제입니까?',
  },
  engagementHint: '무엇을 고르는지에 따라 다음 질문이 달라집니다.',
  everyEngagement: '잘 모르겠음: 한 페이지에서 모두 비교',
  // Answers to the question when; a field for the day follows the first.
  renewals: { day: '날짜를 알고 있음', never: '한 적 없음', unknown: '잘 모르겠음' },
  renewalDay: '마지막 등록일 또는 갱신일',
  proceed: '계속',
  back: '뒤로',
  restart: '처음부터 다시',
  // Errors: the heading of the summary, then what to do.
  problem: '이 질문에 아직 답하지 않았습니다',
  choose: '답을 하나 고르십시오. “잘 모르겠음”도 고를 수 있습니다.',
  dayMissing: '날짜를 입력하거나 다른 답을 고르십시오.',
  // {condition} is a whole sentence of `eligibility.conditions`.
  earlyNo:
    '충족하지 못한 조건이 있어 결과가 확정되었습니다: “{condition}”. 남은 질문에 어떻게 답해도 결과는 바뀌지 않습니다.',
  more: '남은 질문에도 답하기',
  decided: '결과는 이미 확정되었습니다. 남은 질문으로 무엇이 더 부족한지 알 수 있습니다.',
  review: '답변 목록',
  soFar: '지금까지의 답변',
  change: '변경',
  // What a screen reader says for “Change”; {question} is a whole question.
  changeAnswer: '“{question}”에 대한 답 변경',
  // Followed by a list of questions.
  dropped: '더 이상 묻지 않으므로 다음 답을 지웠습니다.',
  // {day} is a whole day.
  asOf: '답의 기준일: {day}',
  onePage: '모든 질문을 한 페이지에 표시',
  oneByOne: '질문을 하나씩 표시',
  // A link to the map of all questions, which marks the one that is asked.
  map: '흐름도에서 이 질문의 위치 보기',
  // Under the day field on the page with everything.
  noDay: '날짜를 답할 수 없습니까?',
};
