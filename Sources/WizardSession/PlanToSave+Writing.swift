internal import Deployment
internal import GitLabStack
internal import Handover
internal import Operations
internal import Phrases
internal import Screens
internal import UserFiles

extension PlanToSave {
  /// Writes it to a folder, under a name that nothing there has, and returns what is to be said of it.
  func write(to folder: String, for program: Program) throws -> Phrase {
    let (standing, unseen): (SavedPlan.Standing, Phrase?) =
      switch stack {
      case .unseen(let why): (.unseen, why)
      case .none: (.none, nil)
      case .stands(let description, let template): (.stack(.init(description, template: template)), nil)
      }
    let plan = SavedPlan(
      stackName: choices.stackName, region: region, account: account, template: try template(),
      tags: choices.tags, answers: answers, standing: standing)
    let name = "\(choices.stackName)-plan"
    let export = Export(name: name, files: [.init(type: "json", text: try plan.text(named: "\(name).json"))])
    let path = try export.write(to: folder).first ?? name
    return plan.sentences(savedTo: path, unseen: unseen, for: program).dropLast().reduce(nil) { words, next in
      words.map { $0.followed(by: next) } ?? next
    } ?? HandoverPhrases.saved(path)
  }
}
