import Phrases

@testable import GitLabStack

/// One value for each answer that decides the structure of a template.
struct TemplateCase: Hashable, Sendable, CustomStringConvertible {
  var network = Network.natGateway
  /// Whether the zones of a new VPC are pinned.
  var pinned = false
  var https = false
  /// Whose certificate it is, with HTTPS.
  var certificate = Certificate.own
  var cidrs = 1
  /// What of the data is there already.
  var data = Data.own
  var keep = true
  var arm = false
  var elastic = true
  var backups = true
  var insights = true
  var tag = "18.11.9-ce.0"

  enum Certificate: String, CaseIterable, Sendable {
    /// Made with the stack.
    case own
    case given
    /// Given, for a name whose DNS is elsewhere.
    case elsewhere
  }

  enum Data: String, CaseIterable, Sendable {
    case own, givenFiles, givenPassword, bothGiven

    var hasFiles: Bool { self == .givenFiles || self == .bothGiven }
    var hasPassword: Bool { self == .givenPassword || self == .bothGiven }

    /// The logical ids of what the stack makes for people's work.
    var made: [String] { (hasFiles ? [] : ["FileSystem"]) + (hasPassword ? [] : ["RootPassword"]) }
  }

  enum Network: String, CaseIterable, Sendable {
    case natGateway, natInstance, publicSubnets, existing, existingInThreeZones

    var isNew: Bool {
      switch self {
      case .natGateway, .natInstance, .publicSubnets: true
      case .existing, .existingInThreeZones: false
      }
    }
  }

  /// A file name.
  var description: String {
    let words =
      [
        network.rawValue + (pinned ? "-pinned" : ""),
        https ? certificate == .own ? "https" : "https-\(certificate.rawValue)" : "http", "\(cidrs)cidrs",
        keep ? "keep" : "delete",
        arm ? "arm" : "x86",
        elastic ? "elastic" : "bursting", backups ? "backups" : "nobackups", insights ? "insights" : "noinsights", tag,
      ] + (data == .own ? [] : [data.rawValue])
    return words.joined(separator: "_")
  }

  /// Every combination there is.
  static let all: [TemplateCase] = {
    var cases = Network.allCases.flatMap { network in
      (network.isNew ? [false, true] : [false]).map { TemplateCase(network: network, pinned: $0) }
    }
    func double(_ change: (inout TemplateCase) -> Void) {
      cases += cases.map {
        var other = $0
        change(&other)
        return other
      }
    }
    cases += cases.flatMap { plain in
      Certificate.allCases.map { certificate in
        var other = plain
        (other.https, other.certificate) = (true, certificate)
        return other
      }
    }
    double { $0.cidrs = 3 }
    double { $0.keep = false }
    double { $0.arm = true }
    double { $0.elastic = false }
    double { $0.backups = false }
    // A file system that is there has its settings already.
    cases += cases.filter { $0.keep && $0.elastic && $0.backups }.flatMap { plain in
      Data.allCases.filter { $0 != .own }.map { data in
        var other = plain
        other.data = data
        return other
      }
    }
    double { $0.insights = false }
    double { $0.tag = "19.2.0-ce.0" }
    return cases
  }()

  private var levels: [Int] {
    let flags = [
      pinned, https, certificate != .own, certificate == .elsewhere, cidrs == 3, keep, arm, elastic, backups, insights,
      tag.hasPrefix("19"), data.hasFiles, data.hasPassword,
    ]
    return [Network.allCases.firstIndex(of: network) ?? 0] + flags.map { $0 ? 1 : 0 }
  }

  /// Which answers occur together in this case.
  var pairs: Set<[Int]> {
    let levels = levels
    return Set(
      levels.indices.flatMap { one in
        levels.indices.filter { $0 > one }.map { other in [one, levels[one], other, levels[other]] }
      })
  }

  /// Few cases in which any two answers meet: what is too slow for all of them runs on these.
  static let pairwise: [TemplateCase] = {
    let candidates = all.map { ($0, $0.pairs) }
    var missing = candidates.reduce(into: Set<[Int]>()) { $0.formUnion($1.1) }
    var chosen: [TemplateCase] = []
    while !missing.isEmpty, let best = candidates.max(by: { gain($0.1, missing) < gain($1.1, missing) }) {
      chosen.append(best.0)
      missing.subtract(best.1)
    }
    return chosen
  }()

  private static func gain(_ pairs: Set<[Int]>, _ missing: Set<[Int]>) -> Int { pairs.intersection(missing).count }

  static let secret = "arn:aws:secretsmanager:eu-north-1:210987654321:secret:typed/RootPassword-0a1B2c-Xy9zQ8"

  func choices() throws -> Choices {
    Choices(
      stackName: try StackName("gitlab"), region: nil, tags: [], network: try choicesNetwork(),
      https: try choicesHTTPS(),
      access: Choices.Access(
        allowedCIDRs: try ["198.51.100.0/24", "192.0.2.7/32", "192.0.2.128/25"].prefix(cidrs).map {
          try IPv4Range($0)
        },
        rootEmail: try EmailAddress("typed@example.org"),
        password: data.hasPassword ? try SecretARN(Self.secret) : nil),
      image: Choices.Image(
        tag: try ImageTag(tag), architecture: arm ? .arm : .x86, size: try FargateSize(cpu: 2048, memory: 8192)),
      storage: data.hasFiles
        ? .given(try .fileSystem("fs-0fedcba987654321f"))
        : .new(throughput: elastic ? .elastic : .bursting, backups: backups, onDelete: keep ? .keep : .delete),
      containerInsights: insights,
      // It meets every other answer where the processor does, and doubles nothing.
      schedule: arm ? try choicesSchedule() : nil, usage: .smallTeam)
  }

  private func choicesSchedule() throws -> Choices.Schedule {
    Choices.Schedule(
      stop: try ScheduleTime("mon-thu 19:45"), start: try ScheduleTime("tue-fri 7:15"),
      timeZone: try TimeZoneName("Europe/Oslo"), namesTimeZone: true)
  }

  private func choicesHTTPS() throws -> Choices.HTTPS? {
    guard https else { return nil }
    let given = try CertificateARN(
      "arn:aws:acm:eu-north-1:210987654321:certificate/0e0e0e0e-0000-4000-8000-000000000000")
    let domain = Choices.Domain(
      zone: try DomainName("typed.example", accepted: RefusalPhrases.aZone),
      host: try DomainName("typed-host", accepted: RefusalPhrases.aHost),
      zoneID: try .hostedZone("Z0123456789ABCDEFGHIJ"))
    return switch certificate {
    case .own: .hosted(domain, certificate: nil)
    case .given: .hosted(domain, certificate: given)
    case .elsewhere:
      .elsewhere(try DomainName("typed.elsewhere.example", accepted: RefusalPhrases.aHost), certificate: given)
    }
  }

  private func choicesNetwork() throws -> Choices.Network {
    let range = try IPv4Range("10.1.0.0/16")
    let zones = pinned ? ZonePair(first: try ZoneName("eu-north-1b"), second: try ZoneName("eu-north-1c")) : nil
    func subnets(_ letter: Character, _ count: Int) throws -> [ResourceID] {
      try (1...count).map { try .subnet("subnet-\(letter)000000\($0)") }
    }
    return switch network {
    case .natGateway: .new(range: range, egress: .natGateway, zones: zones)
    case .natInstance: .new(range: range, egress: .natInstance, zones: zones)
    case .publicSubnets: .new(range: range, egress: .publicSubnets, zones: zones)
    case .existing:
      .existing(
        vpc: try .vpc("vpc-01234567"), publicSubnets: try subnets("a", 2), privateSubnets: try subnets("b", 2))
    case .existingInThreeZones:
      .existing(
        vpc: try .vpc("vpc-01234567"), publicSubnets: try subnets("a", 3), privateSubnets: try subnets("b", 3))
    }
  }
}
