internal import Deployment
internal import FoundationEssentials

/// Makes texts fit to be handed on: secrets are taken out, and what tells of people and places has other names.
struct Cleaning {
  private var secrets: FoundSecrets
  private(set) var disguise: Disguise
  /// How many secrets were taken out.
  private(set) var removed = 0

  /// - Parameter texts: all that will be cleaned, for what is found in one is taken out of the others too.
  init(_ texts: [String], _ secrets: FoundSecrets, _ disguise: Disguise) {
    (self.secrets, self.disguise) = (secrets, disguise)
    for text in texts {
      self.secrets.gather(from: text)
      self.disguise.gather(from: text)
    }
  }

  mutating func cleaned(_ text: String) -> String {
    let redacted = withoutSecrets(text)
    return withoutHiddenText(disguise.applied(to: redacted.text), counting: redacted.count)
  }

  private func withoutSecrets(_ text: String) -> (text: String, count: Int) {
    let known = secrets.removed(from: text)
    let all = Redaction.applied(to: known.text)
    func marks(_ text: String) -> Int { text.ranges(of: FoundSecrets.mark).count }
    return (all, known.count + marks(all) - marks(known.text))
  }

  /// Texts within the text, in base64: one that would not stay as it is goes as a whole.
  private mutating func withoutHiddenText(_ text: String, counting count: Int) -> String {
    removed += count
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.replacing(Self.encoded) { match in
        guard let inner = Self.decoded(match.output) else { return String(match.output) }
        var secrets = secrets
        secrets.gather(from: inner)
        let isPlain = secrets.removed(from: inner).count == 0 && withoutSecrets(inner).count == 0
        guard !isPlain || disguise.applied(to: inner) != inner else { return String(match.output) }
        removed += 1
        return FoundSecrets.mark
      }
    }.joined(separator: "\n")
  }

  /// nil where it is no text of a sensible length, as most ids are none.
  private static func decoded(_ text: Substring) -> String? {
    let padding = String(repeating: "=", count: (4 - text.count % 4) % 4)
    guard let data = Data(base64Encoded: text + padding), let inner = String(validating: data, as: UTF8.self),
      inner.unicodeScalars.allSatisfy({ $0.value >= 32 || $0 == "\n" || $0 == "\r" || $0 == "\t" })
    else { return nil }
    return inner
  }

  private nonisolated(unsafe) static let encoded = #/[A-Za-z0-9+\/]{16,}={0,2}/#
}
