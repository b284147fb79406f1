internal import Deployment
internal import Phrases
internal import Upkeep

/// A part of the file for whoever helps, as an object of `support --json`.
struct SupportPartLine: Encodable {
  let type = "part"
  let name: String
  let title: String
  let lines: Int
  let bytes: Int
  /// Why it is not in the file; nil where it is.
  let missing: String?

  init(_ piece: SupportBundle.Piece, in language: Language) {
    (name, title) = (piece.part.rawValue, piece.part.title[language])
    (lines, bytes) = (piece.lines, piece.bytes)
    missing = if case .missing(let why) = piece.content { why[language] } else { nil }
  }
}

/// What became of the file, as the last object of `support --json`.
struct SupportResultLine: Encodable {
  let type = "result"
  /// `WRITTEN`, or `NOT_WRITTEN` after a no.
  let status: String
  let path: String?
  let bytes: Int
  /// How many accounts, people, addresses and hosts have another name in it.
  let disguised: [String: Int]
  /// How many secrets were taken out.
  let removed: Int
  let exitCode: ExitCode

  init(_ bundle: SupportBundle, path: String?, exitCode: ExitCode) {
    status = path == nil ? "NOT_WRITTEN" : "WRITTEN"
    self.path = path
    bytes = bundle.text.utf8.count
    disguised = Dictionary(uniqueKeysWithValues: bundle.disguised.map { ($0.kind.rawValue, $0.count) })
    removed = bundle.removed
    self.exitCode = exitCode
  }
}
