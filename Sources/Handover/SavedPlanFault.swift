package import Phrases

/// Why a file cannot be applied.
package enum SavedPlanFault: Error, Hashable, Sendable {
  /// It is none that this program saved.
  case notOurs
  /// It is of a form that this version does not know.
  case otherForm(String)
  /// What it holds is not what was saved.
  case edited

  package func sentence(about path: String) -> Phrase {
    switch self {
    case .notOurs: HandoverPhrases.notAPlan(path)
    case .otherForm(let version): HandoverPhrases.otherForm(path, version)
    case .edited: HandoverPhrases.wasEdited(path)
    }
  }
}
