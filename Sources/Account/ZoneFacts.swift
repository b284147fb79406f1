internal import FoundationEssentials
package import GitLabStack

/// What AWS has not got in some Availability Zones, and has no call to ask for; from `Resources/Zones`, where the sources are.
///
/// It tells Availability Zones apart: a Local Zone is none, and does not serve whatever is said here.
package struct ZoneFacts: Hashable, Sendable {
  /// The day on which the sources were read.
  package let asOf: String
  /// Every zone that has it, of the regions for which AWS names them.
  private let fargateOnly: Set<String>
  private let withoutARM: Set<String>
  private let withoutNATGateway: Set<String>

  /// Those known when the program was built. That they can be read at all is for the tests to find out.
  package static let builtIn = BuiltInFile.named("Zones/zones.json").flatMap { ZoneFacts(json: $0.text) } ?? .none

  private static let none = ZoneFacts(asOf: "", fargateOnly: [], withoutARM: [], withoutNATGateway: [])

  private init(
    asOf: String, fargateOnly: Set<String>, withoutARM: Set<String>, withoutNATGateway: Set<String>
  ) {
    self.asOf = asOf
    self.fargateOnly = fargateOnly
    self.withoutARM = withoutARM
    self.withoutNATGateway = withoutNATGateway
  }

  package init?(json: String) {
    guard let file = try? JSONDecoder().decode(File.self, from: Data(json.utf8)) else { return nil }
    self.init(
      asOf: file.asOf, fargateOnly: Set(file.fargate.only.values.joined()), withoutARM: file.fargateARM64.without,
      withoutNATGateway: file.natGateway.without)
  }

  /// Whether Fargate runs tasks there, of any processor.
  package func hasFargate(zone id: String) -> Bool {
    fargateOnly.contains(id) || !fargateOnly.contains { $0.regionOfZone == id.regionOfZone }
  }

  /// Whether Fargate runs tasks of that processor there.
  package func hasFargate(zone id: String, _ architecture: Choices.Architecture) -> Bool {
    guard hasFargate(zone: id) else { return false }
    return switch architecture {
    case .x86: true
    case .arm: !withoutARM.contains(id)
    }
  }

  package func hasNATGateway(zone id: String) -> Bool { !withoutNATGateway.contains(id) }

  /// The file as it is written; what is a source or a note there is for people.
  private struct File: Decodable {
    let asOf: String
    let fargate: Fargate
    let fargateARM64: Lacking
    let natGateway: Lacking

    struct Fargate: Decodable { let only: [String: Set<String>] }
    struct Lacking: Decodable { let without: Set<String> }
  }
}

extension String {
  /// What the ids of all zones of a region begin with, such as `apne1` of `apne1-az4`.
  fileprivate var regionOfZone: Substring { prefix { $0 != "-" } }
}
