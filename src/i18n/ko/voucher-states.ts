/** The drawing of the states of a voucher. The names of most states are in `rules.states`. */
export const voucherStates = {
  // Read instead of the drawing.
  label:
    '바우처의 상태를 그린 그림입니다. 고객은 VLSC에서 혜택을 활성화하고 바우처를 생성하여 할당합니다. 파트너는 VVR에서 바우처의 유효성을 검사하고 예약하고 사용 처리하며, SAVB에서 지급을 요청합니다. 예약을 취소하면 할당됨 상태로 돌아갑니다. 기한까지 사용 처리하지 않은 바우처는 만료됩니다. 그림 다음의 표는 같은 내용입니다.',
  benefit: '혜택',
  days: '사용 가능한 일수',
  // Who acts, and where.
  lanes: { vlsc: '고객, VLSC', vvr: '파트너, VVR', savb: '파트너, SAVB' },
  moves: {
    activate: '활성화',
    create: '생성',
    assign: '할당',
    validate: '바우처 유효성 검사',
    reserve: '바우처 예약',
    cancel: '예약 취소',
    report: '수행 및 보고',
    redeem: '선택한 바우처 사용 처리',
    claim: '청구 생성',
    expire: '만료일이 지남',
  },
  dashed: '점선: 자료에 명시되지 않은 추론입니다.',
};
