/** Small comforts: another language offered, keys listed, links to headings. Loaded when used. */
export const habits = {
  suggestion: '本页有简体中文版。',
  read: '阅读简体中文版',
  stay: '留在本页',
  shortcuts: '键盘快捷键',
  keys: {
    search: '搜索',
    copy: '复制当前小节的链接',
    previous: '上一个步骤',
    next: '下一个步骤',
    help: '显示此列表',
    close: '关闭当前打开的内容',
  },
  on: '启用单键快捷键',
  onHint: '如果您使用语音操作设备，或容易误触按键，请关闭此项。',
  close: '关闭',
  copyLink: '复制“{heading}”的链接',
  copied: '已复制“{heading}”的链接。',
  copyFailed: '无法复制链接。链接已显示在地址栏中。',
};
