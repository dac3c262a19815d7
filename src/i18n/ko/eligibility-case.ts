/** Why an eligibility verdict is what it is, and where the sources disagree. Loaded on demand. */
export const eligibilityCase = {
  whyVerdict: '이 판정이 나온 과정',
  whyCondition: '이 조건을 판단한 과정',
  // Steps of an explanation as sentences. {day} is a whole day.
  trace: {
    // {edition} is “April 2021”.
    asOf: '기준일: {day}. {edition} 판이 적용됩니다.',
    noEdition: '기준일: {day}. 이날에 적용되는 판이 확인되지 않아 판정할 수 없습니다.',
    // {condition} is a whole sentence of `eligibility.conditions`.
    rule: '{day}부터 자료에 나온 조건: “{condition}”.',
    // {competencies} is a list joined with “or”.
    needsAssessment: '{competencies} 역량의 평가나 시험에 하나만 합격하면 됩니다.',
    noList:
      '{day} 전에는 자격 기준이 되는 역량을 밝힌 자료가 없으므로, 어떻게 답해도 이 조건을 충족한다고 볼 수 없습니다.',
    // {question} is a whole question.
    entered: '“{question}” 질문의 답: {answer}.',
    leftOut: '“{question}” 질문에 답하지 않았으므로 알 수 없는 것으로 봅니다.',
    leftOutNone:
      '다른 역량에 대해서는 답하고 “{question}” 질문에는 답하지 않았으므로 보유하지 않은 것으로 봅니다.',
    later: '{day}은 기준일보다 뒤이므로 아직 인정되지 않습니다.',
    // {from}, {until}, {yearEnd} are whole days; both last days count.
    year: '{from}에 한 갱신은 그날부터 1년을 세면 {until}까지, 달력 연도로 세면 {yearEnd}까지 유효합니다. 두 마지막 날 모두 당일을 포함합니다.',
    // What follows for a condition, by its reason.
    judged: {
      held: '{competency}만으로 충분하므로 조건이 충족됩니다.',
      'level-too-low': '보유한 수준이 요구되는 수준보다 낮으므로 조건이 충족되지 않습니다.',
      'not-held': '조건에 맞는 것이 하나도 없으므로 조건이 충족되지 않습니다.',
      answered: '이 답에 따라 조건을 “{verdict}”으로 판단합니다.',
      'not-answered': '모르는 것을 “아니요”로 보지 않으므로 조건은 “알 수 없음”으로 남습니다.',
      'table-unknown': '그 목록이 없으므로 조건은 “알 수 없음”으로 남습니다.',
      'renewed-within-a-year': '기준일이 그 1년 안에 있으므로 조건이 충족됩니다.',
      'renewal-may-be-due':
        '두 마지막 날 가운데 이른 날은 지났지만 늦은 날은 지나지 않았습니다. 자료에는 “매년”이라고만 되어 있으므로 조건은 “알 수 없음”으로 남습니다.',
      'renewal-lapsed': '기준일이 두 마지막 날보다 모두 뒤이므로 조건이 충족되지 않습니다.',
      'never-renewed': '등록하거나 갱신한 적이 없으므로 조건이 충족되지 않습니다.',
    },
    // {conditions} is a list of conditions.
    tally: {
      yes: '충족된 조건: {conditions}.',
      no: '충족되지 않은 조건: {conditions}.',
      unknown: '알 수 없는 조건: {conditions}.',
    },
    // {verdict} is one of `eligibility.verdicts`.
    together: {
      yes: '기준일의 조건이 모두 충족되므로 판정은 “{verdict}”입니다.',
      no: '충족되지 않은 조건이 하나만 있어도 판정은 “{verdict}”입니다.',
      unknown:
        '충족되지 않은 조건은 없지만 알 수 없는 조건이 있으므로 판정은 “{verdict}”으로 남습니다.',
    },
  },
  conflicts: {
    title: '자료가 서로 다른 점',
    differs: '어느 쪽이 맞는지에 따라 판정이 달라집니다.',
    same: '어느 쪽이 맞더라도 판정은 같습니다.',
    apart: '이 차이와 관련된 조건이 없으므로 판정에 영향을 주지 않습니다.',
    // Above a verdict.
    under: '이 내용이 맞는 경우의 판정',
    // {date} is as far as known; {letter} and {weight}: how much the weightiest source weighs.
    since: '가장 이른 자료의 날짜: {date}. 비중 {letter}: {weight}.',
    undated: '자료의 날짜 없음. 비중 {letter}: {weight}.',
    safe: '안전한 해석',
    followed: '이 사이트의 기준',
    meetAll:
      '어느 한쪽만으로는 안전하지 않습니다. 두 자료의 조건을 모두 충족하면 어느 쪽이 맞더라도 문제가 없습니다.',
    // What choosing a side costs or saves.
    costs: {
      'competency-only':
        '교육을 받지 않아도 됩니다. 다만 다른 쪽이 맞는다면 조건 하나를 충족하지 못합니다.',
      'training-too': '교육도 마쳐야 합니다. 교육을 마쳤다면 어느 쪽이 맞더라도 문제가 없습니다.',
      'customers-project-manager':
        '고객이 입력할 항목이 하나 있습니다: 자기 회사의 프로젝트 관리자.',
      'partners-company': '고객이 입력할 항목이 하나 있습니다: 인게이지먼트를 수행할 회사.',
      'contact-role':
        '사업장마다 연락처 역할이 있어야 합니다. 다만 다른 쪽이 맞는다면 그 역할만으로는 부족합니다.',
      'partner-admin':
        'MPN 파트너 관리자 역할 하나가 필요하지만, 사업장별 연락처 역할은 필요하지 않습니다. 이 사이트는 나중에 나온 자료를 따릅니다.',
    },
  },
};
