/** The next-step tool: where a reader stands in the journey, and what comes next. */
export const nextStep = {
  // The tool in lists of tools: a link, and a line on it.
  title: '找出下一步',
  summary: '依您的身分與已完成的步驟，指出接下來唯一要做的事、截止日期，以及還須等待的步驟。',
  form: '目前的狀況',
  role: '您的身分是？',
  roles: {
    'new-partner': '新的合作夥伴',
    'existing-partner': '現有的合作夥伴',
    customer: '客戶',
    auditor: '稽核、財務或授權人員',
  },
  // Above buttons with the names of the editions; each sets the as-of day.
  edition: '或以某個版本的第一天為基準日',
  done: '已經完成哪些步驟？',
  doneHint: '勾選一個步驟時，會一併勾選它之前的步驟。',
  // Beside a ticked step that the reader cannot change here.
  shown: '由其他答案得知',
  dates: '憑證的日期',
  datesHint: '工具會依您知道的日期計算截止日期；從日期可以看出已經完成的步驟，也視為已完成。',
  kept: '您的答案會保存在這台裝置上，直到您清除為止。連結中的答案要在您更改之後才會保存。',
  // The same questions, asked one at a time.
  wizard: {
    day: '您想查詢哪一天？',
    dayHint: '以當天的規則為準。',
    done: '最後完成的是哪一個步驟？',
    doneHint: '該步驟之前的步驟也視為已完成。',
    events: {
      created: '憑證是何時建立的？',
      assigned: '憑證是何時指派的？',
      reserved: '憑證是何時保留的？',
      reported: '完成報告是何時提交的？',
      redeemed: '憑證是何時兌換的？',
      claimed: '請款是何時提出的？',
    },
    eventHint: '各步驟的狀態與最後一天取決於這個日期。',
    // Answers. {edition} is “April 2021”, {day} a whole day.
    today: '今天',
    edition: '{edition}版本的第一天：{day}',
    otherDay: '其他日期',
    onDay: '知道確切日期',
    none: '尚未完成任何步驟',
    notYet: '尚未',
    unknown: '不確定',
    // The field for a day.
    label: '日期',
  },
  answer: '接下來要做的事',
  empty: '選擇您的身分，下一步就會顯示在這裡。',
  failed: '無法載入答案。請檢查網路連線，然後更改任一項答案。',
  // Each of these stands above the large name of a step.
  act: '您的下一步',
  partnerActs: '接下來由合作夥伴進行',
  customerActs: '接下來由客戶進行',
  // Where a last day has passed and the dates do not say whether it was kept.
  settle: '須先確認以下步驟',
  // Each of these stands alone and large.
  finished: '所有步驟都已完成。',
  tooLate: '已經沒有還能進行的步驟。',
  // {day} and {first} are whole dates.
  unknown: '{day}的規則不明。第一個版本自{first}起適用。',
  // {number} and {count} are numerals, {edition} is “2021年4月”.
  place: '{edition}版本，第 {number} 步，共 {count} 步',
  deadline: '截止日期',
  // {day} is a whole date, and the last good day.
  by: '{day}當天或之前。',
  atTheLatest: '視憑證的日期而定，最遲為{day}當天。',
  dependsOnDates: '視憑證的日期而定。',
  unsettled: '最後一天是{day}。從已輸入的日期看不出當天或之前是否已完成。',
  noLimitStated: '基準日當天已知的規則並未訂定最後一天。',
  noLimit: '來源並未為這個步驟訂定最後一天。',
  // {day} is a whole date.
  enrolUnknown: '{day}之後新的合作夥伴是否還能註冊，不得而知。',
  why: '為什麼是這一步',
  first: '這是第一步。',
  // {step} is the short name of a step.
  after: '前一步「{step}」已完成。',
  afterNewOnly: '前一步「{step}」只有新的合作夥伴需要進行。',
  deadlines: '這張憑證的所有截止日期，以及每個日期如何得出',
  tasks: '整個流程',
  actors: { partner: '合作夥伴', customer: '客戶' },
  // Why a step is in its state. {event} is a label such as “保留”, {step} the short name of a
  // step, {day} a whole date.
  reasons: {
    'said-done': '您已將它標示為完成。',
    'event-reported': '已輸入「{event}」的日期。',
    'existing-partner': '只有新的合作夥伴需要進行這一步。',
    'needs-step': '須先完成「{step}」。',
    'step-too-late': '須先完成「{step}」，但該步驟已過期限。',
    'deadline-missed': '最後一天是{day}。',
    'programme-over': '憑證已經無法兌換，註冊也就沒有用處。這是推論。',
  },
  // A link on the deadline tool; it takes the dates along.
  fromDeadlines: '這張憑證接下來要做什麼？',
  noScript: '這項工具需要 JavaScript。下方的表格列出整個流程與期限，並說明如何自行找出目前的步驟。',
  // The table of the whole journey.
  journeyCaption: '流程與期限',
  step: '步驟',
  limit: '期限',
};
