internal import OrderedCollections

/// What keeps an older GitLab from starting on the data of a newer one.
package enum DowngradeGuard {
  /// Whether every container of the plan's tasks has it.
  ///
  /// What 0.1.0 made does not: whatever undoes a change of the release there starts the old image on migrated data.
  package static func covers(_ plan: Plan) -> Bool {
    let tasks = plan.resources(of: .computing(.taskDefinition))
    let containers = tasks.flatMap { $0.properties["ContainerDefinitions"]?.list ?? [] }
    return !containers.isEmpty
      && containers.allSatisfy { container in
        (container["Environment"]?.list ?? []).contains { variable in
          variable["Name"]?.text == "GITLAB_PRE_RECONFIGURE_SCRIPT"
            && variable["Value"].map { text(of: $0).contains(name) } == true
        }
      }
  }

  /// What the guard calls itself in `downgrade-guard.sh`.
  private static let name = "keep_newer_data"

  private static func text(of value: TemplateValue) -> String {
    value.text ?? value.call?.argument.text ?? value.call?.argument.list?.first?.text ?? ""
  }
}
