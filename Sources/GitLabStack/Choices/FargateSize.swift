internal import Phrases

/// A pair of CPU and memory that Fargate runs.
///
/// Source: the AWS Fargate task size table, as carried by cfn-lint (rule E3047).
package struct FargateSize: Hashable, Sendable {
  /// In CPU units: 1024 are one vCPU.
  package let cpu: Int
  /// In MiB.
  package let memory: Int

  package init(cpu: Int, memory: Int) throws(Refusal) {
    guard let memories = Self.memories(for: cpu) else {
      throw Refusal(RefusalPhrases.notAFargateCPU(cpu), accepted: RefusalPhrases.fargateCPUs(Self.cpus))
    }
    guard memories.contains(memory) else {
      throw Refusal(
        RefusalPhrases.notAFargateMemory(memory, cpu: cpu), accepted: RefusalPhrases.fargateMemories(memories, cpu: cpu)
      )
    }
    self.cpu = cpu
    self.memory = memory
  }

  /// The CPU sizes there are, in CPU units.
  package static let cpus = [256, 512, 1024, 2048, 4096, 8192, 16384, 32768]

  /// Every CPU size with what goes with it.
  static var all: [(cpu: Int, memories: [Int])] { cpus.map { ($0, memories(for: $0) ?? []) } }

  /// The memory sizes in MiB that go with a CPU size; nil if there is no such CPU size.
  package static func memories(for cpu: Int) -> [Int]? {
    switch cpu {
    case 256: [512, 1024, 2048]
    case 512: Array(stride(from: 1024, through: 4096, by: 1024))
    case 1024: Array(stride(from: 2048, through: 8192, by: 1024))
    case 2048: Array(stride(from: 4096, through: 16384, by: 1024))
    case 4096: Array(stride(from: 8192, through: 30720, by: 1024))
    case 8192: Array(stride(from: 16384, through: 61440, by: 4096))
    case 16384: Array(stride(from: 32768, through: 122_880, by: 8192))
    case 32768: [61440, 122_880, 249_856]
    default: nil
    }
  }
}
