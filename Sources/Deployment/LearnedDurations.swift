internal import GitLabStack
internal import FoundationEssentials

/// How long an account and region took over resources, from deployments that went well; kept from run to run.
package struct LearnedDurations: Hashable, Sendable {
  private var places: [String: [String: Samples]] = [:]

  /// Where something was built.
  package struct Place: Hashable, Sendable {
    package let account: String
    package let region: String

    package init(account: String, region: String) {
      self.account = account
      self.region = region
    }

    /// From the ARN of a stack; nil if that is none.
    package init?(stackID: String) {
      guard let place = ARN(stackID), !place.region.isEmpty, !place.account.isEmpty else { return nil }
      self.init(account: place.account, region: place.region)
    }

    fileprivate var name: String { "\(account)/\(region)" }
  }

  /// Seconds of the last deployments, the newest last.
  private struct Samples: Hashable, Codable {
    var create: [Double] = []
    var delete: [Double] = []
  }

  /// How many deployments are remembered.
  private static let memory = 5

  package init() {}

  /// Takes note of what a deployment took. The oldest one is forgotten for it.
  package mutating func take(_ lesson: Lesson) {
    var known = places[lesson.place.name] ?? [:]
    for (key, seconds) in lesson.creations { known[key, default: Samples()].create.append(seconds) }
    for (key, seconds) in lesson.deletions { known[key, default: Samples()].delete.append(seconds) }
    places[lesson.place.name] = known.mapValues { samples in
      Samples(create: samples.create.suffix(Self.memory), delete: samples.delete.suffix(Self.memory))
    }
  }

  /// The usual seconds by key: around the median, so that one odd deployment changes little.
  func usual(in place: Place) -> [String: (create: ClosedRange<Double>?, delete: ClosedRange<Double>?)] {
    (places[place.name] ?? [:]).mapValues { samples in
      (Self.around(samples.create), Self.around(samples.delete))
    }
  }

  private static func around(_ samples: [Double]) -> ClosedRange<Double>? {
    func tenths(_ seconds: Double) -> Double { (10 * seconds).rounded() / 10 }
    return median(samples).map { tenths(max(0, min(0.8 * $0, $0 - 2)))...tenths(max(1.25 * $0, $0 + 3)) }
  }
}

/// The file they are kept in.
extension LearnedDurations {
  private struct File: Codable {
    var version = 1
    let places: [String: [String: Samples]]
  }

  /// nil for a file of another version, or one that is damaged: then the built-in times hold, and the file is left alone.
  package init?(json: String) {
    guard let file = try? JSONDecoder().decode(File.self, from: Data(json.utf8)), file.version == 1 else { return nil }
    places = file.places
  }

  package var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(File(places: places)), as: UTF8.self)
    }
  }
}

/// nil of nothing.
func median(_ values: [Double]) -> Double? {
  guard !values.isEmpty else { return nil }
  let sorted = values.filter(\.isFinite).sorted()
  guard !sorted.isEmpty else { return nil }
  return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}
