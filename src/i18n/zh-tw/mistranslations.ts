/** What translated pages got wrong: the table of it, and the warnings at the steps. */
export const mistranslations = {
  caption: '譯文頁面有、英文卻沒有的說法',
  where: '語言與時間',
  read: '讀者看到的內容',
  english: '英文的內容',
  right: '正確的日期',
  cost: '可能付出的代價',
  groups: { days: '日期與職責', conditions: '條件與角色' },
  pages: {
    'planning-services': '規劃服務頁面',
    requirements: '需求頁面',
    'training-vouchers': '訓練憑證頁面',
  },
  undated: '月份未知',
  // {created}, {redeem} and {claim} are whole days; the last two are last good days.
  example:
    '表中的日期屬於同一張憑證：建立於{created}，也就是可建立的最後一天。兌換截至{redeem}（含當天）。如果在那一天兌換，請款截至{claim}（含當天）。',
  meaning: '意思是：{meaning}',
  // {day} is the last good day.
  by: '截至{day}（含當天）',
  taken: {
    'last-day': '讀者的理解：截至{day}（含當天）',
    'first-day': '讀者的理解：從{day}開始',
    'end-of-use': '讀者的理解：從{day}起不能使用',
    'no-limit': '讀者的理解：沒有期限',
    never: '讀者的理解：從付款本身起算',
    start: '讀者的理解：開始',
  },
  lost: '損失 {days}',
  late: '晚了 {days}',
  notADay: '不涉及日期。',
  // In a warning, before and after the words of the page.
  said: '{page}，{seen}：',
  corrected: '意思是「{meaning}」。這是誤譯。英文的內容：{right}',
  more: '關於這個錯誤',
  // `reads`: what the words say. `english`: what the English said. `cost`: what follows.
  statements: {
    'ko-180-days-before': {
      reads: '比憑證到期日提前 {span}完成',
      english: '保留、交付與兌換，須在憑證到期時結束的這 {span}以內完成。',
      cost: '憑證的有效期間只有 {span}。照這個句子行事，就必須在建立當天完成。',
    },
    'ko-60-days-after': {
      reads: '兌換過後 {span}再',
      english: '請款須在兌換後 {span}以內完成。',
      cost: '等待的人只剩下請款期間的最後一天，再晚一天就錯過了。',
    },
    'ko-60-days-after-payment': {
      reads: '付款後過了 {span}',
      english: '請款須在兌換後 {span}以內完成。',
      cost: '先請款，後付款。等待付款的人不會去請款，請款期間就此結束。',
    },
    'ja-becomes-partner': {
      reads: '兌換過後 {span}成為合作夥伴',
      english: '請款須在兌換後 {span}以內完成。',
      cost: '句中沒有提到需要請款。請款期間可能在不知不覺中結束。',
    },
    'ja-60-days-after': {
      reads: '兌換過後 {span}再',
      english: '請款須在兌換後 {span}以內完成。',
      cost: '等待的人只剩下請款期間的最後一天，再晚一天就錯過了。',
    },
    'ja-last-day-lost': {
      reads: '{day}，客戶可以建立與指派',
      english: '客戶建立與指派憑證的最後一天是{day}。',
      cost: '客戶如果打算在更晚的日子建立，屆時已無法再建立任何憑證。',
    },
    'ja-180-days-then-expires': {
      reads: '在 {span}以內完成，然後到期',
      english: '保留、交付與兌換，須在憑證到期時結束的這 {span}以內完成。',
      cost: '讀起來好像完成之後才到期。其實無論是否完成，憑證都會在到期日到期。',
    },
    'it-180-days-from-expiry': {
      reads: '到期後 {span}以內',
      english: '保留、交付與兌換，須在憑證到期時結束的這 {span}以內完成。',
      cost: '工作會被安排在憑證已經到期之後。',
    },
    'fr-60-days-after-reimbursement': {
      reads: '核銷後 {span}',
      english: '請款須在兌換後 {span}以內完成。',
      cost: '先請款，後核銷。從核銷起算的人不會去請款，請款期間就此結束。',
    },
    'ja-training-starts': {
      reads: '開始提供',
      english: '訓練憑證即將終止。',
      cost: '計畫正在結束，讀者卻在為開始做準備。',
    },
    'zh-cn-training-creation-last-day-lost': {
      reads: '客戶可以建立與指派',
      english: '客戶建立與指派憑證的最後一天是{day}。',
      cost: '客戶如果打算在更晚的日子建立，屆時已無法再建立任何憑證。',
    },
    'zh-cn-training-redemption-last-day-lost': {
      reads: '合作夥伴兌換訓練憑證',
      english: '合作夥伴兌換的最後一天是{day}。',
      cost: '合作夥伴如果打算在更晚的日子兌換，屆時已無法再兌換。',
    },
    'ja-accrue-became-use': {
      reads: '不能再使用該權益',
      english: '自{day}起，客戶不再累積新的權益。已有的權益仍可使用。',
      cost: '信以為真的客戶不再建立憑證，但當時其實仍可建立。',
    },
    'zh-cn-accrue-became-enjoy': {
      reads: '不能再享有規劃服務的權益',
      english: '自{day}起，客戶不再累積新的權益。已有的權益仍可使用。',
      cost: '信以為真的客戶不再建立憑證，但當時其實仍可建立。',
    },
    'ja-gold-lost': {
      reads: '銀級 Datacenter 專長認證',
      english: '需要銀級或金級的 Datacenter 專長認證。',
      cost: '持有金級的公司會以為自己不符合需求。',
    },
    'zh-cn-cloud-lost': {
      reads: '銀級或金級的 Business Applications',
      english: '該專長認證是 Cloud Business Applications，等級為銀級或金級。',
      cost: '公司會去尋找清單中沒有的專長認證。',
    },
    'ja-for-became-to': {
      reads: '升級至 Customer Engagement',
      english: '該服務專案是將 Dynamics 365 for Customer Engagement 升級。',
      cost: '讀起來像是改用另一種產品，而不是升級這項產品。',
    },
    'zh-cn-gold-metal': {
      reads: '作為金屬的金',
      english: '金級是專長認證中較高的等級。',
      cost: '讀者很難看出這裡要求的是一個等級。',
    },
    'zh-tw-gold-metal': {
      reads: '作為金屬的金',
      english: '金級是專長認證中較高的等級。',
      cost: '讀者很難看出這裡要求的是一個等級。',
    },
    'ko-whose-company': {
      reads: '公司的專案經理',
      english: '客戶將憑證指派給客戶自己公司的專案經理。',
      cost: '沒有交代是誰的公司，合作夥伴可能會在自己的員工那裡尋找憑證。',
    },
    'ja-whose-company': {
      reads: '公司的專案經理',
      english: '客戶將憑證指派給客戶自己公司的專案經理。',
      cost: '沒有交代是誰的公司，合作夥伴可能會在自己的員工那裡尋找憑證。',
    },
    'zh-tw-whose-company': {
      reads: '公司的專案經理',
      english: '客戶將憑證指派給客戶自己公司的專案經理。',
      cost: '沒有交代是誰的公司，合作夥伴可能會在自己的員工那裡尋找憑證。',
    },
    'ko-can-do-more': {
      reads: '可以做更多',
      english: '「進行中」表示還有必須完成的事項。',
      cost: '職責讀起來像是可選的。如果不去完成，就無法取得資格。',
    },
    'zh-cn-can-do-more': {
      reads: '可以做更多',
      english: '「進行中」表示還有必須完成的事項。',
      cost: '職責讀起來像是可選的。如果不去完成，就無法取得資格。',
    },
    'ko-regulation-for-competency': {
      reads: '規定規定的規定',
      english: '需要一項合格的專長認證。',
      cost: '讀者很難看出這裡要求的是專長認證。',
    },
  },
};
