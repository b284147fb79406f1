import Deployment
import GitLabStack
import LineMode
import Operations

extension LineDeployment {
  /// As the command line has it.
  ///
  /// - Parameter given: the template of a plan that was saved; nil for that of the choices.
  init(
    _ context: CommandContext, _ choices: Choices, in region: Region, _ running: RunOptions,
    _ operation: OperationOptions,
    repair: RepairWay?, backup: BackupChoice, report: LineReport, template given: StackTemplate? = nil
  ) throws {
    let template = try given ?? context.template(choices).template
    let plan = try Plan(template)
    self.init(
      context: context, choices: choices, template: template, plan: plan, region: region, report: report,
      isConfirmed: running.yes, isDetached: running.detach, onFailure: operation.onFailure, role: operation.order.role,
      typedName: operation.order.confirm, repair: repair, backup: backup,
      acceptedRisks: operation.acceptedRisks)
  }
}
