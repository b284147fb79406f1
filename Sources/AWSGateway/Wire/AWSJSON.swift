internal import FoundationEssentials

/// JSON as AWS writes it: `VpcId` for what we call `vpcId`.
enum AWSJSON {
  static func decode<Answer: Decodable>(_ type: Answer.Type, from json: String) throws -> Answer {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .custom { path in Key(path.last, lowercasingFirst: true) }
    return try decoder.decode(type, from: Data(json.utf8))
  }

  /// In ASCII: v1 reads a file in the encoding of the locale, which may be anything; escaped, every letter survives.
  static func encode(_ request: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .custom { path in Key(path.last, lowercasingFirst: false) }
    return inASCII(String(decoding: try encoder.encode(request), as: UTF8.self))
  }

  private static func inASCII(_ json: String) -> String {
    var ascii = ""
    ascii.reserveCapacity(json.utf8.count)
    for unit in json.utf16 {
      if unit < 128 {
        ascii.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      } else {
        let digits = String(unit, radix: 16)
        ascii += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return ascii
  }

  private struct Key: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(stringValue: String) { (self.stringValue, intValue) = (stringValue, nil) }
    init(intValue: Int) { (stringValue, self.intValue) = (String(intValue), intValue) }

    init(_ key: (any CodingKey)?, lowercasingFirst: Bool) {
      let name = key?.stringValue ?? ""
      let first = name.prefix(1)
      stringValue = (lowercasingFirst ? first.lowercased() : first.uppercased()) + name.dropFirst()
      intValue = key?.intValue
    }
  }
}
