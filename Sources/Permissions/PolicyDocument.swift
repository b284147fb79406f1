internal import FoundationEssentials

/// A policy as IAM takes it.
package struct PolicyDocument: Hashable, Sendable {
  package internal(set) var statements: [PolicyStatement]

  package init(statements: [PolicyStatement]) { self.statements = statements }

  /// What IAM takes as one managed policy. White space does not count
  /// (docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html, IAM and STS character limits).
  package static let largest = 6_144

  /// In characters, as IAM counts them.
  package var size: Int {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    // Texts and lists of texts: there is nothing in it that JSON cannot say.
    guard let json = try? encoder.encode(self) else { return .max }
    return String(decoding: json, as: UTF8.self).count
  }

  /// As a file for IAM.
  package var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
  }

  /// All that it allows.
  package var actions: [String] { Array(Set(statements.flatMap(\.actions))).sorted() }
}

extension PolicyDocument: Encodable {
  private enum CodingKeys: String, CodingKey {
    case version = "Version"
    case statements = "Statement"
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("2012-10-17", forKey: .version)
    try container.encode(statements, forKey: .statements)
  }
}
