/// The version of the AWS CLI, read from what `aws --version` prints: `aws-cli/2.9.19 Python/3.11.2 …`.
package struct AWSVersion: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let major: Int
  package let minor: Int
  package let patch: Int

  package init(major: Int, minor: Int, patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  package init?(banner: String) {
    guard let match = banner.firstMatch(of: #/aws-cli/(\d+)\.(\d+)\.(\d+)/#)?.output,
      let major = Int(match.1), let minor = Int(match.2), let patch = Int(match.3)
    else { return nil }
    self.init(major: major, minor: minor, patch: patch)
  }

  package var description: String { "\(major).\(minor).\(patch)" }

  package static func < (one: AWSVersion, other: AWSVersion) -> Bool {
    (one.major, one.minor, one.patch) < (other.major, other.minor, other.patch)
  }

  /// The least that is needed: 1.29 and 2.9 both know every option we pass (`execute-change-set --no-disable-rollback` is the newest).
  package var needed: AWSVersion {
    major >= 2 ? AWSVersion(major: 2, minor: 9, patch: 0) : AWSVersion(major: 1, minor: 29, patch: 0)
  }
}
