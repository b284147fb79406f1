/// The profiles of the AWS CLI, by name, as its two files list them. Nothing of a profile but its name is kept.
///
/// Source: docs.aws.amazon.com/cli, “Configuration and credential file settings”: `[profile NAME]` in `~/.aws/config`, `[NAME]` in
/// `~/.aws/credentials`, other places by `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE`.
package struct AWSProfiles: Sendable {
  /// In alphabetical order, each once.
  package let names: [String]

  package init(environment: [String: String]) {
    let home = environment["HOME"].map { "\($0)/.aws" }
    let places = [
      environment["AWS_CONFIG_FILE"] ?? home.map { "\($0)/config" },
      environment["AWS_SHARED_CREDENTIALS_FILE"] ?? home.map { "\($0)/credentials" },
    ]
    names = Set(places.compactMap { $0 }.flatMap { Self.names(in: $0) }).sorted()
  }

  private static func names(in path: String) -> [String] {
    // A file that cannot be read names nobody.
    guard let bytes = try? WholeFile.read(path) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap { line in
      guard line.hasPrefix("["), let end = line.firstIndex(of: "]") else { return nil }
      let words = line[..<end].dropFirst().split(separator: " ")
      if words.count == 1 { return String(words[0]) }
      // Others are no profiles, such as `sso-session NAME`.
      return words.count == 2 && words[0] == "profile" ? String(words[1]) : nil
    }
  }
}
