/// What this program has kept of earlier runs and is of use to whoever helps. Nothing is written.
package struct SupportFiles: Sendable {
  private let state: UserFolder?
  private let isRehearsal: Bool
  private let evidence: EvidenceStore?
  private static let limit = 256 << 10

  package init(environment: [String: String], isRehearsal: Bool) {
    state = UserFolder(.state, environment: environment)
    evidence = EvidenceStore(environment: environment, isRehearsal: isRehearsal)
    self.isRehearsal = isRehearsal
  }

  /// Whether there is a home to keep anything in.
  package var hasHome: Bool { state != nil }

  /// The newest calls of `aws`; nil where none was recorded.
  package func calls() throws(FileFault) -> String? {
    guard let state, let text = try WholeFile.tail(state.path(of: "diagnostics.log"), bytes: Self.limit) else {
      return nil
    }
    return text.isEmpty ? nil : text
  }

  /// The answers of last time; nil where none are kept.
  package func answers() throws(FileFault) -> String? {
    try state?.read(isRehearsal ? "rehearsal.yaml" : "answers.yaml").map { String(decoding: $0, as: UTF8.self) }
  }

  /// The report of the failure of a stack that was kept last; nil where there is none.
  package func report(of stack: String) throws(FileFault) -> String? { try evidence?.newest(of: stack) }
}
