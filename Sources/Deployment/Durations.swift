internal import FoundationEssentials
package import GitLabStack

/// How long CloudFormation usually takes over a resource, by its type.
package struct Durations: Hashable, Sendable {
  private let entries: [Entry]
  /// What this account and region took before, by the key of a resource.
  private var own: [String: Own] = [:]

  /// The usual seconds of one resource.
  package struct Usual: Hashable, Sendable {
    package let create: ClosedRange<Double>
    package let delete: ClosedRange<Double>
    /// Where the numbers come from.
    package let source: String
  }

  private struct Own: Hashable, Sendable {
    let create: ClosedRange<Double>?
    let delete: ClosedRange<Double>?
  }

  private struct Entry: Hashable, Sendable {
    let type: String
    /// A property that a resource must have for this entry to be about it.
    let property: String?
    let usual: Usual

    func covers(_ resource: Plan.Resource) -> Bool {
      // `Custom::*` covers `Custom::Directories`.
      guard type.hasSuffix("*") ? resource.type.hasPrefix(type.dropLast()) : resource.type == type else { return false }
      guard let property else { return true }
      return resource.properties[property] != nil
    }

    /// The entry that says more about a resource wins.
    var precision: Int { 2 * type.count + (property == nil ? 0 : 1) }
  }

  /// From the text of a file such as `Resources/Durations/durations.json`.
  package init(json: String) throws {
    let file = try JSONDecoder().decode(File.self, from: Data(json.utf8))
    entries = try file.types.map { row in
      Entry(
        type: row.type, property: row.with,
        usual: Usual(create: try range(row.create), delete: try range(row.delete), source: row.source))
    }
  }

  private init(entries: [Entry]) { self.entries = entries }

  /// The file that came with the program.
  package static let builtIn: Durations = {
    guard let file = BuiltInFile.named("Durations/durations.json"), let durations = try? Durations(json: file.text)
    else { return Durations(entries: []) }  // a test reads the file aloud
    return durations
  }()

  /// An unknown type takes what the entry `*` says, so that a forecast never fails.
  package func usual(of resource: Plan.Resource) -> Usual {
    let usual = entry(for: resource)?.usual ?? Usual(create: 2...30, delete: 1...30, source: "")
    guard let own = own[key(of: resource)] else { return usual }
    return Usual(create: own.create ?? usual.create, delete: own.delete ?? usual.delete, source: "this account")
  }

  private func entry(for resource: Plan.Resource) -> Entry? {
    entries.filter { $0.covers(resource) }.max { $0.precision < $1.precision }
  }

  /// What resources have in common that take about as long: their type, and the property that sets some of that type apart.
  func key(of resource: Plan.Resource) -> String {
    entry(for: resource)?.property.map { "\(resource.type) with \($0)" } ?? resource.type
  }

  /// The same where this account's and region's own times are known.
  package func learned(from learned: LearnedDurations, in place: LearnedDurations.Place) -> Durations {
    var durations = self
    durations.own = learned.usual(in: place).mapValues { Own(create: $0.create, delete: $0.delete) }
    return durations
  }

  /// The same where the clock runs `factor` times as fast, as in a rehearsal.
  package func faster(by factor: Double) -> Durations {
    var faster = Durations(
      entries: entries.map { entry in
        let usual = entry.usual
        return Entry(
          type: entry.type, property: entry.property,
          usual: Usual(
            create: usual.create.scaled(by: 1 / factor), delete: usual.delete.scaled(by: 1 / factor),
            source: usual.source))
      })
    faster.own = own.mapValues {
      Own(create: $0.create?.scaled(by: 1 / factor), delete: $0.delete?.scaled(by: 1 / factor))
    }
    return faster
  }
}

private struct File: Decodable {
  let types: [Row]

  struct Row: Decodable {
    let type: String
    let with: String?
    let create: [Double]
    let delete: [Double]
    let source: String
  }
}

/// A pair of numbers that is not a range.
private struct NotARange: Error {
  let numbers: [Double]
}

private func range(_ numbers: [Double]) throws -> ClosedRange<Double> {
  guard numbers.count == 2, numbers[0] >= 0, numbers[0] <= numbers[1] else { throw NotARange(numbers: numbers) }
  return numbers[0]...numbers[1]
}
