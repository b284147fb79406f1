internal import Phrases

extension Choices {
  /// What runs, and on how much of a machine.
  package struct Image: Hashable, Sendable {
    package let tag: ImageTag
    package let architecture: Architecture
    package let size: FargateSize
  }

  package enum Architecture: String, CaseIterable, Sendable {
    case x86 = "x86_64"
    case arm = "arm64"
  }
}

extension Choices.Image {
  /// What should be known of it before paying.
  var warnings: [Warning] {
    var warnings = Releases.builtIn.warnings(about: tag)
    if size.memory < 8192 {
      let message = WarningPhrases.smallMemory(size.memory)
      warnings.append(Warning(code: "small-memory", key: .imageMemory, message: message))
    }
    return warnings
  }
}

extension AnswersReading {
  mutating func image() -> Choices.Image? {
    let releases = Releases.builtIn
    let tag = text(.imageTag) { (text) throws(Refusal) in try releases.tag(text) }
    let architecture = option(.imageArchitecture, Choices.Architecture.self)
    if let tag, architecture == .arm, tag < releases.armSince {
      object(
        to: .imageArchitecture, AnswerPhrases.imageHasNoARM(tag: tag.description, since: releases.armSince.version),
        accepted: AnswerPhrases.oneOf([Choices.Architecture.x86.rawValue]))
    }
    let size = fargateSize()
    guard let tag, let architecture, let size else { return nil }
    return Choices.Image(tag: tag, architecture: architecture, size: size)
  }

  /// Objects to the CPU if there is no such size, and else to a memory that does not go with it.
  private mutating func fargateSize() -> FargateSize? {
    let limit = 1_000_000
    let cpu = text(.imageCPU) { (text) throws(Refusal) in
      let accepted = RefusalPhrases.fargateCPUs(FargateSize.cpus)
      let cpu = try Self.number(text, upTo: limit, accepted: accepted)
      guard FargateSize.cpus.contains(cpu) else {
        throw Refusal(RefusalPhrases.notAFargateCPU(cpu), accepted: accepted)
      }
      return cpu
    }
    guard let cpu, let memories = FargateSize.memories(for: cpu) else {
      _ = number(.imageMemory, upTo: limit, accepted: AnswerPhrases.memoryInMiB)
      return nil
    }
    return text(.imageMemory) { (text) throws(Refusal) in
      let memory = try Self.number(text, upTo: limit, accepted: RefusalPhrases.fargateMemories(memories, cpu: cpu))
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
        throw Refusal(
          AnswerPhrases.releaseFailsHealthChecks(tag.version),
          accepted: AnswerPhrases.aTagFrom(broken.fixedIn.description))
      case .blocksNextMajor: break
      }
    }
    guard tag >= oldestSupported else {
      throw Refusal(
        AnswerPhrases.releaseIsTooOld(tag.version), accepted: AnswerPhrases.aTagFrom(oldestSupported.description))
    }
    return tag
  }
}
