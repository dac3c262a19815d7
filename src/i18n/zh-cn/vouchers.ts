/** The voucher table as it stands before anything is in it: loaded with the page. */
export const vouchers = {
  tool: '多个凭证',
  toolSummary: '一次核对整份清单：哪些已逾期，哪些尚可办理，以及原因。',
  start: '在此导入清单',
  startHint:
    '将 CSV、TSV 或 Excel（.xlsx）文件拖到这里，或粘贴电子表格中的行。文件不会离开您的设备。',
  limit: '表格最多容纳 {limit} 个凭证。',
  pick: '选择文件',
  paste: '粘贴行',
  pasteLabel: '数据行（连同列名）',
  pasteHint: '在电子表格中连同列名一起复制各行，然后粘贴到这里。',
  usePasted: '使用这些行',
  cancel: '取消',
  sample: '试用示例数据',
  template: '下载模板',
  add: '添加凭证',
  loading: '正在加载……',
  failed: '无法加载表格。请检查网络连接，然后重试。',
  noScript:
    '文件只在您自己的设备上读取，因此表格需要 JavaScript。下文说明表格计算哪些内容，以及如何手工计算。',
};
