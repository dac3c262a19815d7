/** The whole guide as one document, for paper: its cover and its contents. */
export const wholeGuide = {
  title: '指南全文',
  description:
    '将规划服务的全部步骤、计划终止、要求、术语表和来源汇集成一份文档，可供打印或另存为 PDF。',
  link: '打印指南全文',
  edition: '依据最后发布的版本（{edition}）的规则。',
  contents: '目录',
  reference: '参考资料',
  web: '在线版本',
  printed: '打印日期：{day}',
  addresses: '指向本文档以外的链接后面均附有网址。',
};
