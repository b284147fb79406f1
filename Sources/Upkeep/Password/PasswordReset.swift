/// New password for GitLab's administrator, made and set inside the container: it travels in no argument, and only its session's output
/// has it.
///
/// `gitlab:password:reset` asks for it at a terminal; this does what that task does (gitlab, `lib/tasks/gitlab/password.rake`), with a
/// password as the stack makes its first one: 32 letters and digits without vowels, so that it holds no word that GitLab refuses.
package enum PasswordReset {
  /// For `sh` in the container. Rails takes half a minute or more to start.
  package static let script = """
    gitlab-rails runner - <<'RUBY'
    user = User.find_by(username: 'root') || User.admins.order(:id).first
    abort 'gitlab-wizard: there is no administrator' unless user
    letters = [*'0'..'9', *'a'..'z', *'A'..'Z'] - 'aeiouAEIOU'.chars
    password = Array.new(32) { letters.sample(random: SecureRandom) }.join
    user.password = password
    user.password_confirmation = password
    user.password_automatically_set = false
    unless user.save
      abort "gitlab-wizard: #{user.errors.full_messages.join(', ')}"
    end
    puts "gitlab-wizard: user #{user.username} password #{password}"
    RUBY
    """

  /// What the script said.
  package enum Answer: Hashable, Sendable {
    case set(user: String, password: String)
    /// GitLab's words.
    case refused(String)
    /// Neither: something else failed, or its words are not known.
    case unclear(String)
  }

  /// The password is printed after it was saved: once it is read, it holds, however the session ended.
  package static func answer(_ output: String) -> Answer {
    if let match = output.firstMatch(of: #/gitlab-wizard: user (\S+) password ([0-9A-Za-z]{32})\b/#) {
      return .set(user: String(match.1), password: String(match.2))
    }
    let lines = output.split(whereSeparator: \.isNewline).map(String.init)
    if let refusal = lines.last(where: { $0.hasPrefix("gitlab-wizard: ") && !$0.contains(" password ") }) {
      return .refused(String(refusal.dropFirst("gitlab-wizard: ".count)))
    }
    return .unclear(lines.last { !$0.contains(" password ") } ?? "")
  }
}
