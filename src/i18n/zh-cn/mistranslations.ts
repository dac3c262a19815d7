/** What translated pages got wrong: the table of it, and the warnings at the steps. */
export const mistranslations = {
  caption: '译文页面有、英文却没有的说法',
  where: '语言和时间',
  read: '读者看到的内容',
  english: '英文的内容',
  right: '正确的日期',
  cost: '可能的代价',
  groups: { days: '日期和职责', conditions: '条件和角色' },
  pages: {
    'planning-services': '规划服务页面',
    requirements: '要求页面',
    'training-vouchers': '培训凭证页面',
  },
  undated: '月份未知',
  // {created}, {redeem} and {claim} are whole days; the last two are last good days.
  example:
    '表中的日期属于一个凭证：它于{created}创建，即创建期限的最后一天。兑换截至{redeem}（含当天）。如果在那一天兑换，付款请求截至{claim}（含当天）。',
  meaning: '意思是：{meaning}',
  // {day} is the last good day.
  by: '截至{day}（含当天）',
  taken: {
    'last-day': '读者的理解：截至{day}（含当天）',
    'first-day': '读者的理解：从{day}开始',
    'end-of-use': '读者的理解：从{day}起不能使用',
    'no-limit': '读者的理解：没有期限',
    never: '读者的理解：从付款本身起算',
    start: '读者的理解：开始',
  },
  lost: '损失 {days}',
  late: '晚 {days}',
  notADay: '不涉及日期。',
  // In a warning, before and after the words of the page.
  said: '{page}，{seen}：',
  corrected: '意思是“{meaning}”。这是误译。英文的内容：{right}',
  more: '关于这个错误',
  // `reads`: what the words say. `english`: what the English said. `cost`: what follows.
  statements: {
    'ko-180-days-before': {
      reads: '比凭证到期日提前 {span}完成',
      english: '预留、交付和兑换须在凭证到期时结束的这 {span}以内完成。',
      cost: '凭证的有效期只有 {span}。照此句行事，就必须在创建当天完成。',
    },
    'ko-60-days-after': {
      reads: '兑换过后 {span}再',
      english: '付款请求须在兑换后 {span}以内完成。',
      cost: '等待的人只剩下付款请求期的最后一天，再晚一天就错过了。',
    },
    'ko-60-days-after-payment': {
      reads: '付款后过了 {span}',
      english: '付款请求须在兑换后 {span}以内完成。',
      cost: '先请求，后付款。等待付款的人不会去请求，付款请求期就此结束。',
    },
    'ja-becomes-partner': {
      reads: '兑换过后 {span}成为合作伙伴',
      english: '付款请求须在兑换后 {span}以内完成。',
      cost: '句中没有提到需要请求付款。付款请求期可能在不知不觉中结束。',
    },
    'ja-60-days-after': {
      reads: '兑换过后 {span}再',
      english: '付款请求须在兑换后 {span}以内完成。',
      cost: '等待的人只剩下付款请求期的最后一天，再晚一天就错过了。',
    },
    'ja-last-day-lost': {
      reads: '{day}，客户可以创建和分配',
      english: '客户创建和分配凭证的最后一天是{day}。',
      cost: '客户如果计划在更晚的日子创建，届时已不能再创建任何凭证。',
    },
    'ja-180-days-then-expires': {
      reads: '在 {span}以内完成，然后到期',
      english: '预留、交付和兑换须在凭证到期时结束的这 {span}以内完成。',
      cost: '读起来好像完成之后才到期。其实无论是否完成，凭证都会在到期日到期。',
    },
    'it-180-days-from-expiry': {
      reads: '到期后 {span}以内',
      english: '预留、交付和兑换须在凭证到期时结束的这 {span}以内完成。',
      cost: '工作会被安排在凭证已经到期之后。',
    },
    'fr-60-days-after-reimbursement': {
      reads: '报销后 {span}',
      english: '付款请求须在兑换后 {span}以内完成。',
      cost: '先请求，后报销。从报销起算的人不会去请求，付款请求期就此结束。',
    },
    'ja-training-starts': {
      reads: '开始提供',
      english: '培训凭证即将终止。',
      cost: '计划正在结束，读者却在为开始做准备。',
    },
    'zh-cn-training-creation-last-day-lost': {
      reads: '客户可以创建和分配',
      english: '客户创建和分配凭证的最后一天是{day}。',
      cost: '客户如果计划在更晚的日子创建，届时已不能再创建任何凭证。',
    },
    'zh-cn-training-redemption-last-day-lost': {
      reads: '合作伙伴兑换培训凭证',
      english: '合作伙伴兑换的最后一天是{day}。',
      cost: '合作伙伴如果计划在更晚的日子兑换，届时已不能再兑换。',
    },
    'ja-accrue-became-use': {
      reads: '不能再使用该权益',
      english: '自{day}起，客户不再累积新的权益。已有的权益仍可使用。',
      cost: '信以为真的客户不再创建凭证，而当时其实仍可创建。',
    },
    'zh-cn-accrue-became-enjoy': {
      reads: '不能再享有规划服务的权益',
      english: '自{day}起，客户不再累积新的权益。已有的权益仍可使用。',
      cost: '信以为真的客户不再创建凭证，而当时其实仍可创建。',
    },
    'ja-gold-lost': {
      reads: '银级 Datacenter 能力认证',
      english: '需要银级或金级的 Datacenter 能力认证。',
      cost: '持有金级的公司会以为自己不符合要求。',
    },
    'zh-cn-cloud-lost': {
      reads: '银级或金级的 Business Applications',
      english: '该能力认证是 Cloud Business Applications，级别为银级或金级。',
      cost: '公司会去寻找列表中没有的能力认证。',
    },
    'ja-for-became-to': {
      reads: '升级到 Customer Engagement',
      english: '该服务项目是对 Dynamics 365 for Customer Engagement 进行升级。',
      cost: '读起来像是改用另一种产品，而不是升级这一产品。',
    },
    'zh-cn-gold-metal': {
      reads: '作为金属的金',
      english: '金级是能力认证中较高的级别。',
      cost: '读者很难看出这里要求的是一个级别。',
    },
    'zh-tw-gold-metal': {
      reads: '作为金属的金',
      english: '金级是能力认证中较高的级别。',
      cost: '读者很难看出这里要求的是一个级别。',
    },
    'ko-whose-company': {
      reads: '公司的项目经理',
      english: '客户将凭证分配给客户自己公司的一名项目经理。',
      cost: '没有说明是谁的公司，合作伙伴可能会在自己的员工那里寻找凭证。',
    },
    'ja-whose-company': {
      reads: '公司的项目经理',
      english: '客户将凭证分配给客户自己公司的一名项目经理。',
      cost: '没有说明是谁的公司，合作伙伴可能会在自己的员工那里寻找凭证。',
    },
    'zh-tw-whose-company': {
      reads: '公司的项目经理',
      english: '客户将凭证分配给客户自己公司的一名项目经理。',
      cost: '没有说明是谁的公司，合作伙伴可能会在自己的员工那里寻找凭证。',
    },
    'ko-can-do-more': {
      reads: '可以做更多',
      english: '“正在进行”表示还有事项必须完成。',
      cost: '职责读起来像是可选的。如果不去完成，就无法取得资格。',
    },
    'zh-cn-can-do-more': {
      reads: '可以做更多',
      english: '“正在进行”表示还有事项必须完成。',
      cost: '职责读起来像是可选的。如果不去完成，就无法取得资格。',
    },
    'ko-regulation-for-competency': {
      reads: '规定规定的规定',
      english: '需要一项符合要求的能力认证。',
      cost: '读者很难看出这里要求的是能力认证。',
    },
  },
};
