/// A language the wizard speaks.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case japanese = "ja"
}
