internal import OrderedCollections

extension Plan {
  /// Whether every container of its tasks keeps an older GitLab from starting on the data of a newer one.
  ///
  /// What 0.1.0 made does not: whatever undoes a change of the release there starts the old image on migrated data.
  package var guardsNewerData: Bool {
    let tasks = resources(of: .computing(.taskDefinition))
    let containers = tasks.flatMap { $0.properties["ContainerDefinitions"]?.list ?? [] }
    return !containers.isEmpty
      && containers.allSatisfy { container in
        (container["Environment"]?.list ?? []).contains { variable in
          variable["Name"]?.text == "GITLAB_PRE_RECONFIGURE_SCRIPT"
            && variable["Value"].map { Self.text(of: $0).contains(Self.guardName) } == true
        }
      }
  }

  /// What the guard calls itself in `downgrade-guard.sh`.
  private static let guardName = "keep_newer_data"

  private static func text(of value: TemplateValue) -> String {
    value.text ?? value.call?.argument.text ?? value.call?.argument.list?.first?.text ?? ""
  }
}
