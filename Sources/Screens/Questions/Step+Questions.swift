internal import GitLabStack
internal import Phrases

extension Step {
  /// What this screen asks, given what was answered so far: an existing VPC has no egress to choose.
  func questions(given answers: Answers) -> [Question] {
    switch self {
    case .start:
      [
        Question(key: .stackName, label: .labelStackName, explanation: .whyStackName, kind: .text),
        Question(key: .stackRegion, label: .labelRegion, explanation: .whyRegion, kind: .pick(.regions)),
        Question(key: .stackTags, label: .labelTags, explanation: .whyTags, kind: .text),
      ]
    case .network: networkQuestions(isNew: answers.wantsNewVPC) + strayQuestions(answers)
    case .domain:
      [
        Question(key: .domainZone, label: .labelZone, explanation: .whyZone, kind: .pick(.hostedZones)),
        Question(key: .domainHost, label: .labelHost, explanation: .whyHost, kind: .text),
        Question(key: .domainZoneID, label: .labelZoneID, explanation: .whyZoneID, kind: .text),
      ]
    case .access:
      [
        Question(
          key: .accessAllowedCIDRs, label: .labelAllowedCIDRs, explanation: .whyAllowedCIDRs,
          kind: .pick(.allowedNetworks)),
        Question(key: .accessRootEmail, label: .labelRootEmail, explanation: .whyRootEmail, kind: .text),
      ]
    case .image: imageQuestions(cpu: answers.text(.imageCPU).flatMap { Int($0) } ?? 2048)
    case .plan, .deploy, .done: []
    }
  }

  /// Answers that belong to the other kind of network: asked for only so that they can be taken back.
  private func strayQuestions(_ answers: Answers) -> [Question] {
    let fields: [(AnswerKey, Phrase, Phrase)] =
      answers.wantsNewVPC
      ? [
        (.networkPublicSubnets, .labelPublicSubnets, .whyPublicSubnets),
        (.networkPrivateSubnets, .labelPrivateSubnets, .whyPrivateSubnets),
      ]
      : [(.networkCIDR, .labelCIDR, .whyCIDR), (.networkEgress, .labelEgress, .whyEgress)]
    return fields.filter { answers[$0.0] != nil }.map { Question(key: $0, label: $1, explanation: $2, kind: .text) }
  }

  private func networkQuestions(isNew: Bool) -> [Question] {
    let vpc = Question(key: .networkVPC, label: .labelVPC, explanation: .whyVPC, kind: .pick(.vpcs))
    guard isNew else {
      return [
        vpc,
        Question(
          key: .networkPublicSubnets, label: .labelPublicSubnets, explanation: .whyPublicSubnets,
          kind: .pick(.publicSubnets)),
        Question(
          key: .networkPrivateSubnets, label: .labelPrivateSubnets, explanation: .whyPrivateSubnets,
          kind: .pick(.privateSubnets)),
      ]
    }
    return [
      vpc,
      Question(key: .networkCIDR, label: .labelCIDR, explanation: .whyCIDR, kind: .text),
      Question(
        key: .networkEgress, label: .labelEgress, explanation: .whyEgress,
        kind: .choice([
          .init(answer: "nat-gateway", title: .natGateway, meaning: .natGatewayMeans),
          .init(answer: "nat-instance", title: .natInstance, meaning: .natInstanceMeans),
          .init(answer: "public-subnets", title: .publicSubnets, meaning: .publicSubnetsMean),
        ])),
    ]
  }

  private func imageQuestions(cpu: Int) -> [Question] {
    let memories = FargateSize.memories(for: cpu) ?? []
    return [
      Question(
        key: .imageTag, label: .labelTag, explanation: .whyTag(asOf: Releases.builtIn.asOf), kind: .pick(.releases)),
      Question(
        key: .imageArchitecture, label: .labelArchitecture, explanation: .whyArchitecture,
        kind: .choice([
          .init(answer: "x86_64", title: Phrase(verbatim: "x86_64"), meaning: .x86Means),
          .init(answer: "arm64", title: Phrase(verbatim: "arm64"), meaning: .armMeans),
        ])),
      Question(
        key: .imageCPU, label: .labelCPU, explanation: .whyCPU,
        kind: .choice(
          [1024, 2048, 4096, 8192].map {
            .init(answer: "\($0)", title: .vCPUs($0 / 1024), meaning: .vCPUsMean($0 / 1024))
          })),
      Question(
        key: .imageMemory, label: .labelMemory, explanation: .whyMemory,
        kind: .choice(
          memories.filter { $0 >= 4096 || memories.count < 4 }
            .map { .init(answer: "\($0)", title: .gibibytes($0 / 1024), meaning: .memoryMeans($0)) })),
      Question(
        key: .storageThroughput, label: .labelThroughput, explanation: .whyThroughput,
        kind: .choice([
          .init(answer: "elastic", title: .elastic, meaning: .elasticMeans),
          .init(answer: "bursting", title: .bursting, meaning: .burstingMeans),
        ])),
      Question(
        key: .storageBackups, label: .labelBackups, explanation: .whyBackups,
        kind: .choice([
          .init(answer: "true", title: .yes, meaning: .backupsMean),
          .init(answer: "false", title: .no, meaning: .noBackupsMean),
        ])),
      Question(
        key: .storageOnDelete, label: .labelOnDelete, explanation: .whyOnDelete,
        kind: .choice([
          .init(answer: "keep", title: .keep, meaning: .keepMeans),
          .init(answer: "delete", title: .delete, meaning: .deleteMeans),
        ])),
      Question(
        key: .logsContainerInsights, label: .labelInsights, explanation: .whyInsights,
        kind: .choice([
          .init(answer: "true", title: .yes, meaning: .insightsMean),
          .init(answer: "false", title: .no, meaning: .noInsightsMean),
        ])),
    ]
  }
}
