/** The drawing of the states of a voucher. The names of most states are in `rules.states`. */
export const voucherStates = {
  // Read instead of the drawing.
  label:
    '憑證狀態圖。客戶在 VLSC 中啟用權益、建立憑證並指派憑證。合作夥伴在 VVR 中驗證、保留與兌換憑證，並在 SAVB 中請款。取消保留後，憑證回到已指派。未如期兌換的憑證會到期。圖後的表格內容相同。',
  benefit: '權益',
  days: '有可用天數',
  // Who acts, and where.
  lanes: { vlsc: '客戶，VLSC', vvr: '合作夥伴，VVR', savb: '合作夥伴，SAVB' },
  moves: {
    activate: '啟用',
    create: '建立',
    assign: '指派',
    validate: '驗證憑證',
    reserve: '保留憑證',
    cancel: '取消保留',
    report: '交付並提交報告',
    redeem: '兌換選取的憑證',
    claim: '建立請款申請',
    expire: '過了到期日',
  },
  dashed: '虛線：推論，沒有來源明確載明。',
};
