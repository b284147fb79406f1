/// A zone of a region: what `aws ec2 describe-availability-zones` calls by that name, which may be a Local Zone too.
///
/// Names are each account's own (`ap-northeast-1a` of one is not that of another); ids are the same for everybody.
/// https://docs.aws.amazon.com/ram/latest/userguide/working-with-az-ids.html
package struct AvailabilityZone: Hashable, Sendable {
  package let name: String
  package let id: String
  package let kind: Kind
  package let state: State
  /// What AWS says of the zone at the moment.
  package let messages: [String]

  /// `ZoneType`: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZone.html
  package enum Kind: Hashable, Sendable {
    case availabilityZone, localZone, wavelengthZone
    /// A kind that came later, by AWS's own word.
    case other(String)

    package init(_ word: String) {
      switch word {
      case "availability-zone": self = .availabilityZone
      case "local-zone": self = .localZone
      case "wavelength-zone": self = .wavelengthZone
      default: self = .other(word)
      }
    }
  }

  /// `State`, from the same page and the API's model.
  package enum State: Hashable, Sendable {
    case available
    /// It works; AWS has something to say.
    case information
    case impaired, unavailable
    /// It takes nothing new from who is not in it already.
    case constrained
    case other(String)

    package init(_ word: String) {
      switch word {
      case "available": self = .available
      case "information": self = .information
      case "impaired": self = .impaired
      case "unavailable": self = .unavailable
      case "constrained": self = .constrained
      default: self = .other(word)
      }
    }
  }

  package init(name: String, id: String, kind: Kind, state: State, messages: [String] = []) {
    self.name = name
    self.id = id
    self.kind = kind
    self.state = state
    self.messages = messages
  }
}
