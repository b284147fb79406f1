/// What is to be done in the first hour of a GitLab, and what of it was seen to be done.
package struct FirstHour: Hashable, Sendable {
  /// The most urgent first.
  package enum Step: String, CaseIterable, Sendable {
    case password
    case twoFactor = "two-factor"
    case signUps = "sign-ups"
    case mail, runner, backup, clone

    /// Whether it can be seen from inside or by AWS; whoever signed in, and how a team clones, cannot.
    package var canBeSeen: Bool {
      switch self {
      case .twoFactor, .signUps, .mail, .runner, .backup: true
      case .password, .clone: false
      }
    }
  }

  package enum State: String, Hashable, Sendable {
    /// It was seen to be done.
    case done
    /// It was seen not to be done.
    case due
    /// Nobody looked, or could see.
    case unknown
  }

  private var states: [Step: State] = [:]
  private var rest = ""

  package init() {}

  package subscript(step: Step) -> State { states[step] ?? .unknown }

  /// How many of those that can be seen were not.
  package var unseen: Int { Step.allCases.count { $0.canBeSeen && self[$0] == .unknown } }

  /// How many of all are not known.
  package var unknown: Int { Step.allCases.count { self[$0] == .unknown } }

  /// Takes in what the script says as it comes.
  package mutating func take(_ text: String) {
    rest += text
    while let end = rest.firstIndex(where: \.isNewline) {
      let line = rest[..<end]
      rest = String(rest[rest.index(after: end)...])
      guard let match = line.wholeMatch(of: #/gitlab-wizard: (\S+) (\S+)/#), let step = Step(rawValue: String(match.1)),
        let state = State(rawValue: String(match.2)), step.canBeSeen
      else { continue }
      states[step] = state
    }
  }

  /// Takes in whether AWS Backup has made a copy; nil where nobody knows. One of GitLab's own counts as well.
  package mutating func take(copy isMade: Bool?) {
    switch (isMade, self[.backup]) {
    case (true, _): states[.backup] = .done
    case (nil, .due): states[.backup] = .unknown
    case (false, _), (nil, _): break
    }
  }

  /// For `sh` in the container: of each step whether it is done. It changes nothing, and each question may fail alone.
  ///
  /// Omnibus writes `smtp_settings.rb` only where mail is set up (its recipe `gitlab-rails`); backups lie in
  /// `/var/opt/gitlab/backups` unless somebody says otherwise.
  package static let script = """
    say() { printf 'gitlab-wizard: %s %s\\n' "$1" "$2"; }
    ask() {
      case $(gitlab-psql -d gitlabhq_production -At -c "$2" 2>/dev/null) in
        t) say "$1" done ;; f) say "$1" due ;; *) say "$1" unknown ;;
      esac
    }
    ask two-factor "SELECT otp_required_for_login OR EXISTS (SELECT 1 FROM webauthn_registrations w \\
    WHERE w.user_id = u.id) FROM users u WHERE u.username = 'root'"
    ask sign-ups 'SELECT NOT signup_enabled FROM application_settings ORDER BY id DESC LIMIT 1'
    ask runner 'SELECT count(*) > 0 FROM ci_runners'
    rails=/var/opt/gitlab/gitlab-rails/etc
    if [ -s "$rails/smtp_settings.rb" ]; then say mail done
    elif [ -d "$rails" ]; then say mail due; else say mail unknown; fi
    if ls /var/opt/gitlab/backups/*_gitlab_backup.tar >/dev/null 2>&1; then say backup done
    elif [ -d /var/opt/gitlab/backups ]; then say backup due; else say backup unknown; fi
    """
}
