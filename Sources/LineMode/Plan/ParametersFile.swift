package import GitLabStack

/// The parameters of a template as a file, in the form that `--parameters file://…` takes.
package struct ParametersFile {
  private let entries: [Entry]

  private struct Entry: Encodable {
    let ParameterKey: String
    let ParameterValue: String
  }

  package init(_ template: StackTemplate) {
    entries = template.parameters.map { Entry(ParameterKey: $0.name, ParameterValue: $0.value) }
  }

  package func text() throws -> String { String(decoding: try JSONText.indented(entries), as: UTF8.self) }
}
