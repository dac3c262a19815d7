/** What a reader takes along from a tool: a calendar, a sheet on paper, data. Loaded on demand. */
export const takeAway = {
  name: '憑證的名稱',
  nameHint:
    '僅供您自己辨識：會出現在檔案與列印稿中，不會出現在連結中。在行事曆中可藉此區分截止日期相同的憑證。',
  calendar: '行事曆檔案',
  print: '列印或另存為 PDF',
  json: '資料（JSON）',
  saved: '已儲存為 {file}',
  noneOpen: '沒有尚未截止的項目，因此沒有內容可加入行事曆。',
  printing: '紀錄單已可列印。',
  calendarName: '憑證截止日期',
  eventSummary: '{deadline}的最後一天',
  eventSummaryNamed: '{name}：{deadline}的最後一天',
  eventAsOf: '以{day}為基準日：',
  independent: '本內容出自獨立的指南，並非由 Microsoft 發布。這項計畫已經終止。',
  sheet: {
    voucher: '案例紀錄單：單張憑證的截止日期',
    eligibility: '案例紀錄單：交付服務專案的資格',
    answer: '答案',
    run: '製表日期',
    edition: '適用的版本',
    noEdition: '基準日當天的版本不明',
    inputs: '輸入的內容',
    notGiven: '未填寫',
    conflict: '各來源說法不一之處',
    sources: '引用的來源',
    // {letter} and {weight}: how much a source weighs, and what kind it is.
    weight: '權重 {letter}：{weight}。',
    undated: '無日期',
    link: '這個案例的網址',
    scan: '掃描 QR 碼可開啟同一個網址。',
  },
};
