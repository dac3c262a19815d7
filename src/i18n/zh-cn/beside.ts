/** The text in another language beside this one. Loaded with its script, on first use. */
export const beside = {
  control: '对照英文',
  passage: '本段的{language}',
  columns: '各段旁边均显示{language}。',
  onDemand: '每段都有一个按钮，可显示该段的{language}。按 Esc 键关闭。',
  loading: '正在读取{language}正文……',
  failed: '无法并列显示{language}正文。请检查网络连接，然后重新加载页面。',
  missing: '本页尚未译成{language}。',
};
