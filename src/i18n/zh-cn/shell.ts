/** The frame of every page: header, navigation, footer, notices. */
export const shell = {
  siteName: '规划服务指南',
  // Begins the title of the home page and stands in link previews.
  siteTagline: '凭证、截止日期和资格，附来源',
  skip: '跳到正文',
  mainNavigation: '主导航',
  nav: {
    guide: '指南',
    requirements: '要求',
    retirement: '终止',
    deadlines: '截止日期',
    eligibility: '资格',
    sources: '来源',
  },
  language: '语言',
  theme: '外观',
  themes: { system: '跟随设备', light: '浅色', dark: '深色' },
  // {day} is a whole date. The whole line stands on every page.
  retired: '该计划已经结束。',
  retiredDetail: '兑换凭证的最后一天是{day}。',
  retiredMore: '这意味着什么',
  journey: '流程',
  // {number} and {count} are numerals.
  stepOf: '第 {number} 步，共 {count} 步',
  newPartners: '新合作伙伴',
  existingPartners: '现有合作伙伴',
  onThisPage: '本页内容',
  previous: '上一页',
  next: '下一页',
  youAreHere: '您在这里',
  relatedTools: '相关工具',
  deadlineTool: '计算凭证的截止日期',
  eligibilityTool: '查询谁可以交付服务项目',
  search: '搜索',
  searchNeedsScript: '搜索功能需要 JavaScript。未启用时，可在指南中查看所有页面的列表。',
  notAffiliated:
    '本站是独立项目。Microsoft、Software Assurance 和 Partner Center 是 Microsoft 的商标；Microsoft 没有编写或审核本站。',
  licence: '事实取自“来源”页面所列的文件，文字由本站撰写。文字和代码可依据 MIT 许可证自由使用。',
  report: '报告本页的错误',
  // Begins the reader's letter; {address} is the address of the page.
  reportBody: '1. 页面：{address}\n2. 错误之处：\n3. 依据的来源：',
  shortcuts: '键盘快捷键',
  footerNavigation: '所有页面',
  // The ribbon on a step page; {life} and {window} are “180 days”, “60 days”.
  ribbon: {
    life: '凭证有效期',
    payment: '付款请求期',
    label: '这一步骤在凭证有效期中的位置。',
    before: '这一步骤在凭证出现之前。',
    inLife: '这一步骤在凭证有效期内，即自创建起 {life}以内。',
    inPayment: '这一步骤在付款请求期内，即自兑换起 {window}以内。',
  },
  notFound: '此处没有页面',
  notFoundDetail: '网址可能已经更改。指南列出了全部内容。',
  toGuide: '前往指南',
  untranslated: '本页尚未翻译，因此以英文显示。',
  chooseLanguage: '选择语言',
};
