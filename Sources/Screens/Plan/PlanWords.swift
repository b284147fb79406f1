internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

/// The plan in words: what was chosen for a group, what it may do, what it costs and how long it takes.
struct PlanWords: SharedView {
  let shared: Shared

  /// What was chosen for a group, in a few words.
  func summary(of group: Plan.Group) -> String {
    guard let choices = shared.preview.choices else { return "" }
    switch group {
    case .network:
      switch choices.network {
      case .new(let range, let egress, _): return say(PlanPhrases.newNetwork("\(range)", egress.title))
      case .existing(let vpc, _, _): return "\(vpc)"
      }
    case .storage:
      if let id = choices.storage.fileSystem { return "EFS \(say(KeptDataPhrases.givenFiles("\(id)")))" }
      let mode = choices.storage.throughput == .elastic ? AlternativePhrases.elastic : AlternativePhrases.bursting
      let fate = choices.storage.onDelete == .keep ? PlanPhrases.keptOnDelete : PlanPhrases.goneOnDelete
      return "EFS \(say(mode))\(say(Phrase.listSeparator))\(say(fate))"
    case .frontDoor: return choices.https.map { "https://\($0.fullName)" } ?? say(PlanPhrases.plainHTTP)
    case .gitlab:
      let size = choices.image.size
      return ["\(choices.image.tag)", "\(size.cpu / 1024) vCPU", "\(size.memory / 1024) GiB"]
        .joined(separator: say(Phrase.listSeparator))
    case .startUpJob: return say(PlanPhrases.makesFolders)
    case .rootPassword:
      return say(choices.access.password.map { KeptDataPhrases.givenPassword($0.name) } ?? PlanPhrases.randomPassword)
    }
  }

  /// The zones that a new VPC is pinned to; empty where none are.
  var zones: String { shared.preview.choices?.network.zones?.names.joined(separator: ", ") ?? "" }

  /// The ports that a group opens, and what the roles that it makes may do; none for neither.
  func rights(of group: Plan.Group) -> [LabelledList] {
    guard let plan = shared.preview.plan else { return [] }
    let openings = IngressRule.all(in: plan).filter { plan.resource($0.group)?.group == group }
    let rights = IAMGrant.all(in: plan).filter { plan.resource($0.logicalID)?.group == group }
    var parts: [LabelledList] = []
    if !openings.isEmpty {
      let arrow = shared.settings.glyphs == .ascii ? "<-" : "←"
      let lines = openings.map { "\(ports(of: $0)) \(arrow) \($0.source)" }
        .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      parts.append(LabelledList(label: say(PlanPhrases.opens), items: lines))
    }
    // What AWS's own policies allow has too many names; the policies have one each.
    let actions = Set(rights.flatMap(\.actions)).sorted()
    let policies = rights.flatMap(\.managedPolicies).map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    if !(actions + policies).isEmpty {
      parts.append(LabelledList(label: say(PlanPhrases.rights), items: actions + policies))
    }
    return parts
  }

  private func ports(of opening: IngressRule) -> String {
    guard let ports = opening.ports else { return opening.ipProtocol }
    return ports.count == 1 ? "\(ports.lowerBound)" : "\(ports.lowerBound)-\(ports.upperBound)"
  }

  // MARK: Cost and time

  /// Whole dollars a month, with `~` where they move with use.
  func cost(of group: Plan.Group) -> String {
    guard let estimate = shared.preview.estimate else { return "?" }
    let sum = estimate.monthly(of: group)
    let total = sum.total.whole
    // Under a dollar says as little already.
    return sum.usage > .zero && !total.hasPrefix("<") ? "~\(total)" : total
  }

  /// The same of the whole.
  var total: String { shared.preview.estimate.map { "~\($0.total.whole)" } ?? "?" }

  /// How long a deployment usually takes; empty where nobody can tell.
  var time: String {
    guard let seconds = shared.preview.forecast?.seconds else { return "" }
    return say(PlanPhrases.minutes(from: Int(seconds.lowerBound / 60), to: Int((seconds.upperBound / 60).rounded(.up))))
  }

  /// Of when the prices are, and whose: the build's, or AWS's with as many as it did not give.
  static func priceRemark(_ estimate: CostEstimate) -> Phrase {
    guard let date = estimate.askedOn else { return CostScreenPhrases.pricesOfBuild(estimate.asOf) }
    let builtIn = Set(estimate.lines.filter { !$0.source.isAWS }.map(\.sku)).count
    return CostScreenPhrases.pricesOfAWS(date, builtIn: builtIn)
  }
}
