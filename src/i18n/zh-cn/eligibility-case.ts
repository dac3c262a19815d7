/** Why an eligibility verdict is what it is, and where the sources disagree. Loaded on demand. */
export const eligibilityCase = {
  whyVerdict: '这一结论如何得出',
  whyCondition: '这一条件如何判断',
  // Steps of an explanation as sentences. {day} is a whole day.
  trace: {
    // {edition} is “April 2021”.
    asOf: '答案的基准日期：{day}。适用{edition}版本。',
    noEdition: '答案的基准日期：{day}。这一天没有已知的版本，因此无法得出结论。',
    // {condition} is a whole sentence of `eligibility.conditions`.
    rule: '自{day}起（含当天），来源写明的条件：“{condition}”。',
    // {competencies} is a list joined with “or”.
    needsAssessment: '顾问通过 {competencies} 的一项评估或考试即可。',
    noList:
      '{day}之前（不含当天）的来源都没有列出符合要求的能力认证，因此无论怎样回答，都不能视为满足此条件。',
    // {question} is a whole question.
    entered: '对于“{question}”，您的回答是：{answer}。',
    leftOut: '您未回答“{question}”，因此视为未知。',
    leftOutNone: '您未回答“{question}”，但已回答其他能力认证，因此视为未持有。',
    later: '{day}晚于答案的基准日期，因此尚不计入。',
    // {from}, {until}, {yearEnd} are whole days; both last days count.
    year: '{from}的更新：从更新当天起算一年，有效至{until}（含当天）；按日历年计算，有效至{yearEnd}（含当天）。',
    // What follows for a condition, by its reason.
    judged: {
      held: '{competency} 已符合要求，因此条件已满足。',
      'level-too-low': '所持级别低于要求的级别，因此条件未满足。',
      'not-held': '没有任何一项符合要求，因此条件未满足。',
      answered: '由此可以确定，该条件的状态为“{verdict}”。',
      'not-answered': '未知的内容不会算作否，因此条件仍为未知。',
      'table-unknown': '由于没有这份列表，条件仍为未知。',
      'renewed-within-a-year': '答案的基准日期在这一年之内，因此条件已满足。',
      'renewal-may-be-due':
        '到答案的基准日期，上述两个最后一天中有一个已过，另一个未过。来源只写了“每年”，因此条件仍为未知。',
      'renewal-lapsed': '两个日期都早于答案的基准日期，因此条件未满足。',
      'never-renewed': '从未注册或更新，因此条件未满足。',
    },
    // {conditions} is a list of conditions.
    tally: {
      yes: '已满足：{conditions}。',
      no: '未满足：{conditions}。',
      unknown: '未知：{conditions}。',
    },
    // {verdict} is one of `eligibility.verdicts`.
    together: {
      yes: '这一天的条件全部满足，因此结论为“{verdict}”。',
      no: '只要有一项条件未满足，结论就是“{verdict}”。',
      unknown: '没有未满足的条件，但至少有一项未知，因此结论仍为“{verdict}”。',
    },
  },
  conflicts: {
    title: '各来源说法不一之处',
    differs: '结论取决于以哪一种说法为准。',
    same: '无论以哪一种说法为准，结论都相同。',
    apart: '任何条件都不取决于这一点，因此不影响结论。',
    // Above a verdict.
    under: '若以此说法为准，结论为',
    // {date} is as far as known; {letter} and {weight}: how much the weightiest source weighs.
    since: '最早见于{date}的来源。权重 {letter}：{weight}。',
    undated: '来源无日期。权重 {letter}：{weight}。',
    safe: '稳妥解读',
    followed: '本站采用',
    meetAll: '只遵循其中一种说法并不稳妥；同时满足两种说法，则无论以哪一种为准都没有问题。',
    // What choosing a side costs or saves.
    costs: {
      'competency-only': '可以省去培训。风险在于：若以另一种说法为准，就有一项条件未满足。',
      'training-too': '须多做一件事：完成培训。完成之后，无论以哪一种说法为准都没有问题。',
      'customers-project-manager': '客户须多填一项：自己公司的一名项目经理。',
      'partners-company': '客户须多填一项：将要负责交付的公司。',
      'contact-role':
        '每个营业地点都须有联系人角色。风险在于：若以另一种说法为准，仅有该角色还不够。',
      'partner-admin':
        '须有一个角色，即 MPN 合作伙伴管理员，可以省去各营业地点的角色。本站采用较晚的说法。',
    },
  },
};
