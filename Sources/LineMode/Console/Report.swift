package import FoundationEssentials

/// How results are printed.
package enum Report {
  /// JSON for people and scripts alike: indented, keys in a stable order.
  package static func json(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }

  /// One object on one line.
  package static func jsonLine(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self).harmlessJSON
  }

  package static func printJSON(_ value: some Encodable) throws {
    try tell(String(decoding: json(value), as: UTF8.self).harmlessJSON)
  }
}
