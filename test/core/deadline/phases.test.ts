import { read } from './summary';

describe('steps', () => {
  it.each([
    [
      'Xây dựng dự thảo tháng 3; trình ban hành tháng 5',
      'multiPhase 2025-05-31 | Xây dựng dự thảo: month 2025-03-31 | trình ban hành: month 2025-05-31',
    ],
    ['Lần 1: tháng 5; lần 2: tháng 10', 'multiPhase 2025-10-31 | Lần 1: month 2025-05-31 | lần 2: month 2025-10-31'],
    ['Lần 1 tháng 5, lần 2 tháng 10', 'multiPhase 2025-10-31 | Lần 1: month 2025-05-31 | lần 2: month 2025-10-31'],
    ['Đợt 1: Quý I; Đợt 2: Quý III', 'multiPhase 2025-09-30 | Đợt 1: quarter 2025-03-31 | Đợt 2: quarter 2025-09-30'],
    [
      'Quý I (ban hành kế hoạch), cả năm (thực hiện)',
      'multiPhase 2025-12-31 | ban hành kế hoạch: quarter 2025-03-31 | thực hiện: allYear 2025-12-31',
    ],
    [
      'Quý I: ban hành kế hoạch; Quý II: tổ chức thực hiện',
      'multiPhase 2025-06-30 | ban hành kế hoạch: quarter 2025-03-31 | tổ chức thực hiện: quarter 2025-06-30',
    ],
    [
      'Thường xuyên; báo cáo hằng quý',
      'multiPhase 2025-12-31 | : regular - review=2025-12-31 | báo cáo: recurring quarter 2025-03-31 2025-06-30 2025-09-30 2025-12-31',
    ],
    [
      'Theo dõi thường xuyên, báo cáo trước ngày 15/12',
      'multiPhase 2025-12-14 | Theo dõi: regular - review=2025-12-31 | báo cáo: byDate 2025-12-14',
    ],
    [
      'Báo cáo quý: trước ngày 20 của tháng cuối quý; báo cáo năm: trước ngày 15/12',
      'multiPhase 2025-12-14 | Báo cáo quý: recurring quarter 2025-03-19 2025-06-19 2025-09-19 2025-12-19 | báo cáo năm: byDate 2025-12-14',
    ],
    [
      '- Xây dựng Kế hoạch: Tháng 01/2025\n- Tổ chức thực hiện: Thường xuyên\n- Báo cáo: Trước 15/12/2025',
      'multiPhase 2025-12-14 | Xây dựng Kế hoạch: month 2025-01-31 | Tổ chức thực hiện: regular - review=2025-12-31 | Báo cáo: byDate 2025-12-14',
    ],
    [
      'Xây dựng dự thảo tháng 3, lấy ý kiến các sở, ban, ngành tháng 4, trình tháng 5',
      'multiPhase 2025-05-31 | Xây dựng dự thảo: month 2025-03-31 | lấy ý kiến các sở, ban, ngành: month 2025-04-30 | trình: month 2025-05-31',
    ],
    ['Quý I và cả năm', 'multiPhase 2025-12-31 | Quý I: quarter 2025-03-31 | cả năm: allYear 2025-12-31'],
    ['Giai đoạn 1: Quý I', 'multiPhase 2025-03-31 | Giai đoạn 1: quarter 2025-03-31'],
    [
      'Báo cáo 6 tháng: trước 15/6; báo cáo năm: trước 15/12',
      'multiPhase 2025-12-14 | Báo cáo 6 tháng: byDate 2025-06-14 | báo cáo năm: byDate 2025-12-14',
    ],
    [
      'Xây dựng Kế hoạch: trước 31/01/2025; triển khai: trong năm 2025; báo cáo: trước 10/12/2025',
      'multiPhase 2025-12-09 | Xây dựng Kế hoạch: byDate 2025-01-30 | triển khai: year 2025-12-31 | báo cáo: byDate 2025-12-09',
    ],
    [
      'Thường xuyên; sơ kết 6 tháng, tổng kết năm',
      'multiPhase 2025-12-31 | : regular - review=2025-12-31 | sơ kết: recurring halfYear 2025-06-30 2025-12-31',
    ],
    [
      'Sơ kết: tháng 6; tổng kết: tháng 12',
      'multiPhase 2025-12-31 | Sơ kết: month 2025-06-30 | tổng kết: month 2025-12-31',
    ],
    [
      'Sơ kết 6 tháng (tháng 6/2025), tổng kết năm (tháng 12/2025)',
      'multiPhase 2025-12-31 | Sơ kết: range 2025-01-01..2025-06-30 condition=tháng 6/2025 | tổng kết năm: month 2025-12-31 condition=tháng 12/2025',
    ],
    [
      'Tháng 6/2025 (lần 1), tháng 11/2025 (lần 2)',
      'multiPhase 2025-11-30 | lần 1: month 2025-06-30 | lần 2: month 2025-11-30',
    ],
    [
      'Tháng 6/2025 lần 1, tháng 11/2025 lần 2',
      'multiPhase 2025-11-30 | lần 1: month 2025-06-30 | lần 2: month 2025-11-30',
    ],
    ['Tháng 12, tháng 1', 'multiPhase 2025-12-31 | Tháng 12: month 2025-12-31 | tháng 1: month 2025-01-31'],
    [
      'Sơ kết hằng năm, tổng kết năm 2030',
      'multiPhase 2030-12-31 | Sơ kết: recurring year 2025-12-31 | tổng kết: year 2030-12-31',
    ],
    [
      'Sơ kết năm 2028, tổng kết năm 2030',
      'multiPhase 2030-12-31 | Sơ kết: year 2028-12-31 | tổng kết: year 2030-12-31',
    ],
    [
      'Tham mưu ban hành trong Quý II/2025; tổ chức thực hiện sau khi được ban hành',
      'multiPhase - | Tham mưu ban hành: quarter 2025-06-30 | tổ chức thực hiện: afterEvent - event=được ban hành',
    ],
    [
      'Ban hành kế hoạch trong tháng 01/2025; tổ chức thực hiện thường xuyên trong năm',
      'multiPhase - review=2025-12-31 | Ban hành kế hoạch: month 2025-01-31 | tổ chức thực hiện: regular - review=2025-12-31',
    ],
    [
      'Xây dựng kế hoạch: Tháng 01. Tổ chức thực hiện: Cả năm',
      'multiPhase 2025-12-31 | Xây dựng kế hoạch: month 2025-01-31 | Tổ chức thực hiện: allYear 2025-12-31',
    ],
    [
      '1. Ban hành Kế hoạch: Quý I\n2. Thực hiện: Cả năm',
      'multiPhase 2025-12-31 | Ban hành Kế hoạch: quarter 2025-03-31 | Thực hiện: allYear 2025-12-31',
    ],
    [
      'a) Ban hành Kế hoạch: Quý I\nb) Thực hiện: Cả năm',
      'multiPhase 2025-12-31 | Ban hành Kế hoạch: quarter 2025-03-31 | Thực hiện: allYear 2025-12-31',
    ],
    [
      'Ban hành Kế hoạch: Quý I, Thực hiện: Cả năm',
      'multiPhase 2025-12-31 | Ban hành Kế hoạch: quarter 2025-03-31 | Thực hiện: allYear 2025-12-31',
    ],
    [
      'Ban hành Kế hoạch: Quý I. Thực hiện: Cả năm.',
      'multiPhase 2025-12-31 | Ban hành Kế hoạch: quarter 2025-03-31 | Thực hiện: allYear 2025-12-31',
    ],
    [
      'Ban hành Kế hoạch - Quý I; Thực hiện - Cả năm',
      'multiPhase 2025-12-31 | Ban hành Kế hoạch: quarter 2025-03-31 | Thực hiện: allYear 2025-12-31',
    ],
    [
      'Kế hoạch: Quý I; Báo cáo: Quý IV',
      'multiPhase 2025-12-31 | Kế hoạch: quarter 2025-03-31 | Báo cáo: quarter 2025-12-31',
    ],
    [
      '+ Kế hoạch: Quý I + Báo cáo: Quý IV',
      'multiPhase 2025-12-31 | Kế hoạch: quarter 2025-03-31 | Báo cáo: quarter 2025-12-31',
    ],
    [
      '• Kế hoạch: Quý I • Báo cáo: Quý IV',
      'multiPhase 2025-12-31 | Kế hoạch: quarter 2025-03-31 | Báo cáo: quarter 2025-12-31',
    ],
    [
      'Quý I: Kế hoạch, Quý IV: Báo cáo',
      'multiPhase 2025-12-31 | Kế hoạch: quarter 2025-03-31 | Báo cáo: quarter 2025-12-31',
    ],
    [
      'Quý I - Kế hoạch; Quý IV - Báo cáo',
      'multiPhase 2025-12-31 | Kế hoạch: quarter 2025-03-31 | Báo cáo: quarter 2025-12-31',
    ],
    [
      'Tháng 3: dự thảo; tháng 4: lấy ý kiến; tháng 5: trình ban hành',
      'multiPhase 2025-05-31 | dự thảo: month 2025-03-31 | lấy ý kiến: month 2025-04-30 | trình ban hành: month 2025-05-31',
    ],
    [
      '- Tháng 3: dự thảo\n- Tháng 5: ban hành',
      'multiPhase 2025-05-31 | dự thảo: month 2025-03-31 | ban hành: month 2025-05-31',
    ],
    [
      'Ban hành: Sau khi có hướng dẫn của Trung ương; Thực hiện: Cả năm',
      'multiPhase 2025-12-31 | Ban hành: afterEvent - event=hướng dẫn của Trung ương | Thực hiện: allYear 2025-12-31',
    ],
    [
      'Ban hành: Sau khi có hướng dẫn của Trung ương Thực hiện: Cả năm',
      'multiPhase 2025-12-31 | Ban hành: afterEvent - event=hướng dẫn của Trung ương | Thực hiện: allYear 2025-12-31',
    ],
    [
      'Ban hành Kế hoạch: Quý I Thực hiện: Theo Kế hoạch',
      'multiPhase - | Ban hành Kế hoạch: quarter 2025-03-31 | Thực hiện: perPlan - plan=Kế hoạch',
    ],
    [
      'Ban hành Kế hoạch: Quý I - Thực hiện: Theo Kế hoạch - Báo cáo: Quý IV',
      'multiPhase 2025-12-31 | Ban hành Kế hoạch: quarter 2025-03-31 | Thực hiện: perPlan - plan=Kế hoạch | Báo cáo: quarter 2025-12-31',
    ],
    [
      'Dự thảo: 15/3; Thẩm định: 30/3; Ban hành: 15/4/2025',
      'multiPhase 2025-04-15 | Dự thảo: byDate 2025-03-15 | Thẩm định: byDate 2025-03-30 | Ban hành: byDate 2025-04-15',
    ],
    ['Lần 1: Quý II; Lần 2: Quý IV', 'multiPhase 2025-12-31 | Lần 1: quarter 2025-06-30 | Lần 2: quarter 2025-12-31'],
    [
      'Đợt 1: trước 30/6; đợt 2: trước 30/11',
      'multiPhase 2025-11-29 | Đợt 1: byDate 2025-06-29 | đợt 2: byDate 2025-11-29',
    ],
    [
      'Đợt 1 trước ngày 15/6/2025; Đợt 2 trước ngày 15/11/2025',
      'multiPhase 2025-11-14 | Đợt 1: byDate 2025-06-14 | Đợt 2: byDate 2025-11-14',
    ],
    [
      'Giai đoạn 1: 2021-2023; Giai đoạn 2: 2024-2025',
      'multiPhase 2025-12-31 | Giai đoạn 1: range 2021-01-01..2023-12-31 | Giai đoạn 2: range 2024-01-01..2025-12-31',
    ],
    [
      'Giai đoạn 1 (2021-2023); Giai đoạn 2 (2024-2025)',
      'multiPhase 2025-12-31 | Giai đoạn 1: range 2021-01-01..2023-12-31 condition=2021-2023 | Giai đoạn 2: range 2024-01-01..2025-12-31 condition=2024-2025',
    ],
    [
      'Cấp tỉnh: Quý I; cấp huyện: Quý II; cấp xã: Quý III',
      'multiPhase 2025-09-30 | Cấp tỉnh: quarter 2025-03-31 | cấp huyện: quarter 2025-06-30 | cấp xã: quarter 2025-09-30',
    ],
    [
      'Cấp tỉnh: trước 30/4, cấp xã: trước 30/3',
      'multiPhase 2025-03-29 | Cấp tỉnh: byDate 2025-04-29 | cấp xã: byDate 2025-03-29',
    ],
    [
      'Các sở, ngành: trước 15/12; UBND cấp huyện: trước 20/12',
      'multiPhase 2025-12-19 | Các sở, ngành: byDate 2025-12-14 | UBND cấp huyện: byDate 2025-12-19',
    ],
    [
      'Phê duyệt danh mục (Quý I), triển khai (Quý II-IV)',
      'multiPhase 2025-12-31 | Phê duyệt danh mục: quarter 2025-03-31 condition=Quý I | triển khai: range 2025-04-01..2025-12-31 condition=Quý II-IV',
    ],
    [
      'Khảo sát (tháng 3-5); báo cáo (tháng 6)',
      'multiPhase 2025-06-30 | Khảo sát: range 2025-03-01..2025-05-31 condition=tháng 3-5 | báo cáo: month 2025-06-30 condition=tháng 6',
    ],
    [
      '6 tháng: trước 15/6; năm: trước 15/12',
      'multiPhase 2025-12-14 | 6 tháng: byDate 2025-06-14 | năm: byDate 2025-12-14',
    ],
    [
      'Báo cáo tháng trước ngày 20, báo cáo quý trước ngày 20 tháng cuối quý',
      'multiPhase 2025-12-19 | Báo cáo: recurring month 2025-01-19 2025-02-19 … 2025-12-19 x12 | báo cáo: recurring quarter 2025-03-19 2025-06-19 2025-09-19 2025-12-19',
    ],
    [
      'Báo cáo 6 tháng đầu năm trước ngày 15/6/2025, báo cáo năm trước ngày 15/12/2025',
      'multiPhase 2025-12-14 | Báo cáo: byDate 2025-06-14 | báo cáo năm: byDate 2025-12-14',
    ],
    [
      'Thường xuyên\nBáo cáo: Quý IV',
      'multiPhase 2025-12-31 | : regular - review=2025-12-31 | Báo cáo: quarter 2025-12-31',
    ],
    ['Cả năm; Báo cáo: Quý IV', 'multiPhase 2025-12-31 | : allYear 2025-12-31 | Báo cáo: quarter 2025-12-31'],
    [
      'Hoàn thành trong quý I/2025 đối với cấp tỉnh; quý II/2025 đối với cấp xã',
      'multiPhase 2025-06-30 | đối với cấp tỉnh: quarter 2025-03-31 | đối với cấp xã: quarter 2025-06-30',
    ],
    [
      'Đối với cấp tỉnh: hoàn thành trong tháng 3/2025; đối với cấp xã: hoàn thành trong tháng 4/2025',
      'multiPhase 2025-04-30 | Đối với cấp tỉnh: month 2025-03-31 | đối với cấp xã: month 2025-04-30',
    ],
    [
      'Ban hành Kế hoạch trong Quý I; tổ chức triển khai thực hiện trong năm 2025',
      'multiPhase 2025-12-31 | Ban hành Kế hoạch: quarter 2025-03-31 | tổ chức triển khai thực hiện: year 2025-12-31',
    ],
    [
      'Quý I: Xây dựng Kế hoạch. Quý II, III: Thực hiện. Quý IV: Tổng kết',
      'multiPhase 2025-12-31 | Xây dựng Kế hoạch: quarter 2025-03-31 | Thực hiện: range 2025-04-01..2025-09-30 | Tổng kết: quarter 2025-12-31',
    ],
    [
      'Quý I xây dựng kế hoạch, Quý II triển khai',
      'multiPhase 2025-06-30 | xây dựng kế hoạch: quarter 2025-03-31 | triển khai: quarter 2025-06-30',
    ],
    [
      'Tháng 01/2025: Ban hành kế hoạch; từ tháng 02 - 11/2025: Tổ chức thực hiện; tháng 12/2025: Tổng kết',
      'multiPhase 2025-12-31 | Ban hành kế hoạch: month 2025-01-31 | Tổ chức thực hiện: range 2025-02-01..2025-11-30 | Tổng kết: month 2025-12-31',
    ],
    [
      'Tháng 3 - 4: khảo sát; tháng 5: báo cáo',
      'multiPhase 2025-05-31 | khảo sát: range 2025-03-01..2025-04-30 | báo cáo: month 2025-05-31',
    ],
    [
      'Hội nghị: tháng 6; Tập huấn: tháng 7-8',
      'multiPhase 2025-08-31 | Hội nghị: month 2025-06-30 | Tập huấn: range 2025-07-01..2025-08-31',
    ],
    [
      'Tập huấn 02 lớp (tháng 5 và tháng 9)',
      'multiPhase 2025-09-30 condition=tháng 5 và tháng 9 | tháng 5: month 2025-05-31 | tháng 9: month 2025-09-30',
    ],
    [
      'Đạt 50% vào Quý II, 100% vào Quý IV',
      'multiPhase 2025-12-31 | Đạt 50%: quarter 2025-06-30 | 100%: quarter 2025-12-31',
    ],
  ])('%s', (phrase, expected) => {
    expect(read(phrase)).toBe(expected);
  });
});
