import OrderedCollections
import Phrases
import Testing

@testable import GitLabStack

/// From an answer to its resources, and back.
@Suite struct AnswerLinkTests {
  private static let https: [AnswerKey: AnswerValue] = [
    .domainZone: "example.com", .domainHost: "gitlab", .domainZoneID: "Z0123456789",
  ]

  private func plan(_ more: [AnswerKey: AnswerValue] = [:]) throws -> Plan {
    try Plan(try StackTemplate(Choices(given(more))))
  }

  @Test(arguments: [
    (AnswerKey.networkCIDR, "Vpc"), (.accessAllowedCIDRs, "LoadBalancerSecurityGroup"),
    (.accessRootEmail, "TaskDefinition"), (.imageTag, "TaskDefinition"), (.imageMemory, "TaskDefinition"),
  ])
  func anAnswerLeadsToItsResourceAndTheResourceToIt(_ key: AnswerKey, _ id: String) throws {
    let plan = try plan()
    #expect(plan.resources(from: key).map(\.logicalID).contains(id))
    #expect(try #require(plan.resource(id)).answers.contains(key))
  }

  /// Plans of every form.
  static let bases: [String: [AnswerKey: AnswerValue]] = [
    "http": [:], "nights": AnswerTruth.nights, "nat instance": [.networkEgress: "nat-instance"],
    "public": [.networkEgress: "public-subnets"],
    "pinned": [.networkZones: .list(["ap-northeast-1a", "ap-northeast-1d"])], "https": AnswerTruth.zone,
    "given certificate": AnswerTruth.zone.merging([.domainCertificate: .text(AnswerTruth.arn)]) { $1 },
    "elsewhere": AnswerTruth.elsewhere, "existing": AnswerTruth.existing,
    "given files": AnswerTruth.files, "given password": [.accessPasswordSecretARN: .text(AnswerTruth.secret)],
    "existing, all data given": AnswerTruth.existing.merging(AnswerTruth.files) { $1 }
      .merging([.accessPasswordSecretARN: .text(AnswerTruth.secret)]) { $1 },
    "existing, https, data not kept": AnswerTruth.existing.merging(AnswerTruth.zone) { $1 }
      .merging([.storageOnDelete: "delete", .imageArchitecture: "arm64"]) { $1 },
  ]

  /// Both ways, by the templates alone: a resource that another answer changes names it, and what it names changes it.
  @Test(arguments: bases.keys.sorted())
  func aResourceNamesTheAnswersThatChangeItAndNoOther(_ name: String) throws {
    let truth = try AnswerTruth(given(try #require(Self.bases[name])))
    var changed: [String: Set<AnswerKey>] = [:]
    for key in AnswerKey.allCases {
      for (id, change, other) in try truth.changes(of: key) {
        changed[id, default: []].insert(key)
        let resource = try #require(change == .made ? other.resource(id) : truth.plan.resource(id))
        #expect(resource.answers.contains(key), "\(id) is \(change) by \(key.rawValue), and does not say so")
      }
    }
    for resource in truth.plan.resources.values {
      let idle = Set(resource.answers).subtracting(changed[resource.logicalID] ?? []).subtracting([.stackTags])
      #expect(idle.isEmpty, "\(resource.logicalID) names \(idle.map(\.rawValue)), which do not change it")
      #expect(resource.answers.contains(.stackTags) == resource.type.facts.takesTags)
    }
  }

  /// Nobody is left without a word, in either direction.
  @Test(arguments: bases.keys.sorted())
  func everyAnswerSaysWhereItGoesAndEveryResourceWhereItComesFrom(_ name: String) throws {
    let plan = try plan(try #require(Self.bases[name]))
    for key in AnswerKey.allCases {
      let destination = plan.destination(of: key)
      let ids = plan.resources(from: key).map(\.logicalID)
      let wanted: Plan.Destination = key.usage != nil ? .estimate : ids.isEmpty ? .nowhere : .resources(ids)
      #expect(destination == wanted)
      let words = destination.words(naming: 3)
      #expect(!words.english.isEmpty && !words.japanese.isEmpty)
    }
    #expect(plan.destination(of: .networkPublicSubnets) == .nowhere || name.hasPrefix("existing"))
    for resource in plan.resources.values {
      let reason = resource.reason(\.rawValue)
      #expect(reason.english.contains(resource.answers.first?.rawValue ?? "Always there; no answer"))
      #expect(reason.japanese.contains(resource.answers.last?.rawValue ?? "常に"))
    }
    let silent = plan.unchangeable.filter { !$0.answers.isEmpty }
    #expect(silent.isEmpty)
  }

  /// What the template holds of an answer is in a resource: a parameter that none mentions would be lost.
  @Test func everyAnswerThatTheTemplateHoldsLeadsToAResource() throws {
    let plan = try plan(Self.https)
    for parameter in plan.parameters.keys {
      guard let key = AnswerKey(parameter: parameter) else { continue }
      #expect(!plan.resources(from: key).isEmpty, "\(key.rawValue)")
    }
  }

  @Test func whatAResourceIsThereForComesFirstAndOnce() throws {
    let group = try #require(try plan().resource("LoadBalancerSecurityGroup"))
    #expect(group.answers.first == .accessAllowedCIDRs && Set(group.answers).count == group.answers.count)
  }
}
