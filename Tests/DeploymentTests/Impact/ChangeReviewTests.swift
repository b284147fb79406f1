import Deployment
import GitLabStack
import Testing

/// What a change set means: its answers first, its resources second, and nothing said where nothing is known.
struct ChangeReviewTests {
  private func answers(_ changes: [AnswerKey: String] = [:]) -> Answers {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["203.0.113.0/24"])
    for (key, line) in changes { answers[key] = AnswerValue(line: line, for: key) }
    return answers
  }

  private func plan(_ answers: Answers) throws -> Plan { try Plan(StackTemplate(Choices(answers))) }

  private func review(
    _ changes: [ChangeSet.Change], from old: [AnswerKey: String] = [:], to new: [AnswerKey: String] = [:]
  ) throws -> ChangeReview {
    let (before, after) = (answers(old), answers(new))
    let changeSet = ChangeSet(
      arn: "arn", stackID: "id", status: ResourceStatus(rawValue: "CREATE_COMPLETE"), reason: nil, changes: changes)
    return changeSet.reviewed(
      over: StackBefore(answers: before, address: "http://lb.example", plan: try plan(before)), to: after,
      try plan(after))
  }

  private func modify(
    _ id: String, _ type: String, _ replacement: String = "False", _ properties: Set<String> = [],
    scope: Set<String> = ["Properties"], policyAction: String? = nil
  ) -> ChangeSet.Change {
    ChangeSet.Change(
      action: "Modify", logicalID: id, resourceType: type, replacement: replacement, scope: scope,
      properties: properties, policyAction: policyAction)
  }

  private func remove(_ id: String, _ type: String, policyAction: String? = nil) -> ChangeSet.Change {
    ChangeSet.Change(
      action: "Remove", logicalID: id, resourceType: type, replacement: nil, policyAction: policyAction)
  }

  // MARK: What holds data

  @Test(arguments: ["True", "Conditional"])
  func anotherFileSystemIsGrave(_ replacement: String) throws {
    let review = try review([modify("FileSystem", "AWS::EFS::FileSystem", replacement)])
    #expect(review.needsName && review.impacts.map(\.code) == ["dataAtStake"])
    #expect(review.changes.first?.impacts.first?.weight == .grave)
  }

  @Test func theEndOfTheFileSystemIsGraveAndSaysWhatBecomesOfIt() throws {
    for (policy, fate) in [("Delete", ChangeImpact.Fate.deleted), ("Retain", .left), (nil, .notKnown)] {
      let review = try review([remove("FileSystem", "AWS::EFS::FileSystem", policyAction: policy)])
      #expect(review.needsName && review.impacts == [.losesFiles(fate)])
    }
    #expect(
      ChangeImpact.losesFiles(.deleted).sentence != ChangeImpact.losesFiles(.left).sentence
        && ChangeImpact.losesFiles(.left).sentence != ChangeImpact.losesFiles(.notKnown).sentence)
  }

  @Test func theSecretOfTheRootPasswordIsGraveToo() throws {
    for change in [
      remove("RootPassword", "AWS::SecretsManager::Secret", policyAction: "Delete"),
      modify("RootPassword", "AWS::SecretsManager::Secret", "True", policyAction: "ReplaceAndDelete"),
    ] {
      let review = try review([change])
      #expect(review.needsName && review.impacts == [.losesPassword(.deleted)])
    }
  }

  @Test func aReplacementThatDependsOnSomethingCountsAsOne() throws {
    let change = modify("Anything", "AWS::EC2::VPC", "Conditional")
    #expect(change.kind == .replacement)
    let changeSet = ChangeSet(
      arn: "arn", stackID: "id", status: ResourceStatus(rawValue: "CREATE_COMPLETE"), reason: nil, changes: [change])
    #expect(changeSet.replaces, "AWS refuses it while failures are kept")
    #expect(try review([change]).impacts.map(\.code) == ["away"])
  }

  // MARK: What the answers explain

  @Test func theChangeOfARuleIsWhoIsShutOut() throws {
    let review = try review(
      [modify("LoadBalancerSecurityGroup", "AWS::EC2::SecurityGroup", "False", ["SecurityGroupIngress"])],
      to: [.accessAllowedCIDRs: "198.51.100.0/24"])
    #expect(review.changes.first?.impacts.map(\.code) == ["shutsOut", "letsIn"])
    #expect(!review.needsName)
  }

  @Test func anotherGroupsRulesAreNotExplainedByIt() throws {
    let review = try review(
      [modify("FileSystemSecurityGroup", "AWS::EC2::SecurityGroup", "False", ["SecurityGroupEgress"])],
      to: [.accessAllowedCIDRs: "198.51.100.0/24"])
    #expect(review.changes.first?.impacts == [.notKnown(subject: "FileSystemSecurityGroup")])
  }

  @Test func whatStaysOpenBesideAnExplainedPropertyIsNotKnown() throws {
    let review = try review(
      [modify("FileSystem", "AWS::EFS::FileSystem", "False", ["ThroughputMode", "FileSystemPolicy"])],
      to: [.storageThroughput: "bursting"])
    #expect(review.impacts.map(\.code) == ["throughput", "notKnown"])
  }

  /// CloudFormation's own words may lack: then the two templates tell.
  @Test func aTemplateTellsWhereAWSDoesNot() throws {
    let review = try review(
      [modify("FileSystem", "AWS::EFS::FileSystem", scope: [])], to: [.storageThroughput: "bursting"])
    #expect(review.impacts.map(\.code) == ["throughput"])
  }

  @Test func anotherLoadBalancerIsAnotherAddressUnlessThereIsADomain() throws {
    let change = modify("LoadBalancer", "AWS::ElasticLoadBalancingV2::LoadBalancer", "True")
    #expect(try review([change]).impacts == [.newAddress(from: "http://lb.example", to: nil)])
    let domain: [AnswerKey: String] = [
      .domainZone: "example.com", .domainHost: "gitlab", .domainZoneID: "Z0123456789ABC",
    ]
    #expect(try review([change], from: domain, to: domain).impacts == [.interruptsAccess])
  }

  @Test func onlyAnotherElasticAddressIsAnotherAddressForOthers() throws {
    let instance = try review([modify("NatInstance", "AWS::EC2::Instance", "True")])
    #expect(instance.impacts == [.interruptsOutbound])
    #expect(
      try review([modify("NatInstance", "AWS::EC2::Instance", "False", ["UserData"])]).impacts == instance.impacts)
    let address = try review([modify("NatAddress", "AWS::EC2::EIP", "True")])
    #expect(address.impacts == [.newOutboundAddress])
  }

  // MARK: Nothing said where nothing is known

  @Test(
    arguments: [
      ("Modify", "AWS::Something::New", "False"), ("Modify", "AWS::Something::New", "True"),
      ("Add", "AWS::Something::New", nil), ("Remove", "AWS::Something::New", nil), ("Dynamic", "AWS::IAM::Role", nil),
      ("Modify", "AWS::IAM::Role", "False"), ("Add", "AWS::EC2::SecurityGroupIngress", nil),
      ("Modify", "AWS::ElasticLoadBalancingV2::TargetGroup", "False"),
    ] as [(String, String, String?)])
  func theUnknownIsSaidToBeUnknown(_ action: String, _ type: String, _ replacement: String?) throws {
    let change = ChangeSet.Change(action: action, logicalID: "New", resourceType: type, replacement: replacement)
    #expect(try review([change]).impacts == [.notKnown(subject: "New")])
  }

  @Test func whatIsNotKnownIsSaidOnceForAll() throws {
    let review = try review([modify("A", "AWS::IAM::Role"), modify("B", "AWS::IAM::Role")])
    #expect(review.impacts == [.notKnown(subject: "A, B")])
  }

  @Test func aPolicyAloneIsNotHarmless() throws {
    let change = modify("FileSystem", "AWS::EFS::FileSystem", scope: ["DeletionPolicy"])
    #expect(try review([change]).impacts.map(\.code) == ["notKnown"])
  }

  // MARK: What is known to be harmless

  @Test func onlyMetadataAndTheJobOfTheCreationAreNoticedByNobody() throws {
    #expect(try review([modify("Vpc", "AWS::EC2::VPC", scope: ["Metadata"])]).impacts == [.unnoticed])
    #expect(
      try review([modify("InitializerFunction", "AWS::Lambda::Function", "False", ["Code"])]).impacts == [.unnoticed])
    #expect(
      try review([modify("Other", "AWS::Lambda::Function", "False", ["Code"])]).impacts.map(\.code) == ["notKnown"])
  }

  @Test func tagsRestartNothing() throws {
    let review = try review(
      [modify("Service", "AWS::ECS::Service", scope: ["Tags"]), modify("Vpc", "AWS::EC2::VPC", scope: ["Tags"])],
      to: [.stackTags: "a=b"])
    #expect(review.impacts == [.tags])
    let task = modify("Service", "AWS::ECS::Service", "False", ["TaskDefinition", "Tags"])
    #expect(try self.review([task]).impacts.map(\.code) == ["away", "tags"])
  }

  @Test func aNewRoomBesideTheOthersDisturbsNobody() throws {
    let change = ChangeSet.Change(
      action: "Add", logicalID: "NatAddress", resourceType: "AWS::EC2::EIP", replacement: nil)
    #expect(try review([change]).impacts.isEmpty)
  }

  @Test func aCreationChangesNothingForAnybody() throws {
    let answers = answers()
    let plan = try plan(answers)
    let changeSet = ChangeSet(
      arn: "arn", stackID: "id", status: ResourceStatus(rawValue: "CREATE_COMPLETE"), reason: nil,
      changes: plan.creationOrder.map {
        ChangeSet.Change(
          action: "Add", logicalID: $0, resourceType: plan.resource($0)?.type.name ?? "", replacement: nil)
      })
    let review = changeSet.reviewed(over: nil, to: answers, plan)
    #expect(review.impacts.isEmpty && review.changes.allSatisfy(\.impacts.isEmpty))
    #expect(review.changes.count == plan.count)
  }

  @Test func nothingOfAnotherWayOutIsLeftUnexplained() throws {
    let (old, new) = (["nat-instance", "nat-gateway"], ["nat-gateway", "nat-instance"])
    for (before, after) in zip(old, new) {
      let plans = try [before, after].map { try plan(answers([.networkEgress: $0])) }
      let gone = plans[0].creationOrder.filter { plans[1].resource($0) == nil }
      let made = plans[1].creationOrder.filter { plans[0].resource($0) == nil }
      let changes =
        try gone.map { remove($0, try #require(plans[0].resource($0)).type.name) }
        + made.map {
          ChangeSet.Change(
            action: "Add", logicalID: $0, resourceType: try #require(plans[1].resource($0)).type.name, replacement: nil)
        }
      let review = try review(changes, from: [.networkEgress: before], to: [.networkEgress: after])
      #expect(!gone.isEmpty && review.impacts == [.newOutboundAddress], "\(before) to \(after)")
    }
  }

  // MARK: Every type

  /// Whatever the type, nothing that ends or changes in a way that nobody has judged is called harmless.
  @Test(arguments: ResourceType.known + [.other("AWS::Something::New")])
  func noTypeFallsBackToHarmless(_ type: ResourceType) throws {
    let changes = [
      modify("Unheard", type.name, "True"), modify("Unheard", type.name, "Conditional"),
      modify("Unheard", type.name, "False", ["Unheard"]), modify("Unheard", type.name, scope: []),
      modify("Unheard", type.name, scope: ["Properties"]), remove("Unheard", type.name),
      remove("Unheard", type.name, policyAction: "Delete"),
    ]
    for change in changes {
      let impacts = try review([change]).impacts
      #expect(impacts.contains { $0.weight != .harmless } && !impacts.contains(.unnoticed), "\(change)")
    }
    let added = ChangeSet.Change(action: "Add", logicalID: "Unheard", resourceType: type.name, replacement: nil)
    #expect(try review([added]).impacts.isEmpty == type.facts.isAddedBeside)
  }

  /// The end of each resource of each template means something, and no type is forgotten.
  @Test func theEndOfEveryResourceIsJudged() throws {
    let domain: [AnswerKey: String] = [
      .domainZone: "example.com", .domainHost: "gitlab", .domainZoneID: "Z0123456789ABC",
    ]
    for egress in Choices.Egress.allCases {
      let plan = try plan(answers(domain.merging([.networkEgress: egress.rawValue]) { $1 }))
      for id in plan.creationOrder {
        let type = try #require(plan.resource(id)).type.name
        #expect(try review([remove(id, type)]).impacts.isEmpty == false, "\(id)")
      }
    }
  }
}
