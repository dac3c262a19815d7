/** The wizard of the eligibility tool: one question at a time. What both views share is in `eligibility`. */
export const wizard = {
  // {number} and {most} are numbers: which question this is, and how many the longest way has.
  progress: '第 {number} 个问题，最多 {most} 个',
  // {competency} is a name in English.
  questions: {
    competencies: '公司持有的 {competency} 是什么级别？',
    consultantAssessments: '顾问是否已通过 {competency} 的一项评估或考试？',
    renewedOn: '公司上次注册或更新是在什么时候？',
  },
  engagementHint: '后面的问题取决于您的选择。',
  everyEngagement: '不确定：在一页上比较全部项目',
  // Answers to the question when; a field for the day follows the first.
  renewals: { day: '知道具体日期', never: '从未有过', unknown: '不确定' },
  renewalDay: '上次注册或更新的日期',
  proceed: '继续',
  back: '返回',
  restart: '重新开始',
  // Errors: the heading of the summary, then what to do.
  problem: '这个问题还没有回答',
  choose: '请选择一个回答，也可以选择“不确定”。',
  dayMissing: '请填写日期，或选择其他回答。',
  // {condition} is a whole sentence of `eligibility.conditions`.
  earlyNo: '有一项条件未满足，结果已经确定：“{condition}”。其余问题不会改变结果。',
  more: '仍要回答其余问题',
  decided: '结果已经确定。其余问题会显示还缺少什么。',
  review: '您的回答',
  soFar: '目前的回答',
  change: '更改',
  // What a screen reader says for “Change”; {question} is a whole question.
  changeAnswer: '更改对“{question}”的回答',
  // Followed by a list of questions.
  dropped: '以下问题不再适用，相应的回答已删除：',
  // {day} is a whole day.
  asOf: '答案的基准日期：{day}',
  onePage: '在一页上显示所有问题',
  oneByOne: '逐个回答问题',
  // A link to the map of all questions, which marks the one that is asked.
  map: '在流程图上查看这个问题',
  // Under the day field on the page with everything.
  noDay: '无法给出日期？',
};
