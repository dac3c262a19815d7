/** The next-step tool: where a reader stands in the journey, and what comes next. */
export const nextStep = {
  // The tool in lists of tools: a link, and a line on it.
  title: '查找下一步',
  summary: '根据您的身份和已完成的步骤，指出接下来唯一要做的事、截止日期，以及还需等待的步骤。',
  form: '当前情况',
  role: '您是哪一方？',
  roles: {
    'new-partner': '新合作伙伴',
    'existing-partner': '现有合作伙伴',
    customer: '客户',
    auditor: '审计、财务或许可管理人员',
  },
  // Above buttons with the names of the editions; each sets the as-of day.
  edition: '或以某个版本的首日为基准日期',
  done: '已经完成哪些步骤？',
  doneHint: '勾选一个步骤，会同时勾选它前面的步骤。',
  // Beside a ticked step that the reader cannot change here.
  shown: '由其他答案可知',
  dates: '凭证的日期',
  datesHint: '根据您知道的日期计算截止日期；从这些日期可知已完成的步骤，视为已完成。',
  kept: '您的答案保存在此设备上，直到您将其清除。链接中的答案在您作出更改之后才会保存。',
  // The same questions, asked one at a time.
  wizard: {
    day: '您要查询哪一天的情况？',
    dayHint: '以这一天的规则为准。',
    done: '最后完成的是哪个步骤？',
    doneHint: '此前的步骤也视为已完成。',
    events: {
      created: '凭证是何时创建的？',
      assigned: '凭证是何时分配的？',
      reserved: '凭证是何时预留的？',
      reported: '完成报告是何时提交的？',
      redeemed: '凭证是何时兑换的？',
      claimed: '付款请求是何时提出的？',
    },
    eventHint: '各步骤的状态和最后一天取决于这个日期。',
    // Answers. {edition} is “April 2021”, {day} a whole day.
    today: '今天',
    edition: '{edition}版本的首日：{day}',
    otherDay: '其他日期',
    onDay: '知道具体日期',
    none: '尚未完成任何步骤',
    notYet: '尚未进行',
    unknown: '不确定',
    // The field for a day.
    label: '日期',
  },
  answer: '接下来要做的事',
  empty: '选择您的身份，下一步就会显示在这里。',
  failed: '无法加载答案。请检查网络连接，然后更改任意一项。',
  // Each of these stands above the large name of a step.
  act: '您的下一步',
  partnerActs: '接下来由合作伙伴操作',
  customerActs: '接下来由客户操作',
  // Where a last day has passed and the dates do not say whether it was kept.
  settle: '须先确认以下步骤',
  // Each of these stands alone and large.
  finished: '所有步骤均已完成。',
  tooLate: '已没有还能办理的步骤。',
  // {day} and {first} are whole dates.
  unknown: '{day}的规则未知。首个版本自{first}起适用。',
  // {number} and {count} are numerals, {edition} is “2021年4月”.
  place: '{edition}版本，第 {number} 步，共 {count} 步',
  deadline: '截止日期',
  // {day} is a whole date, and the last good day.
  by: '{day}当天或之前。',
  atTheLatest: '取决于凭证的日期，最晚为{day}当天。',
  dependsOnDates: '取决于凭证的日期。',
  unsettled: '最后一天是{day}。从已填写的日期看不出当天或之前是否已完成。',
  noLimitStated: '在基准日期已知的规则没有规定最后一天。',
  noLimit: '来源没有为这一步规定最后一天。',
  // {day} is a whole date.
  enrolUnknown: '{day}之后新合作伙伴是否还能注册，尚不清楚。',
  why: '为什么是这一步',
  first: '这是第一步。',
  // {step} is the short name of a step.
  after: '前一步“{step}”已完成。',
  afterNewOnly: '前一步“{step}”只有新合作伙伴需要完成。',
  deadlines: '该凭证的所有截止日期，以及每个日期如何得出',
  tasks: '整个流程',
  actors: { partner: '合作伙伴', customer: '客户' },
  // Why a step is in its state. {event} is a label such as “预留”, {step} the short name of a
  // step, {day} a whole date.
  reasons: {
    'said-done': '您已将其标记为完成。',
    'event-reported': '已填写“{event}”的日期。',
    'existing-partner': '只有新合作伙伴需要完成这一步。',
    'needs-step': '须先完成“{step}”。',
    'step-too-late': '须先完成“{step}”，而该步骤已过期限。',
    'deadline-missed': '最后一天是{day}。',
    'programme-over': '凭证已无法兑换，注册也就没有意义。这是推论。',
  },
  // A link on the deadline tool; it takes the dates along.
  fromDeadlines: '这个凭证接下来要做什么？',
  noScript: '此工具需要 JavaScript。下方的表格列出整个流程及其期限，并说明如何自行确定所处的步骤。',
  // The table of the whole journey.
  journeyCaption: '流程及其期限',
  step: '步骤',
  limit: '期限',
};
