/// Mark by which a file system is known again as restored for one goal: it is in the creation token, which AWS shows with the file
/// system from its first moment on.
///
/// A proof takes and deletes only what bears the mark of a proof, whatever else was restored of the same point.
package struct RestoreMark: Hashable, Sendable {
  private let text: String
  private let name: String

  /// - Parameter point: the ARN of the recovery point.
  package init(_ goal: RestoreGoal, of point: String) {
    name = "\(point) \(goal.stack)"
    text = "-\(goal.isProof ? "proof" : "stays")-\(Self.digest(name))"
  }

  /// The creation token of one try, the same for whoever tries: two who try at once make one file system.
  ///
  /// - Parameter job: the id of the last job of the point that has ended, which the next try comes after; nil where there is none.
  package func token(after job: String?) -> String {
    token(String(Self.digest("\(name)\(text) \(job ?? "")").prefix(12)))
  }

  /// A creation token that was never used. It has 64 characters at most (botocore, efs: `CreationToken`).
  ///
  /// - Parameter fresh: twelve letters and digits that were never used.
  package func token(_ fresh: String) -> String { "\(Self.prefix)\(fresh)\(text)" }

  package func isOn(_ token: String) -> Bool { token.hasPrefix(Self.prefix) && token.hasSuffix(text) }

  private static let prefix = "gitlab-wizard-"

  /// The same for the same text in each version of the program: FNV-1a of 64 bits.
  private static func digest(_ text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
