import OrderedCollections
@testable import GitLabStack

/// What an answer really changes of a plan, by the templates of its alternatives: nobody wrote it down.
struct AnswerTruth {
  let base: Answers
  let plan: Plan

  /// What becomes of a resource.
  enum Change: Hashable {
    case made, changed, gone
  }

  /// Other answers; where they take more than the one, also what they come to without it.
  struct Alternative {
    let answers: Answers
    var without: Answers?

    init(_ answers: Answers, without: Answers? = nil) {
      self.answers = answers
      self.without = without
    }
  }

  init(_ base: Answers) throws {
    self.base = base
    plan = try Self.plan(base)
  }

  /// The plan, with what CloudFormation knows of the stack beside the parameters.
  static func plan(_ answers: Answers) throws -> Plan {
    var plan = try Plan(try StackTemplate(Choices(answers)))
    plan.parameters["AWS::StackName"] = answers.text(.stackName) ?? "gitlab"
    plan.parameters["AWS::Region"] = answers.text(.stackRegion) ?? "ap-northeast-1"
    return plan
  }

  /// Every resource that some alternative of the answer makes, changes or takes away, with the plan that has it.
  func changes(of key: AnswerKey) throws -> [(id: String, change: Change, other: Plan)] {
    try alternatives(to: key).flatMap { alternative in
      let other = try Self.plan(alternative.answers)
      // In another region all but the region is the same as without what belongs to the old one.
      if key == .stackRegion, let without = alternative.without {
        return Self.changes(from: try Self.plan(without), to: other).map {
          (id: $0.key, change: $0.value, other: other)
        }
      }
      let companions = try alternative.without.map { try Self.changes(from: plan, to: Self.plan($0)) } ?? [:]
      return Self.changes(from: plan, to: other).filter { companions[$0.key] != $0.value }.map {
        (id: $0.key, change: $0.value, other: other)
      }
    }
  }

  private static func changes(from old: Plan, to new: Plan) -> [String: Change] {
    let (forth, back) = (PlanDifferences(from: old, to: new), PlanDifferences(from: new, to: old))
    var changes: [String: Change] = [:]
    for id in Set(old.resources.keys).union(new.resources.keys) {
      guard let before = old.resource(id) else {
        changes[id] = .made
        continue
      }
      guard let after = new.resource(id) else {
        changes[id] = .gone
        continue
      }
      let differs = !forth.properties(of: id).union(back.properties(of: id)).isEmpty
      if differs || before.isKept != after.isKept || before.outlivesRollback != after.outlivesRollback {
        changes[id] = .changed
      }
    }
    return changes
  }

  // MARK: Alternatives

  private func with(_ changes: [AnswerKey: AnswerValue], without keys: [AnswerKey] = []) -> Answers {
    var answers = base
    for key in keys { answers[key] = nil }
    for (key, value) in changes { answers[key] = value }
    return answers
  }

  static let arn = "arn:aws:acm:ap-northeast-1:123456789012:certificate/00000000-0000-4000-8000-000000000001"
  static let nights: [AnswerKey: AnswerValue] = [
    .scheduleStop: "mon-fri 20:00", .scheduleStart: "mon-fri 08:00", .scheduleTimezone: "Asia/Tokyo",
  ]
  static let zone: [AnswerKey: AnswerValue] = [
    .domainZone: "example.com", .domainHost: "gitlab", .domainZoneID: "Z0123456789ABC",
  ]
  static let elsewhere: [AnswerKey: AnswerValue] = [
    .domainName: "gitlab.example.net", .domainCertificate: .text(arn),
  ]
  static let existing: [AnswerKey: AnswerValue] = [
    .networkVPC: "vpc-0123456789abcdef0", .networkPublicSubnets: .list(["subnet-0000000a", "subnet-0000000b"]),
    .networkPrivateSubnets: .list(["subnet-0000000c", "subnet-0000000d"]),
  ]
  static let files: [AnswerKey: AnswerValue] = [.storageFileSystemID: "fs-0fedcba987654321f"]
  static let secret = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:RootPassword-0a1B2c-Xy9zQ8"
  private static let ofNewFiles: [AnswerKey] = [.storageThroughput, .storageBackups, .storageOnDelete]
  private static let inZone: [AnswerKey] = [.domainZone, .domainHost, .domainZoneID]
  private static let ofNewNetwork: [AnswerKey] = [.networkCIDR, .networkEgress, .networkZones]

  /// All kinds of answers that can stand in the place of this one.
  private func alternatives(to key: AnswerKey) -> [Alternative] {
    let isNew = base.networkKind == .new
    let isGiven = base[.domainCertificate] != nil
    let hasFiles = base[.storageFileSystemID] != nil
    func one(_ value: AnswerValue) -> [Alternative] { [Alternative(with([key: value]))] }
    switch key {
    case .stackTags: return []
    case .stackName: return one("another")
    case .stackRegion:
      // Zones, certificates and secrets are of a region.
      var companions = base
      companions[.networkZones] = nil
      if isGiven { companions[.domainCertificate] = .text(Self.arn.replacing("ap-northeast-1", with: "us-east-1")) }
      if let arn = base.text(.accessPasswordSecretARN) {
        companions[.accessPasswordSecretARN] = .text(arn.replacing("ap-northeast-1", with: "us-east-1"))
      }
      var other = companions
      other[key] = "us-east-1"
      return [Alternative(other, without: companions)]
    case .networkVPC:
      let other = Alternative(with(Self.existing, without: Self.ofNewNetwork))
      if isNew { return [other] }
      return one("vpc-0000000000000000f")
        + [Alternative(with([:], without: [.networkVPC, .networkPublicSubnets, .networkPrivateSubnets]))]
    case .networkCIDR: return isNew ? one("10.1.0.0/16") : []
    case .networkEgress:
      return isNew ? key.question.alternatives.flatMap { one(.text($0.answer)) } : []
    case .networkZones:
      return isNew
        ? one(.list(["ap-northeast-1a", "ap-northeast-1c"])) + one(.list(["ap-northeast-1c", "ap-northeast-1d"])) : []
    case .networkPublicSubnets, .networkPrivateSubnets:
      return isNew ? [] : one(.list(["subnet-0000000e", "subnet-0000000f"]))
    case .domainZone:
      if base[.domainName] != nil { return [Alternative(with(Self.zone, without: [.domainName]))] }
      guard base[.domainZone] != nil else { return [Alternative(with(Self.zone))] }
      let none = with([:], without: Self.inZone + [.domainCertificate])
      return one("example.org") + [Alternative(none, without: isGiven ? with([:], without: [.domainCertificate]) : nil)]
    case .domainHost, .domainZoneID:
      return base[.domainZone] == nil ? [] : one(key == .domainHost ? "git" : "Z0000000000000")
    case .domainName:
      if base[.domainName] != nil {
        return one("git.example.net") + [Alternative(with([:], without: [.domainName, .domainCertificate]))]
      }
      guard base[.domainZone] != nil else { return [Alternative(with(Self.elsewhere))] }
      let certificate = AnswerValue.text(Self.arn)
      return [
        Alternative(
          with(Self.elsewhere, without: Self.inZone), without: isGiven ? nil : with([.domainCertificate: certificate]))
      ]
    case .domainCertificate:
      guard base.wantsHTTPS else { return [] }
      let other = one(.text(Self.arn.replacing("000001", with: "000002")))
      return isGiven && base[.domainZone] != nil ? other + [Alternative(with([:], without: [key]))] : other
    case .storageFileSystemID:
      guard !hasFiles else { return one("fs-0000000a") + [Alternative(with([:], without: [key]))] }
      let settled = Self.ofNewFiles.contains { base[$0] != nil }
      return [
        Alternative(
          with(Self.files, without: Self.ofNewFiles), without: settled ? with([:], without: Self.ofNewFiles) : nil)
      ]
    case .accessPasswordSecretARN:
      guard base[key] != nil else { return one(.text(Self.secret)) }
      return one(.text(Self.secret.replacing("0a1B2c", with: "other"))) + [Alternative(with([:], without: [key]))]
    case .storageThroughput, .storageBackups, .storageOnDelete:
      return hasFiles ? [] : key.question.alternatives.flatMap { one(.text($0.answer)) }
    case .accessAllowedCIDRs: return one(.list(["52.1.3.0/24"])) + one(.list(["52.1.2.0/24", "52.1.3.0/24"]))
    case .imageTag: return one("18.11.9-ce.0")
    case .imageCPU: return one("4096")
    case .imageMemory: return one("16384")
    case .scheduleStop:
      if base[key] == nil { return [Alternative(with(Self.nights))] }
      return one("21:00") + [Alternative(with([:], without: Answers.scheduleKeys))]
    // Without a stop there is neither.
    case .scheduleStart: return base[key] == nil ? [] : one("sat 09:00")
    case .scheduleTimezone: return base[.scheduleStop] == nil ? [] : one("Europe/Oslo")
    case .accessRootEmail, .imageArchitecture, .logsContainerInsights, .usageStorageGB, .usageReadGB, .usageWriteGB,
      .usageNATGB, .usageImagePulls,
      .usageDataOutGB, .usageLoadBalancerUnits, .usageLogGB, .accountID:
      let values = key.question.alternatives.map { AnswerValue.text($0.answer) }
      return (values + [AnswerValue(line: key.question.example, for: key)]).flatMap(one)
    }
  }
}
