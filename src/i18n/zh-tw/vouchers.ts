/** The voucher table as it stands before anything is in it: loaded with the page. */
export const vouchers = {
  tool: '多張憑證',
  toolSummary: '一次檢查整份清單：哪些憑證已逾期、哪些尚未截止，以及原因。',
  start: '在這裡匯入清單',
  startHint:
    '將 CSV、TSV 或 Excel（.xlsx）檔案拖曳到這裡，或貼上試算表中的資料列。檔案不會離開您的裝置。',
  limit: '表格最多容納 {limit} 張憑證。',
  pick: '選擇檔案',
  paste: '貼上資料列',
  pasteLabel: '包含欄名的資料列',
  pasteHint: '在試算表中連同欄名一起複製資料列，然後貼到這裡。',
  usePasted: '使用這些資料列',
  cancel: '取消',
  sample: '試用範例資料',
  template: '下載範本',
  add: '新增憑證',
  loading: '正在載入……',
  failed: '無法載入表格。請檢查網路連線，然後再試一次。',
  noScript:
    '檔案只會在您自己的裝置上讀取，因此表格需要 JavaScript。以下說明表格會計算哪些內容，以及如何自行計算。',
};
