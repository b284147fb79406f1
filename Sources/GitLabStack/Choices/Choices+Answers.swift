internal import Phrases

extension Choices {
  /// Checks every answer and fills in the defaults. All objections come at once, in the order of the questions.
  package init(_ answers: Answers) throws(InvalidAnswers) {
    var reading = AnswersReading(answers)
    let stackName = reading.text(.stackName, StackName.init)
    let region = reading.text(.stackRegion, Region.init)
    let tags = reading.tags()
    let network = reading.network()
    let domain = reading.domain()
    let access = reading.access()
    let image = reading.image()
    let throughput = reading.option(.storageThroughput, Throughput.self)
    let backups = reading.truth(.storageBackups)
    let onDelete = reading.option(.storageOnDelete, OnDelete.self)
    let insights = reading.truth(.logsContainerInsights)
    let usage = reading.usage()

    guard reading.objections.isEmpty, let stackName, let network, let access, let image, let throughput, let backups,
      let onDelete, let insights
    else { throw InvalidAnswers(reading.objections) }
    self.init(
      stackName: stackName, region: region, tags: tags, network: network, domain: domain, access: access, image: image,
      storage: Storage(throughput: throughput, backups: backups, onDelete: onDelete), containerInsights: insights,
      usage: usage)
  }

  /// What stands against one answer now, given all the others; for a question that is being typed.
  package static func objection(to key: AnswerKey, in answers: Answers) -> Objection? {
    do throws(InvalidAnswers) {
      _ = try Choices(answers)
      return nil
    } catch {
      return error.objections.first { $0.key == key }
    }
  }
}

extension AnswersReading {
  fileprivate mutating func usage() -> Usage {
    var usage = Usage.smallTeam
    for key in AnswerKey.allCases {
      guard let part = key.usage else { continue }
      if let quantity = number(key, upTo: 1_000_000, accepted: .aQuantity) { usage[keyPath: part] = quantity }
    }
    return usage
  }

  fileprivate mutating func image() -> Choices.Image? {
    let releases = Releases.builtIn
    let tag = text(.imageTag) { (text) throws(Refusal) in try releases.tag(text) }
    let architecture = option(.imageArchitecture, Choices.Architecture.self)
    if let tag, architecture == .arm, tag < releases.armSince {
      object(
        to: .imageArchitecture, .imageHasNoARM(tag: tag.description, since: releases.armSince.version),
        accepted: .oneOf([Choices.Architecture.x86.rawValue]))
    }
    let size = fargateSize()
    guard let tag, let architecture, let size else { return nil }
    return Choices.Image(tag: tag, architecture: architecture, size: size)
  }

  /// Objects to the CPU if there is no such size, and else to a memory that does not go with it.
  private mutating func fargateSize() -> FargateSize? {
    let limit = 1_000_000
    let cpu = text(.imageCPU) { (text) throws(Refusal) in
      let accepted = Phrase.fargateCPUs(FargateSize.cpus)
      let cpu = try Self.number(text, upTo: limit, accepted: accepted)
      guard FargateSize.cpus.contains(cpu) else { throw Refusal(.notAFargateCPU(cpu), accepted: accepted) }
      return cpu
    }
    guard let cpu, let memories = FargateSize.memories(for: cpu) else {
      _ = number(.imageMemory, upTo: limit, accepted: .memoryInMiB)
      return nil
    }
    return text(.imageMemory) { (text) throws(Refusal) in
      let memory = try Self.number(text, upTo: limit, accepted: .fargateMemories(memories, cpu: cpu))
      return try FargateSize(cpu: cpu, memory: memory)
    }
  }
}

extension Releases {
  /// A tag that runs in this stack as far as is known.
  fileprivate func tag(_ text: String) throws(Refusal) -> ImageTag {
    let tag = try ImageTag(text)
    if let broken = fault(of: tag) {
      switch broken.fault {
      case .unknownHostNotFound:
        throw Refusal(.releaseFailsHealthChecks(tag.version), accepted: .aTagFrom(broken.fixedIn.description))
      case .blocksNextMajor: break
      }
    }
    guard tag >= oldestSupported else {
      throw Refusal(.releaseIsTooOld(tag.version), accepted: .aTagFrom(oldestSupported.description))
    }
    return tag
  }
}
