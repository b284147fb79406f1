internal import Drawing
internal import GitLabStack
internal import Phrases

extension Wizard {
  /// What was chosen for a group, in a few words.
  func summary(of group: Plan.Group) -> String {
    guard let choices = preview.choices else { return "" }
    switch group {
    case .network:
      switch choices.network {
      case .new(let range, let egress): return say(.newNetwork("\(range)", egress.title))
      case .existing(let vpc, _, _): return "\(vpc)"
      }
    case .storage:
      let mode = choices.storage.throughput == .elastic ? Phrase.elastic : .bursting
      let fate = choices.storage.onDelete == .keep ? Phrase.keptOnDelete : .goneOnDelete
      return "EFS \(say(mode))\(say(.listSeparator))\(say(fate))"
    case .frontDoor: return choices.domain.map { "https://\($0.fullName)" } ?? say(.plainHTTP)
    case .gitlab:
      let size = choices.image.size
      return ["\(choices.image.tag)", "\(size.cpu / 1024) vCPU", "\(size.memory / 1024) GiB"]
        .joined(separator: say(.listSeparator))
    case .startUpJob: return say(.makesFolders)
    case .rootPassword: return say(.randomPassword)
    }
  }

  private func ports(of opening: Opening) -> String {
    guard let ports = opening.ports else { return opening.ipProtocol }
    return ports.count == 1 ? "\(ports.lowerBound)" : "\(ports.lowerBound)-\(ports.upperBound)"
  }

  /// The roles that a group makes and what they may do.
  func rightsText(of group: Plan.Group) -> String? {
    guard let plan = preview.plan else { return nil }
    let openings = plan.openings.filter { plan.resource($0.group)?.group == group }
    let rights = plan.rights.filter { plan.resource($0.logicalID)?.group == group }
    var parts: [String] = []
    if !openings.isEmpty {
      parts.append(
        "\(say(.opens)) "
          + openings.map { "\(ports(of: $0)) \(settings.glyphs == .ascii ? "<-" : "←") \($0.source)" }
          .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: ", "))
    }
    if !rights.isEmpty {
      let actions = Set(rights.flatMap(\.actions)).sorted().joined(separator: ", ")
      parts.append("\(say(.rights)) \(actions)")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "  ")
  }
}
