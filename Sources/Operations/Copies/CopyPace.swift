/// How long AWS Backup takes for a file system, where nobody has measured it.
///
/// By the user guide of EFS as it was archived in 2023 it copies 100 MB a second of large files and 500 small files a second; today's page
/// may have other figures. GitLab's files are small: at 20 kB each that is 10 MB a second.
enum CopyPace {
  /// Seconds until a stack of its own runs GitLab.
  static let quickDeployment = 900
  static let slowDeployment = 2400

  static func seconds(for bytes: Int) -> (quick: Int, slow: Int) { (bytes / 100_000_000, bytes / 10_000_000) }

  /// To five minutes, which is as exact as it is.
  static func roundedDown(_ seconds: Int) -> Int { seconds / 300 * 300 }
  static func roundedUp(_ seconds: Int) -> Int { (seconds + 299) / 300 * 300 }
}
