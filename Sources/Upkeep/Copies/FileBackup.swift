/// A backup by `gitlab-backup create`, as it is seen from outside: it runs in GitLab's container by itself, whoever looks.
package enum FileBackup: Hashable, Sendable {
  /// Since a time in seconds since 1970.
  ///
  /// - Parameters:
  ///   - isNew: whether it was begun by this look.
  ///   - copiesFirst: whether it is the second try, which copies the files before it packs them.
  ///   - words: what it said last; empty where it said nothing.
  case running(since: Double, isNew: Bool, copiesFirst: Bool, words: String)
  /// - Parameter noKeys: why settings and keys were not packed with it; nil where they were.
  case made(BackupFile, noKeys: String?)
  /// In GitLab's or the disk's own words; empty where it said nothing.
  case failed(String)
  /// Somebody else has one made, or restores one: GitLab does one at a time.
  case busy
  /// It was begun, and neither runs nor has ended: its container is another one now, or somebody killed it.
  case gone

  /// Reads what a script printed; nil where that tells nothing.
  package init?(reading output: String) {
    let lines = output.split(whereSeparator: \.isNewline)
    let isNew = lines.contains("gitlab-wizard: begun")
    func match<Output>(_ pattern: some RegexComponent<Output>) -> Output? {
      lines.lazy.compactMap { $0.wholeMatch(of: pattern)?.output }.first
    }
    if let found = match(#/gitlab-wizard: running (\d+) (stream|copy) ?(.*)/#) {
      self = .running(
        since: Double(found.1) ?? 0, isNew: isNew, copiesFirst: found.2 == "copy", words: String(found.3))
    } else if let found = match(#/gitlab-wizard: made (\d+)\S* (\d+) (\S+)/#) {
      let keys = match(#/gitlab-wizard: keys (\S+)/#).map { String($0.1) }
      let reason = match(#/gitlab-wizard: nokeys ?(.*)/#).map { String($0.1) }
      self = .made(
        BackupFile(name: String(found.3), bytes: Int(found.2) ?? 0, ended: Double(found.1) ?? 0, keys: keys),
        noKeys: keys == nil ? reason ?? "" : nil)
    } else if let found = match(#/gitlab-wizard: failed ?(.*)/#) {
      self = .failed(String(found.1))
    } else if lines.contains("gitlab-wizard: busy") {
      self = .busy
    } else if lines.contains("gitlab-wizard: gone") {
      self = .gone
    } else {
      return nil
    }
  }
}
