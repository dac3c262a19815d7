/** The text in another language beside this one. Loaded with its script, on first use. */
export const beside = {
  control: '對照英文',
  passage: '本段的{language}',
  columns: '各段旁邊已並列{language}內文。',
  onDemand: '每段都有一個按鈕，可顯示該段的{language}。按 Esc 鍵關閉。',
  loading: '正在讀取{language}內文……',
  failed: '無法並列顯示{language}內文。請檢查網路連線，然後重新載入頁面。',
  missing: '本頁尚未譯成{language}。',
};
