/** What a reader takes along from a tool: a calendar, a sheet on paper, data. Loaded on demand. */
export const takeAway = {
  name: '凭证的名称',
  nameHint:
    '仅供您自己使用：会写入文件和打印件，不会写入链接。在日历中，它可以区分日期相同的凭证。',
  title: '保存或打印',
  caseName: '案例名称',
  caseNameHint: '仅供您自己使用：会写入数据文件和打印件，不会写入链接。',
  calendar: '日历文件',
  print: '打印或另存为 PDF',
  json: '数据（JSON）',
  // {file} is the name of a file.
  saved: '已保存为 {file}',
  noneOpen: '没有尚可办理的事项，因此没有可写入日历的内容。',
  printing: '记录单已可打印。',
  calendarName: '凭证截止日期',
  // In a calendar; {deadline} is one of “Redeem”, “Request payment” …; {name} what the reader calls it.
  eventSummary: '最后一天：{deadline}',
  eventSummaryNamed: '{name}：{deadline}的最后一天',
  // {day} is a whole day.
  eventAsOf: '基准日期为{day}。',
  independent: '本内容出自独立的指南，并非来自 Microsoft。该计划已经终止。',
  // The sheet of a case on paper.
  sheet: {
    voucher: '案例记录单：单个凭证的截止日期',
    eligibility: '案例记录单：交付服务项目的资格',
    nextStep: '案例记录单：下一步',
    answer: '答案',
    run: '记录单生成日期',
    edition: '适用的版本',
    noEdition: '这一天没有已知的版本',
    conditions: '这一天的条件',
    verdicts: '各服务项目的结论',
    inputs: '所填内容',
    notGiven: '未填写',
    conflict: '各来源说法不一之处',
    sources: '引用的来源',
    // {letter} and {weight}: how much a source weighs, and what kind it is.
    weight: '权重 {letter}：{weight}。',
    undated: '无日期',
    link: '本案例的网址',
    scan: '扫描此码可打开同一网址。',
  },
};
