#!/bin/bash
# Keeps an older GitLab from starting on the data of a newer one. It would start without a word: the image refuses only
# steps that are too long, and migrations that were once done count as done. CloudFormation starts the older one whenever
# it undoes a change of the release.
#
# GitLab's image runs this before it configures itself (GITLAB_PRE_RECONFIGURE_SCRIPT, since 16.0); `exit` ends the container.
#
# GitLab's own VERSION is not enough. A reconfiguration copies it at its beginning, before the migrations: it names what
# began last, also an older GitLab after a newer one. So there is a mark besides that only ever rises. It rises here,
# before the first migration, because data that are half migrated are already newer data.
#
# GUARD_ROOT is for tests.
keep_newer_data() {
  local data=$GUARD_ROOT/var/opt/gitlab image newest
  local mark=$data/gitlab-wizard/newest-version
  image=$(version_in "$GUARD_ROOT/opt/gitlab/embedded/service/gitlab-rails/VERSION")
  if [ -z "$image" ]; then
    echo 'gitlab-wizard: this image does not say which GitLab it is; nothing was compared.'
    return
  fi
  newest=$({ echo "$image"; version_in "$data/gitlab-rails/VERSION"; version_in "$mark"; } | sort -V | tail -n 1)
  if [ "$newest" != "$image" ]; then
    echo "gitlab-wizard: GitLab $image must not start on data of GitLab $newest, and has left them as they are." \
      "Start $newest-ce.0 or newer. To go back, restore a backup that GitLab $image has made."
    exit 1
  fi
  if [ "$(version_in "$mark")" != "$image" ]; then
    { mkdir -p "${mark%/*}" && echo "$image" > "$mark.new" && mv -f "$mark.new" "$mark"; } ||
      echo "gitlab-wizard: $mark could not be written; an older GitLab may not be noticed later."
  fi
}

# Nothing for a file that is missing, empty or garbled: that must not keep GitLab from starting.
version_in() {
  local line
  line=$(head -c 100 "$1" 2>/dev/null | tr -d '\0' | head -n 1)
  if [[ $line =~ ^([0-9]{1,4}(\.[0-9]{1,4}){2})([^0-9.].*)?$ ]]; then echo "${BASH_REMATCH[1]}"; fi
}

keep_newer_data
