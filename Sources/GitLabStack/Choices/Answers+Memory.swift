extension Answers {
  /// Moves the memory to the nearest size that goes with the CPU, upwards if there is one.
  package mutating func fitMemory() {
    func number(_ key: AnswerKey) -> Int? { (self[key] ?? Choices.default(for: key)).flatMap { Int($0.line) } }
    guard let cpu = number(.imageCPU), let memory = number(.imageMemory),
      let memories = FargateSize.memories(for: cpu), !memories.contains(memory)
    else { return }
    self[.imageMemory] = .text("\(memories.first { $0 >= memory } ?? memories[memories.count - 1])")
  }
}
