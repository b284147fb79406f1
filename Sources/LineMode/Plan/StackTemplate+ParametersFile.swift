package import GitLabStack

extension StackTemplate {
  /// The parameters in the form that `--parameters file://…` takes.
  package func parametersFile() throws -> String {
    struct Entry: Encodable {
      let ParameterKey: String
      let ParameterValue: String
    }
    let entries = parameters.map { Entry(ParameterKey: $0.name, ParameterValue: $0.value) }
    return String(decoding: try JSONText.indented(entries), as: UTF8.self)
  }
}
