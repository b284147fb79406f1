import Deployment
import GitLabStack
import Phrases
import Pricing
import Screens
import Operations

/// What goes and what stays, in lines.
struct DestructionPreview: Sendable {
  let live: LiveStack
  let farewell: Farewell
  let region: Region
  /// What stays by the user's word, after a deletion that failed.
  let retained: Set<String>

  func show() {
    complain("\(Phrase.goesHeading[.spoken]):")
    for group in Plan.Group.allCases {
      let members = farewell.plan.resources(in: group).filter { !$0.isKept && !retained.contains($0.logicalID) }
      guard !members.isEmpty else { continue }
      let data = members.contains { $0.type == "AWS::EFS::FileSystem" }
      let mark = data ? "  \(Phrase.markLosesRepositories[.spoken])" : ""
      complain("  - \(Phrase.title(ofGroup: group.rawValue)[.spoken]) (\(members.count))\(mark)")
    }
    let cost = farewell.monthlyLeft.map { " (\(Phrase.staysFor($0.whole)[.spoken]))" } ?? ""
    complain("\(Phrase.staysHeading[.spoken])\(cost):")
    for resource in farewell.kept {
      complain("  \(resource.logicalID)  \(Phrase.whatStays(resource.type)[.spoken])")
    }
    for id in retained.sorted() { complain("  \(id)") }
    for trace in traces { complain("  \(trace[.spoken])") }
    complain(Phrase.deletionTakes(.minutes(farewell.seconds), slow: farewell.hasSlowInterfaces)[.spoken])
    if live.description.isProtected { complain(Phrase.protectionGoesFirst[.spoken]) }
    if farewell.losesRepositories { complain(Phrase.repositoriesGo[.spoken]) }
  }

  /// What is left: one line each on stdout, where people read it and no object a line is expected, and the command that removes it.
  func showWhatIsLeft(of resources: [StackResource], in output: PlainReport.Output) throws(OutputFault) {
    let kept = Set(farewell.kept.map(\.logicalID)).union(retained)
    let left = resources.filter { kept.contains($0.logicalID) }
    complain(left.isEmpty ? Phrase.nothingIsLeft[.spoken] : "\(Phrase.leftHeading[.spoken]):")
    for resource in left {
      let thing = LeftOver(type: resource.type, id: resource.physicalID)
      if output == .text { try tell("\(resource.logicalID)=\(resource.physicalID)") }
      for line in thing.removal(in: region.description) { complain("  \(line)") }
    }
    for trace in traces { complain("  \(trace[.spoken])") }
  }

  private var traces: [Phrase] {
    (farewell.plan.hasBackups ? [.backupsStay] : []) + (farewell.hasInsights ? [.insightsStay] : [])
  }
}
