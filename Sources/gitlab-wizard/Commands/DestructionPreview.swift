import Deployment
import GitLabStack
import Operations
import Phrases
import Pricing
import Screens

/// What goes and what stays, in lines.
struct DestructionPreview: Sendable {
  let live: LiveStack
  let farewell: Farewell
  let region: Region
  /// What stays by the user's word, after a deletion that failed.
  let retained: Set<String>
  /// What AWS said that the stack held, before it was deleted.
  let resources: [StackResource]

  func show() {
    guard live.unread == nil else { return showUnread() }
    complain("\(Phrase.goesHeading[.spoken]):")
    for group in Plan.Group.allCases {
      let members = farewell.going(in: group).filter { !retained.contains($0.logicalID) }
      guard !members.isEmpty else { continue }
      let data = members.contains { $0.type == "AWS::EFS::FileSystem" }
      let mark = data ? "  \(Phrase.markLosesRepositories[.spoken])" : ""
      complain("  - \(group.title[.spoken]) (\(members.count))\(mark)")
    }
    let cost = farewell.monthlyLeft.map { " (\(Phrase.staysFor($0.whole)[.spoken]))" } ?? ""
    complain("\(Phrase.staysHeading[.spoken])\(cost):")
    for resource in farewell.kept {
      complain("  \(resource.logicalID)  \(Phrase.whatStays(resource.type)[.spoken])")
    }
    for id in retained.sorted() { complain("  \(id)") }
    for trace in farewell.traces { complain("  \(trace[.spoken])") }
    complain(Phrase.deletionTakes(.minutes(farewell.seconds), slow: farewell.hasSlowInterfaces)[.spoken])
    if live.description.isProtected { complain(Phrase.protectionGoesFirst[.spoken]) }
    if farewell.losesRepositories { complain(Phrase.repositoriesGo[.spoken]) }
  }

  /// Only what AWS lists, and that the rest is not known.
  private func showUnread() {
    for remark in live.remarks { complain(remark[.spoken]) }
    complain(Phrase.standsInStack(resources.count)[.spoken])
    for resource in resources { complain("  \(resource.logicalID)  \(resource.type)") }
    complain(Phrase.unknownWhatGoes[.spoken])
    if live.description.isProtected { complain(Phrase.protectionGoesFirst[.spoken]) }
  }
}
