#!/bin/sh
# Installs gitlab-wizard in the home of whoever runs it, or removes it again. Nothing of it needs root.
#
#   curl -fsSL https://github.com/@REPOSITORY@/releases/latest/download/install.sh | sh
#   wget -qO- https://github.com/@REPOSITORY@/releases/latest/download/install.sh | sh
#   curl -fsSL … | sh -s -- --uninstall
#
# The same line again upgrades. Variables stand before sh, as in: curl -fsSL … | GITLAB_WIZARD_VERSION=0.2.0 sh
#
#   GITLAB_WIZARD_VERSION    a release, instead of the newest
#   GITLAB_WIZARD_BIN_DIR    where the program goes, instead of ~/.local/bin
#   GITLAB_WIZARD_RELEASES   where the releases are, instead of GitHub: below it latest/download/ and download/vVERSION/
#   https_proxy, no_proxy    as curl and wget know them
#
# Ends with 0 (done), 1 (not done, with the reason) or 2 (wrong usage). What was installed before stays until the new program was
# fetched, compared with its SHA-256 sum, unpacked and started once; then one rename puts it in its place.
set -eu

repository='@REPOSITORY@'
# Of the archive and what is in it together, with some room.
kilobytes='@KILOBYTES@'

# say ENGLISH JAPANESE
say() {
  case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
    ja*) printf '%s\n' "$2" ;;
    *) printf '%s\n' "$1" ;;
  esac
}

fail() {
  say "$@" >&2
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

is_busybox_wget() { wget --help 2>&1 | grep -q BusyBox; }

usage() {
  say "Usage: install.sh [--uninstall]
Installs gitlab-wizard in ~/.local/bin, or removes it. Variables: GITLAB_WIZARD_VERSION,
GITLAB_WIZARD_BIN_DIR, GITLAB_WIZARD_RELEASES, https_proxy." \
    "使い方: install.sh [--uninstall]
gitlab-wizard を ~/.local/bin にインストール、またはアンインストールします。
環境変数: GITLAB_WIZARD_VERSION、GITLAB_WIZARD_BIN_DIR、GITLAB_WIZARD_RELEASES、https_proxy"
}

# ---- What is fetched, and from where

# Sets machine, as the archives are named.
find_platform() {
  system=$(uname -s)
  machine=$(uname -m)
  case $machine in
    amd64) machine=x86_64 ;;
    arm64) machine=aarch64 ;;
  esac
  case $system-$machine in
    Linux-x86_64 | Linux-aarch64) ;;
    *)
      fail "gitlab-wizard is made for Linux on x86_64 and aarch64; this is $system on $machine.
AWS CloudShell, in the browser, is such a machine: https://console.aws.amazon.com/cloudshell" \
        "gitlab-wizard は Linux（x86_64、aarch64）用です。このマシンは $system（$machine）です。
ブラウザで使える AWS CloudShell なら動作します: https://console.aws.amazon.com/cloudshell"
      ;;
  esac
}

# Sets releases, and wanted: a version, or nothing for the newest.
find_source() {
  releases=${GITLAB_WIZARD_RELEASES:-}
  if [ -z "$releases" ]; then
    case $repository in
      @*)
        fail "This install.sh was not made by a release, so it knows no address: set GITLAB_WIZARD_RELEASES, or take the one of a release." \
          "この install.sh はリリースに付属するものではないため、取得元が分かりません。GITLAB_WIZARD_RELEASES を指定するか、リリースの install.sh を使ってください。"
        ;;
    esac
    releases=https://github.com/$repository/releases
  fi
  releases=${releases%/}
  wanted=${GITLAB_WIZARD_VERSION:-}
  wanted=${wanted#v}
  case $wanted in
    *[!0-9A-Za-z.+-]*)
      fail "GITLAB_WIZARD_VERSION is ‘$GITLAB_WIZARD_VERSION’, which is no version such as 0.2.0." \
        "GITLAB_WIZARD_VERSION の値 ‘$GITLAB_WIZARD_VERSION’ はバージョン（0.2.0 など）ではありません。"
      ;;
  esac
}

need_tools() {
  if ! has curl && ! has wget; then
    fail "Neither curl nor wget is here, and one of them is needed." \
      "curl も wget も見つかりません。どちらかをインストールしてから、もう一度実行してください。"
  fi
  if ! has sha256sum && ! has shasum && ! has openssl; then
    fail "None of sha256sum, shasum and openssl is here, so the archive could not be verified. Nothing was installed." \
      "sha256sum、shasum、openssl のいずれも見つからず、アーカイブを検証できません。インストールは行いませんでした。"
  fi
  for tool in tar gzip; do
    has "$tool" || fail "The command $tool is not here; on Amazon Linux: sudo dnf install tar gzip" \
      "$tool コマンドが見つかりません。Amazon Linux では次を実行してください: sudo dnf install tar gzip"
  done
}

# fetch URL FILE: sets trouble to what kept it (missing, network, tls, write, other), or to nothing.
fetch() {
  trouble=
  code=0
  if has curl; then
    protocols='=https'
    case $1 in http://*) protocols='=http,https' ;; esac
    # One that stands still for a minute has ended.
    curl --fail --silent --show-error --location --proto "$protocols" --connect-timeout 20 --retry 2 \
      --speed-limit 1 --speed-time 60 --output "$2" "$1" 2>"$work/words" || code=$?
    case $code in
      0) ;;
      22) trouble=missing ;;
      5 | 6 | 7 | 18 | 28 | 52 | 55 | 56) trouble=network ;;
      35 | 51 | 58 | 60 | 77) trouble=tls ;;
      23) trouble='write' ;;
      *) trouble=other ;;
    esac
  else
    # BusyBox's of Debian 12 dies of -T.
    if is_busybox_wget; then
      wget -q -O "$2" "$1" 2>"$work/words" || code=$?
    else
      wget -nv -T 60 -t 3 -O "$2" "$1" 2>"$work/words" || code=$?
    fi
    case $code in
      0) ;;
      8) trouble=missing ;;
      4) trouble=network ;;
      5) trouble=tls ;;
      3) trouble='write' ;;
      # BusyBox's has one code for all, and says which.
      *)
        trouble=other
        if grep -q 'server returned error' "$work/words"; then trouble=missing; fi
        if grep -q -e 'bad address' -e "can't connect" -e 'timed out' "$work/words"; then trouble=network; fi
        ;;
    esac
  fi
  # A server may refuse for other reasons than that it has no such file, and in any language.
  if [ "$trouble" = missing ] && ! grep -q -e ' 404[: ]' -e 'error: 404' "$work/words"; then trouble=other; fi
  if [ -n "$trouble" ]; then words=$(cat "$work/words" 2>/dev/null || true); fi
}

# tell_trouble URL: what kept a file from being fetched, other than that it is not there.
tell_trouble() {
  if [ -n "$words" ]; then printf '%s\n' "$words" >&2; fi
  case $trouble in
    write) no_space ;;
    network)
      fail "$1 could not be reached. Behind a proxy, set https_proxy=http://HOST:PORT; else try again later." \
        "$1 に接続できませんでした。プロキシ環境では https_proxy=http://ホスト:ポート を設定してください。そうでなければ、しばらくしてから再実行してください。"
      ;;
    tls)
      fail "The connection to $1 could not be secured: the certificate is not one that this machine trusts. Look at its clock and its certificates (ca-certificates); a proxy that opens connections has one of its own." \
        "$1 との TLS 接続を確立できませんでした（証明書を信頼できません）。時刻と CA 証明書（ca-certificates）を確認してください。通信を復号するプロキシには独自の証明書が必要です。"
      ;;
    *)
      fail "$1 could not be fetched (code $code)." "$1 を取得できませんでした（コード $code）。"
      ;;
  esac
}

no_space() {
  fail "There is not enough space in $bin: about $((kilobytes / 1024)) MB are needed for a moment. Delete something (in CloudShell the home has 1 GB: du -sh ~/* ~/.[!.]*), or set GITLAB_WIZARD_BIN_DIR." \
    "$bin の空き容量が足りません。一時的に約 $((kilobytes / 1024)) MB 必要です。不要なファイルを削除するか（CloudShell のホームは 1 GB です: du -sh ~/* ~/.[!.]*）、GITLAB_WIZARD_BIN_DIR を指定してください。"
}

# ---- What is done with it

# sum FILE: its SHA-256 sum.
sum() {
  if has sha256sum; then
    line=$(sha256sum <"$1")
  elif has shasum; then
    line=$(shasum -a 256 <"$1")
  else
    line=$(openssl dgst -sha256 -r <"$1")
  fi
  printf '%s\n' "${line%% *}"
}

# Reads SHA256SUMS and sets name, version and expected of the archive for this machine.
choose_archive() {
  name=
  while read -r expected file; do
    case $file in
      gitlab-wizard-*-linux-"$machine".tar.gz)
        name=$file
        break
        ;;
    esac
  done <"$work/SHA256SUMS"
  [ -n "$name" ] || fail "The release has no archive for $machine." "このリリースには $machine 用のアーカイブがありません。"
  version=${name#gitlab-wizard-}
  version=${version%-linux-"$machine".tar.gz}
  case $version-$expected in
    *[!0-9A-Za-z.+-]*) fail "The list of sums is not one: $releases" "チェックサムの一覧が正しくありません: $releases" ;;
  esac
  if [ -n "$wanted" ] && [ "$wanted" != "$version" ]; then
    fail "Release $wanted holds version $version. Nothing was installed." \
      "リリース $wanted の内容がバージョン $version でした。インストールは行いませんでした。"
  fi
}

# Makes work, a folder beside where the program goes, so that putting it there is one rename.
make_work() {
  work=$bin/.gitlab-wizard-install.$$
  if ! mkdir -p "$bin" 2>/dev/null || ! mkdir -m 700 "$work" 2>/dev/null; then
    fail "$bin cannot be written to. Choose another folder, as in: curl … | GITLAB_WIZARD_BIN_DIR=/some/folder sh" \
      "$bin に書き込めません。別のフォルダを指定してください。例: curl … | GITLAB_WIZARD_BIN_DIR=/some/folder sh"
  fi
  trap 'rm -rf "$work"' EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  if [ -d "$bin/gitlab-wizard" ]; then
    fail "$bin/gitlab-wizard is a folder: move it away, or set GITLAB_WIZARD_BIN_DIR." \
      "$bin/gitlab-wizard はフォルダです。移動するか、GITLAB_WIZARD_BIN_DIR を指定してください。"
  fi
  # The fourth word of the last line is what is free, in kilobytes.
  free=$(df -Pk "$work" 2>/dev/null | tail -n 1 | { read -r _ _ _ free _ && echo "$free"; }) || free=
  case $free in
    '' | *[!0-9]*) ;;
    *) if [ "$free" -lt "$kilobytes" ]; then no_space; fi ;;
  esac
}

get() {
  if [ -n "$wanted" ]; then sums=$releases/download/v$wanted/SHA256SUMS; else sums=$releases/latest/download/SHA256SUMS; fi
  case $sums in
    https:*)
      if ! has curl && is_busybox_wget; then
        say "This wget is BusyBox's, which does not look whose certificate it is given." \
          "この wget は BusyBox のもので、サーバー証明書を検証しません。" >&2
      fi
      ;;
  esac
  fetch "$sums" "$work/SHA256SUMS"
  if [ "$trouble" = missing ]; then
    if [ -n "$wanted" ]; then
      fail "There is no release $wanted at $releases." "$releases にリリース $wanted はありません。"
    fi
    fail "There is no release at $releases." "$releases にリリースがありません。"
  fi
  if [ -n "$trouble" ]; then tell_trouble "$sums"; fi
  choose_archive
  say "Fetching gitlab-wizard $version for $machine…" "gitlab-wizard $version（$machine）を取得しています…"
  fetch "$releases/download/v$version/$name" "$work/$name"
  if [ "$trouble" = missing ]; then
    fail "$releases/download/v$version/$name is not there." "$releases/download/v$version/$name がありません。"
  fi
  if [ -n "$trouble" ]; then tell_trouble "$releases/download/v$version/$name"; fi
  found=$(sum "$work/$name")
  if [ "$found" != "$expected" ]; then
    fail "The archive is not the one that was released, so nothing was installed:
  expected  $expected
  fetched   $found
It may have been cut off, or changed on its way. Try again; if it stays so, please report it." \
      "アーカイブがリリースされたものと一致しないため、インストールは行いませんでした:
  正しい値  $expected
  取得した値 $found
途中で切れたか、書き換えられた可能性があります。再実行しても同じ場合は報告してください。"
  fi
}

unpack() {
  if ! (cd "$work" && tar -xzof "$name") 2>"$work/words"; then
    cat "$work/words" >&2
    if grep -q 'No space' "$work/words"; then no_space; fi
    fail "The archive could not be unpacked." "アーカイブを展開できませんでした。"
  fi
  folder=$work/${name%.tar.gz}
  if ! "$folder/gitlab-wizard" --version >/dev/null 2>"$work/words"; then
    cat "$work/words" >&2
    fail "The program does not start here, so what was installed before was left. If $bin may hold no programs (noexec), set GITLAB_WIZARD_BIN_DIR." \
      "プログラムを起動できなかったため、以前の状態のままにしました。$bin でプログラムを実行できない場合（noexec）は、GITLAB_WIZARD_BIN_DIR を指定してください。"
  fi
}

# Where all but the program goes, with the name it has in the archive.
extras() {
  printf '%s %s\n' \
    completions/gitlab-wizard.bash bash-completion/completions/gitlab-wizard \
    completions/gitlab-wizard.zsh zsh/site-functions/_gitlab-wizard \
    completions/gitlab-wizard.fish fish/vendor_completions.d/gitlab-wizard.fish \
    man/gitlab-wizard.1 man/man1/gitlab-wizard.1 \
    LICENSE doc/gitlab-wizard/LICENSE \
    NOTICE doc/gitlab-wizard/NOTICE \
    README.md doc/gitlab-wizard/README.md \
    gitlab-wizard.spdx.json doc/gitlab-wizard/gitlab-wizard.spdx.json
}

put() {
  before=
  if [ -x "$bin/gitlab-wizard" ]; then before=$("$bin/gitlab-wizard" --version 2>/dev/null | head -n 1) || before=; fi
  chmod 755 "$folder/gitlab-wizard"
  mv -f "$folder/gitlab-wizard" "$bin/gitlab-wizard"
  extras | while read -r from to; do
    [ -e "$folder/$from" ] || continue
    if ! mkdir -p "$data/${to%/*}" || ! cp "$folder/$from" "$data/$to" || ! chmod 644 "$data/$to"; then
      say "$data/$to could not be written; the program works without it." \
        "$data/$to に書き込めませんでした。プログラムの動作に影響はありません。" >&2
    fi
  done
}

tell_end() {
  case $before in
    '') say "gitlab-wizard $version is in $bin." "gitlab-wizard $version を $bin にインストールしました。" ;;
    "$version") say "gitlab-wizard $version was in $bin already, and was put there anew." \
      "gitlab-wizard $version はすでに $bin にありました。入れ直しました。" ;;
    *) say "gitlab-wizard $version is in $bin, in place of $before." \
      "$bin の gitlab-wizard を $before から $version に更新しました。" ;;
  esac
  call=gitlab-wizard
  case :$PATH: in
    *:"$bin":*)
      first=$(command -v gitlab-wizard || true)
      if [ "$first" != "$bin/gitlab-wizard" ]; then
        say "Another one stands before it on PATH: $first" "PATH では別の gitlab-wizard が優先されます: $first"
        call=$bin/gitlab-wizard
      fi
      ;;
    *)
      call=$bin/gitlab-wizard
      say "$bin is not on PATH. For this shell, and in ~/.bashrc or ~/.profile for the next ones:" \
        "$bin は PATH にありません。次の行を実行し、~/.bashrc か ~/.profile にも書いておくと便利です:"
      printf '  %s\n' "export PATH=\"$bin:\$PATH\""
      ;;
  esac
  if ! has aws; then
    say "The command aws is not here, and GitLab is built by it: https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html" \
      "aws コマンドが見つかりません。GitLab の構築に必要です: https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html"
  fi
  say "To try it without an account, for nothing:" "AWS アカウントなし・無料で試す:"
  printf '  %s\n' "$call --rehearse"
  say "To build a GitLab:" "GitLab を構築する:"
  printf '  %s\n' "$call"
}

uninstall() {
  removed=
  if [ -e "$bin/gitlab-wizard" ]; then
    rm -f "$bin/gitlab-wizard" 2>/dev/null || true
    if [ -e "$bin/gitlab-wizard" ]; then
      fail "$bin/gitlab-wizard could not be removed." "$bin/gitlab-wizard を削除できませんでした。"
    fi
    removed=$bin/gitlab-wizard
  fi
  extras | while read -r _ to; do rm -f "$data/$to"; done
  rmdir "$data/doc/gitlab-wizard" 2>/dev/null || true
  if [ -n "$removed" ]; then
    say "Removed: $removed, with its completions, manual and licences." \
      "削除しました: $removed（補完、マニュアル、ライセンスを含む）"
  else
    say "There is no gitlab-wizard in $bin." "$bin に gitlab-wizard はありません。"
  fi
  for kept in "${XDG_STATE_HOME:-$HOME/.local/state}/gitlab-wizard" "${XDG_CONFIG_HOME:-$HOME/.config}/gitlab-wizard" \
    "${XDG_CACHE_HOME:-$HOME/.cache}/gitlab-wizard" "$data/gitlab-wizard"; do
    if [ -e "$kept" ]; then
      say "Left, for it is yours (answers, settings, receipts, prices): $kept" "残してあります（回答、設定、控え、料金など）: $kept"
    fi
  done
  say "What exists in AWS stays, and goes on costing." "AWS 上のリソースはそのまま残り、料金も発生し続けます。"
}

# All in one function, so that a script that was cut off on its way does nothing.
main() {
  case $kilobytes in *[!0-9]*) kilobytes=100000 ;; esac
  [ -n "${HOME:-}" ] || fail "HOME is not set, so it is not clear where to install." \
    "HOME が設定されていないため、インストール先が分かりません。"
  bin=${GITLAB_WIZARD_BIN_DIR:-$HOME/.local/bin}
  case $bin in /*) ;; *) bin=$PWD/$bin ;; esac
  data=${XDG_DATA_HOME:-$HOME/.local/share}
  case $# in
    0) ;;
    1)
      case $1 in
        --uninstall)
          uninstall
          exit 0
          ;;
        --help | -h)
          usage
          exit 0
          ;;
        *)
          usage >&2
          exit 2
          ;;
      esac
      ;;
    *)
      usage >&2
      exit 2
      ;;
  esac
  umask 022
  find_platform
  find_source
  need_tools
  make_work
  get
  unpack
  put
  tell_end
}

main "$@"
