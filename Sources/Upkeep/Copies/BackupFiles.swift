/// What was seen in GitLab's container of its own backups.
package struct BackupFiles: Hashable, Sendable {
  /// Newest first.
  package let files: [BackupFile]
  /// GitLab's version that runs there, such as `18.11.11`; nil where it did not say.
  package let release: String?

  package init(files: [BackupFile], release: String?) {
    self.files = files
    self.release = release
  }

  /// Reads what `script` printed; nil where it did not come to its end, for then what is missing may be there all the same.
  package init?(reading output: String) {
    guard output.split(whereSeparator: \.isNewline).contains("gitlab-wizard: listed") else { return nil }
    var found: [BackupFile] = []
    var archives: [(name: String, ended: Double)] = []
    var release: String?
    for line in output.split(whereSeparator: \.isNewline) {
      if let match = line.wholeMatch(of: #/gitlab-wizard: file (\d+) (\d+)\S* (.+)/#) {
        let (bytes, ended) = (Int(match.1) ?? 0, Double(match.2) ?? 0)
        found.append(BackupFile(name: String(match.3), bytes: bytes, ended: ended))
      } else if let match = line.wholeMatch(of: #/gitlab-wizard: keys (\d+)\S* (.+)/#) {
        archives.append((String(match.2), Double(match.1) ?? 0))
      } else if let match = line.wholeMatch(of: #/gitlab-wizard: release (\S+)/#) {
        release = String(match.1.prefix { $0 != "-" })
      }
    }
    archives.sort { $0.ended < $1.ended }
    files = found.map { $0.with(keysAmong: archives) }.sorted { $0.made > $1.made }
    self.release = release
  }

  package var bytes: Int { files.reduce(0) { $0 + $1.bytes } }

  /// For `sh` in the container: lists the archives of GitLab's data, and those of its settings and keys.
  package static let script = """
    \(places)
    version=$(cat /opt/gitlab/embedded/service/gitlab-rails/VERSION 2>/dev/null) && say release "$version"
    if [ -d "$dir" ]; then
      find "$dir" -maxdepth 1 -type f -name '*_gitlab_backup.tar' -printf 'gitlab-wizard: file %s %T@ %f\\n' || exit 1
    fi
    if [ -d "$etc" ]; then
      find "$etc" -maxdepth 1 -type f -name 'gitlab_config_*.tar' -printf 'gitlab-wizard: keys %T@ %f\\n' || exit 1
    fi
    say listed
    """

  /// Where GitLab puts them: `backup_path`, which our settings leave as it is, and what `gitlab-ctl backup-etc` has (omnibus-gitlab,
  /// lib/gitlab_ctl/backup.rb). Another place is for a container that is none.
  static let places = """
    dir=${GITLAB_BACKUPS:-\(directory)} etc=${GITLAB_CONFIG_BACKUPS:-\(keysDirectory)}
    say() { printf 'gitlab-wizard: %s\\n' "$*"; }
    """

  package static let directory = "/var/opt/gitlab/backups"
  package static let keysDirectory = "/etc/gitlab/config_backup"
}
