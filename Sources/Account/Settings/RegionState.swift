/// Whether the account can use a region: `OptInStatus`.
///
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Region.html
package enum RegionState: Hashable, Sendable {
  /// Everybody has it.
  case isForAll
  case isOptedIn
  case isNotOptedIn
  /// AWS knows no region of that name.
  case isNowhere
  case other(String)

  package init(_ word: String) {
    switch word {
    case "opt-in-not-required": self = .isForAll
    case "opted-in": self = .isOptedIn
    case "not-opted-in": self = .isNotOptedIn
    default: self = .other(word)
    }
  }
}
