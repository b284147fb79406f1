internal import Phrases

/// An id that AWS gave: `vpc-…`, `subnet-…`, `fs-…`, or a hosted zone's `Z…`.
package struct ResourceID: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package static func vpc(_ text: String) throws(Refusal) -> ResourceID {
    try hexadecimal(text, prefix: "vpc-", accepted: RefusalPhrases.aVPC)
  }

  package static func subnet(_ text: String) throws(Refusal) -> ResourceID {
    try hexadecimal(text, prefix: "subnet-", accepted: RefusalPhrases.aSubnet)
  }

  package static func fileSystem(_ text: String) throws(Refusal) -> ResourceID {
    try hexadecimal(text, prefix: "fs-", accepted: KeptDataPhrases.aFileSystem)
  }

  /// Takes the id with or without the `/hostedzone/` that `list-hosted-zones` puts before it.
  package static func hostedZone(_ text: String) throws(Refusal) -> ResourceID {
    let id = text.hasPrefix("/hostedzone/") ? String(text.dropFirst("/hostedzone/".count)) : text
    guard id.first == "Z" else {
      throw Refusal(RefusalPhrases.idMustStartWith("Z", found: text), accepted: RefusalPhrases.aHostedZoneID)
    }
    if let odd = id.first(where: { !($0.isASCII && ($0.isUppercase || $0.isNumber)) }) {
      throw Refusal(RefusalPhrases.characterIsNotAllowed(odd), accepted: RefusalPhrases.aHostedZoneID)
    }
    guard (2...32).contains(id.count) else {
      throw Refusal(RefusalPhrases.tooLong(id.count, limit: 32), accepted: RefusalPhrases.aHostedZoneID)
    }
    return ResourceID(description: id)
  }

  private static func hexadecimal(_ text: String, prefix: String, accepted: Phrase) throws(Refusal) -> ResourceID {
    guard text.hasPrefix(prefix) else {
      throw Refusal(RefusalPhrases.idMustStartWith(prefix, found: text), accepted: accepted)
    }
    let digits = text.dropFirst(prefix.count)
    if let odd = digits.first(where: { !$0.isASCII || !$0.isHexDigit || $0.isUppercase }) {
      throw Refusal(RefusalPhrases.characterIsNotAllowed(odd), accepted: accepted)
    }
    guard [8, 17].contains(digits.count) else {
      throw Refusal(RefusalPhrases.idHasWrongLength(digits.count), accepted: accepted)
    }
    return ResourceID(description: text)
  }
}
