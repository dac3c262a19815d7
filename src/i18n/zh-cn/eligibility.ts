/** The eligibility tool: which engagements a company and its consultant may deliver. */
export const eligibility = {
  // Abbreviations stay as the programme wrote them; the full names follow in words.
  offerings: {
    ddps: '桌面部署规划服务',
    dydps: 'Dynamics 部署规划服务',
    pvdps: '私有云、管理和虚拟化规划服务',
    sdps: 'SharePoint 部署规划服务',
    's-edps': 'Skype for Business 和 Exchange 部署规划服务',
    ssdps: 'SQL Server 部署规划服务',
  },
  conditions: {
    competency: '公司持有符合要求的能力认证',
    'consultant-assessment': '顾问已通过一项规定的评估或考试',
    'compliance-training': '已完成合规培训',
    'agreement-signed': '已签署计划协议',
    'offering-enrolled': '公司已注册该服务产品',
    'yearly-renewal': '已完成年度更新',
  },
  verdicts: { yes: '可以交付', no: '不可交付', unknown: '尚未确定' },
  conditionVerdicts: { yes: '已满足', no: '未满足', unknown: '未知' },
  form: '您的情况',
  formHint: '只需回答您知道的内容。“不确定”也是一种回答：未知的内容不会算作否。',
  engagement: '哪个服务项目？',
  allEngagements: '全部',
  competencies: '公司的能力认证',
  competenciesHint:
    '只询问可能影响所选内容的能力认证。只要回答了其中一项，未回答的就视为未持有。',
  levels: { none: '未持有', silver: '银级', gold: '金级', unknown: '不确定' },
  assessments: '顾问的评估或考试',
  assessmentsHint: '至少一项计入该能力认证的评估或考试。来源没有列出具体哪些计入。',
  others: '协议、注册和更新',
  answers: { yes: '是', no: '否', unknown: '不确定' },
  questions: {
    complianceTraining: '是否已完成合规培训？',
    agreementSigned: '是否已签署计划协议？',
    enrolledOfferings: '是否已注册 {offering}？',
    renewedOn: '上次注册或更新的日期',
  },
  renewedOnHint: '合作伙伴每年须更新并重新注册。如果不确定，请留空。',
  asked: '所选日期的版本要求此项。',
  answer: '答案',
  empty: '请至少回答一个问题，每个服务项目的结论就会显示在这里。',
  // {yes}, {no}, {unknown} are numbers of engagements.
  summary: '可以交付：{yes}。不可交付：{no}。尚未确定：{unknown}。',
  because: '原因',
  // {levels} is “Silver or Gold”; {competencies} a list joined with “or”.
  needs: '需要 {competencies} 的{levels}。',
  anyLevel: '银级或金级',
  goldOnly: '金级',
  // {competency} and {level}: “Data Platform: Silver”.
  heldLevel: '{competency}：{level}',
  flips: '怎样才能变为“可以交付”',
  flipsIntro: '每行是一种最小的变化。同一行中的各项都必须满足。',
  tryIt: '试一试',
  tried: '您的回答已更改，结论也随之更新。',
  undo: '撤消',
  settle: '确定下列内容即可得出结论',
  // Single changes; {competency}, {offering} are names, {level} a level, {day} a day.
  changes: {
    competencies: '{competency} 达到{level}',
    consultantAssessments: '顾问通过 {competency} 的一项评估或考试',
    enrolledOfferings: '注册 {offering}',
    complianceTraining: '完成合规培训',
    agreementSigned: '签署计划协议',
    renewedOn: '在{day}当天或之后更新',
  },
  toSettle: {
    competencies: '{competency} 的级别',
    consultantAssessments: '顾问是否已通过 {competency} 的一项评估或考试',
    enrolledOfferings: '公司是否已注册 {offering}',
    complianceTraining: '是否已完成合规培训',
    agreementSigned: '是否已签署计划协议',
    renewedOn: '上次注册或更新的日期',
  },
  // Between the parts of one change, and between competencies of which one is enough.
  and: '；',
  orJoin: ' 或 ',
  statusWord: '合作伙伴中心在该版本中显示的状态：',
  statusWords: {
    'not-started': '未开始',
    'in-progress': '进行中',
    active: '有效',
    unknown: '未知',
  },
  // {day} is the day the table was published.
  tableUnknown:
    '在{day}之前，没有来源列出各服务项目对应哪项能力认证。未满足的条件仍会得出“不可交付”，但不会得出“可以交付”。',
  beforeFirstEdition: '没有来源描述该计划在这一天的情况。',
  outline: '所有问题及其决定的内容',
  damaged: '链接中有一部分无法识别，已略去：{parts}。',
  noScript: '资格检查需要 JavaScript。下方的表格列出了每个服务项目以及符合要求的能力认证。',
  renewedInFuture: '这一天晚于答案的基准日期，因此尚不计入。',
};
