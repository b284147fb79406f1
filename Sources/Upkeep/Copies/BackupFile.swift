internal import GitLabStack

/// An archive of `gitlab-backup create`. It lies on the very file system that it is to save.
package struct BackupFile: Hashable, Sendable {
  package let name: String
  package let bytes: Int
  /// When it was begun, by its name, else when it was written last; in seconds since 1970.
  package let made: Double
  /// When it was written last, likewise.
  package let ended: Double
  /// GitLab's version that made it, such as `18.11.11`, which alone can read it; nil where its name does not say.
  package let release: String?
  /// Whether it is of the Enterprise Edition, which the Community Edition cannot read.
  package let isEnterprise: Bool
  /// The archive of `/etc/gitlab` that was made with it, without whose keys much of it cannot be read; nil where none was seen.
  package private(set) var keys: String?

  /// As GitLab calls it: `1764380000_2026_11_28_18.11.11_gitlab_backup.tar`
  /// (https://docs.gitlab.com/administration/backup_restore/backup_archive_process/).
  package init(name: String, bytes: Int, ended: Double, keys: String? = nil) {
    self.name = name
    self.bytes = bytes
    self.ended = ended
    self.keys = keys
    let match = name.wholeMatch(of: #/(\d{9,11})_\d{4}_\d\d_\d\d_(\d+\.\d+\.\d+)(?:-([a-z0-9.]+))?_gitlab_backup\.tar/#)
    made = match.flatMap { Double($0.1) } ?? ended
    release = match.map { String($0.2) }
    isEnterprise = match?.3?.hasPrefix("ee") ?? false
  }

  /// Whether a GitLab of this version can read it; nil where that is not known.
  package func fits(_ present: String?) -> Bool? {
    guard let release, let present else { return nil }
    return release == present && !isEnterprise
  }

  /// The same with the archive of `/etc/gitlab` that was made while it was made, or within an hour of that.
  func with(keysAmong archives: [(name: String, ended: Double)]) -> BackupFile {
    var file = self
    // A file that was copied there, or restored, may be written before the time in its name.
    let time = (min(made, ended) - 3600)...(max(made, ended) + 3600)
    file.keys = archives.last { time.contains($0.ended) }?.name
    return file
  }
}
