internal import AWSGateway
internal import Deployment
internal import GitLabStack
package import Handover
internal import OperationRunning
internal import Operations
package import Phrases

extension LineDeployment {
  /// The plan as it would be deployed now, to be saved: in the zones that would be picked. Nothing is written.
  ///
  /// Returns why the stack could not be looked at, where it could not.
  package func planToSave() async throws -> (plan: SavedPlan, unseen: Phrase?) {
    let (desk, region, name) = (context.desk, region, stackName)
    let ((found, account), sightings) = await atOnce {
      await atOnce {
        await desk.inWords { () throws(AWSTrouble) in
          try await desk.cli(region).liveStackForChange(named: name)
        }
      } and: {
        await context.accountAtHand(in: region)
      }
    } and: {
      await examination.sightings()
    }
    let standing: SavedPlan.Standing
    var (existing, unseen): (LiveStack?, Phrase?) = (nil, nil)
    switch found {
    case .success(let live):
      standing = SavedPlan.Standing(live)
      existing = live.flatMap { $0.description.isEmpty ? nil : $0 }
    case .failure(let trouble): (standing, unseen) = (.unseen, trouble.sentence)
    }
    let placed = try placed(over: existing, by: sightings)
    var template = placed.template
    if let existing {
      let tasks = await desk.taskCount(
        for: ChangeSetOrder(
          stackName: placed.choices.stackName, region: region, template: template, tags: [], over: existing.description,
          makesStack: false))
      if let tasks { template = template.running(tasks: tasks.sent) }
      if let remark = tasks?.remark { console.printError(remark) }
    }
    var answers = placed.context.answers
    answers[.stackRegion] = .text(region.description)
    let plan = SavedPlan(
      stackName: placed.choices.stackName, region: region, account: account, template: template,
      tags: placed.choices.tags, answers: answers, standing: standing)
    return (plan, unseen)
  }
}
