internal import Deployment
internal import Operations
internal import Phrases

/// The NAT instance after it was made again, as scripts get it.
struct NATInstanceInJSON: Encodable {
  /// nil where none was seen.
  let id: String?
  /// The word of EC2, such as `running`; nil where it finds none of that id, and where nobody could look.
  let state: String?
  /// Why nobody knows; nil where it was looked at.
  let unseenBecause: String?

  init(_ seen: Result<NATInstance?, Trouble>, in language: Language) {
    switch seen {
    case .success(let found): (id, state, unseenBecause) = (found?.id, found?.state, nil)
    case .failure(let trouble): (id, state, unseenBecause) = (nil, nil, trouble.words[language])
    }
  }
}
