/** `npm run new-plan <dir>`: creates an empty plan. Never overwrites; exit 1 if there is a plan already. */
import { writeNewPlan } from './start-plan.ts';

const dir = process.argv[2];
const files = dir ? writeNewPlan(dir) : undefined;
if (!dir) {
  console.error('Cần tên thư mục cho kế hoạch mới, ví dụ: npm run new-plan ke-hoach-moi');
  process.exitCode = 1;
} else if (!files) {
  console.error(`Thư mục ${dir} đã có content hoặc data; không ghi đè lên tệp nào.`);
  process.exitCode = 1;
} else {
  console.log(`Đã tạo ${files.length} tệp trong ${dir}:\n  ${files.join('\n  ')}\n`);
  console.log('Việc tiếp theo:');
  console.log(
    '  1. Điền content/site.yaml, chép toàn văn vào content/ke-hoach.mdx (npm run codes đặt mã cho các đoạn).',
  );
  console.log('  2. Điền các bảng trong data: don-vi, nguon, nhiem-vu, phan-cong, chi-so.');
  console.log(`  3. Chạy PLAN_DIR=${dir} npm run check: mỗi chỗ còn thiếu được nêu kèm tệp và dòng.`);
  console.log(`  4. Chạy PLAN_DIR=${dir} npm start để xem trang.`);
}
