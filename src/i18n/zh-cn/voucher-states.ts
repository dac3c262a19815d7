/** The drawing of the states of a voucher. The names of most states are in `rules.states`. */
export const voucherStates = {
  // Read instead of the drawing.
  label:
    '凭证状态图。客户在 VLSC 中激活权益、创建凭证并分配凭证。合作伙伴在 VVR 中验证、预留和兑换凭证，并在 SAVB 中请求付款。取消预留后，凭证回到已分配。未按时兑换的凭证会到期。图后的表格内容相同。',
  benefit: '权益',
  days: '有可用天数',
  // Who acts, and where.
  lanes: { vlsc: '客户，VLSC', vvr: '合作伙伴，VVR', savb: '合作伙伴，SAVB' },
  moves: {
    activate: '激活',
    create: '创建',
    assign: '分配',
    validate: '验证凭证',
    reserve: '预留凭证',
    cancel: '取消预留',
    report: '交付并报告',
    redeem: '兑换所选凭证',
    claim: '创建申领',
    expire: '到期日已过',
  },
  dashed: '虚线：推断，没有来源明确说明。',
};
