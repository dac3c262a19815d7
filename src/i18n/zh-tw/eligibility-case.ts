/** Why an eligibility verdict is what it is, and where the sources disagree. Loaded on demand. */
export const eligibilityCase = {
  whyVerdict: '這項判定是怎麼得出的',
  whyCondition: '這項條件是怎麼判斷的',
  // Steps of an explanation as sentences. {day} is a whole day.
  trace: {
    // {edition} is “April 2021”.
    asOf: '答案的基準日：{day}。適用{edition}版本。',
    noEdition: '答案的基準日：{day}。這一天沒有已知的版本適用，因此無法判定。',
    // {condition} is a whole sentence of `eligibility.conditions`.
    rule: '這項條件自{day}起（含當天）見於來源：「{condition}」。',
    // {competencies} is a list joined with “or”.
    needsAssessment: '通過 {competencies} 的任何一項評量或測驗即可。',
    noList: '早於{day}的來源都沒有合格專長認證的清單，因此不論怎麼回答，都不能算符合這項條件。',
    // {question} is a whole question.
    entered: '「{question}」您的回答：{answer}。',
    leftOut: '「{question}」未回答，因此視為未知。',
    leftOutNone: '「{question}」未回答，但另一項專長認證已有回答，因此這一項視為未持有。',
    later: '{day}晚於答案的基準日，因此尚不計入。',
    // {from}, {until}, {yearEnd} are whole days; both last days count.
    year: '{from}的更新，若從當天起算一年，有效至{until}（含當天）；若依曆年計算，有效至{yearEnd}（含當天）。',
    // What follows for a condition, by its reason.
    judged: {
      held: '{competency} 這一項的回答已足夠，因此符合條件。',
      'level-too-low': '所持等級低於所要求的等級，因此不符合條件。',
      'not-held': '合格的項目一項也沒有，因此不符合條件。',
      answered: '由此即可確定：這項條件的判定為「{verdict}」。',
      'not-answered': '未知的事不會當作「否」，因此這項條件仍為未知。',
      'table-unknown': '沒有這份清單，這項條件仍為未知。',
      'renewed-within-a-year': '答案的基準日在這一年之內，因此符合條件。',
      'renewal-may-be-due':
        '在答案的基準日當天，上述兩個最後一天中有一個已過，另一個未過。來源只寫「每年」，因此這項條件仍為未知。',
      'renewal-lapsed': '上述兩個最後一天都早於答案的基準日，因此不符合條件。',
      'never-renewed': '從未註冊或更新，因此不符合條件。',
    },
    // {conditions} is a list of conditions.
    tally: {
      yes: '符合的條件：{conditions}。',
      no: '不符合的條件：{conditions}。',
      unknown: '未知的條件：{conditions}。',
    },
    // {verdict} is one of `eligibility.verdicts`.
    together: {
      yes: '這一天的條件全部符合，因此判定為「{verdict}」。',
      no: '只要有一項條件不符合，就判定為「{verdict}」。',
      unknown: '沒有不符合的條件，但至少有一項未知，因此判定仍為「{verdict}」。',
    },
  },
  conflicts: {
    title: '各來源說法不一之處',
    differs: '判定取決於以哪一種說法為準。',
    same: '不論以哪一種說法為準，判定都相同。',
    apart: '沒有任何條件取決於這一點，因此不影響判定。',
    // Above a verdict.
    under: '若以這種說法為準',
    // {date} is as far as known; {letter} and {weight}: how much the weightiest source weighs.
    since: '最早見於{date}的來源。權重 {letter}：{weight}。',
    undated: '來源無日期。權重 {letter}：{weight}。',
    safe: '穩妥解讀',
    followed: '本站依此',
    meetAll: '只依其中一種說法並不穩妥；兩種都做到，則不論以哪一種為準都沒有問題。',
    // What choosing a side costs or saves.
    costs: {
      'competency-only': '可以省去訓練。風險是：若以另一種說法為準，就有一項條件不符合。',
      'training-too': '要多做一件事：完成訓練。完成之後，不論以哪一種說法為準都符合條件。',
      'customers-project-manager': '客戶要多填一項資料：自己公司的一位專案經理。',
      'partners-company': '客戶要多填一項資料：負責交付的公司。',
      'contact-role':
        '每個據點都要有人擔任聯絡人角色。風險是：若以另一種說法為準，只有這個角色還不夠。',
      'partner-admin':
        '需要 MPN 合作夥伴管理員這個角色，但不必在每個據點另外指定人員。本站以較晚的說法為準。',
    },
  },
};
