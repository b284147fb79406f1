internal import FoundationEssentials

/// Text of a secret with a password in it: an object whose other keys stay as they are, or the bare password.
package struct Credentials: Sendable {
  package let text: SecretText
  /// nil where the text is no object of texts.
  private let object: [String: String]?

  init(_ text: String) {
    self.text = SecretText(text)
    object = try? JSONDecoder().decode([String: String].self, from: Data(text.utf8))
  }

  /// Whether another password can take its place with all else kept; not in an object whose values are not all texts.
  package var takesAnother: Bool { object != nil || !text.revealed.hasPrefix("{") }

  /// The same with another password, and the user that has it where a user is named.
  package func with(password: String, of user: String) -> Credentials {
    guard var object else { return Credentials(password) }
    object["password"] = password
    if object["username"] != nil { object["username"] = user }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = (try? encoder.encode(object)) ?? Data()
    return Credentials(String(decoding: data, as: UTF8.self))
  }
}
