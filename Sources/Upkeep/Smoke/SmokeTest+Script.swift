extension SmokeTest {
  /// For `sh` in the container. It says of each step how it went, and cleans up however it ends.
  ///
  /// A push to a path that does not exist makes a private project of it (gitlab-foss#26388, since 10.5). The token is in no argument
  /// and in no output: it goes to Git by its environment. The name of the host leads to this very container, because GitLab 18.5.0
  /// answers no other.
  ///
  /// - Parameter host: GitLab's name, as its address has it.
  /// - Parameter project: a name that no project has; it begins with `prefix`.
  package static func script(host: String, project: String) -> String {
    """
    host='\(host)' name='\(project)'
    say() { printf 'gitlab-wizard: %s\\n' "$*"; }
    last() { tail -n 1 "$dir/said" 2>/dev/null | tr -d '\\n' | cut -c 1-200; }
    dir=$(mktemp -d) || { say sign-in fail no temporary directory; exit 1; }
    clean_up() {
      trap - EXIT
      trap '' HUP INT TERM
      if [ -n "${token:-}" ]; then
        if gitlab-rails runner - > "$dir/said" 2>&1 <<'RUBY'
    \(removal(of: project))
    RUBY
        then say clean-up ok; else say clean-up fail "$(last)"; fi
      fi
      rm -rf "$dir"
    }
    trap clean_up EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    code=$(curl -sS -o /dev/null -w '%{http_code}' --max-time 30 --resolve "$host:80:127.0.0.1" \\
      "http://$host/users/sign_in" 2> "$dir/said") || { say sign-in fail "$(last)"; exit 1; }
    case $code in 200|30?) say sign-in ok ;; *) say sign-in fail "HTTP $code"; exit 1 ;; esac
    answer=$(gitlab-rails runner - 2> "$dir/said" <<'RUBY'
    \(token(of: project))
    RUBY
    ) || { say token fail "$(last)"; exit 1; }
    user=${answer%% *} token=${answer##* }
    [ -n "$token" ] || { say token fail "$(last)"; exit 1; }
    say token ok
    secret=$(printf '%s:%s' "$user" "$token" | base64 | tr -d '\\n')
    export GIT_TERMINAL_PROMPT=0 GIT_CONFIG_NOSYSTEM=1 HOME="$dir" GIT_CONFIG_COUNT=2
    export GIT_CONFIG_KEY_0=http.extraHeader GIT_CONFIG_VALUE_0="Authorization: Basic $secret"
    export GIT_CONFIG_KEY_1=http.curloptResolve GIT_CONFIG_VALUE_1="$host:80:127.0.0.1"
    url="http://$host/$user/$name.git"
    mkdir "$dir/made" && cd "$dir/made" && {
      git init -q . && echo "$name" > README.md && git add README.md &&
      git -c user.name=gitlab-wizard -c user.email=gitlab-wizard@localhost commit -q -m test &&
      git push -q "$url" HEAD:main
    } > "$dir/said" 2>&1 || { say push fail "$(last)"; exit 1; }
    say push ok
    git clone -q -b main "$url" "$dir/cloned" > "$dir/said" 2>&1 &&
      [ "$(git -C "$dir/cloned" rev-parse HEAD)" = "$(git rev-parse HEAD)" ] || { say clone fail "$(last)"; exit 1; }
    say clone ok
    """
  }

  /// What the projects and the tokens of all tests begin with.
  package static let prefix = "wizard-smoke-"

  /// GitLab makes its value. It holds for a day should the clean-up fail.
  private static func token(of project: String) -> String {
    """
    user = User.find_by(username: 'root') || User.admins.order(:id).first
    abort 'there is no administrator' unless user
    abort 'Git over HTTP is turned off (Admin > Settings > General)' if
      ApplicationSetting.current&.enabled_git_access_protocol == 'ssh'
    token = user.personal_access_tokens.create!(
      name: '\(project)', scopes: ['api', 'write_repository'], expires_at: 1.day.from_now)
    puts "#{user.username} #{token.token}"
    """
  }

  /// What this test made, and what one before it left an hour ago: whatever else begins like that is somebody's.
  private static func removal(of project: String) -> String {
    """
    user = User.find_by(username: 'root') || User.admins.order(:id).first
    pattern = /\\A\(prefix)[0-9a-f]{12}\\z/
    ours = ->(name, made) { name == '\(project)' || (name.match?(pattern) && made < 1.hour.ago) }
    projects = -> { Project.where(namespace_id: user.namespace_id).where('path LIKE ?', '\(prefix)%') }
    projects.call.select { |it| ours.call(it.path, it.created_at) }.each do |project|
      Projects::DestroyService.new(project, user).execute
    end
    user.personal_access_tokens.where('name LIKE ?', '\(prefix)%').each do |token|
      token.revoke! if ours.call(token.name, token.created_at)
    end
    abort 'a project is still there' if projects.call.where(path: '\(project)', pending_delete: false).exists?
    """
  }
}
