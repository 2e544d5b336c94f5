/**
 * Generates `deploy/nginx.conf`, complete, from the same rules as all other hosts. The file is committed; a test
 * compares the two.
 */
import { RULES_FILE, RULES_TYPE } from './next-page.ts';
import { defaultPolicy, exceptions, fixedHeaders, policyWith } from './security.ts';
import { ASK_FIRST, FOR_EVER, HASHED, OPEN } from './headers.ts';

/** Types missing from nginx's own list. */
const TYPES = {
  'text/csv': 'csv',
  'text/calendar': 'ics',
  'text/markdown': 'md',
  'text/javascript': 'mjs',
  'application/ld+json': 'jsonld',
  'application/manifest+json': 'webmanifest',
};

/** Text types: without a charset, browsers misread Vietnamese. */
const TEXT = [
  'text/css',
  'text/xml',
  'text/plain',
  'application/javascript',
  'application/json',
  'application/xml',
  'application/atom+xml',
  'image/svg+xml',
  ...Object.keys(TYPES),
];

export function nginxConf(): string {
  const policies = exceptions.map(({ pattern, rights }) => [pattern, policyWith(rights)] as const);
  return `# Cấu hình nginx cho trang. Cách dùng: deploy/README.md.
# Tệp này được tạo từ mã nguồn (src/hosting/security.ts, src/hosting/); chỉ sửa các dòng có chữ SỬA.

# SỬA nếu trang nằm dưới một đường dẫn con, ví dụ default "/so-huu-tri-tue"; xem deploy/README.md.
# Là một map vì có yêu cầu hỏng đến mức lệnh set chưa kịp chạy mà trang báo lỗi đã phải có địa chỉ.
map $scheme $so_duong_dan_con {
    default "";
}

# Chính sách bảo mật nội dung theo đường dẫn.
${map('$uri', 'so_chinh_sach', defaultPolicy, policies)}
# Tệp mang mã băm trong tên không bao giờ đổi nội dung; mọi tệp khác được hỏi lại mỗi lần mở.
${map('$uri', 'so_bo_nho_dem', ASK_FIRST, [[HASHED, FOR_EVER]])}
# Dữ liệu mở: trang web khác được đọc thẳng.
${map('$uri', 'so_ai_duoc_doc', '', [[OPEN, '*']])}
# Trang chỉ để đọc: yêu cầu khác bị từ chối thì được cho biết cách nào được nhận.
${map('$status', 'so_cach_mo', '', [['405', 'GET, HEAD']])}
# Chỉ gửi khi trang được mở qua HTTPS.
${map('$scheme', 'so_chi_https', '', [['https', 'max-age=31536000']])}
# Trình duyệt được tải trước trang mà người đọc sắp mở, trừ khi họ bật chế độ tiết kiệm dữ liệu.
map $http_save_data $so_trang_ke_tiep {
    default '"$so_duong_dan_con/${RULES_FILE}"';
    on "";
}

server {
    # SỬA: cổng và tên miền. Với HTTPS, thêm "listen 443 ssl;", ssl_certificate và ssl_certificate_key.
    listen 80;
    listen [::]:80;
    server_name so-theo-doi.example;

    # SỬA: thư mục mà deploy/publish.sh công bố vào.
    root /srv/so-theo-doi/current;

    index index.html;
    autoindex off;
    server_tokens off;
    absolute_redirect off;

    # Trang 404 của site; thư mục không có trang cũng là không tìm thấy.
    error_page 404 $so_duong_dan_con/404.html;
    error_page 403 =404 $so_duong_dan_con/404.html;

    # Yêu cầu máy chủ không hiểu hay không nhận, và khi chính máy chủ gặp sự cố.
    error_page 400 405 408 411 413 414 421 494 501 505 $so_duong_dan_con/loi/yeu-cau/index.html;
    error_page 500 502 503 504 $so_duong_dan_con/loi/may-chu/index.html;
    if ($request_method !~ "^(?:GET|HEAD)$") { return 405; }

    # Mọi thứ là UTF-8.
    charset utf-8;
    charset_types ${TEXT.join(' ')};
    include mime.types;
    types {
${Object.entries(TYPES)
  .map(([type, ending]) => `        ${type} ${ending};`)
  .join('\n')}
    }

    # Tên tệp này không có đuôi.
    location ~ /SHA256SUMS$ { default_type text/plain; }

    # Quy tắc tải trước: trình duyệt chỉ nhận đúng kiểu tệp này.
    location ~ /${RULES_FILE.replace('.', '\\.')}$ {
        types { }
        default_type ${RULES_TYPE};
    }

    # Tệp này để nơi đặt khác đọc, không phải để xem.
    location ~ /_headers$ { return 404; }

    # Địa chỉ mà trình duyệt cũ tự hỏi.
    location ~ /favicon\\.ico$ { return 301 $so_duong_dan_con/favicon.svg; }

    # Tệp đã nén sẵn bằng "npm run compress". Không có mô-đun brotli thì bỏ dòng brotli_static.
    gzip_static on;
    gzip_vary on;
    brotli_static on;

    # Không bật open_file_cache: sau khi đổi bản, nginx phải thấy ngay bản mới.

    # "always": cả trang báo lỗi cũng mang các dòng này. Đừng đặt add_header trong một location,
    # vì khi ấy nginx bỏ hết các dòng ở đây.
    add_header Content-Security-Policy $so_chinh_sach always;
    add_header Cache-Control $so_bo_nho_dem always;
    add_header Access-Control-Allow-Origin $so_ai_duoc_doc always;
    add_header Allow $so_cach_mo always;
    add_header Speculation-Rules $so_trang_ke_tiep always;
    add_header Strict-Transport-Security $so_chi_https always;
${Object.entries(fixedHeaders)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
}
`;
}

/** Cases are patterns, or plain values if they contain no pattern sign. */
function map(
  of: string,
  name: string,
  otherwise: string,
  cases: readonly (readonly [string, string])[],
): string {
  const lines = cases.map(([found, value]) => {
    const key = found.startsWith('/') ? `"~${found}"` : found;
    return `    ${key} "${value}";\n`;
  });
  return `map ${of} $${name} {\n    default "${otherwise}";\n${lines.join('')}}\n`;
}
