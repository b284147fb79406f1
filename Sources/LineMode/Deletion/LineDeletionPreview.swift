internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing
internal import Screens

/// What goes and what stays, in lines.
struct LineDeletionPreview: Sendable {
  let live: LiveStack
  let farewell: Farewell
  let region: Region
  /// What stays by the user's word, after a deletion that failed.
  let retained: Set<String>
  /// What AWS said that the stack held, before it was deleted.
  let resources: [StackResource]

  func show() {
    guard live.unread == nil else { return showUnread() }
    printError("\(Phrase.goesHeading[.spoken]):")
    for group in Plan.Group.allCases {
      let members = farewell.going(in: group).filter { !retained.contains($0.logicalID) }
      guard !members.isEmpty else { continue }
      let data = members.contains { $0.type == "AWS::EFS::FileSystem" }
      let mark = data ? "  \(Phrase.markLosesRepositories[.spoken])" : ""
      printError("  - \(group.title[.spoken]) (\(members.count))\(mark)")
    }
    let cost = farewell.monthlyLeft.map { " (\(Phrase.staysFor($0.whole)[.spoken]))" } ?? ""
    printError("\(Phrase.staysHeading[.spoken])\(cost):")
    for resource in farewell.kept {
      printError("  \(resource.logicalID)  \(Phrase.whatStays(resource.type)[.spoken])")
    }
    for id in retained.sorted() { printError("  \(id)") }
    for trace in farewell.traces { printError("  \(trace[.spoken])") }
    printError(Phrase.deletionTakes(.minutes(farewell.seconds), slow: farewell.hasSlowInterfaces)[.spoken])
    if live.description.isProtected { printError(Phrase.protectionGoesFirst[.spoken]) }
    if farewell.losesRepositories { printError(Phrase.repositoriesGo[.spoken]) }
  }

  /// Only what AWS lists, and that the rest is not known.
  private func showUnread() {
    for remark in live.remarks { printError(remark[.spoken]) }
    printError(Phrase.standsInStack(resources.count)[.spoken])
    for resource in resources { printError("  \(resource.logicalID)  \(resource.type)") }
    printError(Phrase.unknownWhatGoes[.spoken])
    if live.description.isProtected { printError(Phrase.protectionGoesFirst[.spoken]) }
  }
}
