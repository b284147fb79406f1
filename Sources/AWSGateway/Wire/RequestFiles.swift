internal import FoundationEssentials
internal import Glibc
internal import Synchronization

/// The request files of this program, and those that killed ones left.
package enum RequestFiles {
  private static let directories = Mutex<Set<String>>([])
  private static let parents = Mutex<Set<String>>([])

  static func enter(_ directory: String) { directories.withLock { _ = $0.insert(directory) } }

  static func remove(_ directory: String) {
    directories.withLock { _ = $0.remove(directory) }
    unlink("\(directory)/\(RequestFile.name)")
    rmdir(directory)
  }

  /// Removes those of calls that are still under way; due when the program ends.
  package static func removeAll() {
    for directory in directories.withLock({ $0 }) { remove(directory) }
  }

  /// Removes what programs of ours that were killed have left there; looks once.
  static func removeLeftovers(in parent: String) {
    guard parents.withLock({ $0.insert(parent).inserted }) else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    for name in names where name.hasPrefix(RequestFile.prefix) && name.utf8.count == RequestFile.prefix.utf8.count + 6 {
      removeLeftover("\(parent)/\(name)")
    }
  }

  private static func removeLeftover(_ directory: String) {
    var status = stat()
    guard lstat(directory, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == getuid() else { return }
    let file = open("\(directory)/\(RequestFile.name)", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return }
    defer { close(file) }
    // Whoever still needs it holds the lock.
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else { return }
    remove(directory)
  }
}
