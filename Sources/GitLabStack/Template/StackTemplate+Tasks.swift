/// How many tasks the service is to run, which is no answer: GitLab is planned to run, and somebody may have stopped it.
extension StackTemplate {
  package static let taskCount = "TaskCount"

  /// The same with another number of tasks: 0 of a GitLab that is stopped. A template that has no such parameter stays as it is.
  package func running(tasks: Int) -> StackTemplate {
    StackTemplate(
      body: body,
      parameters: parameters.map {
        $0.name == Self.taskCount ? Parameter(name: $0.name, value: "\(tasks)") : $0
      })
  }
}
