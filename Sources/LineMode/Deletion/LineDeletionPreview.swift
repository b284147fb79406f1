internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// What goes and what stays, in lines.
struct LineDeletionPreview: Sendable {
  let live: LiveStack
  let farewell: Farewell
  let region: Region
  /// What stays by the user's word, after a deletion that failed.
  let retained: Set<String>
  /// What AWS said that the stack held, before it was deleted.
  let resources: [StackResource]
  let isRehearsed: Bool

  func show(on console: Console) {
    guard live.unread == nil else { return showUnread(on: console) }
    if farewell.holdsNothing {
      console.printError(DeletionPhrases.holdsNothing)
      for trace in farewell.traces { console.printError(trace) }
      if live.description.isProtected { console.printError(DeletionPhrases.protectionGoesFirst) }
      return
    }
    let language = console.language
    console.printError("\(DeletionPhrases.goesHeading[language]):")
    for group in Plan.Group.allCases {
      let members = farewell.going(in: group).filter { !retained.contains($0.logicalID) }
      guard !members.isEmpty else { continue }
      let data = members.contains { $0.type == .storage(.fileSystem) }
      let mark = data ? "  \(ImpactPhrases.markLosesRepositories[language])" : ""
      console.printError("  - \(group.title[language]) (\(members.count))\(mark)")
    }
    let cost = farewell.monthlyLeft.map { " (\(DeletionPhrases.staysFor($0.whole)[language]))" } ?? ""
    console.printError("\(DeletionPhrases.staysHeading[language])\(cost):")
    for resource in farewell.kept {
      console.printError("  \(resource.logicalID)  \(resource.type.whatStays[language])")
    }
    for id in retained.sorted() { console.printError("  \(id)") }
    for trace in farewell.traces { console.printError("  \(trace[language])") }
    console.printError(
      DeletionPhrases.deletionTakes(PlanPhrases.minutes(farewell.seconds), slow: farewell.hasSlowInterfaces))
    if live.description.isProtected { console.printError(DeletionPhrases.protectionGoesFirst) }
    if farewell.losesRepositories { console.printError(DeletionPhrases.repositoriesGo) }
  }

  /// Only what AWS lists, and that the rest is not known.
  private func showUnread(on console: Console) {
    for remark in live.remarks { console.printError(remark) }
    let standing = resources.filter(\.stands)
    console.printError(UnreadPhrases.standsInStack(standing.count))
    for resource in standing { console.printError("  \(resource.logicalID)  \(resource.type)") }
    console.printError(UnreadPhrases.unknownWhatGoes)
    if live.description.isProtected { console.printError(DeletionPhrases.protectionGoesFirst) }
  }
}
