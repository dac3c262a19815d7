/** What a reader takes along from a tool: a calendar, a sheet on paper, data. Loaded on demand. */
export const takeAway = {
  name: '憑證的名稱',
  nameHint:
    '僅供您自己使用：會寫入檔案與列印稿，不會寫入連結。在行事曆中可藉此區分日期相同的憑證。',
  calendar: '行事曆檔案',
  print: '列印或另存為 PDF',
  json: '資料（JSON）',
  saved: '已儲存為 {file}',
  noneOpen: '沒有尚待完成的截止日期，因此沒有可放入行事曆的項目。',
  printing: '可以列印了。',
  calendarName: '憑證截止日期',
  eventSummary: '最後一天：{deadline}',
  eventSummaryNamed: '{name}：{deadline}的最後一天',
  eventAsOf: '基準日為{day}。',
  independent: '出自獨立的指南，並非 Microsoft 所發布。這項計畫已經終止。',
  sheet: {
    voucher: '紀錄單：一張憑證的截止日期',
    eligibility: '紀錄單：服務專案的資格',
    answer: '答案',
    run: '本單製作日期',
    edition: '適用的版本',
    noEdition: '這一天的版本不明',
    inputs: '輸入的內容',
    notGiven: '未填寫',
    conflict: '各來源說法不一之處',
    sources: '引用的來源',
    // {letter} and {weight}: how much a source weighs, and what kind it is.
    weight: '分量 {letter}：{weight}。',
    undated: '無日期',
    link: '這個案例的網址',
    scan: '掃描條碼可開啟同一個網址。',
  },
};
