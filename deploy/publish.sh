#!/bin/sh
# Đưa một bản dựng lên máy chủ của mình, trọn vẹn hoặc không gì cả.
#
#   deploy/publish.sh dist /srv/so-theo-doi     công bố thư mục dist
#   deploy/publish.sh --rollback /srv/so-theo-doi   trở lại bản ngay trước
#
# Mỗi bản nằm trong một thư mục riêng ở releases/; "current" là liên kết đến bản đang chạy. Bản mới chỉ thay
# bản cũ bằng một lần đổi tên liên kết, khi mọi tệp đã nằm trên đĩa: ngắt ở bất cứ lúc nào thì bản đang chạy vẫn
# nguyên vẹn. KEEP là số bản được giữ (mặc định 5).
set -eu

KEEP=${KEEP:-5}

fail() {
  echo "$1" >&2
  exit 1
}

usage() {
  fail "Cách dùng: $0 <thư mục đã dựng> <thư mục của trang>, hoặc $0 --rollback <thư mục của trang>"
}

# The one step that shows: rename(2) of a link, which happens whole or not at all.
switch_to() {
  ln -sfn "releases/$1" "$site/.current.new"
  mv -T "$site/.current.new" "$site/current"
  echo "Đang chạy: $1"
}

# Pages a reader has open still ask for the style sheets, scripts and index parts they came with. Those are named
# by their content, so the ones of the release before can stand beside the new ones.
keep_files_of_open_pages() {
  [ -n "$running" ] || return 0
  while read -r file; do
    [ -e "$1/$file" ] || (cd "$site/releases/$running" && cp --parents "$file" "$1")
  done <"$site/releases/$running.files"
}

hashed_files() {
  (cd "$1" && find . -type f \( -path './_astro/*' -o -path './pagefind/*.pf_*' -o -path './pagefind/texts/*' \))
}

# Names of all releases, oldest first.
releases() {
  find "$site/releases" -mindepth 1 -maxdepth 1 -type d -name '[0-9]*' -printf '%f\n' | sort
}

remove() {
  for name in $1; do
    rm -rf "$site/releases/$name" "$site/releases/$name.files"
  done
}

publish() {
  for page in index.html 404.html; do
    [ -f "$built/$page" ] || fail "$built không phải một trang đã dựng: thiếu $page."
  done
  # What a publication that was broken off left behind, and releases that were rolled back.
  rm -rf "$site/releases/.new"
  remove "$(releases | awk -v running="$running" '$0 > running')"

  name=$(printf '%s' "${running:-0}" | awk '{ printf "%06d", $0 + 1 }')
  hashed_files "$built" >"$site/releases/$name.files"
  cp -RH "$built" "$site/releases/.new"
  keep_files_of_open_pages "$site/releases/.new"
  mv "$site/releases/.new" "$site/releases/$name"
  # On the disk before it is shown, or a power cut could leave empty files behind.
  sync -f "$site/releases"
  switch_to "$name"
  remove "$(releases | head -n "-$KEEP")"
}

rollback() {
  before=$(releases | awk -v running="$running" '$0 < running' | tail -n 1)
  [ -n "$before" ] || fail 'Không còn bản nào trước bản đang chạy.'
  switch_to "$before"
}

[ $# -eq 2 ] || usage
case $1 in
  --rollback) action=rollback ;;
  -*) usage ;;
  *) action=publish built=$1 ;;
esac
[ "$KEEP" -ge 1 ] || fail 'KEEP phải từ 1 trở lên.'
# The server reads as another user.
umask 022
mkdir -p "$2/releases"
site=$(cd "$2" && pwd)
# Two at once would step on each other: the second one waits.
exec 9>"$site/.lock"
flock 9
running=$(basename "$(readlink "$site/current" || true)")
$action
