/** The voucher table as it stands before anything is in it: loaded with the page. */
export const vouchers = {
  tool: '여러 바우처',
  toolSummary:
    '바우처 목록 전체를 한 번에 확인합니다. 기한을 넘긴 바우처와 아직 기한이 남은 바우처, 그 이유를 보여 줍니다.',
  start: '바우처 목록 가져오기',
  startHint:
    'CSV, TSV 또는 Excel(.xlsx) 파일을 끌어다 놓거나 스프레드시트의 행을 붙여 넣으십시오. 파일은 사용 중인 기기를 벗어나지 않습니다.',
  limit: '바우처를 {limit}건까지 넣을 수 있습니다.',
  pick: '파일 선택',
  paste: '행 붙여 넣기',
  pasteLabel: '열 이름이 포함된 행',
  pasteHint: '스프레드시트에서 열 이름까지 포함해 행을 복사한 뒤 여기에 붙여 넣으십시오.',
  usePasted: '이 행 사용',
  cancel: '취소',
  sample: '샘플 데이터로 사용해 보기',
  template: '서식 파일 내려받기',
  add: '바우처 추가',
  loading: '불러오는 중…',
  failed: '표를 불러오지 못했습니다. 연결을 확인한 뒤 다시 시도하십시오.',
  noScript:
    '파일은 사용 중인 기기에서만 읽으므로 표에는 JavaScript가 필요합니다. 아래에 표로 알 수 있는 내용과 직접 확인하는 방법이 있습니다.',
};
