extension FileBackup {
  /// For `sh` in the container: begins one and looks at it. Where one runs already that we began, or has ended a quarter of an hour ago
  /// or less and nobody has heard of it, that is looked at instead: an older one is not what somebody wants now.
  ///
  /// It runs in a session of its own, because that of ECS Exec ends after 20 minutes of silence, or with whoever opened it
  /// (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html). What is known of it is in a directory of the container,
  /// so that nothing of one is taken for known once its container is gone.
  package static let beginning = """
    \(surroundings)
    if alive || unheard; then :
    elif [ -n "$(pgrep -f 'gitlab:backup:(create|restore)' 2>/dev/null)" ]; then say busy; exit 0
    else
      rm -rf "$run" && (umask 077 && mkdir -p "$run") || { say failed "cannot write to $run"; exit 1; }
      cat > "$run/job" <<'JOB'
    \(job)
    JOB
      date +%s > "$run/began"
      export dir etc run
      setsid nohup sh "$run/job" > /dev/null 2>&1 < /dev/null &
      count=0
      while [ ! -f "$run/pid" ] && [ $count -lt 50 ]; do sleep 0.1; count=$((count + 1)); done
      say begun
    fi
    \(sight)
    """

  /// The same without beginning any.
  package static let look = "\(surroundings)\n\(sight)"

  /// One that was begun has two minutes to write down its process: a busy machine may need more than the seconds that are waited.
  private static let surroundings = """
    \(BackupFiles.places)
    run=${TMPDIR:-/run}/gitlab-wizard-backup
    begins() { [ ! -f "$run/pid" ] && [ ! -f "$run/code" ] && [ -n "$(find "$run/began" -mmin -2 2>/dev/null)" ]; }
    alive() {
      begins || { [ -f "$run/pid" ] && [ ! -f "$run/code" ] && kill -0 "$(cat "$run/pid")" 2>/dev/null; }
    }
    unheard() {
      [ -n "$(find "$run/code" -mmin -15 2>/dev/null)" ] && [ ! -f "$run/told" ] || return 1
      [ ! -s "$run/made" ] || [ -f "$dir/$(cut -d ' ' -f 3 "$run/made")" ]
    }
    """

  /// What does the work. Where files change while they are packed GitLab's own remedy is to copy them first
  /// (https://docs.gitlab.com/administration/backup_restore/backup_gitlab/, Backup strategy option). Settings and keys are packed only
  /// with an archive that they can belong to.
  private static let job = """
    trap '' HUP
    echo $$ > "$run/pid"
    create() { gitlab-backup create "$@" > "$run/log" 2>&1; }
    create
    code=$?
    if [ $code -ne 0 ] && grep -q 'file changed as we read it' "$run/log"; then
      echo copy > "$run/way"
      create STRATEGY=copy
      code=$?
    fi
    if [ $code -eq 0 ]; then
      find "$dir" -maxdepth 1 -type f -name '*_gitlab_backup.tar' -newer "$run/began" -printf '%T@ %s %f\\n' | sort -n |
        tail -n 1 > "$run/made"
      if gitlab-ctl backup-etc > "$run/etc" 2>&1; then
        find "$etc" -maxdepth 1 -type f -name 'gitlab_config_*.tar' -newer "$run/began" -printf '%T@ %f\\n' | sort -n |
          tail -n 1 | cut -d ' ' -f 2 > "$run/keys"
      fi
    fi
    echo $code > "$run/code.new" && mv "$run/code.new" "$run/code"
    """

  /// Of many lines of a failure the first that names the disk or an error tells most.
  private static let sight = """
    last() { tail -n 1 "$1" 2>/dev/null | tr -d '\\r' | cut -c 1-200; }
    why() {
      found=$(grep -m 1 -iE 'no space|quota exceeded|input/output|read-only|permission denied|cannot write|in progress' "$run/log" ||
        grep -m 1 -E 'rror' "$run/log")
      printf '%s' "${found:-$(last "$run/log")}" | tr -d '\\r' | cut -c 1-200
    }
    if alive; then say running "$(cat "$run/began")" "$(cat "$run/way" 2>/dev/null || echo stream)" "$(last "$run/log")"
    elif [ ! -f "$run/code" ]; then say gone
    else
      if [ "$(cat "$run/code")" != 0 ]; then say failed "$(why)"
      elif [ ! -s "$run/made" ]; then say failed "gitlab-backup made no archive in $dir"
      else
        say made "$(cat "$run/made")"
        if [ -s "$run/keys" ]; then say keys "$(cat "$run/keys")"; else say nokeys "$(last "$run/etc")"; fi
      fi
      : > "$run/told"
    fi
    """
}
