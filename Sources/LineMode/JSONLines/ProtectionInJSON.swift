internal import Deployment
internal import Operations
internal import Phrases

/// Whether AWS refuses to delete a stack that stands, as scripts get it.
struct ProtectionInJSON {
  /// nil where nobody has seen it.
  let isOn: Bool?
  /// Why it is off though it was wished for; nil where it is not.
  let trouble: String?

  init(_ end: ProtectionOrder.End, _ stack: StackDescription?, in language: Language) {
    switch end {
    case .turnedOn: (isOn, trouble) = (true, nil)
    case .asItWas: (isOn, trouble) = (stack?.isProtected, nil)
    case .failed(let why, _): (isOn, trouble) = (stack?.isProtected, why.words[language])
    }
  }
}
