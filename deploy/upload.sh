#!/bin/sh
# Đưa một bản dựng lên kho đối tượng (S3, R2, GCS, kho của nhà cung cấp trong nước) bằng rclone.
#
#   deploy/upload.sh dist kho:ten-kho
#
# "kho" là tên đã đặt bằng "rclone config". Mỗi loại tệp mang đúng kiểu và thời gian lưu; tệp mà các trang gọi
# đến được đưa lên trước, các trang sau cùng, tệp không còn trong bản mới bị xóa sau rốt.
set -eu

[ $# -eq 2 ] || {
  echo "Cách dùng: $0 <thư mục đã dựng> <kho rclone>" >&2
  exit 1
}
built=$1
store=$2
[ -f "$built/index.html" ] || {
  echo "$built không phải một trang đã dựng: thiếu index.html." >&2
  exit 1
}

for_ever='Cache-Control: public, max-age=31536000, immutable'
ask_first='Cache-Control: no-cache'

put() {
  rclone copy "$built" "$store" --checksum --filter '- /_headers' "$@" --filter '- *'
}

# Files named by their content: once there they never change.
put --header-upload "$for_ever" --header-upload 'Content-Type: text/css; charset=utf-8' --filter '+ /_astro/**.css'
put --header-upload "$for_ever" --header-upload 'Content-Type: text/javascript; charset=utf-8' --filter '+ /_astro/**.js'
put --header-upload "$for_ever" --filter '+ /_astro/**' --filter '+ /pagefind/**.pf_*' --filter '+ /pagefind/texts/**'

# Everything else is asked for anew each time. Text names its charset; the rest rclone knows by its ending.
other() {
  put --header-upload "$ask_first" --filter '- /_astro/**' --filter '- *.pf_*' --filter '- /pagefind/texts/**' --filter '- /trang-ke-tiep.json' "$@"
}
# Browsers take these rules by a type of their own alone.
put --header-upload "$ask_first" --header-upload 'Content-Type: application/speculationrules+json' --filter '+ /trang-ke-tiep.json'
while read -r ending type; do
  other --header-upload "Content-Type: $type; charset=utf-8" --filter "+ *.$ending"
done <<TYPES
csv text/csv
ics text/calendar
js text/javascript
json application/json
jsonld application/ld+json
md text/markdown
svg image/svg+xml
txt text/plain
xml application/xml
TYPES
other --filter '- *.{csv,ics,js,json,jsonld,md,svg,txt,xml,html}' --filter '+ *'
other --header-upload 'Content-Type: text/html; charset=utf-8' --filter '+ *.html'

# What the new build no longer has; hashed files stay for pages that are still open.
rclone sync "$built" "$store" --ignore-existing --header-upload "$ask_first" --filter '- /_headers' --filter '- /_astro/**' --filter '- *.pf_*' --filter '- /pagefind/texts/**'
